import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '#app/PageHead.tsx';
import { useDeck } from '#app/stage/use-deck.ts';
import { WallMap } from '#app/stage/WallMap.tsx';
import { StageIntro } from '#blocks/slides/StageIntro.tsx';
import { queries } from '#data/queries.ts';
import type { StageSlice } from '#data/slices/fair/stage.ts';
import { DeskView } from '#features/stage-desk/DeskView.tsx';
import { useDesk } from '#features/stage-desk/use-desk.ts';
import { useLang } from '#i18n/use-format.ts';
import { useHydrated } from '#lib/use-hydrated.ts';

export default function StageNotesPage() {
  const { t } = useTranslation('stage');
  const { data: slice } = useSuspenseQuery(queries.stage(useLang()));
  const hydrated = useHydrated();
  return (
    <>
      <PageHead page={{ page: 'stage-notes' }} title={t('desk.title')} description={t('desk.description')} isIndexed={false} />
      {hydrated ? <Desk slice={slice} /> : <StageIntro parks={slice.parks} title={t('desk.title')} lead={t('desk.lead')} />}
    </>
  );
}

function Desk({ slice }: { slice: StageSlice }) {
  const lang = useLang();
  const { show, isConnected, take } = useDesk(slice.parks.map(({ slug }) => slug));
  const notes = useDeck(lang);
  const first = useDeck(show.lang);
  const second = useDeck(show.second);
  if (!notes.deck || first.isPending) return null;
  // A language of the wall that cannot be had here costs the picture its words, not the speaker the notes.
  const wall = { deck: first.deck ?? notes.deck, second: second.deck };
  return <DeskView show={show} isConnected={isConnected} onStep={take} wall={wall} notes={notes.deck} renderMap={(slot) => <WallMap {...slot} />} />;
}
