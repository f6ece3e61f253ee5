import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';

export default function ComparePage() {
  const { t } = useTranslation('compare');
  return (
    <>
      <PageHead page={{ page: 'compare' }} title={t('title')} description={t('description')} />
      <h1>{t('title')}</h1>
    </>
  );
}
