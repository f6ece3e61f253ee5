import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { ShortlistButton } from '#blocks/shortlist/ShortlistButton.tsx';
import type { Criterion, Judged, Verdict } from '#data/select-finder.ts';
import { useLang } from '#i18n/use-format.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './FinderResults.module.css';
import { useFactWords } from './use-fact-words.ts';

/** What stands in a row before anything is asked. */
const ALL: readonly Criterion['name'][] = ['sectors', 'stages', 'published', 'airport', 'rail', 'russia'];

/** One park with the reasons why it stands in its list, or with what is known of it. */
export function FinderRow({ judged: { park, findings } }: { judged: Judged }) {
  const lang = useLang();
  const words = useFactWords(park);
  const name = lang === 'zh' ? park.name : park.shortName;
  const facts =
    findings.length > 0
      ? findings.map((finding) => ({ ...words.ofFinding(finding), verdict: finding.verdict }))
      : ALL.map((fact) => ({ ...words.of(fact), verdict: null }));
  return (
    <li className={styles.row}>
      <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={32} />
      <div className={styles.name}>
        <h4>
          <PageLink page={{ page: 'park', slug: park.slug }}>{name}</PageLink>
        </h4>
        <p>{park.place}</p>
      </div>
      <ShortlistButton slug={park.slug} name={name} />
      <dl className={styles.facts}>
        {facts.map(({ label, value, verdict }) => (
          <div key={label}>
            <dt>
              {verdict && <VerdictMark verdict={verdict} />}
              {label}
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

/** The certainty code of the site: hatch for what is unknown. The word is there for those who do not see the mark. */
function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation('finder');
  return (
    <>
      <span className="visually-hidden">{t(`verdict.${verdict}`)}</span>
      {verdict === 'pass' && <Glyph name="check" size={16} className={styles.pass} />}
      {verdict === 'unknown' && <Hatch />}
      {verdict === 'fail' && <Glyph name="x" size={16} className={styles.fail} />}
    </>
  );
}
