import { useTranslation } from 'react-i18next';
import { CardTitle } from '#blocks/card/CardTitle.tsx';
import { CreditLine } from '#blocks/card/CreditLine.tsx';
import { Drawing } from '#blocks/card/Drawing.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { CertaintyChip, StageChip } from '#blocks/StatusChips.tsx';
import { isNamed } from '#data/select-parks.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './SheetHead.module.css';
import text from './SheetText.module.css';

/** Name, sentence and stage at the left; where the park is, and how exactly that is known, at the right. */
export function SheetHead({ slice, map }: { slice: ParkSlice; map: string }) {
  const { park, nameZh } = slice;
  const { lang } = useFormat();
  return (
    <div className={styles.head}>
      <div className={styles.name}>
        <div className={styles.title}>
          <Plaque glyph={park.glyph} sector={park.sector} precision={park.location.precision} size={40} />
          <div>
            <CardTitle text={park.name} />
            {lang !== 'zh' && (
              <p className={styles.chinese} lang="zh-Hans">
                {nameZh}
              </p>
            )}
          </div>
        </div>
        <p className={styles.pitch}>{park.pitch}</p>
        <Stage slice={slice} />
      </div>
      <Place slice={slice} map={map} />
    </div>
  );
}

function Stage({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation(['park', 'vocabulary']);
  const format = useFormat();
  const { stage, membership } = slice.park;
  const word = t(`vocabulary:stage.${stage.value}`);
  return (
    <>
      <ul className={styles.chips}>
        <li>
          <StageChip stage={stage.value} text={stage.asOf === 'unstated' ? word : t('stageDated', { stage: word, date: format.asOf(stage.asOf) })} />
        </li>
        <li>
          <CertaintyChip named={isNamed(membership)} />
        </li>
      </ul>
      {stage.note && <p className={text.small}>{stage.note}</p>}
    </>
  );
}

function Place({ slice, map }: { slice: ParkSlice; map: string }) {
  const { t } = useTranslation('park');
  const where = useWhere(slice);
  const { name, location } = slice.park;
  return (
    <figure className={styles.plate}>
      <Drawing svg={map} label={t('locator.alt', { name, where })} />
      <figcaption>
        <p>{where}</p>
        <p>{location.address ? t('locator.address', { address: location.address }) : <NotPublished text={t('locator.addressOpen')} />}</p>
        <CreditLine reviewNumber={slice.mapReviewNumber} className={styles.credit} />
      </figcaption>
    </figure>
  );
}

function useWhere({ park, cluster }: ParkSlice): string {
  const { t } = useTranslation('park');
  const format = useFormat();
  if (park.location.precision === 'neighbourhood' && cluster.radiusMetres)
    return t('locator.neighbourhood', { radius: format.kilometres(cluster.radiusMetres) });
  return park.location.precision === 'site' ? t('locator.site') : t('locator.district', { place: cluster.name });
}
