import { pageUrl } from '#app/site-url.ts';
import type { PolicySlice } from '#data/slices/policy.ts';
import type { Lang } from '#i18n/languages.ts';

/** Words the records need in the language of the page. */
interface PolicyWords {
  policies: string;
  service: string;
  level: string;
  area: string;
}

/** schema.org records of a policy page: the way to it, and the service as far as its record goes. */
export function policyJsonLd(slice: PolicySlice, lang: Lang, words: PolicyWords): object[] {
  const { policy } = slice;
  const url = pageUrl(lang, { page: 'policy', id: policy.id });
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: words.policies, item: pageUrl(lang, { page: 'policies' }) },
        { '@type': 'ListItem', position: 2, name: policy.name, item: url },
      ],
    },
    {
      '@type': 'GovernmentService',
      '@id': url,
      url,
      name: policy.name,
      ...(lang === 'zh' ? {} : { alternateName: slice.nameZh }),
      description: policy.summary,
      serviceType: words.service,
      jurisdiction: words.level,
      areaServed: { '@type': 'Place', name: words.area },
    },
  ];
}
