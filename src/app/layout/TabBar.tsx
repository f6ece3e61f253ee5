import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageLink } from '#blocks/PageLink.tsx';
import { useSend } from '#blocks/send/send-control.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { isCurrent, NAV_ITEMS } from './nav-items.ts';
import { ShortlistLink } from './ShortlistLink.tsx';
import styles from './TabBar.module.css';
import { usePageRef } from './use-page-ref.ts';

/** Sections that the bar has no room for. */
const MORE = NAV_ITEMS.filter((item) => item.key !== 'explore' && item.key !== 'policies');

/** Navigation of narrow screens, at the thumb. "More" is a disclosure that also opens without JavaScript. */
export function TabBar() {
  const { t } = useTranslation();
  const ref = usePageRef();
  const { search, key } = useLocation();
  const onMap = useHydrated() && ref?.page === 'explore' && new URLSearchParams(search).get('view') === 'map';
  const inList = (ref?.page === 'explore' && !onMap) || ref?.page === 'park' || ref?.page === 'compare';
  return (
    <nav className={styles.bar} aria-label={t('nav.label')}>
      <ul>
        <li>
          <PageLink page={{ page: 'explore' }} aria-current={inList ? 'page' : undefined}>
            <Glyph name="list" size={22} />
            {t('nav.short.explore')}
          </PageLink>
        </li>
        <li>
          <PageLink page={{ page: 'explore' }} search="view=map" aria-current={onMap ? 'page' : undefined}>
            <Glyph name="map" size={22} />
            {t('nav.short.map')}
          </PageLink>
        </li>
        <li>
          <ShortlistLink look="bar" current={ref?.page === 'shortlist'} />
        </li>
        <li>
          <PageLink page={{ page: 'policies' }} aria-current={ref?.page === 'policies' || ref?.page === 'policy' ? 'page' : undefined}>
            <Glyph name="file-text" size={22} />
            {t('nav.short.policies')}
          </PageLink>
        </li>
        <li>
          <details key={key} className={styles.more}>
            <summary className={MORE.some((item) => isCurrent(item, ref)) ? styles.current : undefined}>
              <Glyph name="menu" size={22} />
              {t('nav.more')}
            </summary>
            <ul>
              {MORE.map((item) => (
                <li key={item.key}>
                  <PageLink page={item.page} aria-current={isCurrent(item, ref) ? 'page' : undefined}>
                    {t(`nav.${item.key}`)}
                  </PageLink>
                </li>
              ))}
              {ref && <SendItem />}
            </ul>
          </details>
        </li>
      </ul>
    </nav>
  );
}

/** The header has scrolled away where a reader has come to the end of a page. */
function SendItem() {
  const { t } = useTranslation();
  return (
    <li className={styles.send}>
      <button type="button" {...useSend()}>
        <Glyph name="share-2" size={20} />
        {t('send.label')}
      </button>
    </li>
  );
}
