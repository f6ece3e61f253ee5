import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { parkJsonLd } from '#app/json-ld/park-json-ld.ts';
import { PageHead } from '#app/PageHead.tsx';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import { SourceScope } from '#blocks/SourcePanel.tsx';
import { queries } from '#data/queries.ts';
import type { ParkSlice } from '#data/slices/park.ts';
import { ParkProfile } from '#features/park-profile/ParkProfile.tsx';
import { useFormat, useLang } from '#i18n/use-format.ts';

export default function ParkPage() {
  const { slug = '' } = useParams();
  const lang = useLang();
  const { data: slice } = useSuspenseQuery(queries.park(lang, slug));
  return (
    <SourceScope sources={slice.sources}>
      <ParkHeadTags slice={slice} />
      <CitedSources>
        <ParkProfile key={slug} slice={slice} />
      </CitedSources>
    </SourceScope>
  );
}

function ParkHeadTags({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation(['common', 'vocabulary']);
  const lang = useLang();
  const { park } = slice;
  const words = { parks: t('nav.explore'), sector: t(`vocabulary:sector.${park.sector}`), area: t('site.name') };
  return (
    <PageHead
      page={{ page: 'park', slug: park.slug }}
      title={park.name}
      description={useDescription(slice)}
      jsonLd={parkJsonLd(slice, lang, words)}
      dataDate={slice.dataDate}
      order={park.order}
    />
  );
}

/** The pitch and the figure of the list rows, or the first of the strip. */
function useDescription({ park }: ParkSlice): string {
  const { t } = useTranslation('park');
  const format = useFormat();
  const strip = park.headline.flatMap((slot) => ('figure' in slot ? [slot.figure] : []));
  const figure = park.figures.find((item) => item.id === (park.rowFigure ?? strip[0]));
  return figure ? t('description', { pitch: park.pitch, label: figure.label, value: format.figureText(figure) }) : park.pitch;
}
