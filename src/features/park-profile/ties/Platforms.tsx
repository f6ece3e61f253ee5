import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import type { Status } from '#data/vocabulary.ts';
import { useLang } from '#i18n/use-format.ts';
import { Section } from '#ui/section/Section.tsx';
import styles from './Platforms.module.css';

type Platform = ParkSlice['platforms'][number];

const STATUS: Record<Platform['stage'], Status> = {
  'in-use': 'in-place',
  'under-construction': 'under-construction',
  planned: 'planned',
  'not-stated': 'in-progress',
};

/** Shared research, pilot and service platforms in the park or serving it. */
export function Platforms({ platforms }: { platforms: Platform[] }) {
  const { t } = useTranslation('park');
  return (
    <Section id="platforms" title={t('platforms.title')}>
      {platforms.length === 0 ? (
        <p className={styles.none}>
          <NotPublished text={t('platforms.none')} />
        </p>
      ) : (
        <ul className={styles.list}>
          {platforms.map((platform) => (
            <Item key={platform.id} platform={platform} />
          ))}
        </ul>
      )}
      <p className={styles.all}>
        <PageLink page={{ page: 'area' }}>{t('platforms.all')}</PageLink>
      </p>
    </Section>
  );
}

function Item({ platform }: { platform: Platform }) {
  const { t } = useTranslation('vocabulary');
  const lang = useLang();
  return (
    <li>
      <div className={styles.names}>
        <h3>{platform.name}</h3>
        {lang !== 'zh' && <span lang="zh-Hans">{platform.nameZh}</span>}
        <span>
          {t(`platformKind.${platform.kind}`)} · {t(`platformStage.${platform.stage}`)}
        </span>
      </div>
      <div className={styles.words}>
        <p>{platform.what}</p>
        <p className={styles.place}>{platform.place}</p>
        <SourceNote statement={{ title: platform.name, status: STATUS[platform.stage], asOf: platform.asOf, sources: platform.sources }} />
        <Figures platform={platform} />
      </div>
    </li>
  );
}

function Figures({ platform }: { platform: Platform }) {
  if (platform.figures.length === 0) return null;
  return (
    <ul className={styles.figures}>
      {platform.figures.map((figure) => (
        <li key={figure.id}>
          <span className={styles.number}>
            <FigureNumber figure={figure} />
          </span>
          <span>{figure.label}</span>
          <SourceNote statement={{ ...figure, title: figure.label }} />
        </li>
      ))}
    </ul>
  );
}
