import { useTranslation } from 'react-i18next';
import styles from '#blocks/SourcePanel.module.css';
import type { Statement } from '#blocks/source-panel.ts';
import type { SourceView } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Glyph } from '#ui/Glyph.tsx';

interface SourceDetailsProps {
  statement: Statement;
  sources: readonly SourceView[];
}

/** What stands behind a statement: what it covers, how sure it is, and where it was read. */
export function SourceDetails({ statement, sources }: SourceDetailsProps) {
  const { t } = useTranslation(['common', 'vocabulary']);
  const format = useFormat();
  return (
    <>
      <dl className={styles.terms}>
        {statement.scope && <Term name={t('source.scope')} value={t(`vocabulary:scope.${statement.scope}`)} />}
        <Term name={t('source.status')} value={t(`vocabulary:status.${statement.status}`)} />
        <Term name={t('source.asOf')} value={format.asOf(statement.asOf)} />
      </dl>
      {statement.note && <p className={styles.note}>{statement.note}</p>}
      <ul className={styles.list}>
        {sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </>
  );
}

function Term({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function SourceItem({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <span className={styles.sourceTitle} lang={source.titleLang}>
        {source.title}
      </span>
      <span>
        {source.publisher} · {format.asOf(source.date)} · {t('source.reliability', { grade: source.reliability })}
      </span>
      {source.url ? (
        <a href={source.url} rel="noopener external" target="_blank">
          {t('source.link')} <Glyph name="external-link" size={14} />
        </a>
      ) : (
        <span>{t('source.noLink')}</span>
      )}
    </li>
  );
}
