import styles from './TopicMark.module.css';

/** A brick for support that a source gives, hatch for what is to be checked. The words stand beside it. */
export function TopicMark({ mark }: { mark: 'given' | 'to-check' }) {
  return <span className={mark === 'given' ? styles.given : styles.check} aria-hidden="true" />;
}
