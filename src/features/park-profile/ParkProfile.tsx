import type { ParkSlice } from '#data/slices/park.ts';
import { Completeness } from './aside/Completeness.tsx';
import { NameNotes } from './aside/NameNotes.tsx';
import { Neighbours } from './aside/Neighbours.tsx';
import { SectionNav } from './aside/SectionNav.tsx';
import { WhoToAsk } from './aside/WhoToAsk.tsx';
import { Facts } from './body/Facts.tsx';
import { MoreFigures } from './body/MoreFigures.tsx';
import { Photos } from './body/Photos.tsx';
import { Purpose } from './body/Purpose.tsx';
import { Headline } from './head/Headline.tsx';
import { ParkHead } from './head/ParkHead.tsx';
import styles from './ParkProfile.module.css';
import { PreviousNext } from './PreviousNext.tsx';
import { GettingThere } from './place/GettingThere.tsx';
import { Particulars } from './place/Particulars.tsx';
import { EnterpriseTable } from './ties/EnterpriseTable.tsx';
import { ParkPolicies } from './ties/ParkPolicies.tsx';
import { Platforms } from './ties/Platforms.tsx';

/** The page of one park: what is known, how surely, and what is not known. */
export function ParkProfile({ slice }: { slice: ParkSlice }) {
  return (
    <article className={styles.profile}>
      <ParkHead slice={slice} />
      <Headline slice={slice} />
      <div className={`page ${styles.columns}`}>
        <div className={styles.main}>
          <Photos media={slice.park.media} />
          <Purpose park={slice.park} />
          <MoreFigures slice={slice} />
          <Facts park={slice.park} />
          <EnterpriseTable enterprises={slice.enterprises} />
          <Platforms platforms={slice.platforms} />
          <ParkPolicies policies={slice.policies} count={slice.policyCount} />
          <Particulars slice={slice} />
          <GettingThere slice={slice} />
        </div>
        <aside className={styles.aside}>
          <WhoToAsk ask={slice.ask} contacts={slice.park.contacts} />
          <Completeness fields={slice.fields} missing={slice.park.unknown} />
          <Neighbours cluster={slice.cluster.name} neighbours={slice.neighbours} />
          <NameNotes slice={slice} />
          <SectionNav park={slice.park} />
        </aside>
      </div>
      <PreviousNext previous={slice.previous} next={slice.next} />
    </article>
  );
}
