import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import styles from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <div className={`page ${styles.row}`}>
        <p className="screen-only">{t('site.full')}</p>
        <p className="print-only">{t('print.marks')}</p>
        <p className={styles.disclaimer}>{t('footer.disclaimer')}</p>
        <ul className={`screen-only ${styles.links}`}>
          <li>
            <PageLink page={{ page: 'sources' }} hash="open-data">
              {t('footer.openData')}
            </PageLink>
          </li>
          <li>
            <PageLink page={{ page: 'sources' }} hash="offline">
              {t('footer.offline')}
            </PageLink>
          </li>
          <li>
            <PageLink page={{ page: 'contact' }}>{t('nav.contact')}</PageLink>
          </li>
          <li>
            <PageLink page={{ page: 'stage-edit' }}>{t('footer.present')}</PageLink>
          </li>
        </ul>
      </div>
    </footer>
  );
}
