import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BrandMark } from '#ui/BrandMark.tsx';
import styles from './ViewFrame.module.css';

interface ViewFrameProps {
  title: string;
  /** What the view is controlled by, within reach: below it on standing screens, beside it on lying ones. */
  tools?: ReactNode;
  /** The content fills the frame and scrolls nothing, as a map does. */
  isWhole?: boolean;
  children: ReactNode;
}

/** One view of a visit: content that scrolls under fingers, and its tools. */
export function ViewFrame({ title, tools, isWhole = false, children }: ViewFrameProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.view} aria-label={title}>
      <div className={styles.content} data-whole={isWhole || undefined} tabIndex={isWhole ? undefined : 0}>
        {children}
      </div>
      {tools && (
        <div className={styles.side}>
          <p className={styles.brand}>
            <BrandMark size={40} />
            <span>
              <strong>{t('site.name')}</strong> <span>{t('site.product')}</span>
            </span>
          </p>
          <div className={styles.tools}>{tools}</div>
        </div>
      )}
    </section>
  );
}
