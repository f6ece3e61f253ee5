import '#styles/tokens.css';
import '#styles/base.css';
import type { i18n } from 'i18next';
import { prerender } from 'react-dom/static';
import { I18nextProvider } from 'react-i18next';
import type { CardContent } from '#data/cards/card-content.ts';
import type { CardKind, CardProps } from '#features/cards/card-props.ts';
import { FactSheet } from '#features/cards/FactSheet.tsx';
import { OgCard } from '#features/cards/OgCard.tsx';
import { Poster } from '#features/cards/Poster.tsx';
import { LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { loadLanguage, loadPageWords } from '#i18n/load-language.ts';

/** One view of one page in one language. */
export interface CardRequest extends CardProps {
  kind: CardKind;
  lang: Lang;
  /** All rules of the document: fonts and those of the views. */
  styles: string;
}

const VIEWS = { og: OgCard, poster: Poster, factsheet: FactSheet } as const;

/** Words only the views have: they are no chunk of the app. */
const words = import.meta.glob<object>('/locales/*/cards.json', { eager: true, import: 'default' });

const languages = new Map<Lang, i18n>();

async function languageOf(lang: Lang): Promise<i18n> {
  const known = languages.get(lang);
  if (known) return known;
  const loaded = await loadLanguage(lang);
  loaded.addResourceBundle(LANGUAGE_TAG[lang], 'cards', words[`/locales/${lang}/cards.json`]);
  await Promise.all([loadPageWords(loaded, lang, 'area'), loadPageWords(loaded, lang, 'explore'), loadPageWords(loaded, lang, 'park')]);
  languages.set(lang, loaded);
  return loaded;
}

/** Title of the document: what a reader of a PDF has in the title bar. */
function titleOf(content: CardContent, { t }: i18n): string {
  switch (content.kind) {
    case 'park':
      return `${content.slice.park.name} · ${t('site.full')}`;
    case 'explore':
      return t('site.full');
    case 'area':
      return `${t('area:title')} · ${t('site.full')}`;
  }
}

/**
 * A view as a complete HTML document that needs no script and asks only for the fonts its styles name.
 * @throws when the view throws
 */
export async function renderCard({ kind, lang, styles, ...props }: CardRequest): Promise<string> {
  const View = VIEWS[kind];
  const i18n = await languageOf(lang);
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <html lang={LANGUAGE_TAG[lang]}>
      <head>
        <meta charSet="utf-8" />
        <title>{titleOf(props.content, i18n)}</title>
        <style>{styles}</style>
      </head>
      <body>
        <I18nextProvider i18n={i18n}>
          <View {...props} />
        </I18nextProvider>
      </body>
    </html>,
    { progressiveChunkSize: Number.POSITIVE_INFINITY, onError: (error) => void errors.push(error) },
  );
  if (errors.length > 0) throw errors[0];
  return new Response(prelude).text();
}
