import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceDot } from '#blocks/SourceDot.tsx';
import { PresenceChip, StageChip, StatusChip } from '#blocks/StatusChips.tsx';
import { PRESENCES, STAGES, STATUSES } from '#data/vocabulary.ts';
import { Bricks, Hatch } from '#ui/Bricks.tsx';
import { Chip } from '#ui/Chip.tsx';
import { DocSection } from './DocSection.tsx';
import styles from './MarksSection.module.css';

const SAMPLE_BRICKS = 6.5;

/** The key to every mark of the site, drawn by the same pieces that draw them elsewhere. */
export function MarksSection() {
  const { t } = useTranslation(['sources', 'vocabulary', 'common']);
  return (
    <DocSection id="status-labels" title={t('sources:marks.title')} lead={t('sources:marks.lead')}>
      <div className={styles.groups}>
        <MarkGroup title={t('sources:marks.code.title')}>
          <Mark mark={<Bricks count={SAMPLE_BRICKS} kind="solid" columns={7} width={12} />} name={t('sources:marks.code.solid')}>
            {t('sources:marks.code.solidText')}
          </Mark>
          <Mark mark={<Bricks count={6} kind="outline" columns={7} width={12} />} name={t('sources:marks.code.outline')}>
            {t('sources:marks.code.outlineText')}
          </Mark>
          <Mark mark={<Hatch wide />} name={t('sources:marks.code.hatch')}>
            {t('sources:marks.code.hatchText')}
          </Mark>
        </MarkGroup>
        <MarkGroup title={t('sources:marks.dots.title')} note={t('sources:marks.dots.text')}>
          {(['full', 'half', 'ahead'] as const).map((dot) => (
            <Mark key={dot} mark={<SourceDot dot={dot} />}>
              {t(`sources:marks.dots.${dot}`)}
            </Mark>
          ))}
        </MarkGroup>
        <MarkGroup title={t('sources:marks.status.title')}>
          {STATUSES.map((status) => (
            <Mark key={status} mark={status === 'in-place' ? t('vocabulary:status.in-place') : <StatusChip status={status} />}>
              {t(`sources:marks.status.${status}`)}
            </Mark>
          ))}
          <Mark
            mark={
              <Chip tone="plan" glyph="clock">
                {t('common:stale')}
              </Chip>
            }
          >
            {t('sources:marks.stale')}
          </Mark>
        </MarkGroup>
        <div className={styles.pair}>
          <MarkGroup title={t('sources:marks.stage.title')}>
            {STAGES.map((stage) => (
              <Mark key={stage} mark={<StageChip stage={stage} />}>
                {t(`sources:marks.stage.${stage}`)}
              </Mark>
            ))}
          </MarkGroup>
          <MarkGroup title={t('sources:marks.presence.title')}>
            {PRESENCES.map((presence) => (
              <Mark key={presence} mark={<PresenceChip presence={presence} />}>
                {t(`sources:marks.presence.${presence}`)}
              </Mark>
            ))}
          </MarkGroup>
        </div>
      </div>
    </DocSection>
  );
}

function MarkGroup({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className={styles.group}>
      <h3>{title}</h3>
      <ul>{children}</ul>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  );
}

function Mark({ mark, name, children }: { mark: ReactNode; name?: string | undefined; children: ReactNode }) {
  return (
    <li className={styles.mark}>
      <span className={styles.sample}>{mark}</span>
      <span>
        {name && <strong>{name}</strong>} {children}
      </span>
    </li>
  );
}
