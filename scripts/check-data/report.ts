import { LANG_NAMES } from '../text-rules.ts';
import type { Problem } from './problem.ts';

/** The problems grouped by file, for reading in a terminal. */
export function formatReport(problems: readonly Problem[]): string {
  const files = [...new Set(problems.map(({ file }) => file))];
  return files.map((name) => [name, ...problems.filter(({ file }) => file === name).map(formatLine)].join('\n')).join('\n\n');
}

function formatLine({ record, field, lang, rule, message, tip, level }: Problem): string {
  const place = [record && `«${record}»`, field, lang && LANG_NAMES[lang]].filter(Boolean).join(', ');
  return `  ${level === 'notice' ? 'notice: ' : ''}${place ? `${place}: ` : ''}${message}\n    → ${tip} (${rule})`;
}
