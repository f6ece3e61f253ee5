import type { TFunction } from 'i18next';
import type { Lang } from '#i18n/languages.ts';
import { mailtoAddress } from './mailto.ts';

/** What an enquiry is about. */
export interface EnquiryAbout {
  /** Parks asked about; none for the area as a whole. */
  parks: readonly { name: string; nameZh: string }[];
  /** The page that shows them; null where the letter stands for itself. */
  link: string | null;
}

export interface EnquiryWords {
  t: TFunction<'contact'>;
  lang: Lang;
}

const QUESTIONS = ['q1', 'q2', 'q3', 'q4', 'q5'] as const;
const DETAILS = ['company', 'industry', 'project', 'needs', 'contact'] as const;

/** Lines that name the parks, in Chinese too, for the bodies that read the letter, and the page. */
function aboutLines({ parks, link }: EnquiryAbout, { t, lang }: EnquiryWords): string[] {
  const names = parks.map((park) => (lang === 'zh' ? park.name : t('enquiry.parkBoth', park)));
  const [only = t('enquiry.parkNone')] = names;
  const named = names.length > 1 ? t('enquiry.letter.parks', { parks: names.join(t('enquiry.separator')) }) : t('enquiry.letter.park', { park: only });
  return [named, ...linkLines(link, t)];
}

function linkLines(link: string | null, t: EnquiryWords['t']): string[] {
  return link ? [t('enquiry.letter.link', { link })] : [];
}

const join = (paragraphs: readonly (readonly string[])[]): string => paragraphs.map((lines) => lines.join('\n')).join('\n\n');

/** A polite letter with the usual questions and blanks for the company. */
export function enquiryLetter(about: EnquiryAbout, words: EnquiryWords): string {
  const { t } = words;
  return join([
    [t('enquiry.letter.greeting')],
    [t('enquiry.letter.intro')],
    aboutLines(about, words),
    QUESTIONS.map((line) => t(`enquiry.letter.${line}`)),
    DETAILS.map((line) => t(`enquiry.letter.${line}`)),
    [t('enquiry.letter.close')],
  ]);
}

/** The same request in one sentence. */
function briefLetter(lines: readonly string[], t: EnquiryWords['t']): string {
  return join([
    [t('enquiry.letter.greeting')],
    [t('enquiry.letter.brief'), ...lines],
    [t('enquiry.letter.company'), t('enquiry.letter.contact')],
    [t('enquiry.letter.close')],
  ]);
}

/** What mail programs on Windows take; a Cyrillic letter costs six of it, a hanzi nine. */
const MOST_CHARACTERS = 2000;

export interface EnquiryMail {
  /** `mailto:` address with subject and body. */
  address: string;
  /** The body is the letter in one sentence: the whole would not have reached every mail program. */
  isBrief: boolean;
}

/**
 * The letter as a `mailto:` address that every mail program takes.
 * @param to address of a named contact; empty where none is published
 */
export function enquiryMail(about: EnquiryAbout, words: EnquiryWords, to: string): EnquiryMail {
  const { t } = words;
  const [park, ...others] = about.parks;
  const subject = park && others.length === 0 ? t('enquiry.subject', { name: park.name }) : t('enquiry.subjectArea');
  const whole = mailtoAddress({ to, subject, body: enquiryLetter(about, words) });
  if (whole.length <= MOST_CHARACTERS) return { address: whole, isBrief: false };
  const brief = mailtoAddress({ to, subject, body: briefLetter(aboutLines(about, words), t) });
  // Names of many parks are longer than the link that shows them.
  const briefest = mailtoAddress({ to, subject, body: briefLetter(linkLines(about.link, t), t) });
  return { address: brief.length <= MOST_CHARACTERS ? brief : briefest, isBrief: true };
}
