import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

/** Heading and opening sentences of a page, on snow. */
export function PageTitle({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <div className={`page print-title ${styles.inner}`}>
        <h1 className={styles.title}>{title}</h1>
        {children && <div className={styles.lead}>{children}</div>}
      </div>
    </header>
  );
}
