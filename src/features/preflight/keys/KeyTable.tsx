import { useTranslation } from 'react-i18next';
import { STAGE_KEYS, type StageKey } from '#lib/stage/stage-keys.ts';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './KeyTester.module.css';

/** The one table of keys, and which of them have arrived. */
export function KeyTable({ seen }: { seen: ReadonlySet<string> }) {
  const { t } = useTranslation(['preflight', 'stage']);

  function nameOf(label: string): string {
    if (label === 'Space') return t('stage:keys.space');
    return label === 'Shift + Space' ? t('stage:keys.shiftSpace') : label;
  }

  const labelsOf = (keys: readonly StageKey[]): string[] => [...new Set(keys.map(({ label }) => label))];

  return (
    <table className={styles.table}>
      <caption>{t('preflight:keys.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('preflight:keys.does')}</th>
          <th scope="col">{t('preflight:keys.which')}</th>
        </tr>
      </thead>
      <tbody>
        {STAGE_KEYS.map(({ command, keys }) => (
          <tr key={command}>
            <th scope="row">{t(`stage:keys.command.${command}`)}</th>
            <td>
              {labelsOf(keys).map((label) => (
                <kbd key={label} data-seen={seen.has(label) || undefined}>
                  {seen.has(label) && <Glyph name="check" size={14} title={t('preflight:keys.seen')} />}
                  {nameOf(label)}
                </kbd>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
