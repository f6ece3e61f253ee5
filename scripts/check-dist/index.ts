/** Checks the finished site in dist: `npm run check:dist`. Ends with code 1 and a report grouped by rule when anything is wrong. */
import { loadDataset } from '../load-dataset.ts';
import { DIST, publicUrl } from '../settings.ts';
import { browserPath } from '../share-pack/chromium.ts';
import { listShortLinks } from '../short-pages.ts';
import { weigh } from './budgets/measure.ts';
import { formatWeights } from './budgets/table.ts';
import { readPack } from './pack-readings.ts';
import { listPageFiles } from './page-files.ts';
import { readDist } from './read-dist.ts';
import { formatReport } from './report.ts';
import { runRules } from './rule.ts';
import { RULES } from './rules.ts';
import { createSite } from './site.ts';

const data = loadDataset();
const expected = listPageFiles(
  data.parks.map((park) => park.slug),
  data.policies.map((policy) => policy.id),
);
const files = readDist(DIST);
const plan = { expected, short: listShortLinks(data), readings: await readPack(files), hasBrowser: browserPath() !== undefined };
const site = createSite(publicUrl().href, files, plan);
const problems = runRules(RULES, site);

console.log(`${formatWeights(weigh(site))}\n`);
if (problems.length > 0) console.log(`${formatReport(problems)}\n`);
console.log(`dist: ${site.pages.length} of ${expected.length} pages, ${site.files.names.length} files, ${RULES.length} rules, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
