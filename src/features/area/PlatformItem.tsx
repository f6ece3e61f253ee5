import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { StageChip } from '#blocks/StatusChips.tsx';
import type { PlatformView } from '#data/slices/area.ts';
import { useLang } from '#i18n/use-format.ts';
import { enterpriseAnchor } from '#routing/paths.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { FactList } from './FactList.tsx';
import styles from './PlatformItem.module.css';

/** What the note under a platform says of it: a plan keeps its outline. */
const STATUS = {
  'in-use': 'in-place',
  'not-stated': 'in-place',
  'under-construction': 'under-construction',
  planned: 'planned',
} as const satisfies Record<PlatformView['stage'], string>;

/** One line of the list: name, what it offers and stage; place, operator, figures and statements unfold under it. */
export function PlatformItem({ platform }: { platform: PlatformView }) {
  const { t } = useTranslation(['area', 'vocabulary']);
  const lang = useLang();
  return (
    <li className={styles.item}>
      <details>
        <summary>
          <span className={styles.name}>
            <h5>{platform.name}</h5>
            {lang !== 'zh' && <span lang="zh-Hans">{platform.nameZh}</span>}
          </span>
          <span>{platform.what}</span>
          <span className={styles.stage}>
            <StageChip stage={platform.stage} text={t(`vocabulary:platformStage.${platform.stage}`)} />
          </span>
          <Glyph name="chevron-down" size={18} />
        </summary>
        <PlatformDetails platform={platform} />
      </details>
    </li>
  );
}

function PlatformDetails({ platform }: { platform: PlatformView }) {
  const { t } = useTranslation('area');
  return (
    <div className={styles.details}>
      <p className={styles.place}>{platform.place}</p>
      {platform.operator && (
        <p className={styles.place}>
          {t('platforms.operator')}{' '}
          <PageLink page={{ page: 'enterprises' }} hash={enterpriseAnchor(platform.operator.id)}>
            {platform.operator.name}
          </PageLink>
        </p>
      )}
      <SourceNote statement={{ status: STATUS[platform.stage], asOf: platform.asOf, sources: platform.sources, title: platform.name }} />
      <PlatformFigures platform={platform} />
      <FactList facts={platform.facts} subject={platform.name} />
    </div>
  );
}

function PlatformFigures({ platform }: { platform: PlatformView }) {
  if (platform.figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {platform.figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd>
            <FigureNumber figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
