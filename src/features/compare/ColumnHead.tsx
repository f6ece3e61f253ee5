import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { ShortlistButton } from '#blocks/shortlist/ShortlistButton.tsx';
import type { ComparedPark } from '#data/slices/compare.ts';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { locatorPathOf } from '#routing/paths.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ColumnHead.module.css';

export interface ColumnActions {
  remove: (park: ComparedPark) => void;
  /** Moves a column; the button that was used keeps the focus. */
  move: (park: ComparedPark, to: number, buttonId: string) => void;
}

interface ColumnHeadProps {
  park: ComparedPark;
  /** Place among the columns, and their number. */
  index: number;
  count: number;
  actions: ColumnActions;
}

/** Where the park is, its name, and what moves the column. The drawing shows the place that a row names. */
export function ColumnHead({ park, index, count, actions }: ColumnHeadProps) {
  const lang = useLang();
  return (
    <th scope="col" className={styles.head}>
      <div className={styles.card}>
        <img className={styles.drawing} src={BASE_PATH + locatorPathOf(lang, `${park.slug}-head`)} alt="" width={320} height={120} />
        <div className={styles.title}>
          <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
          <PageLink page={{ page: 'park', slug: park.slug }}>{lang === 'zh' ? park.name : park.shortName}</PageLink>
        </div>
        <ColumnTools park={park} index={index} count={count} actions={actions} />
      </div>
    </th>
  );
}

function ColumnTools({ park, index, count, actions }: ColumnHeadProps) {
  const { t } = useTranslation('compare');
  const name = park.shortName;
  const ids = { left: `left-${park.slug}`, right: `right-${park.slug}` };
  return (
    <div className={`screen-only ${styles.tools}`}>
      <button
        type="button"
        id={ids.left}
        aria-label={t('column.left', { name })}
        aria-disabled={index === 0}
        onClick={() => actions.move(park, index - 1, ids.left)}
      >
        <Glyph name="arrow-left" size={16} />
      </button>
      <button
        type="button"
        id={ids.right}
        aria-label={t('column.right', { name })}
        aria-disabled={index === count - 1}
        onClick={() => actions.move(park, index + 1, ids.right)}
      >
        <Glyph name="arrow-right" size={16} />
      </button>
      <ShortlistButton slug={park.slug} name={park.name} />
      <button type="button" aria-label={t('column.remove', { name })} onClick={() => actions.remove(park)}>
        <Glyph name="x" size={18} />
      </button>
    </div>
  );
}
