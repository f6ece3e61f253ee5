import { useTranslation } from 'react-i18next';
import type { AreaSectionView } from '#data/slices/area.ts';
import { FactList } from './FactList.tsx';
import { Fold } from './Fold.tsx';
import { foldFacts } from './fold-facts.ts';

/** The facts of a group: the first ones in sight, the rest behind a fold. */
export function GroupFacts({ group }: { group: AreaSectionView['groups'][number] }) {
  const { t } = useTranslation('area');
  const { shown, folded } = foldFacts(group.facts, group.figures.length > 0 ? 'figures' : 'nothing');
  if (shown.length === 0) return null;
  return (
    <div>
      <FactList facts={shown} subject={group.title} />
      {folded.length > 0 && (
        <Fold label={t('moreFacts', { count: folded.length })} subject={group.title}>
          <FactList facts={folded} subject={group.title} />
        </Fold>
      )}
    </div>
  );
}
