import { useTranslation } from 'react-i18next';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { useSourceIndex } from '#blocks/source-panel.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import styles from './aside.module.css';

/** Whether the park is one of the fifteen, where its name comes from and what else it is called. */
export function NameNotes({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation(['park', 'vocabulary']);
  const lang = useLang();
  const index = useSourceIndex();
  const { membership, nameBasis, aliases } = slice.park;
  const published = index[membership.sources[0] ?? '']?.date ?? 'unstated';
  return (
    <section className={styles.card} aria-labelledby="name-title">
      <h2 id="name-title">{t('name.title')}</h2>
      <dl className={styles.terms}>
        <div>
          <dt>{t('name.member')}</dt>
          <dd>
            {membership.why}
            <SourceNote statement={{ ...membership, title: t('name.member'), status: 'in-place', asOf: published }} />
          </dd>
        </div>
        {lang !== 'zh' && (
          <div>
            <dt>{t('name.basis')}</dt>
            <dd>{t(`vocabulary:nameBasis.${nameBasis[lang]}`)}</dd>
          </div>
        )}
        {aliases.length > 0 && (
          <div>
            <dt>{t('name.aliases')}</dt>
            <dd>
              <ul className={styles.aliases}>
                {aliases.map((alias) => (
                  <li key={alias.lang + alias.text}>
                    <span lang={LANGUAGE_TAG[alias.lang]}>{alias.text}</span>
                    {alias.note && <span className={styles.small}> {alias.note}</span>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
