import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { pageUrl } from '#app/site-url.ts';
import { queries } from '#data/queries.ts';
import type { PoliciesSlice } from '#data/slices/policy.ts';
import { PoliciesView } from '#features/policies/PoliciesView.tsx';
import type { Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';

function itemList(slice: PoliciesSlice, lang: Lang, name: string): object {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems: slice.policies.length,
    itemListElement: slice.policies.map((policy, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: policy.name,
      url: pageUrl(lang, { page: 'policy', id: policy.id }),
    })),
  };
}

export default function PoliciesPage() {
  const lang = useLang();
  const { t } = useTranslation('policies');
  const { data: slice } = useSuspenseQuery(queries.policies(lang));
  return (
    <>
      <PageHead
        page={{ page: 'policies' }}
        title={t('title')}
        description={t('description')}
        jsonLd={[itemList(slice, lang, t('title'))]}
        dataDate={slice.dataDate}
      />
      <PoliciesView policies={slice.policies} />
    </>
  );
}
