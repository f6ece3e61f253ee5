import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '#lib/use-hydrated.ts';
import { Button } from '#ui/Button.tsx';
import { KeyTable } from './KeyTable.tsx';
import styles from './KeyTester.module.css';
import { type LoggedPress, useKeyLog } from './use-key-log.ts';

/** Names what a clicker sends and what the stage will do with it. It listens only while its field has the focus. */
export function KeyTester({ onCommand }: { onCommand: (command: string) => void }) {
  const { t } = useTranslation('preflight');
  const hydrated = useHydrated();
  const [isOn, setOn] = useState(false);
  const field = useRef<HTMLFieldSetElement>(null);
  const { presses, seen, clear } = useKeyLog(isOn, ({ command }) => command && onCommand(command));
  return (
    <div className={styles.tester}>
      <div className={styles.test}>
        <p>{t('keys.lead')}</p>
        <fieldset ref={field} className={styles.field} data-on={isOn || undefined} tabIndex={-1} onFocus={() => setOn(true)} onBlur={() => setOn(false)}>
          <legend className="visually-hidden">{t('keys.title')}</legend>
          <p className={styles.hint}>{isOn ? t('keys.on') : t('keys.off')}</p>
          <Latest press={presses[0]} />
        </fieldset>
        {hydrated && (
          <p className={styles.tools}>
            <Button onClick={() => field.current?.focus()}>{t('keys.start')}</Button>
            {presses.length > 0 && (
              <Button icon="x" onClick={clear}>
                {t('keys.clear')}
              </Button>
            )}
          </p>
        )}
        <Log presses={presses} />
      </div>
      <KeyTable seen={seen} />
    </div>
  );
}

/** What the stage does with a press. */
function useEffectOf(): (press: LoggedPress) => string {
  const { t } = useTranslation(['preflight', 'stage']);
  return ({ command }) => {
    if (command === 'browser') return t('preflight:keys.browser');
    return command ? t(`stage:keys.command.${command}`) : t('preflight:keys.unused');
  };
}

function useNameOf(): (press: LoggedPress) => string {
  const { t } = useTranslation('stage');
  return ({ name }) => name.replace('Space', t('keys.space'));
}

function Latest({ press }: { press: LoggedPress | undefined }) {
  const effectOf = useEffectOf();
  const nameOf = useNameOf();
  return (
    <p className={styles.latest} role="status">
      {press && (
        <>
          <kbd>{nameOf(press)}</kbd> <strong data-unused={press.command === null || press.command === 'browser' || undefined}>{effectOf(press)}</strong>
        </>
      )}
    </p>
  );
}

function Log({ presses }: { presses: readonly LoggedPress[] }) {
  const { t } = useTranslation('preflight');
  const effectOf = useEffectOf();
  const nameOf = useNameOf();
  return (
    <>
      <h3>{t('keys.log')}</h3>
      {presses.length === 0 && <p className={styles.nothing}>{t('keys.nothing')}</p>}
      <ol className={styles.log}>
        {presses.map((press) => (
          <li key={press.id}>
            <kbd>{nameOf(press)}</kbd>
            <span>{effectOf(press)}</span>
            <small>{t('keys.code', { code: press.code || '–' })}</small>
          </li>
        ))}
      </ol>
    </>
  );
}
