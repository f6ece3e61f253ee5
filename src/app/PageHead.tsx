import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSharePack } from '#app/share/use-share-pack.ts';
import { LANGS, LANGUAGE_TAG, OG_LOCALE } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import type { PageRef } from '#routing/paths.ts';
import { packPathOf } from '#routing/share-files.ts';
import { PrintHead } from './print/PrintHead.tsx';
import { absoluteUrl, alternatesOf, pageUrl } from './site-url.ts';

interface PageHeadProps {
  /** The page, or null for one that must not be indexed (404). */
  page: PageRef | null;
  title: string;
  description: string;
  /** schema.org records of the page. */
  jsonLd?: object[];
  /** Day of the last change of the data, for paper; none on a page without data. */
  dataDate?: string;
  /** Place of a park in the catalogue: its short address for paper. */
  order?: number;
  /** False keeps search engines away; the page can still be sent and shows its card. */
  isIndexed?: boolean;
}

/** Longest description that previews and result lists show whole. */
const DESCRIPTION_LIMIT = 300;

/** Title, description, canonical, alternates and share tags, which React moves into the head; and the head of the page on paper. */
export function PageHead({ page, title, description, jsonLd = [], dataDate, order, isIndexed = page !== null }: PageHeadProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const fullTitle = title === t('site.full') ? title : `${title} · ${t('site.full')}`;
  const short = description.length > DESCRIPTION_LIMIT ? `${description.slice(0, DESCRIPTION_LIMIT - 1)}…` : description;
  useEffect(
    function setDocumentLanguage() {
      document.documentElement.lang = LANGUAGE_TAG[lang];
    },
    [lang],
  );
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={short} />
      {page && <SharedTags page={page} title={title} fullTitle={fullTitle} description={short} />}
      {!isIndexed && <meta name="robots" content="noindex" />}
      {jsonLd.length > 0 && <JsonLd records={jsonLd} />}
      <PrintHead page={page ?? { page: 'explore' }} dataDate={dataDate} order={order} />
    </>
  );
}

/** A data block, not a script: `script-src 'self'` does not block it. "<" is escaped so that no text can end it. */
function JsonLd({ records }: { records: object[] }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': records }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape the quotes of the JSON; the only dangerous character is escaped above.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

interface SharedTagsProps {
  page: PageRef;
  title: string;
  fullTitle: string;
  description: string;
}

function SharedTags({ page, title, fullTitle, description }: SharedTagsProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const card = packPathOf(lang, page, 'og.jpg', useSharePack(page));
  const image = absoluteUrl(card ?? `/share/${lang}/default.png`);
  return (
    <>
      <link rel="canonical" href={pageUrl(lang, page)} />
      {alternatesOf(page).map((alternate) => (
        <link key={alternate.hrefLang} rel="alternate" {...alternate} />
      ))}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={t('site.full')} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={pageUrl(lang, page)} />
      <meta property="og:locale" content={OG_LOCALE[lang]} />
      {LANGS.filter((other) => other !== lang).map((other) => (
        <meta key={other} property="og:locale:alternate" content={OG_LOCALE[other]} />
      ))}
      <meta property="og:image" content={image} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={card ? fullTitle : t('site.full')} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image} />
    </>
  );
}
