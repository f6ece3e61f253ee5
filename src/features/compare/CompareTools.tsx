import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadMenu } from '#blocks/DownloadMenu.tsx';
import { SendButton } from '#blocks/send/SendButton.tsx';
import type { ComparedPark, CompareSlice } from '#data/slices/compare.ts';
import { useLang } from '#i18n/use-format.ts';
import { Button } from '#ui/Button.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './CompareTools.module.css';
import { type CompareState, MOST_PARKS } from './use-compare-state.ts';

interface CompareToolsProps {
  slice: CompareSlice;
  chosen: readonly string[];
  rows: CompareState['rows'];
  onRows: (rows: CompareState['rows']) => void;
  onAdd: (park: ComparedPark) => void;
}

/** What a visitor does with a comparison: fewer rows, one more park, a link, a file, paper. */
export function CompareTools({ slice, chosen, rows, onRows, onAdd }: CompareToolsProps) {
  const { t } = useTranslation('compare');
  const isDifferent = rows === 'different';
  return (
    <section className={`screen-only ${styles.tools}`} aria-label={t('tools.label')}>
      <label className={styles.switch}>
        <input type="checkbox" checked={isDifferent} onChange={() => onRows(isDifferent ? 'all' : 'different')} />
        <span>{t('tools.differences')}</span>
      </label>
      <div className={styles.buttons}>
        {chosen.length < MOST_PARKS && <AddPark parks={slice.parks.filter((park) => !chosen.includes(park.slug))} onAdd={onAdd} />}
        <SendButton />
        <DownloadMenu of="parks" ids={chosen} />
        <Button icon="printer" onClick={() => window.print()}>
          {t('tools.print')}
        </Button>
      </div>
    </section>
  );
}

function AddPark({ parks, onAdd }: { parks: readonly ComparedPark[]; onAdd: (park: ComparedPark) => void }) {
  const { t } = useTranslation('compare');
  const lang = useLang();
  const list = useRef<HTMLDivElement>(null);

  function handleAdd(park: ComparedPark): void {
    list.current?.hidePopover();
    onAdd(park);
  }

  return (
    <div className={styles.add}>
      <button type="button" className={styles.addButton} popoverTarget="add-park">
        <Glyph name="plus" size={18} />
        <span>{t('tools.add')}</span>
      </button>
      <div ref={list} id="add-park" popover="auto" className={styles.list}>
        <ul aria-label={t('tools.add')}>
          {parks.map((park) => (
            <li key={park.slug}>
              <button type="button" onClick={() => handleAdd(park)}>
                <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={24} />
                <span>{lang === 'zh' ? park.name : park.shortName}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
