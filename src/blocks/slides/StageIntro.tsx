import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import type { StageSlice } from '#data/slices/fair/stage.ts';
import styles from './StageIntro.module.css';

interface StageIntroProps {
  parks: StageSlice['parks'];
  title: string;
  lead: string;
}

/** What the prerendered file of a screen says until the show takes over, and all there is without JavaScript. */
export function StageIntro({ parks, title, lead }: StageIntroProps) {
  const { t } = useTranslation('stage');
  return (
    <div className={styles.ground} data-theme="stage">
      <div className={`page ${styles.intro}`}>
        <h1>{title}</h1>
        <p>{lead}</p>
        <h2>{t('parks')}</h2>
        <ul className={styles.parks}>
          {parks.map((park) => (
            <li key={park.slug}>
              <PageLink page={{ page: 'park', slug: park.slug }}>{park.name}</PageLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
