import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router';
import { lastLanguage } from '#app/last-language.ts';
import { readableAddress } from '#app/print/print-address.ts';
import { absoluteUrl, alternatesOf, pageUrl } from '#app/site-url.ts';
import { LANGS, LANGUAGE_NAME, LANGUAGE_TAG, type Lang, OG_LOCALE } from '#i18n/languages.ts';
import en from '#locales/en/chooser.json';
import ru from '#locales/ru/chooser.json';
import zh from '#locales/zh/chooser.json';
import { BASE_PATH } from '#routing/base.ts';
import { pathOf } from '#routing/paths.ts';
import { sharePathOf } from '#routing/share-files.ts';
import { BrandMark } from '#ui/BrandMark.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { River } from '#ui/River.tsx';
import styles from './ChooserPage.module.css';

const WORDS = { zh, en, ru };

interface ChooserPageProps {
  /** The address names no page. */
  unknown?: boolean;
  /** Language that could not be opened. */
  failed?: Lang;
}

/** The door: three languages side by side. Also the page where there is no language to say more in. */
export default function ChooserPage({ unknown = false, failed }: ChooserPageProps) {
  const navigate = useNavigate();
  const isOpen = !unknown && !failed;
  useEffect(
    function openLastLanguage() {
      const lang = isOpen ? lastLanguage() : null;
      if (lang) void navigate(pathOf(lang, { page: 'explore' }), { replace: true });
    },
    [navigate, isOpen],
  );
  return (
    <main className={styles.chooser}>
      <title>{`${zh.title} · ${en.title}`}</title>
      {isOpen ? <ChooserHead /> : <meta name="robots" content="noindex" />}
      <River className={styles.river} />
      <div className={styles.brand}>
        <BrandMark size={48} />
      </div>
      <h1 className="visually-hidden">{unknown ? en.unknown : en.title}</h1>
      <ul className={styles.doors}>
        {LANGS.map((lang) => (
          <Door key={lang} lang={lang} fault={unknown ? 'unknown' : failed === lang ? 'failed' : null} fresh={failed !== undefined} />
        ))}
      </ul>
    </main>
  );
}

interface DoorProps {
  lang: Lang;
  fault: 'unknown' | 'failed' | null;
  /** Loads the page anew: what failed is not asked for again otherwise. */
  fresh: boolean;
}

function Door({ lang, fault, fresh }: DoorProps) {
  const words = WORDS[lang];
  return (
    <li lang={LANGUAGE_TAG[lang]}>
      <Link to={pathOf(lang, { page: 'explore' })} hrefLang={LANGUAGE_TAG[lang]} reloadDocument={fresh}>
        <span className={styles.language}>{LANGUAGE_NAME[lang]}</span>
        <span className={styles.title}>
          {words.name}
          <span className={styles.product}>{words.product}</span>
        </span>
        <span className={fault ? styles.unknown : styles.lead}>{fault ? words[fault] : words.lead}</span>
        <span className={styles.enter}>
          {words.enter}
          <Glyph name="arrow-right" size={18} />
        </span>
        <span className="print-only">{readableAddress(pageUrl(lang, { page: 'explore' }))}</span>
        <img
          loading="lazy"
          className={`print-only ${styles.code}`}
          src={BASE_PATH + sharePathOf(lang, { page: 'explore' }, 'qr.svg')}
          alt=""
          width={120}
          height={120}
        />
      </Link>
    </li>
  );
}

function ChooserHead() {
  return (
    <>
      <meta name="description" content={`${zh.lead} · ${en.lead} · ${ru.lead}`} />
      <link rel="canonical" href={absoluteUrl('/')} />
      {alternatesOf({ page: 'explore' }).map((alternate) => (
        <link key={alternate.hrefLang} rel="alternate" {...alternate} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={`${zh.title} · ${en.title}`} />
      <meta property="og:description" content={en.lead} />
      <meta property="og:url" content={absoluteUrl('/')} />
      <meta property="og:locale" content={OG_LOCALE.en} />
      {[OG_LOCALE.zh, OG_LOCALE.ru].map((locale) => (
        <meta key={locale} property="og:locale:alternate" content={locale} />
      ))}
      <meta property="og:image" content={absoluteUrl('/share/en/default.png')} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
