import { readDataFrom } from '../load-dataset.ts';
import { createContext } from './context.ts';
import { OTHER_PARK, PARK } from './fixture/park.ts';
import { AREA, CLUSTERS, CONTACTS, ENTERPRISE, NODES, PLATFORM, POLICY, SITE, SOURCES } from './fixture/records.ts';
import { DataProblems } from './problem.ts';
import type { Finding, RegisterFact, Rule } from './rule.ts';

/** A complete small dataset that keeps every rule; tests change one thing in it. */
interface Fixture {
  park: typeof PARK;
  otherPark: typeof OTHER_PARK;
  enterprise: typeof ENTERPRISE;
  platform: typeof PLATFORM;
  policy: typeof POLICY;
  area: typeof AREA;
  sources: typeof SOURCES;
  clusters: typeof CLUSTERS;
  nodes: typeof NODES;
  contacts: typeof CONTACTS;
  site: typeof SITE;
}

/** The facts the fixture covers. */
export const REGISTER: readonly RegisterFact[] = [
  { id: 'F001', priority: 'must', label: 'Planned investment' },
  { id: 'F002', priority: 'should', label: 'Capacity' },
  { id: 'F003', priority: 'could', label: 'Outlook' },
];

/** A fresh copy of the fixture. */
export function createFixture(): Fixture {
  return structuredClone({
    park: PARK,
    otherPark: OTHER_PARK,
    enterprise: ENTERPRISE,
    platform: PLATFORM,
    policy: POLICY,
    area: AREA,
    sources: SOURCES,
    clusters: CLUSTERS,
    nodes: NODES,
    contacts: CONTACTS,
    site: SITE,
  });
}

/** The files of a fixture by their path. */
export function fixtureFiles(fixture: Fixture = createFixture()): Record<string, unknown> {
  return {
    'parks/aerospace-park.json': fixture.park,
    'parks/robotics-park.json': fixture.otherPark,
    'enterprises/hit-satellite.json': fixture.enterprise,
    'platforms/sesri.json': fixture.platform,
    'policies/aero-2025.json': fixture.policy,
    'area/economy.json': fixture.area,
    'sources.json': fixture.sources,
    'geo/clusters.json': fixture.clusters,
    'geo/nodes.json': fixture.nodes,
    'contacts.json': fixture.contacts,
    'site.json': fixture.site,
  };
}

/** An entry of a list that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`no entry ${index}`);
  return item;
}

/** Replaces some fields of an entry of a list. */
export function change<T extends object>(list: T[], index: number, values: Partial<T>): void {
  list[index] = { ...at(list, index), ...values };
}

/** What a rule finds in the fixture after a change; throws when the change breaks the schema. */
export function findingsAfter(rule: Rule, change: (fixture: Fixture) => void = () => {}, root = '/no-such-folder'): Finding[] {
  const fixture = createFixture();
  change(fixture);
  const files = fixtureFiles(fixture);
  const result = readDataFrom({
    read: (file) => (file in files ? JSON.stringify(files[file]) : undefined),
    list: (folder) => Object.keys(files).flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : [])),
  });
  if (result.problems.length > 0) throw new DataProblems(result.problems);
  return rule.check(result.data, createContext({ root, result, register: REGISTER }));
}
