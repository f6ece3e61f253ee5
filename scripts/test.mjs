/** `npm test`: installs what is missing (packages, Chromium), then runs every check and the browser tests. */
import { ensureBrowser, ensurePackages, runScript } from './setup.mjs';

const STEPS = ['types', 'lint', 'dead', 'check:data', 'check:locales', 'unit', 'build', 'check:dist', 'check:repeat', 'e2e'];

ensurePackages();
ensureBrowser();
for (const step of STEPS) {
  console.log(`\n── ${step}`);
  runScript(step);
}
console.log(`\n${STEPS.length} passed, 0 failed`);
