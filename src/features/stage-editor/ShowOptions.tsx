import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Show, stepShow } from '#data/stage/show-machine.ts';
import { LANGS, LANGUAGE_NAME, LANGUAGE_TAG, type Lang } from '#i18n/languages.ts';
import { pathOf } from '#routing/paths.ts';
import { SLIDE_KINDS, type SlideKind, type StageState, writeStage } from '#routing/stage-params.ts';
import styles from './ShowOptions.module.css';

const PACES = [8, 10, 15, 20, 30, 45, 60] as const;

interface ShowOptionsProps {
  show: StageState;
  lang: Lang;
  onSet: (changes: Partial<StageState>) => void;
  onToggleKind: (kind: SlideKind) => void;
}

/** Languages, slides, pace and ground of the show. */
export function ShowOptions({ show, lang, onSet, onToggleKind }: ShowOptionsProps) {
  return (
    <div className={styles.options}>
      <Languages show={show} lang={lang} onSet={onSet} />
      <Kinds kinds={show.kinds} onToggle={onToggleKind} />
      <Pace auto={show.auto} onSet={onSet} />
      <Ground theme={show.theme} onSet={onSet} />
    </div>
  );
}

/** Address of the editor with another first language; a second one that is the same changes places with it. */
function editorIn(show: Show, lang: Lang): { pathname: string; search: string } {
  const query = writeStage(stepShow(show, { type: 'language', lang }, []));
  return { pathname: pathOf(lang, { page: 'stage-edit' }), search: query && `?${query}` };
}

function Languages({ show, lang, onSet }: Omit<ShowOptionsProps, 'onToggleKind'>) {
  const { t } = useTranslation('stage');
  return (
    <>
      <nav className={styles.group} aria-labelledby="first-title">
        <p id="first-title">{t('edit.first')}</p>
        {LANGS.map((other) => (
          <Link
            key={other}
            to={editorIn({ ...show, lang }, other)}
            lang={LANGUAGE_TAG[other]}
            hrefLang={LANGUAGE_TAG[other]}
            aria-current={other === lang ? 'true' : undefined}
          >
            {LANGUAGE_NAME[other]}
          </Link>
        ))}
      </nav>
      <fieldset className={styles.group}>
        <legend>{t('edit.second')}</legend>
        <Choice name="with" label={t('edit.single')} isChosen={show.second === null} onChoose={() => onSet({ second: null })} />
        {LANGS.filter((other) => other !== lang).map((other) => (
          <Choice
            key={other}
            name="with"
            label={LANGUAGE_NAME[other]}
            lang={other}
            isChosen={show.second === other}
            onChoose={() => onSet({ second: other })}
          />
        ))}
      </fieldset>
    </>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  isChosen: boolean;
  onChoose: () => void;
  lang?: Lang;
}

function Choice({ name, label, isChosen, onChoose, lang }: ChoiceProps) {
  return (
    <label lang={lang && LANGUAGE_TAG[lang]}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      <span>{label}</span>
    </label>
  );
}

function Kinds({ kinds, onToggle }: { kinds: readonly SlideKind[]; onToggle: (kind: SlideKind) => void }) {
  const { t } = useTranslation('stage');
  const shown = kinds.length === 0 ? SLIDE_KINDS : kinds;
  return (
    <fieldset className={styles.group}>
      <legend>{t('edit.kinds')}</legend>
      {SLIDE_KINDS.map((kind) => {
        const isShown = shown.includes(kind);
        return (
          <label key={kind}>
            {/* A show without slides is none: the last kind stays. */}
            <input type="checkbox" checked={isShown} disabled={isShown && shown.length === 1} onChange={() => onToggle(kind)} />
            <span>{t(`kind.${kind}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function Pace({ auto, onSet }: { auto: number | null; onSet: ShowOptionsProps['onSet'] }) {
  const { t } = useTranslation('stage');
  const paces = [...new Set([...PACES, ...(auto === null ? [] : [auto])])].sort((a, b) => a - b);
  return (
    <label className={styles.select}>
      <span>{t('edit.auto')}</span>
      <select value={auto ?? ''} onChange={(event) => onSet({ auto: event.target.value ? Number(event.target.value) : null, isHeld: false })}>
        <option value="">{t('edit.autoOff')}</option>
        {paces.map((seconds) => (
          <option key={seconds} value={seconds}>
            {t('edit.seconds', { count: seconds })}
          </option>
        ))}
      </select>
    </label>
  );
}

function Ground({ theme, onSet }: { theme: StageState['theme']; onSet: ShowOptionsProps['onSet'] }) {
  const { t } = useTranslation('stage');
  return (
    <fieldset className={styles.group}>
      <legend>{t('edit.theme')}</legend>
      <Choice name="theme" label={t('edit.dark')} isChosen={theme === 'dark'} onChoose={() => onSet({ theme: 'dark' })} />
      <Choice name="theme" label={t('edit.light')} isChosen={theme === 'light'} onChoose={() => onSet({ theme: 'light' })} />
    </fieldset>
  );
}
