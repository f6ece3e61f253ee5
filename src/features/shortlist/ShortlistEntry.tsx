import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureNumber } from '#blocks/FigureNumber.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { isAhead, SourceNote } from '#blocks/SourceNote.tsx';
import { CertaintyChip, PrecisionMark, StageChip } from '#blocks/StatusChips.tsx';
import { ShortlistButton } from '#blocks/shortlist/ShortlistButton.tsx';
import { isNamed } from '#data/select-parks.ts';
import type { ChosenPark, ShortlistSlice } from '#data/slices/shortlist.ts';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { locatorPathOf } from '#routing/paths.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ShortlistEntry.module.css';

interface Order {
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
  keepFocus: (id: string) => void;
}

interface ShortlistEntryProps {
  park: ChosenPark;
  slice: ShortlistSlice;
  /** Null in a list that came by link: it is shown as it was sent. */
  order: Order | null;
}

/** One chosen park: where, what, how much, and what is not published. */
export function ShortlistEntry({ park, slice, order }: ShortlistEntryProps) {
  const { t } = useTranslation('shortlist');
  const lang = useLang();
  const cluster = slice.clusters.find((item) => item.id === park.cluster);
  return (
    <li className={styles.entry} id={`park-${park.slug}`}>
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={40} />
      <div className={styles.text}>
        <h2>
          <PageLink page={{ page: 'park', slug: park.slug }}>{park.name}</PageLink>
        </h2>
        {lang !== 'zh' && (
          <p className={styles.chinese} lang="zh-Hans">
            {park.nameZh}
          </p>
        )}
        <p className={styles.marks}>
          <StageChip stage={park.stage} />
          <CertaintyChip named={isNamed(park)} />
          <PrecisionMark precision={park.precision} radiusMetres={cluster?.radiusMetres ?? null} place={cluster?.name ?? ''} />
        </p>
        <p>{park.pitch}</p>
        <p className={styles.address}>
          {park.address ?? <NotPublished text={t('noAddress')} />}
          <PageLink page={{ page: 'contact' }} search={`park=${park.slug}`} className="screen-only">
            {t('ask')}
          </PageLink>
        </p>
        {park.contacts.length > 0 && (
          <dl className={styles.contacts}>
            {park.contacts.map((contact) => (
              <div key={contact.value}>
                <dt>{contact.label}</dt>
                <dd>{contact.value}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      <div className={styles.side}>
        <img className={styles.drawing} src={BASE_PATH + locatorPathOf(lang, `${park.slug}-head`)} alt="" width={320} height={120} />
        <Figures park={park} />
      </div>
      <div className={`screen-only ${styles.tools}`}>{order ? <Tools park={park} order={order} /> : <ShortlistButton slug={park.slug} name={park.name} />}</div>
    </li>
  );
}

function Figures({ park }: { park: ChosenPark }) {
  const { t } = useTranslation('shortlist');
  if (park.figures.length === 0) {
    return (
      <p>
        <NotPublished text={t('noFigures')} />
      </p>
    );
  }
  return (
    <ul className={styles.figures}>
      {park.figures.map((figure) => (
        <li key={figure.id}>
          <span className={styles.number}>
            <FigureNumber figure={figure} />
          </span>
          <span className={isAhead(figure.status) ? styles.ahead : styles.label}>{figure.label}</span>
          <SourceNote statement={{ ...figure, title: figure.label }} />
        </li>
      ))}
    </ul>
  );
}

const STEP: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

/** Buttons that move the entry, also by the arrow keys on them, and one that takes it away. */
function Tools({ park, order }: { park: ChosenPark; order: Order }) {
  const { t } = useTranslation('shortlist');
  const name = park.shortName;
  const { index, count } = order;

  function move(step: -1 | 1, id: string): void {
    order.onMove(index + step);
    order.keepFocus(id);
  }

  function handleKey(event: KeyboardEvent<HTMLButtonElement>): void {
    const step = STEP[event.key];
    if (!step) return;
    event.preventDefault();
    move(step, event.currentTarget.id);
  }

  const ids = { up: `up-${park.slug}`, down: `down-${park.slug}` };
  return (
    <>
      <button type="button" id={ids.up} aria-label={t('up', { name })} aria-disabled={index === 0} onClick={() => move(-1, ids.up)} onKeyDown={handleKey}>
        <Glyph name="arrow-up" />
      </button>
      <button
        type="button"
        id={ids.down}
        aria-label={t('down', { name })}
        aria-disabled={index === count - 1}
        onClick={() => move(1, ids.down)}
        onKeyDown={handleKey}
      >
        <Glyph name="arrow-down" />
      </button>
      <button type="button" aria-label={t('remove', { name })} onClick={order.onRemove}>
        <Glyph name="x" />
      </button>
    </>
  );
}
