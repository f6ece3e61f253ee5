import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { useShortlist } from '#blocks/shortlist/use-shortlist.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './ShortlistNotice.module.css';

/** Tells of a change to the shortlist, aloud; and, for all to see, that this browser does not keep it. */
export function ShortlistNotice() {
  const { t } = useTranslation();
  const { slugs, kept, changes } = useShortlist();
  const isKept = slugs.join() === kept.join();
  return (
    <>
      <p className="visually-hidden" role="status">
        {changes > 0 && t('shortlist.count', { count: slugs.length })}
      </p>
      <div role="status" className={isKept ? undefined : `screen-only ${styles.notice}`}>
        {!isKept && (
          <>
            <Glyph name="info" size={18} />
            <span>
              {t('shortlist.notKept')}{' '}
              <PageLink page={{ page: 'shortlist' }} search={slugs.length > 0 ? `parks=${slugs.join()}` : ''}>
                {t('shortlist.keepByLink')}
              </PageLink>
            </span>
          </>
        )}
      </div>
    </>
  );
}
