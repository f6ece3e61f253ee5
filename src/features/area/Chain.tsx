import { useTranslation } from 'react-i18next';
import styles from './Chain.module.css';

/** The way from research to production as linked boxes. */
export function Chain({ steps }: { steps: readonly { title: string; items: string }[] }) {
  const { t } = useTranslation('area');
  return (
    <ol className={styles.chain} aria-label={t('chain')}>
      {steps.map((step) => (
        <li key={step.title}>
          <strong>{step.title}</strong>
          <span>{step.items}</span>
        </li>
      ))}
    </ol>
  );
}
