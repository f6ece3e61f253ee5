import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import type { AreaCard, AreaGroup } from '#data/cards/area-card.ts';
import type { SourceIndex } from '#data/slices/slice.ts';
import { More } from './More.tsx';
import styles from './SheetBody.module.css';
import { SheetFrame } from './SheetFrame.tsx';
import { SheetIntro } from './SheetIntro.tsx';
import { SheetSlots } from './SheetSlots.tsx';
import { FigureRow, Rows } from './SheetTables.tsx';
import text from './SheetText.module.css';

interface SheetAreaProps {
  card: AreaCard;
  map: string;
  qr: string;
  address: string;
}

/** The area on one page: four figures, then economy, research and business with Russia. */
export function SheetArea({ card, map, qr, address }: SheetAreaProps) {
  const { t } = useTranslation('cards');
  const { keyFigures, sources, dataDate } = card.slice;
  return (
    <SheetFrame title={t('area.title')} dataDate={dataDate} qr={qr} address={address} ask={card.ask} sources={card.sources}>
      <SheetIntro title={t('area.title')} lead={card.lead} map={map} reviewNumber={card.mapReviewNumber} places={card.places} />
      <SheetSlots slots={keyFigures.map((figure) => ({ figure }))} sources={sources} />
      <div className={styles.body}>
        {[card.left, card.right].map((groups) => (
          <div key={groups[0]?.id}>
            {groups.map((group) => (
              <Group key={group.id} group={group} sources={sources} address={address} />
            ))}
          </div>
        ))}
      </div>
    </SheetFrame>
  );
}

function Group({ group, sources, address }: { group: AreaGroup; sources: SourceIndex; address: string }) {
  const { t } = useTranslation('cards');
  const { title, figures, facts } = group;
  return (
    <section>
      <h2>{title}</h2>
      {figures.shown.length > 0 && (
        <Rows title={title} heads={[t('sheet.field'), t('sheet.value')]}>
          {figures.shown.map((figure) => (
            <FigureRow key={figure.id} figure={figure} sources={sources} />
          ))}
        </Rows>
      )}
      {facts.shown.length > 0 && (
        <ul className={styles.list}>
          {facts.shown.map((fact) => (
            <li key={fact.id}>
              {fact.text}
              <span className={text.under}>
                <FigureNote figure={fact} sources={sources} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <More count={figures.more + facts.more} address={address} />
    </section>
  );
}
