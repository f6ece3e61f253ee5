import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { Sector } from '#data/vocabulary.ts';
import styles from './Breadcrumb.module.css';

export function Breadcrumb({ sector, name }: { sector: Sector; name: string }) {
  const { t } = useTranslation(['common', 'vocabulary']);
  return (
    <nav aria-label={t('breadcrumb')} className={`screen-only ${styles.breadcrumb}`}>
      <ol>
        <li>
          <PageLink page={{ page: 'explore' }}>{t('nav.explore')}</PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'explore' }} search={`sector=${sector}`}>
            {t(`vocabulary:sector.${sector}`)}
          </PageLink>
        </li>
        <li aria-current="page">{name}</li>
      </ol>
    </nav>
  );
}
