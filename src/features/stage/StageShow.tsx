import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageMapSlot } from '#blocks/slides/deck.ts';
import { type Deck, footOf, slidesOf, targetsAt } from '#blocks/slides/deck.ts';
import { SlideView } from '#blocks/slides/SlideView.tsx';
import { findSlide } from '#data/slides/build-slides.ts';
import { notesAddress } from '#data/stage/notes-window.ts';
import { isIdle, isRunning, type Show } from '#data/stage/show-machine.ts';
import { useStageKeys } from '#lib/stage/use-stage-keys.ts';
import { writeStage } from '#routing/stage-params.ts';
import { BlockedNotes } from './BlockedNotes.tsx';
import { Controls } from './Controls.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import styles from './StageShow.module.css';
import { useCommands } from './use-commands.ts';
import { useIdleUpdate } from './use-idle-update.ts';
import { usePointerAwake } from './use-pointer-awake.ts';
import { useTouchTurns } from './use-touch-turns.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { useWallChannel } from './use-wall-channel.ts';

interface StageShowProps {
  show: Show;
  change: (next: (show: Show) => Show) => void;
  dropped: readonly string[];
  deck: Deck;
  /** The second language; null where there is none or it could not be had. */
  second: Deck | null;
  renderMap: (slot: StageMapSlot) => ReactNode;
}

/** The wall: one slide, nothing around it, driven by keys, by touch, by itself or by the notes window. */
export function StageShow({ show, change, dropped, deck, second, renderMap }: StageShowProps) {
  const { t } = useTranslation('stage');
  const isAwake = usePointerAwake();
  const slides = slidesOf(deck, show);
  const index = findSlide(slides, show.slide);
  const slide = slides[index];
  const other = second ? (slidesOf(second, show)[index] ?? null) : null;
  const langs = { first: show.lang, second: second ? show.second : null };

  const { take, run, openEditor, panel, closePanel } = useCommands({ show, change, slides, dropped });

  useStageKeys(run);
  useTouchTurns((turn) => take({ type: turn }));
  useWakeLock();
  useWallChannel(show, take);
  useIdleUpdate({ isIdle: panel === null && slide !== undefined && isIdle(show, slide), moment: writeStage(show) });
  useAuto(isRunning(show) && panel === null ? show.auto : null, show.slide, () => take({ type: 'tick' }));

  if (!slide) return null;
  const name = t('wall.slide', { slide: index + 1, count: slides.length, name: slide.name });
  return (
    <div
      className={styles.wall}
      data-theme={show.theme === 'dark' ? 'stage' : undefined}
      data-idle={isIdle(show, slide) || undefined}
      data-awake={isAwake || panel !== null || undefined}
    >
      <h1 className="visually-hidden" aria-live="polite">
        {show.isBlank ? t('wall.blank') : name}
      </h1>
      <SlideView
        slide={slide}
        second={other}
        langs={langs}
        foot={footOf(slides, index, { deck, second, other })}
        map={renderMap({ targets: targetsAt(slides, index), langs, name: t('wall.map', { place: slide.name }) })}
      />
      {show.isBlank && <div className={styles.blank} data-theme="stage" />}
      <Controls isShown={isAwake && panel === null} onCommand={run} onEdit={openEditor} />
      {panel === 'help' && <KeyHelp onClose={closePanel} />}
      {panel === 'blocked' && <BlockedNotes address={notesAddress(show)} onClose={closePanel} />}
    </div>
  );
}

/** Counts the seconds of a slide anew whenever it changes, whoever changed it. */
function useAuto(seconds: number | null, slide: string | null, onTick: () => void): void {
  const tick = useEffectEvent(onTick);
  useEffect(
    function waitForNext() {
      if (seconds === null) return;
      // The slide is what the seconds are counted for.
      void slide;
      const timer = setTimeout(tick, seconds * 1000);
      return () => clearTimeout(timer);
    },
    [seconds, slide],
  );
}
