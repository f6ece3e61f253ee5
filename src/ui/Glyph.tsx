import { createElement } from 'react';
import { ICON_PATHS, type IconName } from './icon-paths.ts';

export interface GlyphProps {
  name: IconName;
  /** Side in CSS pixels; 20 unless given. */
  size?: number;
  strokeWidth?: number;
  /** Accessible name. Without it the picture is decorative: the words stand beside it. */
  title?: string;
  className?: string | undefined;
}

/** One icon of the set, in the colour of the text around it. */
export function Glyph({ name, size = 20, strokeWidth = 1.75, title, className }: GlyphProps) {
  return (
    <svg
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      className={className}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      {ICON_PATHS[name].map((shape, index) => {
        const key = `${name}-${index}`;
        return typeof shape === 'string' ? <path key={key} d={shape} /> : createElement(shape[0], { key, ...shape[1] });
      })}
    </svg>
  );
}
