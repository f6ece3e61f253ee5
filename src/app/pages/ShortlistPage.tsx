import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';

export default function ShortlistPage() {
  const { t } = useTranslation('shortlist');
  return (
    <>
      <PageHead page={{ page: 'shortlist' }} title={t('title')} description={t('description')} />
      <h1>{t('title')}</h1>
    </>
  );
}
