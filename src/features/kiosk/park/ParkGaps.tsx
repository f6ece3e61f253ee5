import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './ParkGaps.module.css';

type Particular = ParkSlice['park']['particulars'][number];

/** What an investor asks for: what is published, with its source, and what is not, by name. */
export function ParkGaps({ slice: { park, fields } }: { slice: ParkSlice }) {
  const { t } = useTranslation(['kiosk', 'vocabulary']);
  return (
    <section>
      {park.particulars.length > 0 && (
        <>
          <h2>{t('park.known')}</h2>
          <dl className={styles.known}>
            {park.particulars.map((item) => (
              <div key={item.field}>
                <dt>{t(`vocabulary:field.${item.field}`)}</dt>
                <dd>
                  <Value item={item} figures={park.figures} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <h2>{t('park.unknown')}</h2>
      <p>
        {park.unknown.length > 0 ? (
          <NotPublished text={t('park.unknownCount', { count: park.unknown.length, total: fields.total })} />
        ) : (
          t('park.unknownNone', { total: fields.total })
        )}
      </p>
      <ul className={styles.unknown}>
        {park.unknown.map((field) => (
          <li key={field}>{t(`vocabulary:field.${field}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Value({ item, figures }: { item: Particular; figures: ParkSlice['park']['figures'] }) {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  const title = t(`field.${item.field}`);
  const figure = figures.find(({ id }) => id === item.figure);
  if (figure) {
    return (
      <>
        {format.figureText(figure)} <StatusChip status={figure.status} /> <SourceNote statement={{ ...figure, title }} />
      </>
    );
  }
  if (!item.text) return <NotPublished />;
  return (
    <>
      {item.text} <SourceNote statement={{ title, status: 'in-place', asOf: item.asOf ?? 'unstated', sources: item.sources ?? [] }} />
    </>
  );
}
