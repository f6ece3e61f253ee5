import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceIndexContext, useSourceIndex } from '#blocks/source-panel.ts';
import { collectSourceIds } from '#data/collect-source-ids.ts';
import type { SourceIndex } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './CitedSources.module.css';

/** The sources as a numbered list, on paper only: there a note cannot be opened. */
function PrintSources({ sources }: { sources: SourceIndex }) {
  const { t } = useTranslation();
  const format = useFormat();
  const list = Object.values(sources);
  if (list.length === 0) return null;
  return (
    <section className={`print-only page ${styles.sources}`}>
      <h2>{t('print.sources')}</h2>
      <ol>
        {list.map((source) => (
          <li key={source.id}>
            <cite lang={source.titleLang}>{source.title}</cite> {source.publisher}, {format.asOf(source.date)}{' '}
            {source.url && <a href={source.url}>{source.url.replace(/^https?:\/\/|\/$/g, '')}</a>}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface CitedSourcesProps {
  /** The records that are shown, where they are not all of the slice. */
  of?: unknown;
  children: ReactNode;
}

/** Content with its sources listed after it on paper; its notes bear the numbers of that list. */
export function CitedSources({ of, children }: CitedSourcesProps) {
  const all = useSourceIndex();
  const sources = useMemo(() => {
    const used = of ? new Set(collectSourceIds(of)) : null;
    return used ? Object.fromEntries(Object.entries(all).filter(([id]) => used.has(id))) : all;
  }, [all, of]);
  return (
    <SourceIndexContext value={sources}>
      {children}
      <PrintSources sources={sources} />
    </SourceIndexContext>
  );
}
