import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PageHead } from '#app/PageHead.tsx';
import { queries } from '#data/queries.ts';
import { askedFor } from '#features/not-found/asked-for.ts';
import { NotFoundView } from '#features/not-found/NotFoundView.tsx';
import { useLang } from '#i18n/use-format.ts';

/** For an address that does not exist and for a record that does not. Nothing here may fail: the parks are a bonus. */
export default function NotFoundPage() {
  const { t } = useTranslation('errors');
  const lang = useLang();
  const asked = askedFor(useLocation().pathname);
  const { data: slice } = useQuery(queries.explore(lang));
  const title = asked.kind === 'page' ? t('notFound.title') : t(`notFound.${asked.kind}`, { slug: asked.typed });
  return (
    <>
      <PageHead page={null} title={title} description={t('notFound.description')} />
      <NotFoundView asked={asked} title={title} slice={slice} />
    </>
  );
}
