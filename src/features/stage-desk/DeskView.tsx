import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { StageMapSlot } from '#blocks/slides/deck.ts';
import { type Deck, footOf, slidesOf, targetsAt } from '#blocks/slides/deck.ts';
import { SlideView } from '#blocks/slides/SlideView.tsx';
import { findSlide } from '#data/slides/build-slides.ts';
import { parkOf, type Slide } from '#data/slides/slide.ts';
import { stepOf } from '#data/stage/commands.ts';
import type { Show, ShowStep } from '#data/stage/show-machine.ts';
import { turnFullScreen } from '#lib/stage/full-screen.ts';
import { useStageKeys } from '#lib/stage/use-stage-keys.ts';
import { writeStage } from '#routing/stage-params.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { DeskClock } from './DeskClock.tsx';
import styles from './DeskView.module.css';

interface DeskViewProps {
  show: Show;
  isConnected: boolean;
  onStep: (step: ShowStep, slides: readonly Slide[]) => void;
  /** What the wall shows, for the picture of the next slide. */
  wall: { deck: Deck; second: Deck | null };
  /** The notes in the language of this window. */
  notes: Deck;
  renderMap: (slot: StageMapSlot) => ReactNode;
}

/** The speaker's window: what to say now, what comes next, and the time. */
export function DeskView({ show, isConnected, onStep, wall, notes, renderMap }: DeskViewProps) {
  const { t } = useTranslation('stage');
  const slides = slidesOf(notes, show);
  const index = findSlide(slides, show.slide);
  const slide = slides[index];
  const park = slide ? parkOf(slide) : null;
  const parks = new Set(slides.map((item) => parkOf(item)?.slug).filter(Boolean)).size;
  const take = (step: ShowStep) => onStep(step, slides);

  useStageKeys((command) => {
    if (command === 'full-screen') turnFullScreen();
    else if (command !== 'help' && command !== 'leave' && command !== 'notes') take(stepOf(command));
  });

  if (!slide) return null;
  return (
    <div className={styles.desk}>
      <header className={styles.head}>
        <div>
          <h1>{slide.name}</h1>
          <p className={styles.position}>
            {t('desk.position', { slide: index + 1, count: slides.length })}
            {park && ` · ${t('desk.park', { place: park.place, count: parks })}`}
          </p>
        </div>
        <DeskClock />
      </header>
      <p className={styles.state} role="status" data-alone={!isConnected || undefined}>
        {isConnected ? t('desk.connected') : t('desk.alone')} {isConnected && show.isBlank && <strong>{t('desk.isBlank')}</strong>}
        {!isConnected && (
          <PageLink page={{ page: 'stage' }} search={writeStage(show)} target="_blank" rel="opener" className={buttonClass.plain}>
            {t('desk.openWall')}
          </PageLink>
        )}
      </p>
      <NotesOf slide={slide} />
      <Next slides={slides} index={index} show={show} wall={wall} renderMap={renderMap} />
      <nav className={styles.steps} aria-label={t('wall.controls')}>
        <Button icon="arrow-left" onClick={() => take({ type: 'previous' })}>
          {t('desk.back')}
        </Button>
        <Button icon="arrow-right" primary onClick={() => take({ type: 'next' })}>
          {t('desk.forward')}
        </Button>
        <Button onClick={() => take({ type: 'blank' })} aria-pressed={show.isBlank}>
          {show.isBlank ? t('desk.unblank') : t('desk.blank')}
        </Button>
      </nav>
    </div>
  );
}

/** What to say, where it comes from, and what is not known. */
function NotesOf({ slide }: { slide: Slide }) {
  const { t } = useTranslation('stage');
  const parts = [
    { title: t('desk.say'), lines: slide.notes.say },
    { title: t('desk.open'), lines: slide.notes.open },
    { title: t('desk.sources'), lines: slide.notes.sources },
  ];
  return (
    <section className={styles.notes} aria-label={t('desk.now')}>
      {parts
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <div key={title}>
            <h2>{title}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}

interface NextProps extends Pick<DeskViewProps, 'show' | 'wall' | 'renderMap'> {
  slides: readonly Slide[];
  index: number;
}

/** The next slide as it will be on the wall. */
function Next({ slides, index, show, wall, renderMap }: NextProps) {
  const { t } = useTranslation('stage');
  const first = slidesOf(wall.deck, show);
  const next = first[index + 1];
  const other = wall.second ? (slidesOf(wall.second, show)[index + 1] ?? null) : null;
  const langs = { first: show.lang, second: wall.second ? show.second : null };
  return (
    <section className={styles.next} aria-labelledby="next-title">
      <h2 id="next-title">{t('desk.next')}</h2>
      <p>{next ? slides[index + 1]?.name : t('desk.end')}</p>
      {next && (
        <div className={styles.picture} aria-hidden="true" inert data-theme={show.theme === 'dark' ? 'stage' : undefined}>
          <SlideView
            slide={next}
            second={other}
            langs={langs}
            foot={footOf(first, index + 1, { deck: wall.deck, second: wall.second, other })}
            map={renderMap({ targets: targetsAt(first, index + 1), langs, name: next.name })}
          />
        </div>
      )}
    </section>
  );
}
