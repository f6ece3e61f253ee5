import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { useSlideLangs } from './langs.ts';
import styles from './SlideFoot.module.css';

export interface FootWords {
  /** "1 / 4": the park's place in the show; empty for the area. */
  place: string;
  /** Whose slide it is, in the languages of the slide. */
  names: readonly string[];
  /** What the slide rests on: the day of the data, or the credit of the map. */
  rest: string;
  /** Slides of this part of the show, and which of them this is, from 0. */
  ticks: number;
  tick: number;
}

/** Chrome of the slide: where in the park, where in the show, and what stands behind it. */
export function SlideFoot({ place, names, rest, ticks, tick, isOnMap }: FootWords & { isOnMap: boolean }) {
  const langs = useSlideLangs();
  return (
    <footer className={styles.foot} lang={LANGUAGE_TAG[langs.first]} data-map={isOnMap || undefined}>
      <span className={styles.ticks} aria-hidden="true">
        {Array.from({ length: ticks }, (_tick, index) => index).map((index) => (
          <span key={index} data-state={index === tick ? 'now' : index < tick ? 'past' : undefined} />
        ))}
      </span>
      {place && (
        <span className={styles.place} data-text="">
          {place}
        </span>
      )}
      {names.map((name, index) => (
        <span key={name} className={styles.name} lang={LANGUAGE_TAG[index === 0 ? langs.first : (langs.second ?? langs.first)]} data-text="">
          {name}
        </span>
      ))}
      <span className={styles.rest} data-text="">
        {rest}
      </span>
    </footer>
  );
}
