import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { judge } from '#data/preflight/judge.ts';
import type { CheckSlice } from '#data/slices/fair/check.ts';
import { useLang } from '#i18n/use-format.ts';
import type { CheckState } from '#routing/check-params.ts';
import { CheckList } from './CheckList.tsx';
import { HandList } from './HandList.tsx';
import { KeyTester } from './keys/KeyTester.tsx';
import { Part } from './Part.tsx';
import { PrepareSection } from './PrepareSection.tsx';
import { Summary } from './Summary.tsx';
import { CodeSection } from './screen/CodeSection.tsx';
import { ScreenSection } from './screen/ScreenSection.tsx';
import type { ChangesOf } from './use-check.ts';
import { useDevice } from './use-device.ts';
import { usePrepared } from './use-prepared.ts';
import { useTrials } from './use-trials.ts';

interface LiveCheckProps {
  slice: CheckSlice;
  /** Every page of the site in every language, as paths below the base path. */
  pages: readonly string[];
  /** Public address of the site. */
  publicUrl: string;
  /** What the code of a contact slide says. */
  address: string;
  state: CheckState;
  slugs: readonly string[];
  onSet: (changesOf: ChangesOf) => void;
}

/** The check at work: what it needs of the device comes after the page can be read. */
export default function LiveCheck({ slice, pages, publicUrl, address, state, slugs, onSet }: LiveCheckProps) {
  const { t } = useTranslation('preflight');
  const lang = useLang();
  const { device, readAgain } = useDevice();
  const chosen = state.parks.join();
  const wanted = useMemo(
    () => ({ parks: chosen.split(',').filter(Boolean), slugs, dataDate: slice.dataDate, publicUrl, pages }),
    [chosen, slugs, slice, publicUrl, pages],
  );
  const prepared = usePrepared(wanted);
  const control = useTrials(lang, readAgain);
  const findings = judge({ device, site: prepared.site, trials: control.trials, purpose: state.purpose });
  const actions = { fullScreen: control.tryFullScreen, notes: control.tryNotes, persist: control.askToPersist, reload: () => window.location.reload() };

  function handleCheckAgain(): void {
    readAgain();
    prepared.readAgain();
  }

  return (
    <>
      <Summary findings={findings} site={prepared.site} now={device.now} onCheckAgain={handleCheckAgain} />
      <Part id="prepare" title={t('prepare.title')} isScreenOnly>
        <Suspense fallback={<p>{t('prepare.loading')}</p>}>
          <PrepareSection prepared={prepared} parks={slice.parks} chosen={state.parks} onChoose={(next) => onSet((now) => ({ parks: next(now.parks) }))} />
        </Suspense>
      </Part>
      <Part id="checks" title={t('list')}>
        <CheckList purpose={state.purpose} findings={findings} actions={actions} />
      </Part>
      {state.purpose === 'stage' && (
        <Part id="keys" title={t('keys.title')} isScreenOnly>
          <KeyTester onCommand={control.addCommand} />
        </Part>
      )}
      <Part id="screen" title={t('screen.title')} isScreenOnly>
        <ScreenSection screen={device.screen ?? null} parks={slice.parks} />
      </Part>
      <Part id="code" title={t('code.title')} isScreenOnly>
        <CodeSection state={state} screen={device.screen ?? null} address={address} onSet={(changes) => onSet(() => changes)} />
      </Part>
      <Part id="hand" title={t('hand.title')}>
        <HandList purpose={state.purpose} />
      </Part>
    </>
  );
}
