/**
 * Checks the interface texts: `node scripts/check-locales/index.ts [repository] [--json]`.
 * Ends with code 1 and a report grouped by file when anything is wrong.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatReport } from '../check-data/report.ts';
import { checkLocales } from './check-locales.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
const root = positionals[0] ?? fileURLToPath(new URL('../..', import.meta.url));
const { locales, problems } = checkLocales(root);

if (values.json) console.log(JSON.stringify(problems, null, 2));
else {
  if (problems.length > 0) console.log(`${formatReport(problems)}\n`);
  console.log(`${locales.entries.length} texts in ${locales.namespaces.length} files and 3 languages; ${problems.length} problems`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
