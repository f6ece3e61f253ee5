import { useTranslation } from 'react-i18next';
import { Drawing } from '#blocks/card/Drawing.tsx';
import type { Cut } from '#data/cards/sheet-plan.ts';
import type { AskView } from '#data/slices/park.ts';
import type { SourceView } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import { MarkKey } from './MarkKey.tsx';
import styles from './Sheet.module.css';

interface SheetFootProps {
  qr: string;
  address: string;
  ask: AskView;
  sources: Cut<SourceView>;
}

export function SheetFoot({ qr, address, ask, sources }: SheetFootProps) {
  const { t } = useTranslation('cards');
  return (
    <footer className={styles.foot}>
      <div className={styles.code}>
        <Drawing svg={qr} label={t('code', { address })} className={styles.qr} />
        <p className={styles.address}>{address}</p>
      </div>
      <section>
        <h2>{t('sheet.ask')}</h2>
        <Ask ask={ask} />
      </section>
      <section>
        <h2>{t('sheet.marks.title')}</h2>
        <MarkKey />
      </section>
      <section>
        <h2>{t('sheet.sources')}</h2>
        <Sources sources={sources} address={address} />
      </section>
    </footer>
  );
}

/** Named contacts where there are any, else the bodies; only what is published. */
function Ask({ ask }: { ask: AskView }) {
  const { t } = useTranslation('cards');
  const named = ask.named.filter(({ name }) => name);
  return (
    <ul>
      {named.map(({ topic, name, phone, email }) => (
        <li key={topic}>
          <strong>{topic}</strong> {[name, phone, email].filter(Boolean).join(', ')}
        </li>
      ))}
      {named.length === 0 && <li>{t('sheet.askNamed')}</li>}
      {ask.bodies.map(({ id, name, links }) => (
        <li key={id}>
          {name}
          {links[0] && `, ${links[0].label}`}
        </li>
      ))}
      <li>{t('sheet.time')}</li>
    </ul>
  );
}

/** Kind of publisher and date, each pair once. */
function Sources({ sources, address }: Pick<SheetFootProps, 'sources' | 'address'>) {
  const { t } = useTranslation(['cards', 'common']);
  const format = useFormat();
  const notes = new Set(sources.shown.map(({ short, date }) => t('common:source.note', { source: short, date: format.asOf(date) })));
  return (
    <ul>
      {[...notes].map((note) => (
        <li key={note}>{note}</li>
      ))}
      {sources.more > 0 && <li>{t('sheet.more', { count: sources.more, address })}</li>}
    </ul>
  );
}
