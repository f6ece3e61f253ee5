import { useTranslation } from 'react-i18next';
import { FigureNote } from '#blocks/card/FigureNote.tsx';
import { NotPublished } from '#blocks/NotPublished.tsx';
import type { ParkSheet } from '#data/cards/park-sheet.ts';
import type { SourceIndex } from '#data/slices/slice.ts';
import { yearsOf } from '#data/views/years-of.ts';
import type { Presence } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Hatch } from '#ui/Bricks.tsx';
import { More } from './More.tsx';
import styles from './SheetBody.module.css';
import text from './SheetText.module.css';

interface ListProps {
  sheet: ParkSheet;
  address: string;
}

export function Companies({ sheet, address }: ListProps) {
  const { t } = useTranslation(['park', 'cards']);
  const { shown, more } = sheet.companies;
  if (shown.length === 0 && more > 0) return null;
  return (
    <section>
      <h2>{t('enterprises.title')}</h2>
      {shown.length === 0 && <NotPublished text={t('enterprises.none')} />}
      <ul className={styles.list}>
        {shown.map((tie) => (
          <Company key={tie.id} tie={tie} />
        ))}
      </ul>
      <More count={more} address={address} />
    </section>
  );
}

function Company({ tie }: { tie: ParkSheet['companies']['shown'][number] }) {
  const { t } = useTranslation(['park', 'cards', 'vocabulary']);
  const { lang } = useFormat();
  const presence = t(`vocabulary:presence.${tie.presence}`);
  const years = yearsOf(tie.asOf);
  return (
    <li>
      <strong>{tie.name}</strong> {lang !== 'zh' && tie.nameZh !== tie.name && <span lang="zh-Hans">{tie.nameZh}</span>}
      {t('cards:colonSeparator')}
      {tie.what ?? t('enterprises.notDescribed')}
      <span className={text.under}>
        <PresenceMark presence={tie.presence} />
        {t(`vocabulary:role.${tie.role}`)}
        {t('cards:bulletSeparator')}
        {years ? t('enterprises.presenceDated', { presence, years }) : presence}
      </span>
    </li>
  );
}

/** As on the chips of the site: full where a source states it, an outline for a plan, hatch for what is open. */
function PresenceMark({ presence }: { presence: Presence }) {
  if (presence !== 'stated' && presence !== 'planned') return <Hatch />;
  return <span className={text.mark} data-full={presence === 'stated' || undefined} aria-hidden="true" />;
}

export function Policies({ sheet, address }: ListProps) {
  const { t } = useTranslation(['park', 'cards', 'vocabulary']);
  const { shown, more } = sheet.policies;
  if (shown.length === 0 && more > 0) return null;
  return (
    <section>
      <h2>{t('policies.title')}</h2>
      {shown.length === 0 && <p>{t('policies.none')}</p>}
      <ul className={styles.list}>
        {shown.map(({ id, level, name, summary, state, documentNumber }) => (
          <li key={id}>
            <strong>{name}</strong>
            {t('cards:colonSeparator')}
            {summary}
            <span className={text.under}>
              {t(`vocabulary:level.${level}`)}
              {t('cards:bulletSeparator')}
              {state.text}
              {documentNumber && (
                <>
                  {t('cards:bulletSeparator')}
                  <span lang="zh-Hans">{documentNumber}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <More count={more} address={address} />
    </section>
  );
}

export function Platforms({ sheet, address }: ListProps) {
  const { t } = useTranslation(['park', 'cards', 'vocabulary']);
  const { shown, more } = sheet.platforms;
  if (shown.length === 0 && more > 0) return null;
  return (
    <section>
      <h2>{t('platforms.title')}</h2>
      {shown.length === 0 && <p>{t('platforms.none')}</p>}
      <ul className={styles.list}>
        {shown.map(({ id, name, what, place, stage }) => (
          <li key={id}>
            <strong>{name}</strong>
            {t('cards:colonSeparator')}
            {what}
            <span className={text.under}>
              {t(`vocabulary:platformStage.${stage}`)}
              {t('cards:bulletSeparator')}
              {place}
            </span>
          </li>
        ))}
      </ul>
      <More count={more} address={address} />
    </section>
  );
}

/** Single statements with what they are worth: only where the lists leave room. */
export function Facts({ sheet, sources, address }: ListProps & { sources: SourceIndex }) {
  const { t } = useTranslation('park');
  const { shown, more } = sheet.facts;
  if (shown.length === 0) return null;
  return (
    <section>
      <h2>{t('facts.title')}</h2>
      <ul className={styles.list}>
        {shown.map((fact) => (
          <li key={fact.id}>
            {fact.text}
            <span className={text.under}>
              <FigureNote figure={fact} sources={sources} />
            </span>
          </li>
        ))}
      </ul>
      <More count={more} address={address} />
    </section>
  );
}

/** Lists of which not one entry found room: how long they are, and where they stand. */
export function LeftOut({ sheet, address }: ListProps) {
  const { t } = useTranslation(['cards', 'park']);
  const lists = [
    { title: t('park:enterprises.title'), ...sheet.companies },
    { title: t('park:policies.title'), ...sheet.policies },
    { title: t('park:platforms.title'), ...sheet.platforms },
    { title: t('sheet.otherFigures'), ...sheet.figures },
  ].filter(({ shown, more }) => shown.length === 0 && more > 0);
  if (lists.length === 0) return null;
  const list = lists.map(({ title, more }) => t('sheet.counted', { title, count: more })).join(t('separator'));
  return <p className={text.more}>{t('sheet.also', { address, list })}</p>;
}
