import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';

export default function StagePage() {
  const { t } = useTranslation('stage');
  return (
    <>
      <PageHead page={{ page: 'stage' }} title={t('title')} description={t('title')} isIndexed={false} />
      <h1>{t('title')}</h1>
    </>
  );
}
