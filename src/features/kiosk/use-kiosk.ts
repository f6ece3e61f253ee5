import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import type { KioskControl } from '#blocks/kiosk/kiosk-context.ts';
import type { Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import { browserClock } from '#lib/clock.ts';
import { type KioskSettings, readKioskSettings, type SettingsProblem, settingsOnly } from '#routing/kiosk/read-settings.ts';
import { MOST_CHOSEN, readVisit, VISIT_PARAMETERS, type Visit, withVisit } from '#routing/kiosk/visit-params.ts';
import { toggled, withParams } from '#routing/params.ts';
import { pathOf } from '#routing/paths.ts';
import { useAddressParams } from '#routing/use-address-params.ts';
import { wipeStorage } from './device/wipe-storage.ts';
import { createKioskRunner, type KioskPhase, type KioskRunner } from './machine/kiosk-runner.ts';

const SECOND = 1000;

interface Kiosk extends KioskPhase {
  runner: KioskRunner;
  control: KioskControl;
  problems: readonly SettingsProblem[];
  /** Counts visits, so that nothing of one is left in the next. */
  visitNumber: number;
}

function createRunner({ idle, warn, card }: KioskSettings, isResumed: boolean): KioskRunner {
  return createKioskRunner({ clock: browserClock, timing: { idle: idle * SECOND, warn: warn * SECOND, card: card * SECOND }, isResumed });
}

/** The kiosk of an address: its settings, the visit it holds and the machine that runs it. `onHome` hears when a visit is forgotten. */
export function useKiosk(slugs: readonly string[], onHome: () => void): Kiosk {
  const [params, changeParams] = useAddressParams();
  const navigate = useNavigate();
  const lang = useLang();
  const { settings, problems } = useMemo(() => readKioskSettings(params, { lang, slugs, others: VISIT_PARAMETERS }), [params, lang, slugs]);
  const visit = useMemo(() => readVisit(params, settings.parks), [params, settings.parks]);
  const [runner] = useState(() => createRunner(settings, visit.view !== null));
  const phase = useSyncExternalStore(runner.subscribe, runner.read);
  const [visitNumber, setVisitNumber] = useState(0);

  const goTo = useCallback(
    (to: Lang, search: URLSearchParams) => void navigate({ pathname: pathOf(to, { page: 'kiosk' }), search: search.toString() }, { replace: true }),
    [navigate],
  );

  const isAway = phase.phase === 'attract' && (visit.view !== null || lang !== settings.start);
  useEffect(
    function goHome() {
      if (!isAway) return;
      wipeStorage([() => localStorage, () => sessionStorage]);
      setVisitNumber((count) => count + 1);
      onHome();
      // The path says the language again.
      goTo(settings.start, withParams(settingsOnly(params), { start: null }));
    },
    [isAway, params, settings.start, goTo, onHome],
  );

  useEffect(
    function endVisitOnWayBack() {
      // Nothing of the kiosk lies in the history: who goes back or forward comes from somewhere else.
      const handleWayBack = (): void => runner.send('restart');
      window.addEventListener('popstate', handleWayBack);
      return () => window.removeEventListener('popstate', handleWayBack);
    },
    [runner],
  );

  const control = useMemo<KioskControl>(() => {
    const show = (changes: Partial<Visit>): void => changeParams((now) => withVisit(now, changes));
    const inLang = (to: Lang, changes: Partial<Visit>): void =>
      goTo(to, withVisit(withParams(new URLSearchParams(window.location.search), { start: settings.start }), changes));
    return {
      visit,
      settings,
      show,
      start(to, changes) {
        runner.send('start');
        inLang(to, { view: 'list', ...changes });
      },
      switchTo: (to) => inLang(to, {}),
      toggleChosen(slug) {
        changeParams((now) => {
          const chosen = toggled(readVisit(now, settings.parks).chosen, slug);
          return chosen.length <= MOST_CHOSEN ? withVisit(now, { chosen }) : now;
        });
      },
      finish: () => runner.send('restart'),
    };
  }, [visit, settings, runner, changeParams, goTo]);

  return { ...phase, runner, control, problems, visitNumber };
}
