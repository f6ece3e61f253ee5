import { useTranslation } from 'react-i18next';
import { useSourceIndex } from '#blocks/source-panel.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Section } from '#ui/section/Section.tsx';
import { SourceLink } from './SourceLink.tsx';
import styles from './sections.module.css';

/** Where the summary was read, with publisher, date and reliability. */
export function PolicySources({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation(['policies', 'common']);
  const index = useSourceIndex();
  const format = useFormat();
  const known = ids.flatMap((id) => index[id] ?? []);
  return (
    <Section id="sources" title={t('page.sources')} onScreen>
      <ul className={styles.rows}>
        {known.map((source) => (
          <li key={source.id}>
            <div>
              <p lang={source.titleLang} className={styles.title}>
                {source.title}
              </p>
              <p className={styles.small}>
                {source.publisher} · {format.asOf(source.date)} · {t('common:source.reliability', { grade: source.reliability })}
              </p>
            </div>
            <span className={styles.proof}>
              <SourceLink url={source.url} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
