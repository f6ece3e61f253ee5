/** Neutral placeholder mark: the bend of the river and one square on its north bank. Not an official emblem. */
export function BrandMark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="6" fill="#10222c" />
      <path d="M0 20.5C4 20.5 5.4 14.8 9 14.8s4.2 4.6 7.6 4.6S21.5 11 28 11v5.2c-5 0-6.7 8.3-11.4 8.3s-4.9-4.7-7.6-4.7S5 25.6 0 25.6z" fill="#9cc8df" />
      <rect x="11.6" y="6" width="4.8" height="4.8" rx="1.2" fill="#ff8a66" />
    </svg>
  );
}
