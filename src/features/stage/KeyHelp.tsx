import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { STAGE_KEYS, type StageKey } from '#lib/stage/stage-keys.ts';
import { Modal } from '#ui/Modal.tsx';
import styles from './Panel.module.css';

/** The keys, from the table they are caught by. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('stage');
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);

  function labelOf({ label }: StageKey): string {
    if (label === 'Space') return t('keys.space');
    return label === 'Shift + Space' ? t('keys.shiftSpace') : label;
  }

  return (
    <Modal ref={dialog} focusFirst={title} className={styles.panel} aria-labelledby="keys-title" onClose={onClose}>
      <h2 ref={title} id="keys-title" tabIndex={-1}>
        {t('keys.title')}
      </h2>
      <dl className={styles.keys}>
        {STAGE_KEYS.map(({ command, keys }) => (
          <div key={command}>
            <dt>{t(`keys.command.${command}`)}</dt>
            <dd>
              {[...new Set(keys.map(labelOf))].map((label) => (
                <kbd key={label}>{label}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('keys.touch')}</p>
      <button type="button" className={styles.close} onClick={onClose}>
        {t('keys.close')}
      </button>
    </Modal>
  );
}
