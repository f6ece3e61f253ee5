import { useTranslation } from 'react-i18next';
import { Bricks, Hatch } from '#ui/Bricks.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './Sheet.module.css';

/** The code of certainty: it must be readable in grey, and without the site. */
export function MarkKey() {
  const { t } = useTranslation('cards');
  return (
    <ul className={styles.marks}>
      <li>
        <Bricks count={1} kind="solid" /> {t('sheet.marks.solid')}
      </li>
      <li>
        <Bricks count={1} kind="outline" /> {t('sheet.marks.outline')}
      </li>
      <li>
        <Hatch /> {t('sheet.marks.hatch')}
      </li>
      <li>
        <Glyph name="circle-dashed" size={12} /> {t('sheet.marks.circle')}
      </li>
      <li>
        <Glyph name="square-dashed" size={12} /> {t('sheet.marks.box')}
      </li>
      <li>{t('sheet.marks.check')}</li>
    </ul>
  );
}
