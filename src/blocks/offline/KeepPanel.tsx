import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGS, LANGUAGE_NAME, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { useLang } from '#i18n/use-format.ts';
import { readSelection } from '#offline/keep.ts';
import { type Pack, type Selection, selectFiles, shareKeys, sizeOf, wholeSelection } from '#offline/pack.ts';
import { Button } from '#ui/Button.tsx';
import { formatBytes } from './format-bytes.ts';
import styles from './KeepPanel.module.css';
import { KeepStatus } from './KeepStatus.tsx';
import { useKeep } from './use-keep.ts';
import { useOfflineWords } from './use-offline-words.ts';

function isSame(one: Selection, other: Selection | null): boolean {
  return other !== null && one.langs.join() === other.langs.join() && String(one.share) === String(other.share) && one.data === other.data;
}

/** Chooses what to keep on the device, says how large it is, keeps it and removes it again. */
export default function KeepPanel() {
  useOfflineWords();
  const lang = useLang();
  const [choice, setChoice] = useState<Selection | null>(null);
  const keep = useKeep(choice);
  const { pack, state, work } = keep;
  useEffect(
    function startFromDevice() {
      const fresh: Selection = { langs: [lang], share: [], data: false };
      readSelection().then(
        (kept) => setChoice((current) => current ?? kept ?? fresh),
        () => setChoice(fresh),
      );
    },
    [lang],
  );
  const isKept = choice !== null && state !== null && isSame(choice, keep.kept) && state.present === state.total;
  return (
    <div className={styles.panel}>
      {pack && choice && <Choices pack={pack} choice={choice} isLocked={work.step === 'fetching' || work.step === 'checking'} onChange={setChoice} />}
      <KeepStatus keep={keep} isKept={isKept} />
    </div>
  );
}

interface ChoicesProps {
  pack: Pack;
  choice: Selection;
  isLocked: boolean;
  onChange: (choice: Selection) => void;
}

function Choices({ pack, choice, isLocked, onChange }: ChoicesProps) {
  const { t } = useTranslation('offline');
  const handleLang = (lang: Lang, isOn: boolean): void =>
    onChange({ ...choice, langs: LANGS.filter((name) => (name === lang ? isOn : choice.langs.includes(name))) });
  const whole = wholeSelection(LANGS);
  const total = sizeOf(selectFiles(pack, choice));
  /** What an option adds to, or takes from, the whole. */
  const costOf = (other: Selection): number => Math.abs(total - sizeOf(selectFiles(pack, other)));
  return (
    <fieldset className={styles.choices} disabled={isLocked}>
      <legend>{t('choose')}</legend>
      {LANGS.map((lang) => {
        const isOn = choice.langs.includes(lang);
        return (
          <label key={lang} lang={LANGUAGE_TAG[lang]}>
            {/* One language stays: without any there is nothing to read. */}
            <input type="checkbox" checked={isOn} disabled={isOn && choice.langs.length === 1} onChange={(event) => handleLang(lang, event.target.checked)} />
            {LANGUAGE_NAME[lang]}
          </label>
        );
      })}
      {shareKeys(pack).length > 0 && (
        <Option
          name={t('files')}
          cost={costOf({ ...choice, share: choice.share === 'all' ? [] : 'all' })}
          isOn={choice.share === 'all'}
          onChange={(isOn) => onChange({ ...choice, share: isOn ? 'all' : [] })}
        />
      )}
      <Option name={t('data')} cost={costOf({ ...choice, data: !choice.data })} isOn={choice.data} onChange={(data) => onChange({ ...choice, data })} />
      {!isSame(choice, whole) && !isLocked && <Button onClick={() => onChange(whole)}>{t('all')}</Button>}
    </fieldset>
  );
}

interface OptionProps {
  name: string;
  /** Bytes. */
  cost: number;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}

function Option({ name, cost, isOn, onChange }: OptionProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {name} <small>{formatBytes(cost, useLang())}</small>
      </span>
    </label>
  );
}
