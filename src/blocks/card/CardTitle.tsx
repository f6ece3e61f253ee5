import { Fragment } from 'react';
import { useLang } from '#i18n/use-format.ts';
import { phrasesOf } from '#lib/phrases.ts';
import styles from './card.module.css';

/** The title of a card. A Chinese one breaks between words, where it would otherwise break anywhere; no other breaks at a hyphen. */
export function CardTitle({ text, className }: { text: string; className?: string | undefined }) {
  const lang = useLang();
  if (lang !== 'zh') return <h1 className={className}>{text.split(/( )/).map(keepWhole)}</h1>;
  return <h1 className={`${styles.phrases} ${className ?? ''}`}>{phrasesOf(text).map(breakBefore)}</h1>;
}

function breakBefore(phrase: string, index: number) {
  const key = `${index}-${phrase}`;
  return (
    <Fragment key={key}>
      {index > 0 && <wbr />}
      {phrase}
    </Fragment>
  );
}

// The spaces stay outside: within a part that does not wrap no line could end after it.
function keepWhole(word: string, index: number) {
  const key = `${index}-${word}`;
  return word.includes('-') ? (
    <span key={key} className={styles.whole}>
      {word}
    </span>
  ) : (
    word
  );
}
