import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { useDeck } from '#app/stage/use-deck.ts';
import { useLanguagesReady } from '#app/stage/use-languages-ready.ts';
import { WallMap } from '#app/stage/WallMap.tsx';
import { StageIntro } from '#blocks/slides/StageIntro.tsx';
import { queries } from '#data/queries.ts';
import type { StageSlice } from '#data/slices/fair/stage.ts';
import { StageShow } from '#features/stage/StageShow.tsx';
import { useShow } from '#features/stage/use-show.ts';
import { useLang } from '#i18n/use-format.ts';
import { useHydrated } from '#lib/use-hydrated.ts';

export default function StagePage() {
  const { t } = useTranslation('stage');
  const { data: slice } = useSuspenseQuery(queries.stage(useLang()));
  const hydrated = useHydrated();
  return (
    <>
      <PageHead page={{ page: 'stage' }} title={t('title')} description={t('description')} isIndexed={false} />
      {hydrated ? <Wall slice={slice} /> : <StageIntro parks={slice.parks} title={t('title')} lead={t('lead')} />}
    </>
  );
}

function Wall({ slice }: { slice: StageSlice }) {
  const prepare = useLanguagesReady();
  const slugs = slice.parks.map(({ slug }) => slug);
  const { show, change, dropped } = useShow(slugs, prepare);
  const first = useDeck(show.lang);
  const second = useDeck(show.second);
  // Both languages appear together: a slide that rearranges itself before an audience looks broken.
  if (!first.deck || second.isPending) return null;
  return <StageShow show={show} change={change} dropped={dropped} deck={first.deck} second={second.deck} renderMap={(slot) => <WallMap {...slot} />} />;
}
