import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourcesSlice } from '#data/slices/sources.ts';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { dataFilePathOf, schemaPathOf, slicePathOf } from '#routing/paths.ts';
import styles from './OpenFiles.module.css';
import { OPEN_FILES, SCHEMAS, SINGLE_FILES, WHOLE_SLICES } from './open-files.ts';
import table from './Table.module.css';

/** The table of data files. */
export function OpenFiles({ parks }: { parks: SourcesSlice['coverage'] }) {
  const { t } = useTranslation('sources');
  const lang = useLang();
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t('open.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('open.what')}</th>
          <th scope="col">{t('open.files')}</th>
        </tr>
      </thead>
      <tbody>
        {OPEN_FILES.map(({ kind, files }) => (
          <Row key={kind} what={t(`open.whole.${kind}`)}>
            <ul className={styles.list}>
              {files.map(({ path, type, format }) => (
                <li key={path}>
                  <a href={BASE_PATH + path} type={type} download>
                    {t(`open.format.${format}`)}
                  </a>
                </li>
              ))}
            </ul>
          </Row>
        ))}
        <Row what={t('open.parks')}>
          <code>{dataFilePathOf('parks/<slug>')}</code>
          <details className={styles.more}>
            <summary>{t('open.parksAll', { count: parks.length })}</summary>
            <Files paths={parks.map((park) => dataFilePathOf(`parks/${park.slug}`))} />
          </details>
        </Row>
        {SINGLE_FILES.map((row) => (
          <Row key={row.key} what={t(`open.${row.key}`)}>
            <Files paths={row.files.map(dataFilePathOf)} />
          </Row>
        ))}
        <Row what={t('open.records')}>
          {['enterprises', 'platforms', 'policies'].map((kind) => (
            <code key={kind}>{dataFilePathOf(`${kind}/<id>`)}</code>
          ))}
        </Row>
        <Row what={t('open.slices')}>
          <Files paths={WHOLE_SLICES.map((name) => slicePathOf(lang, name))} />
          <code>{slicePathOf(lang, 'parks/<slug>')}</code>
          <code>{slicePathOf(lang, 'policies/<id>')}</code>
        </Row>
        <Row what={t('open.schema')}>
          <Files paths={SCHEMAS.map(schemaPathOf)} />
        </Row>
      </tbody>
    </table>
  );
}

function Row({ what, children }: { what: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>
        <div className={styles.files}>{children}</div>
      </td>
    </tr>
  );
}

function Files({ paths }: { paths: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {paths.map((path) => (
        <li key={path}>
          <a href={BASE_PATH + path} type="application/json">
            {path}
          </a>
        </li>
      ))}
    </ul>
  );
}
