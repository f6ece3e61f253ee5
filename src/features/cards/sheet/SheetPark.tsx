import { useTranslation } from 'react-i18next';
import type { ParkCard } from '#data/cards/park-card.ts';
import styles from './SheetBody.module.css';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetHead } from './SheetHead.tsx';
import { Companies, Facts, LeftOut, Platforms, Policies } from './SheetLists.tsx';
import { SheetSlots } from './SheetSlots.tsx';
import { Distances, OtherFigures, Particulars } from './SheetTables.tsx';

interface SheetParkProps {
  card: ParkCard;
  map: string;
  qr: string;
  address: string;
}

export function SheetPark({ card, map, qr, address }: SheetParkProps) {
  const { t } = useTranslation(['cards', 'park']);
  const { slice, sheet } = card;
  const { park, sources, ask, dataDate } = slice;
  const parts = { sheet, sources, address };
  return (
    <SheetFrame title={park.name} dataDate={dataDate} qr={qr} address={address} ask={ask} sources={sheet.sources}>
      <SheetHead slice={slice} map={map} />
      <SheetSlots slots={sheet.slots} sources={sources} />
      <div className={styles.body}>
        <div>
          <Companies sheet={sheet} address={address} />
          <Policies sheet={sheet} address={address} />
          {sheet.purpose && (
            <section>
              <h2>{t('park:purpose.title')}</h2>
              <p>{sheet.purpose}</p>
            </section>
          )}
          <Facts {...parts} />
        </div>
        <div>
          <Distances sheet={sheet} precision={park.location.precision} />
          <Particulars {...parts} />
          <Platforms sheet={sheet} address={address} />
          <OtherFigures {...parts} />
          <LeftOut sheet={sheet} address={address} />
        </div>
      </div>
      {park.caution && (
        <p className={styles.caution}>
          <strong>{t('sheet.caution')}</strong> {park.caution}
        </p>
      )}
    </SheetFrame>
  );
}
