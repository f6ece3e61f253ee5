import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FinderQuery } from '#data/select-finder.ts';
import { useLang } from '#i18n/use-format.ts';
import { BASE_PATH } from '#routing/base.ts';
import { pathOf } from '#routing/paths.ts';
import { Button } from '#ui/Button.tsx';
import { CheckGroup } from './CheckGroup.tsx';
import { DistanceChoice } from './DistanceChoice.tsx';
import styles from './FinderForm.module.css';
import { FINDER_PARAM } from './finder-params.ts';
import { listOf, useFieldName } from './use-field-name.ts';
import type { FinderState } from './use-finder.ts';

interface FinderFormProps {
  state: FinderState;
  asked: boolean;
  /** Leads to the lists: on narrow screens they are far below. */
  onShow: () => void;
}

/** The questions as a form: every answer counts at once, and before scripts have loaded it can be sent as any form can. */
export function FinderForm({ state, asked, onShow }: FinderFormProps) {
  const { t } = useTranslation(['finder', 'vocabulary']);
  const lang = useLang();
  const fieldName = useFieldName();
  const { options, query, toggle, answer } = state;

  function group<Value extends string>(name: 'sectors' | 'stages' | 'published', values: readonly Value[], wordOf: (value: Value) => string) {
    const chosen: readonly string[] = query[name];
    return (
      <CheckGroup
        legend={t(`form.${name}`)}
        name={FINDER_PARAM[name]}
        options={values.map((value) => ({ value, label: wordOf(value) }))}
        chosen={chosen}
        onToggle={(value) => toggle(name, value)}
      />
    );
  }

  function handleSubmit(event: FormEvent): void {
    event.preventDefault();
    onShow();
  }

  return (
    <form className={`${styles.form} screen-only`} action={BASE_PATH + pathOf(lang, { page: 'finder' })} aria-label={t('form.title')} onSubmit={handleSubmit}>
      {group('sectors', options.sectors, (value) => t(`vocabulary:sector.${value}`))}
      {group('stages', options.stages, (value) => t(`vocabulary:stage.${value}`))}
      <div>
        {group('published', options.published, fieldName)}
        {options.never.length > 0 && <p className={styles.hint}>{t('form.never', { fields: listOf(options.never.map(fieldName), t('results.separator')) })}</p>}
      </div>
      <Distances query={query} answer={answer} />
      <div>
        <CheckGroup
          legend={t('form.russia')}
          name={FINDER_PARAM.russia}
          options={[{ value: 'yes', label: t('form.russiaYes') }]}
          chosen={query.russia ? ['yes'] : []}
          onToggle={(value) => toggle('russia', value)}
        />
        <p className={styles.hint}>{t('form.russiaHint')}</p>
      </div>
      <div className={styles.actions}>
        <Button primary type="submit">
          {t('form.show')}
        </Button>
        {asked && <Button onClick={state.clear}>{t('form.clear')}</Button>}
      </div>
    </form>
  );
}

function Distances({ query, answer }: { query: FinderQuery; answer: FinderState['answer'] }) {
  const { t } = useTranslation('finder');
  return (
    <fieldset className={styles.distances}>
      <legend>{t('form.distance')}</legend>
      {(['airport', 'rail'] as const).map((name) => (
        <DistanceChoice key={name} name={name} value={query[name]} onChange={(value) => answer(name, value)} />
      ))}
      <p className={styles.hint}>{t('form.distanceHint')}</p>
    </fieldset>
  );
}
