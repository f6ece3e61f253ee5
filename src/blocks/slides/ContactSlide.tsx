import type { ReactNode } from 'react';
import type { ClosingSlide as Closing, ContactSlide as Contact } from '#data/slides/slide.ts';
import { LANGUAGE_TAG } from '#i18n/languages.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './ContactSlide.module.css';
import { useSlideLangs } from './langs.ts';
import { Pair } from './Pair.tsx';
import { QrCode } from './QrCode.tsx';

type Ask = Contact | Closing;

/** The park's page to take along, and whom to ask. */
export function ContactSlide({ slide, second }: { slide: Contact; second: Contact | null }) {
  return (
    <Layout slide={slide} second={second}>
      <span className={styles.mark}>
        <Plaque glyph={slide.park.glyph} sector={slide.park.sector} precision={slide.park.precision} size={60} />
      </span>
      <Pair first={slide.title} second={second?.title} size="heading" isHeading />
    </Layout>
  );
}

export function ClosingSlide({ slide, second }: { slide: Closing; second: Closing | null }) {
  return (
    <Layout slide={slide} second={second}>
      <Pair first={slide.title} second={second?.title} size="heading" isHeading />
    </Layout>
  );
}

/** Words at the left, codes at the right, and under both what is not published. */
function Layout({ slide, second, children }: { slide: Ask; second: Ask | null; children: ReactNode }) {
  const lines = [...slide.bodies, ...slide.ways];
  const others = [...(second?.bodies ?? []), ...(second?.ways ?? [])];
  return (
    <>
      <div className={styles.contact}>
        <div className={styles.words}>
          {children}
          <div className={styles.who}>
            {lines.map((line, index) => (
              <Pair key={line} first={line} second={others[index]} size="content" />
            ))}
          </div>
        </div>
        <Codes slide={slide} second={second} />
      </div>
      {slide.noWays && (
        <div className={styles.unknown}>
          <span className={styles.hatch}>
            <Hatch />
          </span>
          <Pair first={slide.noWays} second={second?.noWays} size="detail" isInline tone="open" />
        </div>
      )}
    </>
  );
}

/** A code for each language: everyone scans the page they can read. */
function Codes({ slide, second }: { slide: Ask; second: Ask | null }) {
  const langs = useSlideLangs();
  const codes = [{ ask: slide, lang: langs.first }, ...(second && langs.second ? [{ ask: second, lang: langs.second }] : [])];
  return (
    <ul className={styles.codes} data-count={codes.length}>
      {codes.map(({ ask, lang }) => (
        <li key={lang} lang={LANGUAGE_TAG[lang]}>
          <p className={styles.scan} data-text="">
            {ask.scan}
          </p>
          <QrCode text={ask.code} label={ask.code} />
          <p className={styles.address} data-text="">
            {ask.address}
          </p>
        </li>
      ))}
    </ul>
  );
}
