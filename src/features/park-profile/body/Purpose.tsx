import { useTranslation } from 'react-i18next';
import type { ParkSlice } from '#data/slices/park.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { Section } from '#ui/section/Section.tsx';
import { Chain } from './Chain.tsx';
import styles from './Purpose.module.css';
import { Timeline } from './Timeline.tsx';

/** What the park is for, where it stands in its chain, how it came about and what to check first. */
export function Purpose({ park }: { park: ParkSlice['park'] }) {
  const { t } = useTranslation('park');
  return (
    <Section id="purpose" title={t('purpose.title')} plain>
      <p className={styles.text}>{park.purpose}</p>
      {park.chain && <Chain chain={park.chain} />}
      {park.timeline.length > 0 && <Timeline entries={park.timeline} />}
      {park.caution && (
        <div className={styles.caution} role="note">
          <Glyph name="info" />
          <p>
            <strong>{t('purpose.caution')}</strong>
            {park.caution}
          </p>
        </div>
      )}
    </Section>
  );
}
