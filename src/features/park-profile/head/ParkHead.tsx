import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '#blocks/Breadcrumb.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { CertaintyChip, PrecisionMark, StageChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Plaque } from '#ui/Plaque.tsx';
import { LocatorPlate } from './LocatorPlate.tsx';
import styles from './ParkHead.module.css';
import { ProfileActions } from './ProfileActions.tsx';

const NAMED = ['certain', 'almost-certain'];

/** Name, sentence, chips and actions at the left; where the park is at the right. */
export function ParkHead({ slice }: { slice: ParkSlice }) {
  const { park, nameZh } = slice;
  const { t } = useTranslation(['common', 'vocabulary']);
  const { lang } = useFormat();
  return (
    <header className={styles.head}>
      <div className={`page ${styles.grid}`}>
        <div className={`print-title ${styles.text}`}>
          <Breadcrumb
            steps={[
              { page: { page: 'explore' }, name: t('nav.explore') },
              { page: { page: 'explore' }, search: `sector=${park.sector}`, name: t(`vocabulary:sector.${park.sector}`) },
            ]}
            current={park.shortName}
          />
          <div className={styles.title}>
            <Plaque glyph={park.glyph} sector={park.sector} precision={park.location.precision} size={60} />
            <div className={styles.names}>
              <h1 tabIndex={-1}>{park.name}</h1>
              {lang !== 'zh' && (
                <p className={styles.chinese} lang="zh-Hans">
                  {nameZh}
                </p>
              )}
            </div>
          </div>
          <p className={styles.pitch}>{park.pitch}</p>
          <Chips slice={slice} />
          <ProfileActions slug={park.slug} name={park.name} />
        </div>
        <LocatorPlate slice={slice} />
      </div>
    </header>
  );
}

function Chips({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation(['park', 'vocabulary']);
  const format = useFormat();
  const { stage, membership, location } = slice.park;
  const stageWord = t(`vocabulary:stage.${stage.value}`);
  return (
    <div className={styles.state}>
      <ul className={styles.chips}>
        <li>
          <StageChip stage={stage.value} text={stage.asOf === 'unstated' ? stageWord : t('stageDated', { stage: stageWord, date: format.asOf(stage.asOf) })} />
        </li>
        <li>
          <CertaintyChip named={NAMED.includes(membership.certainty)} />
        </li>
        <li>
          <PrecisionMark precision={location.precision} radiusMetres={slice.cluster.radiusMetres} place={slice.cluster.name} />
        </li>
      </ul>
      {stage.note && (
        <p className={styles.note}>
          {stage.note} <SourceNote statement={{ ...stage, title: t('stageSource'), status: 'in-place' }} />
        </p>
      )}
    </div>
  );
}
