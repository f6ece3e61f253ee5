import { useTranslation } from 'react-i18next';
import { BrandMark } from '#ui/BrandMark.tsx';
import styles from './card.module.css';

/** Whose map this is: mark, name of the area, name of the product. Sized by the font size around it. */
export function Brand() {
  const { t } = useTranslation();
  return (
    <p className={styles.brand}>
      <BrandMark size={24} />
      <span>
        <strong>{t('site.name')}</strong>
        <span>{t('site.product')}</span>
      </span>
    </p>
  );
}
