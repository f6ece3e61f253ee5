import { useEffect, useEffectEvent, useRef } from 'react';
import { openChannel, type StageChannel } from '#data/stage/channel.ts';
import type { Show, ShowStep } from '#data/stage/show-machine.ts';
import { writeStage } from '#routing/stage-params.ts';

/** The wall's end: tells the notes window where the show stands and does what it asks. */
export function useWallChannel(show: Show, onStep: (step: ShowStep) => void): void {
  const channel = useRef<StageChannel | null>(null);
  const search = writeStage(show);
  const tell = useEffectEvent(() => channel.current?.send({ type: 'show', lang: show.lang, search }));
  const doStep = useEffectEvent(onStep);

  useEffect(function openWallEnd() {
    const open = openChannel((message) => {
      if (message.type === 'hello') tell();
      if (message.type === 'step') doStep(message.step);
    });
    const handleLeave = () => open.send({ type: 'closed' });
    channel.current = open;
    window.addEventListener('pagehide', handleLeave);
    return function closeWallEnd() {
      handleLeave();
      window.removeEventListener('pagehide', handleLeave);
      channel.current = null;
      open.close();
    };
  }, []);

  useEffect(
    function tellNotes() {
      channel.current?.send({ type: 'show', lang: show.lang, search });
    },
    [show.lang, search],
  );
}
