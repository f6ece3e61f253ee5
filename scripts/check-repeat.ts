/** Builds once more and compares every file with the build that lies there: the same sources must give the same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from './settings.ts';

function hashes(): Map<string, string> {
  const files = globSync('**/*', { cwd: DIST, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

const before = hashes();
const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (status !== 0) process.exit(status ?? 1);
const after = hashes();
const different = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
if (different.length > 0) {
  console.error(`Two builds of the same sources differ in ${different.length} files:\n${different.slice(0, 20).join('\n')}`);
  process.exit(1);
}
console.log(`repeat: ${after.size} files, the same bytes twice`);
