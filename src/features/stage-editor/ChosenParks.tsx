import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { StagePark } from '#data/slices/fair/stage.ts';
import { useKeepFocus } from '#lib/use-keep-focus.ts';
import { Button } from '#ui/Button.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ParkChoice.module.css';
import { useDragOrder } from './use-drag-order.ts';

interface ChosenParksProps {
  parks: readonly StagePark[];
  onMove: (park: StagePark, to: number) => void;
  onRemove: (park: StagePark) => void;
  onClear: () => void;
}

/** The parks of the show in order: dragged by the handle, or moved by buttons and arrow keys. */
export function ChosenParks({ parks, onMove, onRemove, onClear }: ChosenParksProps) {
  const { t } = useTranslation('stage');
  const list = useRef<HTMLOListElement>(null);
  const drag = useDragOrder(list, (from, to) => {
    const park = parks[from];
    if (park) onMove(park, to);
  });
  return (
    <section className={styles.section} aria-labelledby="chosen-title">
      <h2 id="chosen-title">{t('edit.chosen')}</h2>
      {parks.length === 0 && <p>{t('edit.none')}</p>}
      <ol ref={list} className={styles.list}>
        {parks.map((park, index) => (
          <li key={park.slug} className={styles.row} data-dragged={drag.dragged === index || undefined}>
            <span className={styles.handle} aria-hidden="true" onPointerDown={(event) => drag.start(index, event)}>
              <Glyph name="menu" />
            </span>
            <span className={styles.place}>{index + 1}</span>
            <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
            <span className={styles.name}>{park.name}</span>
            <Tools park={park} index={index} count={parks.length} onMove={onMove} onRemove={onRemove} />
          </li>
        ))}
      </ol>
      {parks.length > 1 && (
        <p>
          <Button icon="x" onClick={onClear}>
            {t('edit.clear')}
          </Button>
        </p>
      )}
    </section>
  );
}

const STEP: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 };

interface ToolsProps extends Pick<ChosenParksProps, 'onMove' | 'onRemove'> {
  park: StagePark;
  index: number;
  count: number;
}

function Tools({ park, index, count, onMove, onRemove }: ToolsProps) {
  const { t } = useTranslation('stage');
  const keepFocus = useKeepFocus();
  const name = park.shortName;
  const ids = { up: `up-${park.slug}`, down: `down-${park.slug}` };

  function move(step: -1 | 1, id: string): void {
    onMove(park, index + step);
    keepFocus(id);
  }

  function handleKey(event: KeyboardEvent<HTMLButtonElement>): void {
    const step = STEP[event.key];
    if (!step) return;
    event.preventDefault();
    move(step, event.currentTarget.id);
  }

  return (
    <span className={styles.tools}>
      <button type="button" id={ids.up} aria-label={t('edit.up', { name })} aria-disabled={index === 0} onClick={() => move(-1, ids.up)} onKeyDown={handleKey}>
        <Glyph name="arrow-up" />
      </button>
      <button
        type="button"
        id={ids.down}
        aria-label={t('edit.down', { name })}
        aria-disabled={index === count - 1}
        onClick={() => move(1, ids.down)}
        onKeyDown={handleKey}
      >
        <Glyph name="arrow-down" />
      </button>
      <button type="button" aria-label={t('edit.remove', { name })} onClick={() => onRemove(park)}>
        <Glyph name="x" />
      </button>
    </span>
  );
}
