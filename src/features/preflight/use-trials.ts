import { useState } from 'react';
import type { Trials } from '#data/preflight/readings.ts';
import { openChannel } from '#data/stage/channel.ts';
import { notesAddress } from '#data/stage/notes-window.ts';
import type { Show } from '#data/stage/show-machine.ts';
import type { Lang } from '#i18n/languages.ts';

/** How long full screen is held for the person to see it. */
const HOLD = 2_000;
/** A window on a slow computer takes this long to load. */
const PATIENCE = 12_000;

const UNTRIED: Trials = { fullScreen: 'untried', notes: 'untried', persist: 'untried', commands: new Set() };

async function tryFullScreen(): Promise<Trials['fullScreen']> {
  try {
    await document.documentElement.requestFullscreen();
    setTimeout(() => {
      if (document.fullscreenElement) void document.exitFullscreen();
    }, HOLD);
    return 'works';
  } catch {
    return 'refused';
  }
}

/** Opens the notes window of a show that begins, waits until it asks for the wall, and closes it. */
function tryNotes(lang: Lang): Promise<Trials['notes']> {
  const show: Show = { lang, parks: [], kinds: [], second: null, auto: null, theme: 'dark', slide: null, isHeld: false, isBlank: false };
  return new Promise((resolve) => {
    const channel = openChannel(({ type }) => type === 'hello' && finish('works'));
    // A name of its own: a notes window that is in use stays.
    const opened = window.open(notesAddress(show), 'preflight-notes', 'popup,width=960,height=640');
    const timer = setTimeout(() => finish('silent'), PATIENCE);
    const finish = (outcome: Trials['notes']): void => {
      clearTimeout(timer);
      channel.close();
      if (outcome === 'works') opened?.close();
      resolve(outcome);
    };
    if (!opened) finish('blocked');
  });
}

export interface TrialControl {
  trials: Trials;
  tryFullScreen: () => void;
  tryNotes: () => void;
  /** Asks the browser not to clear what is kept, and reads the answer. */
  askToPersist: () => void;
  /** A command of the stage has arrived from the clicker. */
  addCommand: (command: string) => void;
}

/** What can only be known after a press. */
export function useTrials(lang: Lang, onPersist: () => void): TrialControl {
  const [trials, setTrials] = useState(UNTRIED);
  const change = (part: Partial<Trials>) => setTrials((known) => ({ ...known, ...part }));
  return {
    trials,
    tryFullScreen: () => void tryFullScreen().then((fullScreen) => change({ fullScreen })),
    tryNotes() {
      change({ notes: 'waiting' });
      void tryNotes(lang).then((notes) => change({ notes }));
    },
    askToPersist() {
      const asked = navigator.storage?.persist?.().catch(() => false) ?? Promise.resolve(false);
      void asked.then((isGranted) => (isGranted ? onPersist() : change({ persist: 'refused' })));
    },
    addCommand: (command) => setTrials((known) => ({ ...known, commands: new Set([...known.commands, command]) })),
  };
}
