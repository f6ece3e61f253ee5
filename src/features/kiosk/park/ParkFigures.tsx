import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import { FigureRows } from '#blocks/kiosk/FigureRows.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import type { FigureView } from '#data/slices/slice.ts';
import styles from './ParkFigures.module.css';

/** The four slots of the head, known or not, then every other figure with its scope. */
export function ParkFigures({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation('kiosk');
  const { park, dataDate } = slice;
  const first = park.headline.flatMap((slot) => ('figure' in slot ? [slot.figure] : []));
  const others = park.figures.filter((figure) => !first.includes(figure.id));
  return (
    <section>
      <h2>{t('park.figures')}</h2>
      <ul className={styles.slots}>
        {park.headline.map((slot) => (
          <li key={'figure' in slot ? slot.figure : slot.unknown}>
            {'figure' in slot ? <Slot figure={park.figures.find(({ id }) => id === slot.figure)} dataDate={dataDate} /> : <Unknown field={slot.unknown} />}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <h3>{t('park.moreFigures')}</h3>
          <FigureRows figures={others} />
        </>
      )}
    </section>
  );
}

function Slot({ figure, dataDate }: { figure: FigureView | undefined; dataDate: string }) {
  return figure ? <FigureBlock figure={figure} dataDate={dataDate} /> : null;
}

function Unknown({ field }: { field: ParkSlice['park']['unknown'][number] }) {
  const { t } = useTranslation('vocabulary');
  return (
    <div className={styles.unknown}>
      <NotPublished />
      <span>{t(`field.${field}`)}</span>
    </div>
  );
}
