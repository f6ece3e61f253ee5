import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { openChannel, type StageChannel } from '#data/stage/channel.ts';
import { type Show, type ShowStep, stepShow } from '#data/stage/show-machine.ts';
import { useLang } from '#i18n/use-format.ts';
import { pathOf } from '#routing/paths.ts';
import { readStage, readWallLang, WALL_PARAM, writeStage } from '#routing/stage-params.ts';

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
  const pageLang = useLang();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const lang = readWallLang(params, pageLang);
  const show: Show = { lang, ...readStage(params, { slugs, lang }).state };
  const latest = useRef(show);

  useEffect(function keepLatest() {
    latest.current = show;
  });

  const write = useCallback(
    (wallLang: Show['lang'], query: string) => {
      const search = [query, `${WALL_PARAM}=${wallLang}`].filter(Boolean).join('&');
      void navigate({ pathname: pathOf(pageLang, { page: 'stage-notes' }), search: `?${search}` }, { replace: true });
    },
    [navigate, pageLang],
  );

  const { isConnected, send } = useWall(write);

  return {
    show,
    isConnected,
    take(step, slides) {
      if (isConnected) return send(step);
      const next = stepShow(latest.current, step, slides);
      latest.current = next;
      write(next.lang, writeStage(next));
    },
  };
}

/** The notes' end of the channel: asks for the wall until it answers, and notices when it stops answering. */
function useWall(onShow: (lang: Show['lang'], query: string) => void) {
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
      follow(message.lang, message.search);
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
