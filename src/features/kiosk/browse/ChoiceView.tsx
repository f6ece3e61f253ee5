import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import { ViewFrame } from '#blocks/kiosk/ViewFrame.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import { PrecisionMark, StageChip } from '#blocks/StatusChips.tsx';
import type { KioskPark, KioskSlice } from '#data/slices/fair/kiosk.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ChoiceView.module.css';

interface ChoiceViewProps {
  slice: KioskSlice;
  parks: KioskSlice['parks'];
}

/** Up to four parks side by side, and the code to take them away. */
export function ChoiceView({ slice, parks }: ChoiceViewProps) {
  const { t } = useTranslation('kiosk');
  const { visit, show } = useKioskControl();
  const chosen = visit.chosen.flatMap((slug) => parks.find((park) => park.slug === slug) ?? []);
  if (chosen.length === 0) {
    return (
      <ViewFrame title={t('choice.title')}>
        <div className={styles.empty}>
          <h1>{t('choice.empty')}</h1>
          <p>{t('choice.emptyHint')}</p>
          <TouchButton icon="list" onClick={() => show({ view: 'list' })}>
            {t('nav.list')}
          </TouchButton>
        </div>
      </ViewFrame>
    );
  }
  return (
    <ViewFrame title={t('choice.title')}>
      <h1 className={styles.title}>{t('choice.title')}</h1>
      <Table slice={slice} chosen={chosen} />
    </ViewFrame>
  );
}

function Table({ slice, chosen }: { slice: KioskSlice; chosen: readonly KioskPark[] }) {
  const { t } = useTranslation(['kiosk', 'vocabulary']);
  const format = useFormat();
  const row = (name: 'sector' | 'stage' | 'place' | 'industries' | 'figure' | 'known', cell: (park: KioskPark) => ReactNode) => (
    <tbody>
      <tr className={styles.label}>
        <th scope="rowgroup" colSpan={chosen.length}>
          {t(`choice.rows.${name}`)}
        </th>
      </tr>
      <tr>
        {chosen.map((park) => (
          <td key={park.slug}>{cell(park)}</td>
        ))}
      </tr>
    </tbody>
  );
  const placeOf = (park: KioskPark) => slice.clusters.find(({ id }) => id === park.cluster);
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('choice.table')}</caption>
      <thead>
        <tr>
          {chosen.map((park) => (
            <th key={park.slug} scope="col">
              <Head park={park} />
            </th>
          ))}
        </tr>
      </thead>
      {row('sector', (park) => t(`vocabulary:sector.${park.sector}`))}
      {row('stage', (park) => (
        <StageChip stage={park.stage} />
      ))}
      {row('place', (park) => (
        <span className={styles.place}>
          {placeOf(park)?.name}
          <PrecisionMark precision={park.precision} radiusMetres={placeOf(park)?.radiusMetres ?? null} place={placeOf(park)?.name ?? ''} />
        </span>
      ))}
      {row('industries', (park) => park.industries.join(' · '))}
      {row('figure', (park) => (park.figure ? <CellFigure figure={park.figure} /> : <NotPublished />))}
      {row('known', (park) => (park.known > 0 ? t('choice.knownOf', { known: format.number(park.known) }) : <NotPublished />))}
    </table>
  );
}

function Head({ park }: { park: KioskPark }) {
  const { t } = useTranslation('kiosk');
  const { show, toggleChosen } = useKioskControl();
  return (
    <div className={styles.head}>
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={48} />
      <span className={styles.name}>{park.shortName}</span>
      <TouchButton icon="chevron-right" onClick={() => show({ park: park.slug })}>
        {t('choice.open')}
      </TouchButton>
      <TouchButton icon="x" onClick={() => toggleChosen(park.slug)}>
        {t('choice.drop')}
      </TouchButton>
    </div>
  );
}

function CellFigure({ figure }: { figure: NonNullable<KioskPark['figure']> }) {
  return (
    <span className={styles.figure}>
      <span className={styles.number}>
        <FigureNumber figure={figure} />
      </span>
      <span className={isAhead(figure.status) ? styles.ahead : undefined}>{figure.label}</span>
      <SourceNote statement={{ ...figure, title: figure.label }} />
    </span>
  );
}
