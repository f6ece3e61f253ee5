import { useTranslation } from 'react-i18next';
import type { PlatformView } from '#data/slices/area.ts';
import { groupPlatforms } from './group-platforms.ts';
import { PlatformItem } from './PlatformItem.tsx';
import styles from './PlatformList.module.css';

/** Every platform a company can turn to, by kind. */
export function PlatformList({ platforms }: { platforms: readonly PlatformView[] }) {
  const { t } = useTranslation(['area', 'vocabulary']);
  return (
    <section id="platforms" className={styles.section} aria-labelledby="platforms-title">
      <div className={styles.head}>
        <h3 id="platforms-title">{t('area:platforms.title')}</h3>
        <p>{t('area:platforms.lead', { count: platforms.length })}</p>
      </div>
      {groupPlatforms(platforms).map((group) => (
        <section key={group.kind} aria-labelledby={`platforms-${group.kind}`}>
          <h4 id={`platforms-${group.kind}`} className={styles.kind}>
            {t(`vocabulary:platformKind.${group.kind}`)}
            <span>{group.platforms.length}</span>
          </h4>
          <ul>
            {group.platforms.map((platform) => (
              <PlatformItem key={platform.id} platform={platform} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
