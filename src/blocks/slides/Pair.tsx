import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { useSlideLangs } from './langs.ts';
import styles from './Pair.module.css';

export type PairSize = 'display' | 'name' | 'heading' | 'content' | 'detail';

interface PairProps {
  first: string;
  /** The same in the second language; not set where it is the same. */
  second?: string | null | undefined;
  size: PairSize;
  /** The first language is the heading of the slide. */
  isHeading?: boolean;
  /** Both on one line where there is room. */
  isInline?: boolean;
  tone?: 'plan' | 'open' | undefined;
}

/** One text in the languages of the slide: the first bold and on top, the second lighter under it. */
export function Pair({ first, second, size, isHeading = false, isInline = false, tone }: PairProps) {
  const langs = useSlideLangs();
  const Tag = isHeading ? 'h2' : 'p';
  return (
    <div className={isInline ? styles.inline : styles.pair} data-size={size} data-tone={tone}>
      <Tag className={styles.first} lang={LANGUAGE_TAG[langs.first]} data-text="">
        {first}
      </Tag>
      {second && langs.second && second !== first && (
        <p className={styles.second} lang={LANGUAGE_TAG[langs.second]} data-text="">
          {second}
        </p>
      )}
    </div>
  );
}
