import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Sectioned.module.css';
import { useCurrentSection } from './use-current-section.ts';

interface SectionedProps {
  /** Name of the navigation: "On this page". */
  label: string;
  /** Sections in order; each id is the id of an element of `children`. */
  items: readonly { id: string; title: string }[];
  children: ReactNode;
}

/** A long page: its sections listed beside it on wide screens (the list stays in view), above it on narrow ones. Plain anchors. */
export function Sectioned({ label, items, children }: SectionedProps) {
  const current = useCurrentSection(items);
  const list = useRef<HTMLUListElement>(null);
  useEffect(
    function keepCurrentInRow() {
      const row = list.current;
      const link = current && row?.querySelector<HTMLElement>('[aria-current]');
      // Not scrollIntoView, which would also move the page.
      if (row && link) row.scrollLeft = link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2;
    },
    [current],
  );
  return (
    <div className={`page ${styles.columns}`}>
      <nav className={`${styles.nav} screen-only`} aria-label={label}>
        <p className={styles.label} aria-hidden="true">
          {label}
        </p>
        <ul ref={list}>
          {items.map((item) => (
            <li key={item.id}>
              <a href={`#${item.id}`} aria-current={item.id === current ? 'true' : undefined}>
                {item.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
