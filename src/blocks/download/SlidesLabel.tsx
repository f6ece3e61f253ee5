import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_NAME, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';

/** "PowerPoint slides · 中文 + English", each language in its own name. */
export function SlidesLabel({ langs }: { langs: readonly Lang[] }) {
  const { t } = useTranslation();
  return (
    <>
      {t('download.pptx')}
      {langs.map((lang, index) => (
        <Fragment key={lang}>
          {index === 0 ? ' · ' : ' + '}
          <span lang={LANGUAGE_TAG[lang]}>{LANGUAGE_NAME[lang]}</span>
        </Fragment>
      ))}
    </>
  );
}
