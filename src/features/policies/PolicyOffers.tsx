import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { PolicySlice } from '#data/slices/policy.ts';
import { Section } from '#ui/section/Section.tsx';
import styles from './sections.module.css';

/** What is offered, one statement a row, and the amounts: ceilings, awards already made, numbers of companies. */
export function PolicyOffers({ slice }: { slice: PolicySlice }) {
  const { t } = useTranslation('policies');
  const { policy, dataDate } = slice;
  return (
    <>
      <Section id="offers" title={t('page.offers')}>
        <ul className={styles.rows}>
          {policy.offers.map((offer) => (
            <li key={offer.id}>
              <p>{offer.text}</p>
              <span className={styles.proof}>
                <StatusChip status={offer.status} />
                <SourceNote statement={{ ...offer, title: policy.name }} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="figures" title={t('page.figures')}>
        {policy.figures.length > 0 ? (
          <div className={styles.figures}>
            {policy.figures.map((figure) => (
              <FigureBlock key={figure.id} figure={figure} dataDate={dataDate} />
            ))}
          </div>
        ) : (
          <p className={styles.text}>
            <NotPublished text={t('page.figuresNone')} ask />
          </p>
        )}
      </Section>
    </>
  );
}
