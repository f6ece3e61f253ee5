import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';

export default function FinderPage() {
  const { t } = useTranslation('finder');
  return (
    <>
      <PageHead page={{ page: 'finder' }} title={t('title')} description={t('description')} />
      <h1>{t('title')}</h1>
    </>
  );
}
