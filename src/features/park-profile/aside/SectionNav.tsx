import { useTranslation } from 'react-i18next';
import type { ParkSlice } from '#data/slices/park.ts';
import { useCurrentSection } from '#ui/section/use-current-section.ts';
import styles from './aside.module.css';

/** The sections of the page, kept in view beside them where there is room. Plain anchors. */
export function SectionNav({ park }: { park: ParkSlice['park'] }) {
  const { t } = useTranslation('park');
  const items = [
    { id: 'purpose', title: t('purpose.title') },
    { id: 'facts', title: t('facts.title') },
    { id: 'enterprises', title: t('enterprises.title') },
    { id: 'platforms', title: t('platforms.title') },
    { id: 'policies', title: t('policies.title') },
    { id: 'particulars', title: t('particulars.title') },
    { id: 'travel', title: t('travel.title') },
  ].filter((item) => item.id !== 'facts' || park.facts.length > 0);
  const current = useCurrentSection(items);
  return (
    <nav className={`screen-only ${styles.sections}`} aria-label={t('onThisPage')}>
      <p aria-hidden="true">{t('onThisPage')}</p>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`} aria-current={item.id === current ? 'true' : undefined}>
              {item.title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
