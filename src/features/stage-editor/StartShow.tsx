import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '#blocks/enquiry/copy-text.ts';
import { PageLink } from '#blocks/PageLink.tsx';
import { PptxButton } from '#blocks/pptx/PptxButton.tsx';
import { QrCode } from '#blocks/slides/QrCode.tsx';
import { notesAddress, openNotesWindow } from '#data/stage/notes-window.ts';
import type { Lang } from '#i18n/languages.ts';
import { BASE_PATH } from '#routing/base.ts';
import { pathOf } from '#routing/paths.ts';
import { type StageState, writeStage } from '#routing/stage-params.ts';
import { Button } from '#ui/Button.tsx';
import { buttonClass } from '#ui/button-class.ts';
import styles from './StartShow.module.css';

/** Signs of a link beyond which its code has modules too small for a phone before a laptop. */
const LONGEST_CODE = 420;

interface StartShowProps {
  show: StageState;
  lang: Lang;
  /** Slides of the show; null until they are counted. */
  count: number | null;
  isKept: boolean | null;
}

/** Starts the show here, or sends it elsewhere. */
export function StartShow({ show, lang, count, isKept }: StartShowProps) {
  const { t } = useTranslation('stage');
  const [isBlocked, setBlocked] = useState(false);
  const fresh: StageState = { ...show, slide: null, isHeld: false, isBlank: false };
  return (
    <section className={styles.start} aria-labelledby="start-title">
      <h2 id="start-title">{t('edit.ready')}</h2>
      <p className={styles.state} role="status">
        {count !== null && t('edit.slides', { count })}
        {isKept === true && ` · ${t('edit.kept')}`}
        {isKept === false && <strong className={styles.warning}>{t('edit.notKept')}</strong>}
      </p>
      <p className={styles.actions}>
        <PageLink page={{ page: 'stage' }} search={writeStage(fresh)} className={buttonClass.primary}>
          {t('edit.start')}
        </PageLink>
        {show.slide && (
          <PageLink page={{ page: 'stage' }} search={writeStage({ ...show, isBlank: false })} className={buttonClass.plain}>
            {t('edit.resume')}
          </PageLink>
        )}
        <Button onClick={() => setBlocked(!openNotesWindow({ ...show, lang }))}>{t('edit.openNotes')}</Button>
        <PageLink page={{ page: 'stage-check' }} className={buttonClass.plain}>
          {t('edit.check')}
        </PageLink>
      </p>
      {isBlocked && (
        <div className={styles.blocked} role="alert">
          <p>
            <strong>{t('blocked.title')}</strong> {t('blocked.text')}
          </p>
          <a href={notesAddress({ ...show, lang })} target="_blank" rel="noopener opener">
            {t('edit.openNotes')}
          </a>
        </div>
      )}
      <PptxButton choice={show} />
      <Send query={writeStage(fresh)} lang={lang} />
    </section>
  );
}

/** The link that is the show, and its code. The address of this computer is known only in the browser. */
function Send({ query, lang }: { query: string; lang: Lang }) {
  const { t } = useTranslation('stage');
  const field = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<'copied' | 'refused' | null>(null);
  const address = `${window.location.origin}${BASE_PATH}${pathOf(lang, { page: 'stage' })}${query && `?${query}`}`;

  async function handleCopy(): Promise<void> {
    if (field.current) setResult(await copyText(field.current));
  }

  return (
    <div className={styles.send}>
      <h3>{t('edit.send')}</h3>
      <p>{t('edit.sendHint')}</p>
      <input ref={field} className={styles.address} readOnly value={address} aria-label={t('edit.send')} />
      <p className={styles.actions}>
        <Button icon="copy" onClick={() => void handleCopy()}>
          {t('edit.copy')}
        </Button>
        <span role="status">{result && t(`edit.${result}`)}</span>
      </p>
      {address.length <= LONGEST_CODE ? (
        <div className={styles.code}>
          <QrCode text={address} label={t('edit.code')} />
        </div>
      ) : (
        <p>{t('edit.tooLong')}</p>
      )}
    </div>
  );
}
