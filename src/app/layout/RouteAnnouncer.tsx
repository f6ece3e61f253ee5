import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigationType } from 'react-router';
import { parsePath } from '#routing/paths.ts';

/** What a path is apart from its language: a switch of language is not a new page. */
function pageKey(pathname: string): string {
  const { lang, ref } = parsePath(pathname);
  return lang ? JSON.stringify(ref) : pathname;
}

function scrollToTarget(hash: string): void {
  const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
}

/**
 * After a change of page: moves focus to the new heading, scrolls to the top (or the fragment) and tells screen readers the title.
 * Going back leaves the scroll position to the browser.
 */
export function RouteAnnouncer() {
  const { t } = useTranslation();
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const previous = useRef(pathname);
  const [message, setMessage] = useState('');

  useEffect(
    function announcePage() {
      if (previous.current === pathname) return;
      const isNewPage = pageKey(previous.current) !== pageKey(pathname);
      previous.current = pathname;
      // One frame later the title and the heading of the new page are in the document.
      const frame = requestAnimationFrame(() => {
        setMessage(t('announce', { title: document.title.split(' · ')[0] ?? '' }));
        if (!isNewPage) return;
        const heading = document.querySelector<HTMLElement>('main h1');
        heading?.setAttribute('tabindex', '-1');
        heading?.focus({ preventScroll: true });
        if (navigation !== 'POP') scrollToTarget(hash);
      });
      return () => cancelAnimationFrame(frame);
    },
    [pathname, hash, navigation, t],
  );

  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {message}
    </p>
  );
}
