import type { Dataset } from '#data/dataset.ts';
import { localise } from '#data/localise.ts';
import type { Policy } from '#data/schema/policy.ts';
import { AHEAD } from '#data/vocabulary.ts';
import type { Lang } from '#i18n/languages.ts';
import { parkMark } from './park-row.ts';
import { makeSlice } from './slice.ts';

/** A policy in a list. */
export function policyRow(policy: Policy, lang: Lang) {
  return {
    id: policy.id,
    level: policy.level,
    name: policy.name[lang],
    nameZh: policy.name.zh,
    summary: policy.summary[lang],
    topics: policy.topics,
    fits: policy.fits,
    // Nothing but promises: the chip must not look like support that is being given.
    state: { value: policy.state.value, text: policy.state.text[lang], ahead: policy.offers.every((offer) => AHEAD.includes(offer.status)) },
    documentNumber: policy.documents.find((document) => document.number)?.number ?? null,
  };
}

export type PolicyRow = ReturnType<typeof policyRow>;

export function policiesSlice(data: Dataset, lang: Lang) {
  return makeSlice('policies', { policies: data.policies.map((policy) => policyRow(policy, lang)) }, data, lang);
}

function documentsOf(policy: Policy, data: Dataset) {
  return policy.documents.map((document) => ({
    ...document,
    url: data.sources.find((source) => source.id === document.source)?.url ?? null,
  }));
}

export function policySlice(policy: Policy, data: Dataset, lang: Lang) {
  const index = data.policies.indexOf(policy);
  const next = data.policies[(index + 1) % data.policies.length] ?? policy;
  return makeSlice(
    'policy',
    {
      policy: { ...localise(policy, lang), documents: documentsOf(policy, data) },
      nameZh: policy.name.zh,
      ahead: policyRow(policy, lang).state.ahead,
      parks: data.parks.filter((park) => park.policies.includes(policy.id)).map((park) => parkMark(park, lang)),
      next: { id: next.id, name: next.name[lang] },
    },
    data,
    lang,
  );
}

export type PoliciesSlice = ReturnType<typeof policiesSlice>;
export type PolicySlice = ReturnType<typeof policySlice>;
