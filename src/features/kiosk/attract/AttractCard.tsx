import { useTranslation } from 'react-i18next';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { langsFrom, Voice } from '#blocks/kiosk/Voice.tsx';
import { isAhead } from '#blocks/SourceNote.tsx';
import type { KioskPark } from '#data/slices/fair/kiosk.ts';
import type { Lang } from '#i18n/languages.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { Plaque } from '#ui/Plaque.tsx';
import styles from './AttractCard.module.css';

type Figures = NonNullable<KioskPark['figures']>;
type CardFigure = Figures[Lang];

/** Letters of a name that would fill the card at the size of the others. */
const LONG = 60;

/** A park in three languages: its name and its key figure, with state, date and source. A touch opens it. */
export function AttractCard({ park, first }: { park: KioskPark; first: Lang }) {
  const { start } = useKioskControl();
  const langs = langsFrom(first);
  return (
    <button type="button" className={styles.card} onClick={() => start(first, { park: park.slug })}>
      <span className={styles.head}>
        <Plaque glyph={park.glyph} sector={park.sector} precision={park.precision} size={60} />
        <span className={styles.names} data-long={park.names[first].length > LONG || undefined}>
          {langs.map((lang) => (
            <Voice key={lang} lang={lang}>
              {park.names[lang]}
            </Voice>
          ))}
        </span>
      </span>
      <span className={styles.foot}>{park.figures ? <CardFigures figures={park.figures} langs={langs} /> : <Unpublished langs={langs} />}</span>
    </button>
  );
}

function CardFigures({ figures, langs }: { figures: Figures; langs: readonly Lang[] }) {
  const [first, ...others] = langs;
  if (!first) return null;
  return (
    <>
      <Voice lang={first} className={styles.number}>
        <Amount figure={figures[first]} />
      </Voice>
      <span className={styles.lines}>
        <Voice lang={first}>
          <Label figure={figures[first]} hasAmount={false} />
        </Voice>
        {others.map((lang) => (
          <Voice key={lang} lang={lang}>
            <Label figure={figures[lang]} hasAmount />
          </Voice>
        ))}
        <span className={styles.sources}>
          {langs.map((lang) => (
            <Voice key={lang} lang={lang}>
              <Source figure={figures[lang]} />
            </Voice>
          ))}
        </span>
      </span>
    </>
  );
}

function Amount({ figure }: { figure: CardFigure }) {
  const { before, number, unit, tight } = useFormat().figure(figure);
  return (
    <>
      {before && <span className={styles.unit}>{before} </span>}
      {number}
      {unit && <span className={styles.unit}>{tight ? unit : ` ${unit}`}</span>}
    </>
  );
}

/** What is ahead says so in every language: most labels do by themselves. */
function Label({ figure, hasAmount }: { figure: CardFigure; hasAmount: boolean }) {
  const { t } = useTranslation(['map', 'vocabulary']);
  const format = useFormat();
  const text = hasAmount ? t('map:figure', { label: figure.label, value: format.figureText(figure) }) : figure.label;
  if (!isAhead(figure.status)) return text;
  const status = t(`vocabulary:statusShort.${figure.status}`);
  const isSaid = figure.label.toLowerCase().includes(status.toLowerCase());
  return <span className={styles.ahead}>{isSaid ? text : `${text} · ${status}`}</span>;
}

function Source({ figure }: { figure: CardFigure }) {
  const { t } = useTranslation();
  return t('source.note', { source: figure.source, date: useFormat().asOf(figure.asOf) });
}

function Unpublished({ langs }: { langs: readonly Lang[] }) {
  return (
    <>
      <Hatch wide />
      <span className={styles.lines}>
        {langs.map((lang) => (
          <Voice key={lang} lang={lang}>
            <UnpublishedWords />
          </Voice>
        ))}
      </span>
    </>
  );
}

function UnpublishedWords() {
  return useTranslation('kiosk').t('attract.noFigure');
}
