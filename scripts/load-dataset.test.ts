import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFixture, fixtureFiles } from './check-data/fixture.ts';
import { DataProblems } from './check-data/problem.ts';
import { loadDataset, readDataFrom } from './load-dataset.ts';

function readFixture(files: Record<string, unknown>) {
  return readDataFrom({
    read: (file) => (file in files ? JSON.stringify(files[file]) : undefined),
    list: (folder) => Object.keys(files).flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : [])),
  });
}

it('reads parks in catalogue order, whatever their file names', () => {
  const fixture = createFixture();
  fixture.park.order = 9;
  const { data, problems } = readFixture(fixtureFiles(fixture));
  expect(problems).toEqual([]);
  expect(data.parks.map(({ slug, order }) => [slug, order])).toEqual([
    ['robotics-park', 2],
    ['aerospace-park', 9],
  ]);
  expect(data.site?.dataDate).toBe('2025-11-30');
});

it('returns what can be read beside what cannot', () => {
  const { data, problems } = readFixture({ ...fixtureFiles(), 'parks/aerospace-park.json': { slug: 'aerospace-park' } });
  expect(data.parks.map(({ slug }) => slug)).toEqual(['robotics-park']);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['parks/aerospace-park.json']));
});

it('says in one error everything that is missing', () => {
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  try {
    loadDataset(empty);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof DataProblems)) throw error;
    expect(error.problems.map(({ file }) => file)).toContain('sources.json');
    expect(error.message).toContain('parks: the folder has no records — add one JSON file per record');
  } finally {
    rmSync(empty, { recursive: true });
  }
});
