import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { pageWordsQuery } from '#app/language-query.ts';
import { PageHead } from '#app/PageHead.tsx';
import { absoluteUrl, SITE_URL } from '#app/site-url.ts';
import { queries } from '#data/queries.ts';
import { PreflightView } from '#features/preflight/PreflightView.tsx';
import { LANGS } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import { listPages, SCREENS } from '#routing/page-list.ts';
import { pathOf } from '#routing/paths.ts';
import { shortPathOf } from '#routing/share-files.ts';

export default function StageCheckPage() {
  const { t } = useTranslation('preflight');
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.check(lang));
  // The keys are named as on the stage.
  useSuspenseQuery(pageWordsQuery(useQueryClient(), lang, 'stage'));
  const pages = useMemo(() => {
    const refs = [
      ...listPages(
        slice.parks.map(({ slug }) => slug),
        slice.policies,
      ),
      ...SCREENS,
    ];
    return LANGS.flatMap((other) => refs.map((ref) => pathOf(other, ref).slice(1)));
  }, [slice]);
  return (
    <>
      <PageHead page={{ page: 'stage-check' }} title={t('title')} description={t('description')} isIndexed={false} />
      <PreflightView slice={slice} pages={pages} publicUrl={SITE_URL} address={absoluteUrl(shortPathOf(lang, slice.parks[0]?.order ?? 1))} />
    </>
  );
}
