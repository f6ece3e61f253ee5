import { useTranslation } from 'react-i18next';
import type { PolicySlice } from '#data/slices/policy.ts';
import { Chip } from '#ui/Chip.tsx';
import { Section } from '#ui/section/Section.tsx';
import { SourceLink } from './SourceLink.tsx';
import styles from './sections.module.css';

type PolicyDocument = PolicySlice['policy']['documents'][number];

/** The documents behind the measure: Chinese title, number, where it was read, and whether the full text was seen. */
export function PolicyDocuments({ documents }: { documents: readonly PolicyDocument[] }) {
  const { t } = useTranslation('policies');
  return (
    <Section id="documents" title={t('page.documents')}>
      {documents.length > 0 ? (
        <ul className={styles.rows}>
          {documents.map((document) => (
            <DocumentRow key={document.title} document={document} />
          ))}
        </ul>
      ) : (
        <p className={styles.text}>{t('page.documentsNone')}</p>
      )}
    </Section>
  );
}

function DocumentRow({ document }: { document: PolicyDocument }) {
  const { t } = useTranslation('policies');
  return (
    <li>
      <div>
        <p lang="zh-Hans" className={styles.title}>
          《{document.title}》
        </p>
        {(document.number || document.url) && (
          <p className={styles.small}>
            {document.number && (
              <span>
                {t('page.number')} <span lang="zh-Hans">{document.number}</span>
              </span>
            )}
            {document.url && <SourceLink url={document.url} />}
          </p>
        )}
      </div>
      <span className={styles.proof}>
        <Chip tone={document.fullTextFound ? 'ok' : 'open'} glyph={document.fullTextFound ? 'full' : 'hatch'}>
          {t(document.fullTextFound ? 'page.fullText' : 'page.noFullText')}
        </Chip>
      </span>
    </li>
  );
}
