import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import styles from './Picture.module.css';
import { qrPicture } from './qr-picture.ts';
import type { SentFiles } from './sent-files.ts';
import type { SentPage } from './sent-page.ts';

interface PictureProps {
  page: SentPage;
  files: SentFiles;
  inApp: boolean;
}

const isTouched = (): boolean => window.matchMedia('(pointer: coarse)').matches;

/**
 * The code, or the poster that holds it: one code on the screen at a time, so that a camera or a long press takes the right one.
 * The poster comes first where it is sent by pressing it: on Chinese phones.
 */
export function Picture({ page, files, inApp }: PictureProps) {
  const { t } = useTranslation('send');
  const [isTouch] = useState(isTouched);
  const [hasPoster, setHasPoster] = useState(files.poster !== null && page.state === '');
  const [wantsPoster, setWantsPoster] = useState(page.lang === 'zh' && (isTouch || inApp));
  const showsPoster = hasPoster && wantsPoster;
  return (
    <div className={styles.picture} data-poster={showsPoster || undefined}>
      {showsPoster && files.poster ? (
        <img
          className={styles.poster}
          src={files.poster}
          alt={t('poster.alt', { title: page.title })}
          width={750}
          height={1600}
          onError={() => setHasPoster(false)}
        />
      ) : (
        <Code page={page} files={files} />
      )}
      <div className={styles.words}>
        <p>{showsPoster ? t(isTouch ? 'poster.hold' : 'poster.scan') : t(isTouch ? 'code.hold' : 'code.scan')}</p>
        {!showsPoster && files.short && (
          <p className={styles.short}>
            <span>{t('code.short')}</span>
            <strong>{files.short}</strong>
          </p>
        )}
        {hasPoster && <Button onClick={() => setWantsPoster(!wantsPoster)}>{showsPoster ? t('code.show') : t('poster.show')}</Button>}
      </div>
    </div>
  );
}

/** The file of the build where there is one; drawn here for a page with a state, and where the file does not come. */
function Code({ page, files }: { page: SentPage; files: SentFiles }) {
  const { t } = useTranslation('send');
  const [hasFile, setHasFile] = useState(files.code !== null);
  const drawn = useMemo(() => (hasFile ? null : qrPicture(files.codeText)), [hasFile, files.codeText]);
  return (
    <img
      className={styles.code}
      data-dense={page.state !== '' || undefined}
      src={drawn ?? files.code ?? ''}
      alt={t('code.alt', { title: page.title })}
      width={176}
      height={176}
      onError={() => setHasFile(false)}
    />
  );
}
