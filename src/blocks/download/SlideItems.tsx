import { useTranslation } from 'react-i18next';
import { LANGS, type Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import { SlidesLabel } from './SlidesLabel.tsx';

/** How a file is getting on, and what the visitor is told of it. */
export interface Outcome {
  state: 'idle' | 'busy' | 'done' | 'failed';
  text: string;
}

interface SlideItemsProps {
  slugs: readonly string[];
  disabled: boolean;
  onOutcome: (outcome: Outcome) => void;
}

/** Items of a download menu: the slides of the parks in the language of the page, and with each of the others. */
export function SlideItems({ slugs, disabled, onOutcome }: SlideItemsProps) {
  const { t, i18n } = useTranslation();
  const lang = useLang();

  async function handleChoice(second: Lang | null): Promise<void> {
    onOutcome({ state: 'busy', text: t('download.busy') });
    try {
      const { runParkPptx } = await import('#blocks/pptx/run-pptx.ts');
      onOutcome(await runParkPptx({ parks: slugs, second }, { i18n, lang, tell: (text) => onOutcome({ state: 'busy', text }) }));
    } catch {
      onOutcome({ state: 'failed', text: t('download.notLoaded') });
    }
  }

  return [null, ...LANGS.filter((other) => other !== lang)].map((second) => (
    <li key={second ?? 'alone'}>
      <button type="button" disabled={disabled} onClick={() => void handleChoice(second)}>
        <SlidesLabel langs={second ? [lang, second] : [lang]} />
      </button>
    </li>
  ));
}
