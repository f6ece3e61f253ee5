import { useTranslation } from 'react-i18next';
import type { ParkSlice } from '#data/slices/park.ts';
import type { Field } from '#data/vocabulary.ts';
import styles from './aside.module.css';

const COLUMNS = 10;
const STEP_X = 24;
const STEP_Y = 13;

/** Field names inside a sentence do not start with a capital letter. */
function inSentence(word: string): string {
  return word.charAt(0).toLocaleLowerCase() + word.slice(1);
}

/** One brick a particular: solid where a source gives it, ice where none does; then what is missing, in words. */
export function Completeness({ fields, missing }: { fields: ParkSlice['fields']; missing: Field[] }) {
  const { t } = useTranslation(['park', 'vocabulary']);
  const list = missing.map((field) => inSentence(t(`vocabulary:field.${field}`))).join(t('complete.separator'));
  return (
    <section className={styles.card} aria-labelledby="complete-title">
      <h2 id="complete-title">{t('complete.title')}</h2>
      <BrickRow known={fields.known} total={fields.total} />
      <p>
        <strong>{t('complete.known', fields)}</strong>
      </p>
      <p className={styles.small}>{fields.known === 0 ? t('complete.none') : missing.length > 0 && t('complete.missing', { list })}</p>
      <p className={`screen-only ${styles.link}`}>
        <a href="#particulars">{t('complete.link')}</a>
      </p>
    </section>
  );
}

function BrickRow({ known, total }: { known: number; total: number }) {
  const rows = Math.ceil(total / COLUMNS);
  return (
    <svg className={styles.bricks} viewBox={`0 0 ${COLUMNS * STEP_X - 3} ${rows * STEP_Y - 3}`} aria-hidden="true">
      {Array.from({ length: total }, (_brick, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: bricks have no identity but their place.
          key={index}
          className={index < known ? styles.known : styles.open}
          x={(index % COLUMNS) * STEP_X}
          y={(rows - 1 - Math.floor(index / COLUMNS)) * STEP_Y}
          width={STEP_X - 3}
          height={STEP_Y - 3}
        />
      ))}
    </svg>
  );
}
