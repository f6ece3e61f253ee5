import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createI18n } from '#i18n/instance.ts';
import { LANGS, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { type EnquiryAbout, type EnquiryWords, enquiryLetter, enquiryMail } from './enquiry-letter.ts';

function wordsOf(lang: Lang): EnquiryWords {
  const i18n = createI18n(lang, { contact: JSON.parse(readFileSync(`locales/${lang}/contact.json`, 'utf8')) });
  return { t: i18n.getFixedT(LANGUAGE_TAG[lang], 'contact'), lang };
}

const slug = 'shenzhen-harbin-biotech-incubator';
const NAMES = {
  zh: '深哈生物科技创新孵化产业园',
  en: 'Shenzhen-Harbin Biotechnology Innovation Incubation Park',
  ru: 'Шэньчжэнь-Харбинский биотехнологический инновационный инкубатор',
} satisfies Record<Lang, string>;

function about(lang: Lang, count: number): EnquiryAbout {
  const parks = Array.from({ length: count }, () => ({ name: NAMES[lang], nameZh: NAMES.zh }));
  const slugs = parks.map((_park, index) => `${slug}-${index}`).join();
  return { parks, link: count > 0 ? `https://example.org/${lang}/shortlist/?parks=${slugs}` : null };
}

describe.each(LANGS)('the enquiry in %s', (lang) => {
  const words = wordsOf(lang);

  it('names park, Chinese name and page, and leaves the company blank', () => {
    const asked = about(lang, 1);
    const letter = enquiryLetter(asked, words);
    for (const part of [NAMES[lang], NAMES.zh, asked.link ?? '', words.t('enquiry.letter.company'), words.t('enquiry.letter.q1')])
      expect(letter).toContain(part);
    expect(letter).not.toMatch(/\{\{|enquiry\.|undefined/);
  });

  it('asks the reader for a park where none is known', () => {
    const letter = enquiryLetter(about(lang, 0), words);
    expect(letter).toContain(words.t('enquiry.parkNone'));
    expect(letter).not.toContain('http');
  });

  it('names every park of several', () => {
    expect(enquiryLetter(about(lang, 4), words).split(NAMES.zh)).toHaveLength(5);
  });

  it.each([0, 1, 4, 15])('fits a mail address with %d parks, link and all', (count) => {
    const asked = about(lang, count);
    const mail = enquiryMail(asked, words, '');
    expect(mail.address.length).toBeLessThanOrEqual(2000);
    const url = new URL(mail.address);
    expect(url.pathname).toBe('');
    expect(url.searchParams.get('body')).toContain(asked.link ?? words.t('enquiry.parkNone'));
    expect(url.searchParams.get('body')).toContain(words.t('enquiry.letter.company'));
    expect(url.searchParams.get('subject')).not.toBe('');
  });

  it('goes to the named contact where there is one', () => {
    expect(new URL(enquiryMail(about(lang, 1), words, 'invest@example.org').address).pathname).toBe('invest@example.org');
  });
});

it('the mail holds the whole letter where it fits, with the line ends of mail', () => {
  const mail = enquiryMail(about('en', 1), wordsOf('en'), '');
  expect(mail.isBrief).toBe(false);
  expect(new URL(mail.address).searchParams.get('body')).toBe(enquiryLetter(about('en', 1), wordsOf('en')).replaceAll('\n', '\r\n'));
  expect(enquiryMail(about('ru', 1), wordsOf('ru'), '').isBrief).toBe(true);
});
