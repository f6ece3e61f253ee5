import { useEffect, useState } from 'react';

/** The part of the window in which a section counts as being read: from under the top edge to the middle. */
const READING_ZONE = '-15% 0px -55% 0px';

/** Id of the section being read, for the mark in the list of sections; none before the page is taken over. */
export function useCurrentSection(items: readonly { id: string }[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  const ids = items.map((item) => item.id).join(' ');
  useEffect(
    function watchSections() {
      const observer = new IntersectionObserver(
        (entries) => {
          const entered = entries.find((entry) => entry.isIntersecting);
          if (entered) setCurrent(entered.target.id);
        },
        { rootMargin: READING_ZONE },
      );
      for (const id of ids.split(' ')) {
        const section = document.getElementById(id);
        if (section) observer.observe(section);
      }
      return () => observer.disconnect();
    },
    [ids],
  );
  return current;
}
