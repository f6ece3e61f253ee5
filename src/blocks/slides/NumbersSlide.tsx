import type { NumbersSlide as Numbers, SlideFigure } from '#data/slides/slide.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { FigureColumn } from './figure/FigureColumn.tsx';
import styles from './NumbersSlide.module.css';
import { Pair } from './Pair.tsx';

/** Up to two figures beside each other. */
export function Figures({ figures, second }: { figures: readonly SlideFigure[]; second: readonly SlideFigure[] }) {
  return (
    <div className={styles.figures} data-count={figures.length}>
      {figures.map((figure, index) => (
        <FigureColumn key={figure.figure.id} figure={figure} second={second[index] ?? null} />
      ))}
    </div>
  );
}

/** Figures of a park, and at their foot what is not published; where no figure is, that alone, in the same size. */
export function NumbersSlide({ slide, second }: { slide: Numbers; second: Numbers | null }) {
  if (slide.figures.length === 0) return <UnknownList slide={slide} second={second} />;
  return (
    <>
      <Figures figures={slide.figures} second={second?.figures ?? []} />
      <UnknownLine slide={slide} second={second} />
    </>
  );
}

function UnknownLine({ slide, second }: { slide: Numbers; second: Numbers | null }) {
  if (!slide.unknown) return null;
  return (
    <div className={styles.unknown}>
      <span className={styles.hatch}>
        <Hatch />
      </span>
      <Pair first={slide.unknown.line} second={second?.unknown?.line} size="detail" tone="open" />
    </div>
  );
}

function UnknownList({ slide, second }: { slide: Numbers; second: Numbers | null }) {
  if (!slide.unknown) return null;
  return (
    <div className={styles.list}>
      <Pair first={slide.unknown.title} second={second?.unknown?.title} size="name" isInline />
      <ul>
        {slide.unknown.fields.map((field, index) => (
          <li key={field}>
            <span className={styles.wideHatch}>
              <Hatch wide />
            </span>
            <Pair first={field} second={second?.unknown?.fields[index]} size="content" />
          </li>
        ))}
      </ul>
    </div>
  );
}
