import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { loadUnasked } from '#app/faults/load-unasked.ts';
import { loadSourceDetails } from '#blocks/SourcePanel.tsx';
import { SendContext, type SendControl } from '#blocks/send/send-control.ts';
import type { Lang } from '#i18n/languages.ts';
import { SendDialog } from './SendDialog.tsx';
import { sendQuery } from './send-query.ts';

/** Long enough after the page for everything it needs itself. */
const QUIET = 4000;

/** A visitor who asks for less data gets the panel with the first click. */
function savesData(): boolean {
  return 'connection' in navigator && Object(navigator.connection).saveData === true;
}

/** The one panel that sends the page on the screen; opened by the header and by the actions of a page. */
export function SendScope({ lang, children }: { lang: Lang; children: ReactNode }) {
  const client = useQueryClient();
  const { pathname } = useLocation();
  const [openAt, setOpenAt] = useState<string | null>(null);
  const [isWanted, setWanted] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const { data: Panel, isError, refetch } = useQuery({ ...sendQuery(client, lang), enabled: isWanted });
  const control = useMemo<SendControl>(
    () => ({
      approach: () => setWanted(true),
      open(element) {
        opener.current = element;
        setWanted(true);
        setOpenAt(pathname);
      },
    }),
    [pathname],
  );
  // Networks of fairs come and go: what opens the page later must be here before it is asked for.
  useEffect(
    function loadWhenQuiet() {
      if (savesData()) return;
      const timer = setTimeout(() => void loadUnasked(() => Promise.allSettled([client.prefetchQuery(sendQuery(client, lang)), loadSourceDetails()])), QUIET);
      return () => clearTimeout(timer);
    },
    [client, lang],
  );

  function close(): void {
    setOpenAt(null);
    opener.current?.focus({ preventScroll: true });
  }

  return (
    <SendContext value={control}>
      {children}
      {/* Another page closes it. */}
      {openAt === pathname && (
        <SendDialog failed={isError} onRetry={() => void refetch()} onClose={close}>
          {Panel && <Panel />}
        </SendDialog>
      )}
    </SendContext>
  );
}
