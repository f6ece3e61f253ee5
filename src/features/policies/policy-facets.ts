import type { Facet } from '#data/facets.ts';
import type { PolicyRow } from '#data/slices/policy.ts';
import { COMPANY_STAGES, POLICY_LEVELS, POLICY_TOPICS } from '#data/vocabulary.ts';

export type PolicyFilter = 'level' | 'topic' | 'fits';

/** Filters of the list, by their names in the URL. A topic counts where a source gives it or it is still to be checked. */
export const POLICY_FACETS: readonly Facet<PolicyRow, PolicyFilter>[] = [
  { name: 'level', values: POLICY_LEVELS, read: (policy) => [policy.level] },
  { name: 'topic', values: POLICY_TOPICS, read: (policy) => policy.topics.map((item) => item.topic) },
  { name: 'fits', values: COMPANY_STAGES, read: (policy) => policy.fits },
];
