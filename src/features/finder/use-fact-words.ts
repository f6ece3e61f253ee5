import { useTranslation } from 'react-i18next';
import type { Criterion, Finding } from '#data/select-finder.ts';
import type { FinderPark } from '#data/slices/finder.ts';
import { useFormat } from '#i18n/use-format.ts';
import { listOf, useFieldName } from './use-field-name.ts';

interface FactWords {
  label: string;
  value: string;
}

/** What is known of a park, in words: for everything that can be asked, and for each answer to what was asked. */
export function useFactWords(park: FinderPark): { of: (fact: Criterion['name']) => FactWords; ofFinding: (finding: Finding) => FactWords } {
  const { t } = useTranslation(['finder', 'vocabulary']);
  const format = useFormat();
  const fieldName = useFieldName();

  function distance(kind: 'airport' | 'rail'): string {
    const node = park[kind];
    if (!node) return t('fact.tooCoarse');
    const kilometres = format.kilometres(node.metres);
    return park.radiusMetres === null ? kilometres : t('fact.distance', { distance: kilometres, radius: format.kilometres(park.radiusMetres) });
  }

  const values: Record<Criterion['name'], () => FactWords> = {
    sectors: () => ({ label: t('form.sectors'), value: t(`vocabulary:sector.${park.sector}`) }),
    stages: () => ({ label: t('form.stages'), value: t(`vocabulary:stage.${park.stage}`) }),
    published: () => ({ label: t('fact.published'), value: listOf(park.published.map(fieldName), t('results.separator')) || t('fact.notGiven') }),
    airport: () => ({ label: t('form.airport'), value: distance('airport') }),
    rail: () => ({ label: park.rail?.name ?? t('form.rail'), value: distance('rail') }),
    russia: () => ({ label: t('form.russia'), value: park.russia ? t('fact.tie') : t('fact.noTie') }),
  };

  function ofFinding(finding: Finding): FactWords {
    if (finding.name === 'published') return { label: fieldName(finding.field), value: finding.verdict === 'pass' ? t('fact.given') : t('fact.notGiven') };
    if (finding.name === 'sectors' && finding.verdict === 'unknown') return { label: t('form.sectors'), value: t('fact.severalSectors') };
    return values[finding.name]();
  }

  return { of: (fact) => values[fact](), ofFinding };
}
