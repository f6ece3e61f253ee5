import { useTranslation } from 'react-i18next';
import { useFormat } from '#i18n/use-format.ts';
import { DocSection } from './DocSection.tsx';
import styles from './Table.module.css';

const BILLION = 1e9;
const SAMPLE_METRES = 27_000;

/** Every way a number or a date can be bounded, written by the formatter that writes them all. */
export function WordingSection() {
  const { t } = useTranslation('sources');
  const format = useFormat();
  const rows = [
    { sample: format.figureText({ value: 70 * BILLION, unit: 'CNY', qualifier: 'over' }), meaning: t('wording.over') },
    { sample: format.figureText({ value: 20.5, unit: 'percent', qualifier: 'nearly' }), meaning: t('wording.nearly') },
    { sample: format.figureText({ value: SAMPLE_METRES, unit: 'm', qualifier: 'about' }), meaning: t('wording.about') },
    { sample: format.figureText({ value: 0.01 * BILLION, unit: 'CNY', qualifier: 'up-to' }), meaning: t('wording.upTo') },
    { sample: format.figureText({ value: 0.2 * BILLION, unit: 'CNY', qualifier: 'at-least' }), meaning: t('wording.atLeast') },
    { sample: format.asOf('late-2025'), meaning: t('wording.late') },
    { sample: format.asOf('2021/2025'), meaning: t('wording.range') },
    { sample: format.asOf('unstated'), meaning: t('wording.unstated') },
  ];
  return (
    <DocSection id="wording" title={t('wording.title')} lead={t('wording.lead')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('wording.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wording.sample')}</th>
            <th scope="col">{t('wording.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sample}>
              <th scope="row" className={styles.strong}>
                {row.sample}
              </th>
              <td>{row.meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('wording.scope')}</p>
    </DocSection>
  );
}
