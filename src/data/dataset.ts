import type { AreaSection, Cluster, ContactsFile, LogisticNode, Site, Source } from './schema/area.ts';
import type { Enterprise, Platform } from './schema/enterprise.ts';
import type { Park } from './schema/park.ts';
import type { Policy } from './schema/policy.ts';

/** The whole of the authored data, checked, in catalogue order. */
export interface Dataset {
  parks: Park[];
  enterprises: Enterprise[];
  platforms: Platform[];
  policies: Policy[];
  area: AreaSection[];
  sources: Source[];
  contacts: ContactsFile;
  clusters: Cluster[];
  nodes: LogisticNode[];
  site: Site;
}
