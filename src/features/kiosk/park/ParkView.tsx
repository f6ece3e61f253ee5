import { useTranslation } from 'react-i18next';
import { FactItems } from '#blocks/kiosk/FactItems.tsx';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { ViewFrame } from '#blocks/kiosk/ViewFrame.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { CertaintyChip, PrecisionMark, StageChip } from '#blocks/StatusChips.tsx';
import { isNamed } from '#data/select-parks.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat, useLang } from '#i18n/use-format.ts';
import { Chip } from '#ui/Chip.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import { ParkFigures } from './ParkFigures.tsx';
import { ParkGaps } from './ParkGaps.tsx';
import { ParkTies } from './ParkTies.tsx';
import { ParkTools } from './ParkTools.tsx';
import styles from './ParkView.module.css';
import { Where } from './Where.tsx';

/** The record of a park: what its page says, without a way out. */
export function ParkView({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation('kiosk');
  const { visit } = useKioskControl();
  const { park } = slice;
  return (
    <ViewFrame key={visit.park} title={park.name} tools={<ParkTools slug={park.slug} />}>
      <article className={styles.park}>
        <Head slice={slice} />
        <div className={styles.columns}>
          <div className={styles.main}>
            <ParkFigures slice={slice} />
            <section>
              <h2>{t('park.purpose')}</h2>
              <p>{park.purpose}</p>
            </section>
            <Facts slice={slice} />
          </div>
          <div className={styles.side}>
            <Where slice={slice} />
            <ParkGaps slice={slice} />
            {park.caution && (
              <section className={styles.caution}>
                <h2>{t('park.caution')}</h2>
                <p>{park.caution}</p>
              </section>
            )}
          </div>
        </div>
        <ParkTies slice={slice} />
      </article>
    </ViewFrame>
  );
}

function Head({ slice: { park, nameZh, cluster } }: { slice: ParkSlice }) {
  const { t } = useTranslation(['kiosk', 'vocabulary']);
  const format = useFormat();
  const lang = useLang();
  const stage = t(`vocabulary:stage.${park.stage.value}`);
  return (
    <header className={styles.head}>
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.location.precision} size={60} />
      <div>
        <h1>{park.name}</h1>
        {lang !== 'zh' && (
          <p className={styles.chinese} lang="zh-Hans">
            {nameZh}
          </p>
        )}
        <ul className={styles.chips}>
          <li>
            <Chip tone="plain" glyph="none">
              {t(`vocabulary:sector.${park.sector}`)}
            </Chip>
          </li>
          <li>
            <StageChip
              stage={park.stage.value}
              text={park.stage.asOf === 'unstated' ? stage : t('park.stageDated', { stage, date: format.asOf(park.stage.asOf) })}
            />
          </li>
          <li>
            <CertaintyChip named={isNamed(park.membership)} />
          </li>
          <li>
            <PrecisionMark precision={park.location.precision} radiusMetres={cluster.radiusMetres} place={cluster.name} />
          </li>
        </ul>
      </div>
      <p className={styles.pitch}>{park.pitch}</p>
      {park.stage.note && (
        <p className={styles.note}>
          {park.stage.note} <SourceNote statement={{ ...park.stage, title: t('park.stage'), status: 'in-place' }} />
        </p>
      )}
    </header>
  );
}

function Facts({ slice: { park } }: { slice: ParkSlice }) {
  const { t } = useTranslation('kiosk');
  if (park.facts.length === 0) return null;
  return (
    <section>
      <h2>{t('park.facts')}</h2>
      <FactItems facts={park.facts} />
    </section>
  );
}
