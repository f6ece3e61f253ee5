import { NotPublished } from '#blocks/NotPublished.tsx';
import { Section } from '#ui/section/Section.tsx';
import styles from './sections.module.css';

interface PolicyTextProps {
  id: string;
  title: string;
  text: string | null;
  /** What to say where nothing is published. */
  unknown: string;
}

/** A sentence of the record, or that it is not published and whom to ask. */
export function PolicyText({ id, title, text, unknown }: PolicyTextProps) {
  return (
    <Section id={id} title={title}>
      <p className={styles.text}>{text ?? <NotPublished text={unknown} ask />}</p>
    </Section>
  );
}
