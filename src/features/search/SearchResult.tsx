import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { SearchEntry } from '#data/search/entries.ts';
import { type Found, marksBySound, marksIn } from '#data/search/marks.ts';
import type { SearchHit } from '#data/search/search.ts';
import type { Word } from '#data/search/words.ts';
import { SECTOR_GLYPH } from '#data/sector-glyph.ts';
import { langOfText } from '#lib/lang-of-text.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import { Marked } from './Marked.tsx';
import styles from './SearchResult.module.css';

interface SearchResultProps {
  id: string;
  hit: SearchHit;
  words: readonly Word[];
  isActive: boolean;
  onOpen: () => void;
}

/** One line of the list: a real link, so that it can be opened in a new tab. */
export function SearchResult({ id, hit, words, isActive, onOpen }: SearchResultProps) {
  const { entry, terms } = hit;
  return (
    <PageLink {...entry.link} role="option" id={id} tabIndex={-1} aria-selected={isActive} className={styles.result} onClick={onOpen}>
      <EntryMark entry={entry} />
      <EntryText entry={entry} found={{ words, terms }} />
    </PageLink>
  );
}

const KIND_GLYPH = { enterprise: 'building', policy: 'file-text', platform: 'microscope' } as const;

function EntryMark({ entry: { kind, mark, sector } }: { entry: SearchEntry }) {
  if (mark) return <Plaque {...mark} size={32} />;
  const glyph = kind === 'park' || kind === 'industry' ? SECTOR_GLYPH[sector ?? 'multi'] : KIND_GLYPH[kind];
  return (
    <span className={styles.glyph}>
      <Glyph name={glyph} size={18} />
    </span>
  );
}

function EntryText({ entry, found }: { entry: SearchEntry; found: Found }) {
  const { t } = useTranslation('search');
  const { title, nameZh, syllables, note, names } = entry;
  const chinese = nameZh ?? title;
  const written = marksIn(chinese, found);
  const chineseMarks = written.length > 0 ? written : marksBySound(chinese, syllables, found);
  const titleMarks = nameZh ? marksIn(title, found) : chineseMarks;
  const noteMarks = marksIn(note, found);
  const isExplained = titleMarks.length + chineseMarks.length + noteMarks.length > 0;
  const other = isExplained ? undefined : names.find((name) => marksIn(name, found).length > 0);
  return (
    <span className={styles.text}>
      <span className={styles.title}>
        <span>
          <Marked text={title} marks={titleMarks} />
        </span>
        {nameZh && (
          <span className={styles.chinese} lang="zh-Hans">
            <Marked text={nameZh} marks={chineseMarks} />
          </span>
        )}
      </span>
      {other ? (
        <span className={styles.note}>
          <span className={styles.also}>{t('also')}</span>
          <span lang={langOfText(other)}>
            <Marked text={other} marks={marksIn(other, found)} />
          </span>
        </span>
      ) : (
        note && (
          <span className={styles.note}>
            <Marked text={note} marks={noteMarks} />
          </span>
        )
      )}
    </span>
  );
}
