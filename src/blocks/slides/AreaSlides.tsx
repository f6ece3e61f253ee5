import type { AreaSlide as Area, OpeningSlide as Opening } from '#data/slides/slide.ts';
import styles from './AreaSlides.module.css';
import { Figures } from './NumbersSlide.tsx';
import { Pair } from './Pair.tsx';

/** The area beside its map. */
export function OpeningSlide({ slide, second }: { slide: Opening; second: Opening | null }) {
  return (
    <div className={styles.opening}>
      <Pair first={slide.title} second={second?.title} size="display" isHeading />
      <div className={styles.lines}>
        {slide.lines.map((line, index) => (
          <Pair key={line} first={line} second={second?.lines[index]} size="content" />
        ))}
      </div>
    </div>
  );
}

/** Figures of the area, as those of a park. */
export function AreaSlide({ slide, second }: { slide: Area; second: Area | null }) {
  return <Figures figures={slide.figures} second={second?.figures ?? []} />;
}
