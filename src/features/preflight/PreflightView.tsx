import { lazy, Suspense, useMemo } from 'react';
import type { CheckSlice } from '#data/slices/check.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { CheckHead } from './CheckHead.tsx';
import styles from './PreflightView.module.css';
import { StaticCheck } from './StaticCheck.tsx';
import { useCheck } from './use-check.ts';

const LiveCheck = lazy(() => import('./LiveCheck.tsx'));

interface PreflightViewProps {
  slice: CheckSlice;
  /** Every page of the site in every language, as paths below the base path. */
  pages: readonly string[];
  /** Public address of the site. */
  publicUrl: string;
  /** What the code of a contact slide says. */
  address: string;
}

/** The check of a device before a fair. */
export function PreflightView({ slice, pages, publicUrl, address }: PreflightViewProps) {
  const hydrated = useHydrated();
  const slugs = useMemo(() => slice.parks.map(({ slug }) => slug), [slice]);
  const { state, dropped, set } = useCheck(slugs);
  return (
    <>
      <CheckHead state={state} dropped={dropped} />
      <div className={`page ${styles.check}`}>
        {hydrated ? (
          <Suspense fallback={<StaticCheck slice={slice} />}>
            <LiveCheck slice={slice} pages={pages} publicUrl={publicUrl} address={address} state={state} slugs={slugs} onSet={set} />
          </Suspense>
        ) : (
          <StaticCheck slice={slice} />
        )}
      </div>
    </>
  );
}
