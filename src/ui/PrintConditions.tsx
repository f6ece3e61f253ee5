/** On paper, where no filter can be opened: what the list under it was chosen by. */
export function PrintConditions({ label, values }: { label: string; values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <p className="print-only print-conditions">
      <b>{label}</b> {values.join(' · ')}
    </p>
  );
}
