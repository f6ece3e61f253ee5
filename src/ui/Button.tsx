import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Glyph } from './Glyph.tsx';
import type { IconName } from './icon-paths.ts';

interface ButtonProps extends ComponentProps<'button'> {
  icon?: IconName;
  /** One primary button in a view. */
  primary?: boolean;
}

/** A button with words and, where it helps, an icon before them. */
export function Button({ icon, primary = false, children, ...rest }: ButtonProps) {
  return (
    <button type="button" {...rest} className={primary ? styles.primary : styles.button}>
      {icon && <Glyph name={icon} size={18} />}
      <span>{children}</span>
    </button>
  );
}
