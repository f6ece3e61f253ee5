import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import type { ContactSlice } from '#data/slices/area.ts';
import { ContactView } from '#features/contact/ContactView.tsx';
import { useLang } from '#i18n/use-format.ts';

/** schema.org record of a public body. */
function organisation(body: ContactSlice['bodies'][number]): object {
  const [site] = body.links;
  return {
    '@type': 'Organization',
    name: body.name,
    ...(body.nameZh === body.name ? {} : { alternateName: body.nameZh }),
    description: body.role,
    ...(site ? { url: site.url } : {}),
    ...(body.address ? { address: body.address } : {}),
  };
}

export default function ContactPage() {
  const { t } = useTranslation('contact');
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.contact(lang));
  return (
    <SourceScope sources={slice.sources}>
      <PageHead
        page={{ page: 'contact' }}
        title={t('title')}
        description={t('description')}
        jsonLd={slice.bodies.map(organisation)}
        dataDate={slice.dataDate}
      />
      <CitedSources>
        <ContactView slice={slice} />
      </CitedSources>
    </SourceScope>
  );
}
