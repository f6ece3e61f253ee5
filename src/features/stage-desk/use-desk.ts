import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { openChannel, type StageChannel } from '#data/stage/channel.ts';
import { type Address, deskAddress, showOf } from '#data/stage/show-address.ts';
import { type Show, type ShowStep, stepShow } from '#data/stage/show-machine.ts';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { pathOf } from '#routing/paths.ts';

/** How often the notes ask for the wall, and how many silent times mean that it is gone. */
const ASK_MS = 2000;
const SILENT_TIMES = 2;

interface Desk {
  /** The show as it stands on the wall, or in this window where there is no wall. */
  show: Show;
  isConnected: boolean;
  take: (step: ShowStep, slides: readonly { id: string; kind: string }[]) => void;
}

/** The show of the notes window is in its address too: a reload comes back to the same slide. */
export function useDesk(slugs: readonly string[]): Desk {
  const lang = useLang();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const { show } = showOf({ pathname: BASE_PATH + pathname, search }, slugs);
  const goTo = (next: Show) => void navigate(deskAddress(next, lang), { replace: true });
  const { isConnected, send } = useWall((wall) => goTo(showOf(wall, slugs).show));
  return {
    show,
    isConnected,
    take(step, slides) {
      if (isConnected) send(step);
      else goTo(stepShow(showOf(window.location, slugs).show, step, slides));
    },
  };
}

/** The notes' end of the channel: asks for the wall until it answers, and notices when it stops answering. */
function useWall(onShow: (wall: Address) => void) {
  const [isConnected, setConnected] = useState(false);
  const channel = useRef<StageChannel | null>(null);
  const follow = useEffectEvent(onShow);

  useEffect(function openNotesEnd() {
    let silent = 0;
    const open = openChannel((message) => {
      if (message.type === 'closed') return setConnected(false);
      if (message.type !== 'show') return;
      silent = 0;
      setConnected(true);
      follow({ pathname: BASE_PATH + pathOf(message.lang, { page: 'stage' }), search: message.search });
    });
    function ask(): void {
      open.send({ type: 'hello' });
      silent += 1;
      if (silent > SILENT_TIMES) setConnected(false);
    }
    channel.current = open;
    ask();
    const timer = setInterval(ask, ASK_MS);
    return function closeNotesEnd() {
      clearInterval(timer);
      channel.current = null;
      open.close();
    };
  }, []);

  return { isConnected, send: (step: ShowStep) => channel.current?.send({ type: 'step', step }) };
}
