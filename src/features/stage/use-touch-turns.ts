import { useEffect, useEffectEvent } from 'react';

/** A finger below this part of the wall asks for the controls; above it turns the slide. */
const EDGE = 0.88;
/** What takes a click itself. */
const OWN = 'a, button, dialog';

export function isAtEdge({ clientY }: Pick<MouseEvent, 'clientY'>): boolean {
  return clientY > window.innerHeight * EDGE;
}

/** Where on the wall a click or a tap turns: the left third goes back, the rest on. */
function turnOf(event: MouseEvent): 'next' | 'previous' | null {
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  if ((event.target instanceof Element && event.target.closest(OWN)) || (isTouch && isAtEdge(event))) return null;
  return event.clientX < window.innerWidth / 3 ? 'previous' : 'next';
}

/** The whole wall is a button: for touch screens, and for clickers that are a mouse. */
export function useTouchTurns(onTurn: (turn: 'next' | 'previous') => void): void {
  const turnTo = useEffectEvent(onTurn);
  useEffect(function listenForTurns() {
    function handleClick(event: MouseEvent): void {
      const turn = turnOf(event);
      if (turn) turnTo(turn);
    }
    window.addEventListener('click', handleClick);
    return () => window.removeEventListener('click', handleClick);
  }, []);
}
