import type { SlidePark } from '#data/slides/slide.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { Pair } from './Pair.tsx';
import styles from './SlideHead.module.css';

interface SlideHeadProps {
  park: SlidePark;
  title: string;
  secondTitle?: string | undefined;
  /** How many more the record has than the slide: "and 3 more". */
  more: string | null;
  secondMore?: string | null | undefined;
}

/** The park's mark, what this slide says of it, and at the right how much more there is. */
export function SlideHead({ park, title, secondTitle, more, secondMore }: SlideHeadProps) {
  return (
    <header className={styles.head}>
      <span className={styles.mark}>
        <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={60} />
      </span>
      <Pair first={title} second={secondTitle} size="heading" isHeading />
      {more && (
        <div className={styles.more}>
          <Pair first={more} second={secondMore} size="detail" tone="open" />
        </div>
      )}
    </header>
  );
}
