import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import type { KnownField, ParkSheet } from '#data/cards/park-sheet.ts';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';
import { AHEAD, type Precision } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { More } from './More.tsx';
import styles from './SheetBody.module.css';
import text from './SheetText.module.css';

interface RowsProps {
  title: string;
  heads: [string, string];
  children: ReactNode;
}

/** A table of names and values; its title is a heading of the page. */
export function Rows({ title, heads, children }: RowsProps) {
  return (
    <table className={styles.rows}>
      <caption className="visually-hidden">{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{heads[1]}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

export function Distances({ sheet, precision }: { sheet: ParkSheet; precision: Precision }) {
  const { t } = useTranslation(['cards', 'park']);
  const format = useFormat();
  const title = t('sheet.distances');
  if (sheet.distances.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Rows title={title} heads={[t('sheet.destination'), t('sheet.distance')]}>
        {sheet.distances.map(({ id, name, metres, onward }) => (
          <tr key={id}>
            <th scope="row">{onward ? t('sheet.crossing', { name, city: onward.name }) : name}</th>
            <td>{t(`park:travel.distance.${precision}`, { distance: format.kilometres(metres ?? 0) })}</td>
          </tr>
        ))}
      </Rows>
    </section>
  );
}

interface FigureTablesProps {
  sheet: ParkSheet;
  sources: SourceIndex;
  address: string;
}

/** What a source gives as a table; what none does in one sentence, hatch first. */
export function Particulars({ sheet, sources, address }: FigureTablesProps) {
  const { t } = useTranslation(['cards', 'common', 'park', 'vocabulary']);
  const title = t('sheet.land');
  const missing = sheet.unknown.flatMap(({ id, all, fields }) => (all ? [t(`park:particulars.${id}`)] : fields.map((field) => t(`vocabulary:field.${field}`))));
  return (
    <section>
      <h2>{title}</h2>
      {sheet.known.shown.length > 0 && (
        <Rows title={title} heads={[t('sheet.field'), t('sheet.value')]}>
          {sheet.known.shown.map((item) => (
            <KnownRow key={item.field} item={item} sources={sources} />
          ))}
        </Rows>
      )}
      <More count={sheet.known.more} address={address} />
      {missing.length > 0 && (
        <p className={styles.missing}>
          <Hatch /> <strong>{t('common:notPublished')}</strong>
          {t('colonSeparator')}
          {inOneSentence(missing).join(t('separator'))}
        </p>
      )}
    </section>
  );
}

/** Names as they stand inside a sentence. */
function inOneSentence(names: string[]): string[] {
  return names.map((name) => name.charAt(0).toLowerCase() + name.slice(1));
}

function KnownRow({ item, sources }: { item: KnownField; sources: SourceIndex }) {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  if (item.figure) return <FigureRow figure={item.figure} sources={sources} />;
  return (
    <tr>
      <th scope="row">
        {t(`field.${item.field}`)}
        {item.asOf && <span className={text.under}>{format.asOf(item.asOf)}</span>}
      </th>
      <td className={styles.words}>{item.text}</td>
    </tr>
  );
}

export function FigureRow({ figure, sources }: { figure: FigureView; sources: SourceIndex }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">
        <span className={AHEAD.includes(figure.status) ? text.ahead : undefined}>{figure.label}</span>
        <span className={text.under}>
          <FigureNote figure={figure} sources={sources} />
        </span>
      </th>
      <td>{format.figureText(figure)}</td>
    </tr>
  );
}

export function OtherFigures({ sheet, sources, address }: FigureTablesProps) {
  const { t } = useTranslation('cards');
  const title = t('sheet.otherFigures');
  const { shown, more } = sheet.figures;
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Rows title={title} heads={[t('sheet.field'), t('sheet.value')]}>
        {shown.map((figure) => (
          <FigureRow key={figure.id} figure={figure} sources={sources} />
        ))}
      </Rows>
      <More count={more} address={address} />
    </section>
  );
}
