import type { i18n } from 'i18next';
import type { Lang } from '#i18n/languages.ts';
import { loadWords } from '#i18n/load-language.ts';
import { saveFile } from '#lib/save-file.ts';
import type { SlideKind } from '#routing/stage-params.ts';
import { faultOf, makePptx, type PptxRequest } from './make-pptx.ts';
import { pptxName } from './pptx-name.ts';

/** What goes into the file; its first language is that of the page. */
export type PptxChoice = Omit<PptxRequest, 'lang'>;

/** The slides of a park by itself, without those of the area around it. */
const PARK_KINDS: readonly SlideKind[] = ['title', 'where', 'numbers', 'anchors', 'policies', 'contact'];

interface Reader {
  i18n: i18n;
  lang: Lang;
  /** Is told how far it is, in words. */
  tell: (text: string) => void;
}

export interface PptxEnd {
  state: 'done' | 'failed';
  /** The end in words. */
  text: string;
}

/**
 * Makes the presentation and hands it to the browser. A fault comes back in words.
 * @throws only where its own words do not load
 */
export async function runPptx(choice: PptxChoice, { i18n, lang, tell }: Reader): Promise<PptxEnd> {
  await loadWords(i18n, lang, 'download');
  const t = i18n.getFixedT(i18n.language, ['download', 'common']);
  try {
    const name = pptxName({ ...choice, lang });
    const file = await makePptx({ ...choice, lang }, (step) =>
      tell(step.step === 'drawing' ? t('pptx.drawing', { done: step.done, count: step.count }) : t(`pptx.${step.step}`)),
    );
    saveFile(name, file);
    return { state: 'done', text: t('common:download.done', { name }) };
  } catch (error) {
    return { state: 'failed', text: t(`pptx.${faultOf(error)}`) };
  }
}

/** The same for parks by themselves, as a profile offers them. */
export function runParkPptx(choice: Omit<PptxChoice, 'kinds'>, reader: Reader): Promise<PptxEnd> {
  return runPptx({ ...choice, kinds: PARK_KINDS }, reader);
}
