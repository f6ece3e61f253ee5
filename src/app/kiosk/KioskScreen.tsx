import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { basemapQuery } from '#app/basemap-query.ts';
import { AddressesContext, VoicesContext } from '#blocks/kiosk/kiosk-context.ts';
import { SourceIndexContext } from '#blocks/source-panel.ts';
import { queries } from '#data/queries.ts';
import type { KioskSlice } from '#data/slices/fair/kiosk.ts';
import { AreaView } from '#features/kiosk/area/AreaView.tsx';
import { createFaultLog } from '#features/kiosk/device/fault-log.ts';
import { Kiosk } from '#features/kiosk/Kiosk.tsx';
import { ParkView } from '#features/kiosk/park/ParkView.tsx';
import { useLang } from '#i18n/use-format.ts';
import { siteAddress } from '#routing/sent-address.ts';
import { addressesIn } from './addresses.ts';
import { kioskUpdates } from './kiosk-updates.ts';
import { useProvisions } from './use-provisions.ts';
import { useVoices } from './use-voices.ts';

/** For the whole time the page is open, whatever its language. */
const faults = createFaultLog(() => new Date());

/** The kiosk with its data, once scripts run. */
export default function KioskScreen({ slice }: { slice: KioskSlice }) {
  const lang = useLang();
  const voices = useVoices();
  const { data: basemap } = useQuery(basemapQuery());
  const slugs = useMemo(() => slice.parks.map(({ slug }) => slug), [slice]);
  const handleHome = useProvisions(slugs);
  const addresses = useMemo(() => {
    const orders = new Map(slice.parks.map(({ slug, order }) => [slug, order]));
    return addressesIn(lang, { site: siteAddress(window.location), orders });
  }, [lang, slice]);
  return (
    <VoicesContext value={voices}>
      <AddressesContext value={addresses}>
        <SourceIndexContext value={slice.sources}>
          <Kiosk
            slice={slice}
            slugs={slugs}
            basemap={basemap ?? null}
            faults={faults}
            updates={kioskUpdates}
            renderPark={(slug) => <ParkData key={slug} slug={slug} />}
            renderArea={() => <AreaData />}
            onHome={handleHome}
          />
        </SourceIndexContext>
      </AddressesContext>
    </VoicesContext>
  );
}

function ParkData({ slug }: { slug: string }) {
  const { data: slice } = useSuspenseQuery(queries.park(useLang(), slug));
  return (
    <SourceIndexContext value={slice.sources}>
      <ParkView slice={slice} />
    </SourceIndexContext>
  );
}

function AreaData() {
  const { data: slice } = useSuspenseQuery(queries.area(useLang()));
  return (
    <SourceIndexContext value={slice.sources}>
      <AreaView slice={slice} />
    </SourceIndexContext>
  );
}
