/** Keys that open what a kiosk must not open: print, files, tabs, search, source, zoom. Not all browsers let a page hold all of them back. */
const WITH_CONTROL = new Set(['p', 's', 'o', 'n', 't', 'w', 'u', 'f', 'g', 'd', 'j', 'h', 'k', 'l', 'r', '+', '-', '=', '0']);
const ALONE = new Set(['F1', 'F3', 'F5', 'F6', 'F7', 'F11', 'F12', 'ContextMenu', 'BrowserBack', 'BrowserForward', 'BrowserHome', 'PrintScreen']);

/** Whether a key leads out of the kiosk. Kiosks have no keyboard; some boxes have one behind a door. */
export function leadsOut({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (ALONE.has(key)) return true;
  if (altKey && (key === 'ArrowLeft' || key === 'ArrowRight' || key === 'Home')) return true;
  return (ctrlKey || metaKey) && WITH_CONTROL.has(key.toLowerCase());
}

const hold = (event: Event): void => event.preventDefault();

function holdKey(event: Event): void {
  if (event instanceof KeyboardEvent && leadsOut(event)) event.preventDefault();
}

/** Wheel with the control key and two fingers on a pad zoom the page; the map is told its own wheel before this. */
function holdZoom(event: Event): void {
  if (event instanceof WheelEvent && event.ctrlKey) event.preventDefault();
}

const HELD: readonly [type: string, handle: (event: Event) => void][] = [
  ['contextmenu', hold],
  ['selectstart', hold],
  ['dragstart', hold],
  ['drop', hold],
  ['dragover', hold],
  // Pinch on some tablets, where the style sheet does not reach it.
  ['gesturestart', hold],
  ['gesturechange', hold],
  ['wheel', holdZoom],
  ['keydown', holdKey],
];

/** Holds back what a browser would do with a touch besides touching. @returns what ends it */
export function guardScreen(target: EventTarget): () => void {
  const options = { capture: true, passive: false };
  for (const [type, handle] of HELD) target.addEventListener(type, handle, options);
  return () => {
    for (const [type, handle] of HELD) target.removeEventListener(type, handle, options);
  };
}

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'touchmove'];

/** Tells of every sign that someone is there, before anything else can swallow it. @returns what ends it */
export function watchTouches(target: EventTarget, onTouch: () => void): () => void {
  const options = { capture: true, passive: true };
  for (const type of SIGNS_OF_LIFE) target.addEventListener(type, onTouch, options);
  return () => {
    for (const type of SIGNS_OF_LIFE) target.removeEventListener(type, onTouch, options);
  };
}
