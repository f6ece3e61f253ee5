import { useTranslation } from 'react-i18next';
import { CHECK_GROUPS, type CheckId, checksOf, type Finding, type Verdict } from '#data/preflight/finding.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { Purpose } from '#routing/check-params.ts';
import { Chip, type ChipGlyph, type ChipTone } from '#ui/Chip.tsx';
import { type Actions, CheckAction } from './CheckAction.tsx';
import styles from './CheckList.module.css';
import { showValue } from './show-value.ts';

const LOOK: Record<Verdict, { tone: ChipTone; glyph: ChipGlyph }> = {
  ok: { tone: 'ok', glyph: 'full' },
  todo: { tone: 'plan', glyph: 'outline' },
  ask: { tone: 'plan', glyph: 'half-upright' },
  note: { tone: 'plain', glyph: 'none' },
  wait: { tone: 'open', glyph: 'clock' },
};

interface CheckListProps {
  purpose: Purpose;
  /** Empty before anything has been read: the list is complete all the same. */
  findings: readonly Finding[];
  actions: Actions;
}

/** Every check with how it stands, what to do, and the press that does it. */
export function CheckList({ purpose, findings, actions }: CheckListProps) {
  const { t } = useTranslation('preflight');
  return (
    <div className={styles.groups}>
      {CHECK_GROUPS.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{t(`group.${group}`)}</h3>
          <ul className={styles.list}>
            {checksOf(group, purpose).map((id) => (
              <Row key={id} id={id} finding={findings.find((finding) => finding.id === id)} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Row({ id, finding, actions }: { id: CheckId; finding: Finding | undefined; actions: Actions }) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  const values = Object.fromEntries(Object.entries(finding?.values ?? {}).map(([name, value]) => [name, showValue(value, format)]));
  return (
    <li id={`check-${id}`} className={styles.row} data-verdict={finding?.verdict} tabIndex={-1}>
      <h4>{t(`checks.${id}.name`)}</h4>
      <p className={styles.verdict}>{finding && <Chip {...LOOK[finding.verdict]}>{t(`verdict.${finding.verdict}`)}</Chip>}</p>
      <div className={styles.say}>
        <p>{finding && t(finding.say, values)}</p>
        {finding && <CheckAction finding={finding} actions={actions} />}
      </div>
    </li>
  );
}
