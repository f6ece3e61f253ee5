import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './EmptyShortlist.module.css';

/** Nothing chosen yet: how it is done. Also what the page says before the list of the device is known. */
export function EmptyShortlist() {
  const { t } = useTranslation('shortlist');
  return (
    <div className={styles.empty}>
      <Glyph name="bookmark" size={32} />
      <h2>{t('empty.title')}</h2>
      <noscript>
        <p>{t('empty.noScript')}</p>
      </noscript>
      <ol>
        <li>{t('empty.add')}</li>
        <li>{t('empty.kept')}</li>
        <li>{t('empty.send')}</li>
      </ol>
      <p>
        <PageLink page={{ page: 'explore' }} className={buttonClass.primary}>
          {t('empty.explore')}
        </PageLink>
      </p>
    </div>
  );
}
