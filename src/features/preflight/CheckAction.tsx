import { useTranslation } from 'react-i18next';
import type { CheckId, Finding } from '#data/preflight/finding.ts';
import { isOpen } from '#data/preflight/finding.ts';
import { Button } from '#ui/Button.tsx';
import styles from './CheckList.module.css';

/** What a press beside a check does. */
export interface Actions {
  readonly fullScreen: () => void;
  readonly notes: () => void;
  readonly persist: () => void;
  readonly reload: () => void;
}

/** Checks whose thing to do is elsewhere on the page. */
const ANCHORS: Partial<Record<CheckId, { readonly hash: string; readonly word: 'action.prepare' | 'action.keys' }>> = {
  kept: { hash: '#prepare', word: 'action.prepare' },
  answers: { hash: '#prepare', word: 'action.prepare' },
  fonts: { hash: '#prepare', word: 'action.prepare' },
  keys: { hash: '#keys', word: 'action.keys' },
};

/** The press or the link that does what a check asks for; nothing where it is done outside the browser. */
export function CheckAction({ finding, actions }: { finding: Finding; actions: Actions }) {
  const { t } = useTranslation('preflight');
  if (!isOpen(finding)) return null;
  const { id } = finding;
  const anchor = ANCHORS[id];
  if (anchor)
    return (
      <a className={styles.action} href={anchor.hash}>
        {t(anchor.word)}
      </a>
    );
  const press = pressOf(id, actions);
  return (
    press && (
      <p className={styles.action}>
        <Button onClick={press.run}>{t(press.word)}</Button>
      </p>
    )
  );
}

function pressOf(id: CheckId, actions: Actions) {
  switch (id) {
    case 'fullScreen':
      return { run: actions.fullScreen, word: 'action.fullScreen' } as const;
    case 'notes':
      return { run: actions.notes, word: 'action.notes' } as const;
    case 'persist':
      return { run: actions.persist, word: 'action.persist' } as const;
    case 'worker':
      return { run: actions.reload, word: 'action.reload' } as const;
    default:
      return null;
  }
}
