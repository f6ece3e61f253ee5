import type { ReactNode } from 'react';
import { Glyph } from '#ui/Glyph.tsx';
import type { IconName } from '#ui/icon-paths.ts';
import styles from './TouchButton.module.css';

interface TouchButtonProps {
  icon?: IconName;
  /** "primary": one in a view. "tab": one of several that exclude each other. */
  look?: 'plain' | 'primary' | 'tab';
  /** Of a tab or a toggle. */
  isOn?: boolean;
  isOff?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button for fingers. Off, it keeps the focus and does nothing. */
export function TouchButton({ icon, look = 'plain', isOn, isOff = false, onClick, children }: TouchButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      data-look={look}
      aria-pressed={isOn}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    >
      {icon && <Glyph name={icon} size={26} />}
      <span>{children}</span>
    </button>
  );
}
