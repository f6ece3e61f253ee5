import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';

export default function StageCheckPage() {
  const { t } = useTranslation('preflight');
  return (
    <>
      <PageHead page={{ page: 'stage-check' }} title={t('title')} description={t('title')} isIndexed={false} />
      <h1>{t('title')}</h1>
    </>
  );
}
