import { useTranslation } from 'react-i18next';
import type { CheckSlice } from '#data/slices/fair/check.ts';
import { useFormat } from '#i18n/use-format.ts';
import { CheckList } from './CheckList.tsx';
import { HandList } from './HandList.tsx';
import { KeyTable } from './keys/KeyTable.tsx';
import { Part } from './Part.tsx';
import styles from './PreflightView.module.css';

const NOTHING = () => undefined;
const NO_ACTIONS = { fullScreen: NOTHING, notes: NOTHING, persist: NOTHING, reload: NOTHING };
const NO_KEYS: ReadonlySet<string> = new Set();

/** The prerendered file, and all there is without JavaScript: what to look at, the keys of the show, the parks. */
export function StaticCheck({ slice }: { slice: CheckSlice }) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  return (
    <>
      <p className={styles.script}>
        {t('script')} {t('checks.data.ok', { date: format.asOf(slice.dataDate) })}
      </p>
      <Part id="checks" title={t('list')}>
        <CheckList purpose="stage" findings={[]} actions={NO_ACTIONS} />
      </Part>
      <Part id="keys" title={t('keys.title')}>
        <p className={styles.lead}>{t('keys.lead')}</p>
        <KeyTable seen={NO_KEYS} />
      </Part>
      <Part id="hand" title={t('hand.title')}>
        <HandList purpose="stage" />
      </Part>
      <Part id="prepare" title={t('prepare.title')}>
        <p className={styles.lead}>{t('prepare.lead')}</p>
        <ul>
          {slice.parks.map(({ slug, name }) => (
            <li key={slug}>{name}</li>
          ))}
        </ul>
      </Part>
    </>
  );
}
