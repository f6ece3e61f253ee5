import type { ReactNode } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  /** Anchor of the section; also names its region. */
  id: string;
  title: string;
  /** Without the rule: for a section that opens with running text. */
  plain?: boolean;
  /** Not printed: for what paper says elsewhere. */
  onScreen?: boolean;
  children: ReactNode;
}

/** A titled part of a long page. */
export function Section({ id, title, plain = false, onScreen = false, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={onScreen ? `screen-only ${styles.section}` : styles.section}>
      <h2 id={`${id}-title`} className={plain ? styles.plain : styles.ruled}>
        {title}
      </h2>
      {children}
    </section>
  );
}
