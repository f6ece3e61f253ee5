import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { EnterpriseView } from '#data/slices/enterprises.ts';
import styles from './EnterpriseDetails.module.css';
import { EnterpriseRecord } from './EnterpriseRecord.tsx';

/** What opens under a company: figures, facts with status and source, and its record. */
export function EnterpriseDetails({ enterprise, dataDate }: { enterprise: EnterpriseView; dataDate: string }) {
  const { t } = useTranslation('enterprises');
  return (
    <div className={styles.details}>
      {enterprise.figures.length > 0 && (
        <div className={styles.figures}>
          {enterprise.figures.map((figure) => (
            <FigureBlock key={figure.id} figure={figure} dataDate={dataDate} size="medium" />
          ))}
        </div>
      )}
      {enterprise.facts.length > 0 && (
        <section className={styles.facts}>
          <h3>{t('details.factsTitle')}</h3>
          <ul>
            {enterprise.facts.map((fact) => (
              <li key={fact.id}>
                <p>{fact.text}</p>
                <p className={styles.proof}>
                  <StatusChip status={fact.status} />
                  <SourceNote statement={{ ...fact, title: enterprise.name }} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.record}>
        <h3>{t('details.record')}</h3>
        <EnterpriseRecord enterprise={enterprise} />
      </section>
    </div>
  );
}
