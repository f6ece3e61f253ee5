import { useTranslation } from 'react-i18next';
import styles from './SectionContents.module.css';

interface SectionContentsProps {
  title: string;
  /** Groups of the section; each id is an anchor of the page. */
  items: readonly { id: string; title: string }[];
}

/** What a long section holds, as plain anchors under its lead. */
export function SectionContents({ title, items }: SectionContentsProps) {
  const { t } = useTranslation('area');
  return (
    <nav className={`${styles.contents} screen-only`} aria-label={t('inSection', { title })}>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <a href={`#${item.id}`}>{item.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
