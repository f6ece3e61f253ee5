import type { ReactNode } from 'react';
import type { AnchorsSlide as Anchors, PoliciesSlide as Policies } from '#data/slides/slide.ts';
import { DOT } from './dot.ts';
import styles from './ListSlides.module.css';
import { Pair } from './Pair.tsx';
import { SlideHead } from './SlideHead.tsx';

/** How sure it is that the company is in the park: the certainty code of the brick wall. */
const BRICK: Record<Anchors['companies'][number]['presence'], string> = {
  stated: 'solid',
  'host-park': 'solid',
  planned: 'outline',
  inferred: 'hatch',
  area: 'hatch',
};

function Row({ brick, children }: { brick: string; children: ReactNode }) {
  return (
    <li className={styles.row}>
      <span className={styles.brick} data-brick={brick} aria-hidden="true" />
      {children}
    </li>
  );
}

const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(DOT);

/** Companies of the park, each with how well the tie is documented. */
export function AnchorsSlide({ slide, second }: { slide: Anchors; second: Anchors | null }) {
  return (
    <>
      <SlideHead park={slide.park} title={slide.title} secondTitle={second?.title} more={slide.more} secondMore={second?.more} />
      <ul className={styles.list} data-of="companies">
        {slide.companies.map((company, index) => {
          const other = second?.companies[index];
          return (
            <Row key={company.id} brick={BRICK[company.presence]}>
              <Pair first={company.name} second={other?.name} size="content" />
              <Pair first={joined(company.what, company.mark)} second={joined(other?.what, other?.mark)} size="detail" />
            </Row>
          );
        })}
      </ul>
    </>
  );
}

/** Measures that apply, each with its state. */
export function PoliciesSlide({ slide, second }: { slide: Policies; second: Policies | null }) {
  return (
    <>
      <SlideHead park={slide.park} title={slide.title} secondTitle={second?.title} more={slide.more} secondMore={second?.more} />
      <ul className={styles.list}>
        {slide.policies.map((policy, index) => {
          const other = second?.policies[index];
          return (
            <Row key={policy.id} brick={policy.isGiven ? 'solid' : 'hatch'}>
              <Pair first={policy.name} second={other?.name} size="content" />
              <Pair first={policy.state} second={other?.state} size="detail" tone={policy.isGiven ? undefined : 'open'} />
            </Row>
          );
        })}
      </ul>
    </>
  );
}
