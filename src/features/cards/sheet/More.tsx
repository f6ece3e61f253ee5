import { useTranslation } from 'react-i18next';
import text from './SheetText.module.css';

/** How many are left out, and where they stand. */
export function More({ count, address }: { count: number; address: string }) {
  const { t } = useTranslation('cards');
  return count > 0 ? <p className={text.more}>{t('sheet.more', { count, address })}</p> : null;
}
