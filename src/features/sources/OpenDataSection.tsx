import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { SourcesSlice } from '#data/slices/sources.ts';
import { useFormat } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { NOTICES_PATH } from '#routing/paths.ts';
import { DocSection } from './DocSection.tsx';
import styles from './OpenDataSection.module.css';
import { OpenFiles } from './OpenFiles.tsx';

/** What can be downloaded, under which licence, and how a mistake is reported. */
export function OpenDataSection({ slice }: { slice: SourcesSlice }) {
  const { t } = useTranslation('sources');
  const format = useFormat();
  return (
    <DocSection id="open-data" title={t('open.title')} lead={t('open.lead')}>
      <OpenFiles parks={slice.coverage} />
      <div className={styles.texts}>
        <p>
          {t('open.licence')}{' '}
          <a href={slice.licence.url} rel="license noopener external" target="_blank">
            {slice.licence.name}
          </a>
        </p>
        <p>{t('open.licenceText')}</p>
        <p>
          <a href={BASE_PATH + NOTICES_PATH}>{t('open.notices')}</a>
        </p>
        <p className={styles.date}>{t('open.updated', { date: format.asOf(slice.dataDate) })}</p>
      </div>
      <div className={styles.texts}>
        <h3>{t('open.correct')}</h3>
        <p>{t('open.correctText')}</p>
        <p>
          <PageLink page={{ page: 'contact' }}>{t('open.contactLink')}</PageLink>
        </p>
      </div>
    </DocSection>
  );
}
