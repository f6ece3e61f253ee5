import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Show } from '#data/stage/show-machine.ts';
import { useLang } from '#i18n/use-format.ts';
import { pathOf } from '#routing/paths.ts';
import { readStage, writeStage } from '#routing/stage-params.ts';

interface ShowControl {
  show: Show;
  /** Changes the show as it is at this moment, also between two drawings. */
  change: (next: (show: Show) => Show) => void;
  /** What of the link means nothing here: told in the editor, never on the wall. */
  dropped: readonly string[];
}

/**
 * The show in the address and nowhere else: a reload, a crash or another laptop goes on here.
 * Every change replaces the entry of the history, so that "back" leaves the show.
 * @param prepare loads a language before the show turns to it; where it fails the show stays as it is
 */
export function useShow(slugs: readonly string[], prepare: (show: Show) => Promise<boolean>): ShowControl {
  const lang = useLang();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const read = readStage(params, { slugs, lang });
  const show: Show = { lang, ...read.state };
  // The first step writes the address anew, without it.
  const [dropped] = useState(read.dropped);
  // A clicker may send two presses before the first is drawn: the second goes on from here.
  const latest = useRef(show);

  useEffect(function keepLatest() {
    latest.current = show;
  });

  const change = useCallback(
    (next: (current: Show) => Show) => {
      const wanted = next(latest.current);
      const go = () => {
        latest.current = wanted;
        void navigate({ pathname: pathOf(wanted.lang, { page: 'stage' }), search: searchOf(wanted) }, { replace: true });
      };
      if (wanted.lang === latest.current.lang) go();
      else void prepare(wanted).then((isReady) => isReady && go());
    },
    [navigate, prepare],
  );

  return { show, change, dropped };
}

function searchOf(show: Show): string {
  const query = writeStage(show);
  return query ? `?${query}` : '';
}
