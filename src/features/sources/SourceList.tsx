import { useTranslation } from 'react-i18next';
import type { SourceView } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import { sourceAnchor } from '#routing/paths.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { DocSection } from './DocSection.tsx';
import styles from './SourceList.module.css';

const KINDS: readonly SourceView['kind'][] = ['official', 'filing', 'press', 'company', 'copy', 'map-data', 'computed'];
const GRADES: readonly SourceView['reliability'][] = ['A', 'B', 'C', 'D'];

/** Every source with its own anchor: notes all over the site lead here. */
export function SourceList({ sources }: { sources: readonly SourceView[] }) {
  const { t } = useTranslation(['sources', 'vocabulary']);
  const groups = KINDS.map((kind) => ({ kind, sources: sources.filter((source) => source.kind === kind) })).filter((group) => group.sources.length > 0);
  return (
    <DocSection id="list" title={t('sources:list.title')} lead={t('sources:list.lead', { count: sources.length })}>
      <dl className={styles.grades} aria-label={t('sources:list.reliability')}>
        {GRADES.map((grade) => (
          <div key={grade}>
            <dt>{grade}</dt>
            <dd>{t(`sources:list.grade.${grade}`)}</dd>
          </div>
        ))}
      </dl>
      {groups.map((group) => (
        <section key={group.kind} aria-labelledby={`sources-${group.kind}`}>
          <h3 id={`sources-${group.kind}`} className={styles.kind}>
            {t(`vocabulary:sourceKind.${group.kind}`)}
            <span>{group.sources.length}</span>
          </h3>
          <ul className={styles.list}>
            {group.sources.map((source) => (
              <SourceEntry key={source.id} source={source} />
            ))}
          </ul>
        </section>
      ))}
    </DocSection>
  );
}

function SourceEntry({ source }: { source: SourceView }) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  return (
    <li id={sourceAnchor(source.id)} className={styles.entry}>
      <span className={styles.grade} title={t(`list.grade.${source.reliability}`)}>
        <span className="visually-hidden">{t('list.reliability')} </span>
        {source.reliability}
      </span>
      <div className={styles.text}>
        <p className={styles.title} lang={source.titleLang}>
          {source.title}
        </p>
        <p>
          {source.publisher} · {format.asOf(source.date)}
        </p>
        {source.note && <p className={styles.note}>{source.note}</p>}
      </div>
      <SourceLink source={source} />
    </li>
  );
}

function SourceLink({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  // Our own computation has no page elsewhere: its note says what was done.
  if (source.kind === 'computed') return null;
  if (!source.url) return <p className={styles.link}>{t('source.noLink')}</p>;
  return (
    <p className={styles.link}>
      <a href={source.url} className="print-url" rel="noopener external" target="_blank">
        <span className="screen-only">{t('source.link')}</span>
        <span className="visually-hidden" lang={source.titleLang}>
          {' '}
          {source.title}
        </span>
        <Glyph name="external-link" size={14} />
      </a>
    </p>
  );
}
