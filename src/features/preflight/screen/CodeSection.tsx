import { type ReactNode, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONTACT_CODES, contactCodeSide, inkShare, qrSize, reachOf } from '#data/preflight/qr-size.ts';
import { pixelsPerCentimetre, type ScreenReading } from '#data/preflight/screen-size.ts';
import { useFormat } from '#i18n/use-format.ts';
import { qrPath } from '#lib/qr.ts';
import { type CheckState, DIAGONAL, parseWithin, VIEW_DISTANCE } from '#routing/check-params.ts';
import styles from './Code.module.css';
import { CodeSample } from './CodeSample.tsx';
import panel from './panel.module.css';

/** From the middle of a hall, and from arm's length and a step before a kiosk; a projected wall, and the usual upright screen. */
const USUAL = { stage: { distance: 5, diagonal: 100 }, kiosk: { distance: 1.5, diagonal: 55 } } as const;
/** Until the screen was read. */
const FULL_HD: ScreenReading = { width: 1920, height: 1080, ratio: 1, zoom: 1 };

interface CodeSectionProps {
  state: CheckState;
  screen: ScreenReading | null;
  /** What the code to try says: the address on a contact slide. */
  address: string;
  onSet: (changes: Partial<CheckState>) => void;
}

/** How large a code must be for a distance, in centimetres and on this screen, with one of that size to try. */
export function CodeSection({ state, screen, address, onSet }: CodeSectionProps) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  const distance = state.distance ?? USUAL[state.purpose].distance;
  const diagonal = state.diagonal ?? USUAL[state.purpose].diagonal;
  const shape = screen ?? FULL_HD;
  const perCentimetre = pixelsPerCentimetre(shape, diagonal);
  const size = qrSize(distance, perCentimetre);
  const tenth = (value: number): string => format.number(Math.round(value * 10) / 10);
  const code = useMemo(() => qrPath(address, 'M'), [address]);
  const reach = (width: number): string => {
    const side = contactCodeSide(shape, diagonal, { width, modules: code.size });
    return t('code.reach', { side: tenth(side), metres: tenth(reachOf(side)) });
  };
  return (
    <div className={panel.panel}>
      <div className={panel.words}>
        <p>{t('code.lead')}</p>
        <div className={styles.fields}>
          <NumberField
            key={`distance ${state.purpose}`}
            label={t('code.distance')}
            value={distance}
            range={VIEW_DISTANCE}
            onChange={(value) => onSet({ distance: value })}
          />
          <NumberField
            key={`diagonal ${state.purpose}`}
            label={t('code.diagonal')}
            value={diagonal}
            range={DIAGONAL}
            onChange={(value) => onSet({ diagonal: value })}
          />
        </div>
        <dl className={`${panel.facts} ${styles.result}`}>
          <Fact name={t('code.side')}>
            <strong>{t('code.between', { from: tenth(size.from), to: tenth(size.to), least: tenth(size.least) })}</strong>
          </Fact>
          <Fact name={t('code.onScreen')}>{t('code.pixels', { pixels: size.pixels })}</Fact>
          {state.purpose === 'stage' && <Fact name={t('code.one')}>{reach(CONTACT_CODES.one)}</Fact>}
          {state.purpose === 'stage' && <Fact name={t('code.two')}>{reach(CONTACT_CODES.two)}</Fact>}
        </dl>
      </div>
      <CodeSample address={address} code={code} pixels={size.pixels / inkShare(code.size)} perCentimetre={perCentimetre} />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface NumberFieldProps {
  label: string;
  value: number;
  range: { readonly least: number; readonly most: number };
  onChange: (value: number) => void;
}

/** A number that is taken over as soon as it can be meant; until then the field says what can. */
function NumberField({ label, value, range, onChange }: NumberFieldProps) {
  const { t } = useTranslation('preflight');
  const format = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && parseWithin(typed.trim(), range) === null;

  function handleChange(text: string): void {
    setTyped(text);
    const number = parseWithin(text.trim(), range);
    if (number !== null) onChange(number);
  }

  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? format.number(value)}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? id : undefined}
        onChange={(event) => handleChange(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      {isWrong && (
        <small id={id} role="alert">
          {t('code.range', { least: format.number(range.least), most: format.number(range.most) })}
        </small>
      )}
    </label>
  );
}
