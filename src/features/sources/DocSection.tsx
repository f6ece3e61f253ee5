import type { ReactNode } from 'react';
import styles from './DocSection.module.css';

interface DocSectionProps {
  /** Anchor other pages link to. */
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

export function DocSection({ id, title, lead, children }: DocSectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {lead && <p className={styles.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
