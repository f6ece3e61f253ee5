import { useTranslation } from 'react-i18next';
import { Section } from '#ui/section/Section.tsx';
import styles from './sections.module.css';

export function PolicyUnverified({ items }: { items: readonly string[] }) {
  const { t } = useTranslation('policies');
  if (items.length === 0) return null;
  return (
    <Section id="unverified" title={t('page.unverified')}>
      <ul className={styles.open}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
