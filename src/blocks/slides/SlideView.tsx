import type { ReactNode } from 'react';
import { asKind, type Slide, targetsOf } from '#data/slides/slide.ts';
import { AreaSlide, OpeningSlide } from './AreaSlides.tsx';
import { ClosingSlide, ContactSlide } from './ContactSlide.tsx';
import { AnchorsSlide, PoliciesSlide } from './ListSlides.tsx';
import { type SlideLangs, SlideLangsContext } from './langs.ts';
import { NumbersSlide } from './NumbersSlide.tsx';
import { type FootWords, SlideFoot } from './SlideFoot.tsx';
import styles from './SlideView.module.css';
import { TitleSlide } from './TitleSlide.tsx';
import { WhereSlide } from './WhereSlide.tsx';

interface SlideViewProps {
  slide: Slide;
  /** The same slide in the second language. */
  second: Slide | null;
  langs: SlideLangs;
  foot: FootWords;
  /** The map, kept between slides so that it can move; shown under those that have a place. */
  map: ReactNode;
}

/** One slide in one language or two, in a frame of any size: everything scales with the frame. */
export function SlideView({ slide, second, langs, foot, map }: SlideViewProps) {
  const isOnMap = targetsOf(slide).length > 0;
  return (
    <SlideLangsContext value={langs}>
      <div className={styles.frame} data-slide={slide.id}>
        <div className={styles.map} data-shown={isOnMap || undefined}>
          {map}
        </div>
        <article className={styles.slide} data-kind={slide.kind} data-single={second ? undefined : ''}>
          <Content slide={slide} second={second} />
        </article>
        <SlideFoot {...foot} isOnMap={isOnMap} />
      </div>
    </SlideLangsContext>
  );
}

function Content({ slide, second }: Pick<SlideViewProps, 'slide' | 'second'>) {
  switch (slide.kind) {
    case 'opening':
      return <OpeningSlide slide={slide} second={asKind(second, 'opening')} />;
    case 'area':
      return <AreaSlide slide={slide} second={asKind(second, 'area')} />;
    case 'title':
      return <TitleSlide slide={slide} second={asKind(second, 'title')} />;
    case 'where':
      return <WhereSlide slide={slide} second={asKind(second, 'where')} />;
    case 'numbers':
      return <NumbersSlide slide={slide} second={asKind(second, 'numbers')} />;
    case 'anchors':
      return <AnchorsSlide slide={slide} second={asKind(second, 'anchors')} />;
    case 'policies':
      return <PoliciesSlide slide={slide} second={asKind(second, 'policies')} />;
    case 'contact':
      return <ContactSlide slide={slide} second={asKind(second, 'contact')} />;
    case 'closing':
      return <ClosingSlide slide={slide} second={asKind(second, 'closing')} />;
  }
}
