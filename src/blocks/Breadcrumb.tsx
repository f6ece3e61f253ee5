import { useTranslation } from 'react-i18next';
import type { PageRef } from '#routing/paths.ts';
import styles from './Breadcrumb.module.css';
import { PageLink } from './PageLink.tsx';

interface Step {
  page: PageRef;
  search?: string;
  name: string;
}

/** The way to a page; its own name last, left out on phones where the title stands right below. */
export function Breadcrumb({ steps, current }: { steps: readonly Step[]; current: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('breadcrumb')} className={`screen-only ${styles.breadcrumb}`}>
      <ol>
        {steps.map(({ page, search, name }) => (
          <li key={name}>
            <PageLink page={page} {...(search ? { search } : {})}>
              {name}
            </PageLink>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
