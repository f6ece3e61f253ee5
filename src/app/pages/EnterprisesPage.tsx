import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { pageUrl } from '#app/site-url.ts';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import type { EnterprisesSlice } from '#data/slices/enterprises.ts';
import { EnterprisesView } from '#features/enterprises/EnterprisesView.tsx';
import type { Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';

/** The list as schema.org organisations, in the order of the page. */
function itemList(slice: EnterprisesSlice, lang: Lang, name: string): object {
  return {
    '@type': 'ItemList',
    name,
    numberOfItems: slice.enterprises.length,
    itemListElement: slice.enterprises.map((enterprise, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: {
        '@type': 'Organization',
        '@id': `${pageUrl(lang, { page: 'enterprises' })}#enterprise-${enterprise.id}`,
        name: enterprise.name,
        ...(lang === 'zh' ? {} : { alternateName: enterprise.nameZh }),
        ...(enterprise.legalName ? { legalName: enterprise.legalName } : {}),
        ...(enterprise.what ? { description: enterprise.what } : {}),
      },
    })),
  };
}

export default function EnterprisesPage() {
  const lang = useLang();
  const { t } = useTranslation('enterprises');
  const { data: slice } = useSuspenseQuery(queries.enterprises(lang));
  return (
    <SourceScope sources={slice.sources}>
      <PageHead
        page={{ page: 'enterprises' }}
        title={t('title')}
        description={t('description')}
        jsonLd={[itemList(slice, lang, t('title'))]}
        dataDate={slice.dataDate}
      />
      <EnterprisesView enterprises={slice.enterprises} dataDate={slice.dataDate} />
    </SourceScope>
  );
}
