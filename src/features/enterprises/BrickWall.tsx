import { useTranslation } from 'react-i18next';
import { SECTOR_GLYPH } from '#data/sector-glyph.ts';
import type { EnterpriseView } from '#data/slices/enterprises.ts';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './BrickWall.module.css';
import { WallBricks } from './WallBricks.tsx';
import { bricksOf, type WallRow, wallRows } from './wall-rows.ts';

/** All companies at a glance: one brick each, by sector, drawn by how surely their place is known. Never filtered. */
export function BrickWall({ enterprises }: { enterprises: readonly EnterpriseView[] }) {
  const { t } = useTranslation('enterprises');
  const rows = wallRows(enterprises);
  return (
    <section className={styles.section} aria-labelledby="wall-title">
      <h2 id="wall-title" className="visually-hidden">
        {t('wall.title')}
      </h2>
      <ul className={styles.wall}>
        {rows.map((row) => (
          <WallLine key={row.sector} row={row} columns={rows[0]?.total ?? row.total} />
        ))}
      </ul>
      <WallKey />
    </section>
  );
}

function WallLine({ row, columns }: { row: WallRow; columns: number }) {
  const { t } = useTranslation(['enterprises', 'vocabulary']);
  const parts = (['solid', 'outline', 'hatch'] as const).filter((kind) => row[kind] > 0).map((kind) => t(`wall.${kind}`, { count: row[kind] }));
  return (
    <li className={styles.line}>
      <Plaque glyph={SECTOR_GLYPH[row.sector]} sector={row.sector} precision="site" size={30} />
      <span>{t(`vocabulary:sector.${row.sector}`)}</span>
      <span className={styles.count}>
        <span aria-hidden="true">{row.total}</span>
        <span className="visually-hidden">
          {t('wall.count', { count: row.total })} ({parts.join(', ')})
        </span>
      </span>
      <WallBricks bricks={bricksOf(row)} columns={columns} sector={row.sector} id={`wall-${row.sector}`} />
    </li>
  );
}

function WallKey() {
  const { t } = useTranslation('enterprises');
  const items = [
    { kind: 'solid', word: t('wall.legendSolid'), text: t('wall.legendSolidText') },
    { kind: 'outline', word: t('wall.legendOutline'), text: t('wall.legendOutlineText') },
    { kind: 'hatch', word: t('wall.legendHatch'), text: t('wall.legendHatchText') },
  ] as const;
  return (
    <div className={styles.key}>
      <h3>{t('wall.legend')}</h3>
      <ul>
        {items.map(({ kind, word, text }) => (
          <li key={kind}>
            <WallBricks bricks={[kind]} columns={1} id={`wall-key-${kind}`} />
            <span>
              <b>{word}</b>
              {t('wall.legendSep')}
              {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
