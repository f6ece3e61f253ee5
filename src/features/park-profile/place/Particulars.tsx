import { useTranslation } from 'react-i18next';
import { NotPublished } from '#blocks/NotPublished.tsx';
import { PageLink } from '#blocks/PageLink.tsx';
import { SourceNote } from '#blocks/SourceNote.tsx';
import { StatusChip } from '#blocks/StatusChips.tsx';
import type { ParkSlice } from '#data/slices/park.ts';
import { FIELD_GROUPS, type FieldGroup } from '#data/views/field-groups.ts';
import type { Field } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Section } from '#ui/Section.tsx';
import styles from './Particulars.module.css';

/** Every particular an investor asks for, in four groups: the answer with its source, or that it is not published. */
export function Particulars({ slice }: { slice: ParkSlice }) {
  const { t } = useTranslation('park');
  const { known, total } = slice.fields;
  return (
    <Section id="particulars" title={t('particulars.title')}>
      <p className={styles.lead}>{t('particulars.lead', { total })}</p>
      <div className={styles.groups}>
        {FIELD_GROUPS.map((group) => (
          <GroupTable key={group.id} group={group} park={slice.park} />
        ))}
      </div>
      {known < total && (
        <p className={styles.ask}>
          <PageLink page={{ page: 'contact' }}>{t('particulars.ask')}</PageLink>
        </p>
      )}
    </Section>
  );
}

function GroupTable({ group, park }: { group: FieldGroup; park: ParkSlice['park'] }) {
  const { t } = useTranslation(['park', 'vocabulary']);
  return (
    <table className={styles.table} data-group={group.id}>
      <caption>{t(`particulars.${group.id}`)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('particulars.field')}</th>
          <th scope="col">{t('particulars.value')}</th>
        </tr>
      </thead>
      <tbody>
        {group.fields.map((field) => (
          <tr key={field}>
            <th scope="row">{t(`vocabulary:field.${field}`)}</th>
            <td>
              <Value field={field} park={park} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ field, park }: { field: Field; park: ParkSlice['park'] }) {
  const { t } = useTranslation('vocabulary');
  const format = useFormat();
  const item = park.particulars.find((candidate) => candidate.field === field);
  const figure = park.figures.find((candidate) => candidate.id === item?.figure);
  const title = t(`field.${field}`);
  if (figure) {
    return (
      <>
        <span className={styles.value}>{format.figureText(figure)}</span> <StatusChip status={figure.status} />
        <span className={styles.of}>{figure.label}</span>
        <SourceNote statement={{ ...figure, title }} />
      </>
    );
  }
  if (!item?.text) return <NotPublished />;
  return (
    <>
      <span className={styles.words}>{item.text}</span>
      <SourceNote statement={{ title, status: 'in-place', asOf: item.asOf ?? 'unstated', sources: item.sources ?? [] }} />
    </>
  );
}
