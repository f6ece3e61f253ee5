import { useCallback, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { showOf, wallAddress } from '#data/stage/show-address.ts';
import type { Show } from '#data/stage/show-machine.ts';
import { BASE_PATH } from '#routing/base.ts';

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
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const read = showOf({ pathname: BASE_PATH + pathname, search }, slugs);
  // The first step writes the address anew, without it.
  const [dropped] = useState(read.dropped);

  const known = slugs.join();
  const change = useCallback(
    (next: (current: Show) => Show) => {
      // Not what was drawn last: a clicker may send two presses before the first is drawn, and the address is there at once.
      const current = () => showOf(window.location, known.split(',')).show;
      const go = () => void navigate(wallAddress(next(current())), { replace: true });
      const wanted = next(current());
      if (wanted.lang === current().lang) go();
      else void prepare(wanted).then((isReady) => isReady && go());
    },
    [navigate, prepare, known],
  );

  return { show: read.show, change, dropped };
}
