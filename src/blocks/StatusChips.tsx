import { useTranslation } from 'react-i18next';
import type { PolicyState, Precision, Presence, Stage, Status } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Chip, type ChipGlyph, type ChipTone } from '#ui/Chip.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import styles from './StatusChips.module.css';

type Look = { tone: ChipTone; glyph: ChipGlyph };

const STAGE_LOOK: Record<Stage, Look> = {
  'in-use': { tone: 'ok', glyph: 'full' },
  'partly-in-use': { tone: 'ok', glyph: 'half-upright' },
  'under-construction': { tone: 'plan', glyph: 'half-lying' },
  planned: { tone: 'plan', glyph: 'outline' },
  'not-stated': { tone: 'open', glyph: 'hatch' },
  unconfirmed: { tone: 'open', glyph: 'hatch' },
};

export function StageChip({ stage, text }: { stage: Stage; text?: string }) {
  const { t } = useTranslation('vocabulary');
  return <Chip {...STAGE_LOOK[stage]}>{text ?? t(`stage.${stage}`)}</Chip>;
}

const STATUS_LOOK: Record<Status, Look> = {
  'in-place': { tone: 'ok', glyph: 'full' },
  claimed: { tone: 'open', glyph: 'half-upright' },
  'under-construction': { tone: 'plan', glyph: 'half-lying' },
  'in-progress': { tone: 'plan', glyph: 'half-lying' },
  signed: { tone: 'plan', glyph: 'outline' },
  planned: { tone: 'plan', glyph: 'outline' },
  expected: { tone: 'plan', glyph: 'outline' },
  exploratory: { tone: 'plan', glyph: 'outline' },
};

/** Nothing for what is simply in place: the chip is for what a reader might take for more than it is. */
export function StatusChip({ status }: { status: Status }) {
  const { t } = useTranslation('vocabulary');
  if (status === 'in-place') return null;
  return <Chip {...STATUS_LOOK[status]}>{t(`statusShort.${status}`)}</Chip>;
}

const PRESENCE_LOOK: Record<Presence, Look> = {
  stated: { tone: 'ok', glyph: 'full' },
  'host-park': { tone: 'ok', glyph: 'half-upright' },
  planned: { tone: 'plan', glyph: 'outline' },
  inferred: { tone: 'open', glyph: 'hatch' },
  area: { tone: 'open', glyph: 'hatch' },
};

export function PresenceChip({ presence, text }: { presence: Presence; text?: string }) {
  const { t } = useTranslation('vocabulary');
  return <Chip {...PRESENCE_LOOK[presence]}>{text ?? t(`presence.${presence}`)}</Chip>;
}

const POLICY_STATE_LOOK: Record<PolicyState, Look> = {
  'in-force': { tone: 'ok', glyph: 'full' },
  operating: { tone: 'ok', glyph: 'full' },
  trial: { tone: 'ok', glyph: 'half-upright' },
  applied: { tone: 'ok', glyph: 'half-upright' },
  issued: { tone: 'open', glyph: 'half-upright' },
  'to-verify': { tone: 'open', glyph: 'hatch' },
};

/** The state of a policy in the words of its record; an outline where all it offers is still ahead. */
export function PolicyStateChip({ state }: { state: { value: PolicyState; text: string; ahead?: boolean } }) {
  const look = state.ahead ? STATUS_LOOK.planned : POLICY_STATE_LOOK[state.value];
  return <Chip {...look}>{state.text}</Chip>;
}

export function CertaintyChip({ named }: { named: boolean }) {
  const { t } = useTranslation('vocabulary');
  return named ? (
    <Chip tone="plain" glyph="full">
      {t('certainty.certain')}
    </Chip>
  ) : (
    <Chip tone="open" glyph="hatch">
      {t('certainty.inferred')}
    </Chip>
  );
}

/** "±3 km" with a dashed circle, or the district's name with a dashed square. */
export function PrecisionMark({ precision, radiusMetres, place }: { precision: Precision; radiusMetres: number | null; place: string }) {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  const text =
    precision === 'neighbourhood' && radiusMetres
      ? t('precisionWithin', { radius: format.kilometres(radiusMetres) })
      : precision === 'district'
        ? t('precisionOnly', { place })
        : t('precision.site');
  return (
    <span className={styles.precision}>
      <Glyph name={precision === 'district' ? 'square-dashed' : 'circle-dashed'} size={15} />
      {text}
    </span>
  );
}
