import { useTranslation } from 'react-i18next';
import { FigureBlock } from '#blocks/FigureBlock.tsx';
import { FactItems } from '#blocks/kiosk/FactItems.tsx';
import { FigureRows } from '#blocks/kiosk/FigureRows.tsx';
import { useKioskControl } from '#blocks/kiosk/kiosk-context.ts';
import { TouchButton } from '#blocks/kiosk/TouchButton.tsx';
import { ViewFrame } from '#blocks/kiosk/ViewFrame.tsx';
import type { AreaSectionView, AreaSlice } from '#data/slices/area.ts';
import styles from './AreaView.module.css';

/** Why here: one subject at a time, the key figures over the first. */
export function AreaView({ slice }: { slice: AreaSlice }) {
  const { t } = useTranslation('kiosk');
  const { visit, show } = useKioskControl();
  const sections = slice.sections.toSorted((a, b) => a.order - b.order);
  const section = sections.find(({ id }) => id === visit.section) ?? sections[0];
  if (!section) return null;
  const tools = (
    <ul className={styles.tools} aria-label={t('area.sections')}>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <TouchButton isOn={id === section.id} look="tab" onClick={() => show({ section: id })}>
            {title}
          </TouchButton>
        </li>
      ))}
    </ul>
  );
  return (
    <ViewFrame key={section.id} title={t('area.title')} tools={tools}>
      <div className={styles.area}>
        <h1>{t('area.title')}</h1>
        {section === sections[0] && (
          <ul className={styles.key}>
            {slice.keyFigures.map((figure) => (
              <li key={figure.id}>
                <FigureBlock figure={figure} dataDate={slice.dataDate} />
              </li>
            ))}
          </ul>
        )}
        <Section section={section} />
      </div>
    </ViewFrame>
  );
}

function Section({ section }: { section: AreaSectionView }) {
  return (
    <>
      <h2>{section.title}</h2>
      <p className={styles.lead}>{section.lead}</p>
      {section.chain && (
        <ol className={styles.chain}>
          {section.chain.map((step) => (
            <li key={step.title}>
              <strong>{step.title}</strong>
              <span>{step.items}</span>
            </li>
          ))}
        </ol>
      )}
      <div className={styles.groups}>
        {section.groups.map((group) => (
          <section key={group.id}>
            <h3>{group.title}</h3>
            {group.lead && <p>{group.lead}</p>}
            <FigureRows figures={group.figures} />
            <FactItems facts={group.facts} />
          </section>
        ))}
      </div>
    </>
  );
}
