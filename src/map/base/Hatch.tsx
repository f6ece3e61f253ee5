import styles from './hatch.module.css';

const PITCH = 7;

interface HatchProps {
  /** What a fill refers to: `url(#id)`. */
  id: string;
  isSelected: boolean;
  /** On a wall the hatch is as much wider as everything else. */
  scale?: number;
}

/** Ground and 45° lines of a circle; colours come from the style sheet, so that a turn of the theme needs no redraw. */
export function Hatch({ id, isSelected, scale = 1 }: HatchProps) {
  return (
    <pattern
      id={id}
      className={isSelected ? styles.seal : styles.river}
      width={PITCH}
      height={PITCH}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(45) scale(${scale})`}
    >
      <rect width={PITCH} height={PITCH} />
      <line x1="0" y1="0" x2="0" y2={PITCH} />
    </pattern>
  );
}
