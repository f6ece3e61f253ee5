import { useTranslation } from 'react-i18next';
import type { StageCommand } from '#lib/stage/stage-keys.ts';
import styles from './Controls.module.css';

const COMMANDS = [
  { command: 'help', key: '?', word: 'wall.help' },
  { command: 'notes', key: 'S', word: 'wall.notes' },
  { command: 'full-screen', key: 'F', word: 'wall.fullScreen' },
] as const satisfies readonly { command: StageCommand; key: string; word: string }[];

interface ControlsProps {
  isShown: boolean;
  onCommand: (command: StageCommand) => void;
  onEdit: () => void;
}

/** For whoever holds a mouse instead of a clicker; gone with the cursor. A click leaves no focus behind that could swallow keys. */
export function Controls({ isShown, onCommand, onEdit }: ControlsProps) {
  const { t } = useTranslation('stage');
  return (
    <nav className={styles.controls} data-shown={isShown || undefined} aria-label={t('wall.controls')}>
      {COMMANDS.map(({ command, key, word }) => (
        <button key={command} type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => onCommand(command)}>
          {t(word)} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={onEdit}>
        {t('wall.edit')}
      </button>
    </nav>
  );
}
