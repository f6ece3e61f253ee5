/**
 * Checks the data: `node scripts/check-data/index.ts [folder] [--json]`.
 * Ends with code 1 and a report grouped by file when anything is wrong; notices do not fail the check.
 */
import { parseArgs } from 'node:util';
import { DATA_ROOT, readData } from '../load-dataset.ts';
import { formatReport } from './report.ts';
import { checkData } from './run-rules.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true });
const root = positionals[0] ?? DATA_ROOT;
const problems = checkData(root);
const errors = problems.filter(({ level }) => level !== 'notice').length;

if (values.json) console.log(JSON.stringify(problems, null, 2));
else {
  if (problems.length > 0) console.log(`${formatReport(problems)}\n`);
  console.log(`${countRecords()}; ${errors} problems, ${problems.length - errors} notices`);
}
process.exitCode = errors > 0 ? 1 : 0;

function countRecords(): string {
  const { parks, enterprises, platforms, policies, area, sources } = readData(root).data;
  const counts = { parks, enterprises, platforms, policies, 'area sections': area, sources };
  return Object.entries(counts)
    .map(([name, list]) => `${list.length} ${name}`)
    .join(', ');
}
