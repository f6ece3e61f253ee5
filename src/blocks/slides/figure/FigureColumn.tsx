import { DOT } from '#blocks/slides/dot.ts';
import { useSlideLangs } from '#blocks/slides/langs.ts';
import { Pair } from '#blocks/slides/Pair.tsx';
import { secondFigure } from '#data/slides/second-figure.ts';
import type { SlideFigure } from '#data/slides/slide.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { type BrickPicture, bricksOf, shareOf } from './brick-layout.ts';
import styles from './FigureColumn.module.css';
import { StageBricks } from './StageBricks.tsx';

/** Width of a picture in pixels of the design, and where an earlier value stands beside it. */
const COLUMN = 800;
const HALF = 340;

function pictureOf({ value, unit, perBrick }: SlideFigure['figure'], width: number): BrickPicture | null {
  const upper = typeof value === 'number' ? value : value.to;
  if (unit === 'percent') return shareOf(upper, width);
  return perBrick ? bricksOf(upper / perBrick, width) : null;
}

/** Room in signs that an earlier value beside the number takes. */
const PAST = 2;

/** Signs that decide how large a number can be set in its column. */
function lengthOf({ parts, previous }: SlideFigure): 'short' | 'medium' | 'long' {
  const length = parts.number.length + (parts.before.length + parts.unit.length) * 0.5 + (previous ? PAST : 0);
  return length <= 6 ? 'short' : length <= 10 ? 'medium' : 'long';
}

/** A date stays on one line: no break at its spaces, hyphens and dashes. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00a0').replaceAll(/(?<=\d)[-–](?=\d)/g, '\u2060$&\u2060');

function metaOf({ scope, status, asOf }: SlideFigure): string {
  return [status, scope, unbroken(asOf)].filter(Boolean).join(DOT);
}

interface FigureColumnProps {
  figure: SlideFigure;
  second: SlideFigure | null;
}

/** One figure: what is counted, the number, its picture, and what a listener must know of it. */
export function FigureColumn({ figure, second }: FigureColumnProps) {
  const langs = useSlideLangs();
  const { previous, isAhead, source, brick } = figure;
  const tone = isAhead ? 'plan' : undefined;
  return (
    <figure className={styles.column} data-pair={previous ? '' : undefined}>
      <figcaption className={styles.wide}>
        <Pair first={figure.label} second={second?.label} size="content" />
      </figcaption>
      {previous && (
        <span className={styles.past} data-text="" lang={LANGUAGE_TAG[langs.first]}>
          {previous.number}
        </span>
      )}
      <Value figure={figure} second={second} />
      {previous && <Picture figure={{ ...figure.figure, value: figure.figure.previous?.value ?? 0 }} width={HALF} kind="past" />}
      <Picture figure={figure.figure} width={previous ? HALF : COLUMN} kind={isAhead ? 'outline' : 'solid'} />
      {previous && <Pair first={unbroken(previous.asOf)} second={second?.previous && unbroken(second.previous.asOf)} size="detail" isInline />}
      <div className={styles.meta}>
        <Pair first={metaOf(figure)} second={second ? metaOf(second) : null} size="detail" isInline tone={tone} />
      </div>
      <p className={`${styles.wide} ${styles.source}`} data-text="" lang={LANGUAGE_TAG[langs.first]}>
        {[source, brick].filter(Boolean).join(DOT)}
      </p>
    </figure>
  );
}

/** The number in the form of the first language, and in that of the second where the first does not say it to its readers. */
function Value({ figure, second }: FigureColumnProps) {
  const langs = useSlideLangs();
  const { parts } = figure;
  const other = second ? secondFigure(figure, second) : null;
  return (
    <div className={styles.value}>
      <span className={styles.number} data-length={lengthOf(figure)} data-text="" lang={LANGUAGE_TAG[langs.first]}>
        {parts.before && <span className={styles.unit}>{`${parts.before} `}</span>}
        <span className={styles.digits}>{parts.number}</span>
        {parts.unit && <span className={parts.tight ? styles.tight : styles.unit}>{parts.tight ? parts.unit : ` ${parts.unit}`}</span>}
      </span>
      {other && langs.second && (
        <span className={styles.other} data-text="" lang={LANGUAGE_TAG[langs.second]}>
          {other}
        </span>
      )}
    </div>
  );
}

/** An empty cell where there is no picture: the rows of two figures stay in step. */
function Picture({ figure, width, kind }: { figure: SlideFigure['figure']; width: number; kind: 'solid' | 'outline' | 'past' }) {
  const picture = pictureOf(figure, width);
  return picture ? <StageBricks picture={picture} kind={kind} /> : <span />;
}
