import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { ContactSlice } from '#data/slices/area.ts';
import { useLang } from '#i18n/use-format.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { withParams } from '#routing/params.ts';
import { Button } from '#ui/Button.tsx';
import { copyText } from './copy-text.ts';
import styles from './Enquiry.module.css';

/** Lines of the letter, paragraph by paragraph. */
const LETTER = [['greeting'], ['intro'], ['park'], ['q1', 'q2', 'q3', 'q4', 'q5'], ['company', 'industry', 'project', 'needs', 'contact'], ['close']] as const;

type Park = ContactSlice['parks'][number];

/** A letter to copy; the park of the address (`?park=slug`) is named in it. */
export function Enquiry({ parks }: { parks: readonly Park[] }) {
  const { t } = useTranslation(['contact', 'errors']);
  const [params, setParams] = useSearchParams();
  const asked = useHydrated() ? params.get('park') : null;
  const park = parks.find((item) => item.slug === asked);
  return (
    <section className={styles.enquiry} aria-labelledby="enquiry">
      <h2 id="enquiry">{t('contact:enquiry.title')}</h2>
      <p>{t('contact:enquiry.lead')}</p>
      {asked && !park && (
        <p role="status" className={styles.dropped}>
          {t('errors:params.dropped', { names: asked })}
        </p>
      )}
      <label className={`${styles.field} screen-only`}>
        <span>{t('contact:enquiry.park')}</span>
        <select value={park?.slug ?? ''} onChange={(event) => setParams(withParams(params, { park: event.target.value || null }), { replace: true })}>
          <option value="">{t('contact:enquiry.anyPark')}</option>
          {parks.map((item) => (
            <option key={item.slug} value={item.slug}>
              {item.name}
            </option>
          ))}
        </select>
      </label>
      <Letter key={park?.slug ?? ''} park={park} />
    </section>
  );
}

function Letter({ park }: { park: Park | undefined }) {
  const { t } = useTranslation('contact');
  const lang = useLang();
  const field = useRef<HTMLTextAreaElement>(null);
  const [result, setResult] = useState<'copied' | 'failed' | null>(null);
  const parkName = park && (lang === 'zh' ? park.name : t('enquiry.parkBoth', park));
  const text = LETTER.map((part) => part.map((line) => t(`enquiry.letter.${line}`, { park: parkName ?? t('enquiry.parkNone') })).join('\n')).join('\n\n');

  async function handleCopy(): Promise<void> {
    if (field.current) setResult(await copyText(field.current));
  }

  return (
    <>
      <label className={styles.field}>
        <span className="visually-hidden">{t('enquiry.label')}</span>
        <textarea ref={field} readOnly rows={text.split('\n').length + 2} value={text} />
      </label>
      <div className={`${styles.actions} screen-only`}>
        <Button primary icon="copy" onClick={() => void handleCopy()}>
          {t('enquiry.copy')}
        </Button>
        <p role="status">{result && t(`enquiry.${result}`)}</p>
      </div>
    </>
  );
}
