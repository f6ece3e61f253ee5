import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '#i18n/use-format.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { copyText } from './copy-text.ts';
import styles from './EnquiryLetter.module.css';
import { type EnquiryAbout, enquiryLetter, enquiryMail } from './enquiry-letter.ts';

interface EnquiryLetterProps {
  about: EnquiryAbout;
  /** E-mail address of a named contact; empty where none is published. */
  to: string;
  /** Whether the browser can hand over to a mail program. */
  canMail?: boolean;
}

/** A letter to the New Area, to copy or to open in a mail program. The words are those of the contact page. */
export function EnquiryLetter({ about, to, canMail = true }: EnquiryLetterProps) {
  const { t } = useTranslation('contact');
  const lang = useLang();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const text = enquiryLetter(about, { t, lang });
  const mail = enquiryMail(about, { t, lang }, to);

  async function handleCopy(): Promise<void> {
    if (field.current) setResult(await copyText(field.current));
  }

  return (
    <div className={styles.letter}>
      <label className={styles.field}>
        <span className="visually-hidden">{t('enquiry.label')}</span>
        <textarea ref={field} readOnly rows={text.split('\n').length + 2} value={text} />
      </label>
      <div className={`${styles.actions} screen-only`}>
        <Button primary icon="copy" onClick={() => void handleCopy()}>
          {t('enquiry.copy')}
        </Button>
        {canMail && (
          <a href={mail.address} className={buttonClass.plain}>
            <Glyph name="mail" size={18} />
            {t('enquiry.mail')}
          </a>
        )}
        <p role="status">{result && t(`enquiry.${result}`)}</p>
      </div>
      {canMail && mail.isBrief && <p className={`${styles.note} screen-only`}>{t('enquiry.mailBrief')}</p>}
    </div>
  );
}
