import type { TitleSlide as Title } from '#data/slides/slide.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { DOT } from './dot.ts';
import { Pair } from './Pair.tsx';
import styles from './TitleSlide.module.css';

const MARK: Record<Title['stage']['value'], string> = {
  'in-use': 'full',
  'partly-in-use': 'half',
  'under-construction': 'lying',
  planned: 'outline',
  'not-stated': 'hatch',
  unconfirmed: 'hatch',
};

function stageText({ stage, certainty }: Title): string {
  return [stage.text, certainty].filter(Boolean).join(DOT);
}

const list = (industries: readonly string[] | undefined): string => (industries ?? []).join(DOT);

/** The park's name, what it is for and how far it is. */
export function TitleSlide({ slide, second }: { slide: Title; second: Title | null }) {
  const { park, stage } = slide;
  return (
    <div className={styles.title}>
      <div className={styles.words}>
        <Pair first={park.name} second={second?.park.name} size="display" isHeading />
        <div className={styles.industries}>
          <Pair first={list(slide.industries)} second={list(second?.industries)} size="content" />
        </div>
        <div className={styles.stage}>
          <span className={styles.mark} data-mark={MARK[stage.value]} data-stage={stage.value} aria-hidden="true" />
          <Pair first={stageText(slide)} second={second ? stageText(second) : null} size="detail" isInline />
        </div>
      </div>
      <span className={styles.plaque}>
        <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={60} />
      </span>
    </div>
  );
}
