import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';

export default function KioskPage() {
  const { t } = useTranslation('kiosk');
  return (
    <>
      <PageHead page={{ page: 'kiosk' }} title={t('title')} description={t('title')} isIndexed={false} />
      <h1>{t('title')}</h1>
    </>
  );
}
