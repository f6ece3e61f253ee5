import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPANY_STAGES, POLICY_LEVELS, POLICY_TOPICS } from '#data/vocabulary.ts';
import type { PolicyFilter } from './policy-facets.ts';

export interface PolicyOption {
  name: PolicyFilter;
  value: string;
  label: string;
}

/** Every value of the three filters with its word. */
export function usePolicyOptions(): PolicyOption[] {
  const { t } = useTranslation('vocabulary');
  return useMemo(
    () => [
      ...POLICY_LEVELS.map((value): PolicyOption => ({ name: 'level', value, label: t(`level.${value}`) })),
      ...POLICY_TOPICS.map((value): PolicyOption => ({ name: 'topic', value, label: t(`topic.${value}`) })),
      ...COMPANY_STAGES.map((value): PolicyOption => ({ name: 'fits', value, label: t(`companyStage.${value}`) })),
    ],
    [t],
  );
}
