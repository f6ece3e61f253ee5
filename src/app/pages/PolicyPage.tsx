import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { policyJsonLd } from '#app/json-ld/policy-json-ld.ts';
import { PageHead } from '#app/PageHead.tsx';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import type { PolicySlice } from '#data/slices/policy.ts';
import { PolicyView } from '#features/policies/PolicyView.tsx';
import { useLang } from '#i18n/use-format.ts';

export default function PolicyPage() {
  const { id = '' } = useParams();
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.policy(lang, id));
  return (
    <SourceScope sources={slice.sources}>
      <PolicyHeadTags slice={slice} />
      <CitedSources>
        <PolicyView key={id} slice={slice} />
      </CitedSources>
    </SourceScope>
  );
}

function PolicyHeadTags({ slice }: { slice: PolicySlice }) {
  const { t } = useTranslation(['policies', 'common', 'vocabulary']);
  const lang = useLang();
  const { policy } = slice;
  const words = { policies: t('title'), service: t('service'), level: t(`vocabulary:level.${policy.level}`), area: t('common:site.name') };
  return (
    <PageHead
      page={{ page: 'policy', id: policy.id }}
      title={policy.name}
      description={t('page.description', { summary: policy.summary, state: policy.state.text })}
      jsonLd={policyJsonLd(slice, lang, words)}
      dataDate={slice.dataDate}
    />
  );
}
