import { useTranslation } from 'react-i18next';
import type { CardSlot } from '#data/cards/slots.ts';
import type { FigureView } from '#data/slices/slice.ts';
import { figurePicture } from '#data/views/figure-picture.ts';
import type { Glyph as GlyphName } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { Bricks, ShareWall } from '#ui/Bricks.tsx';
import { Glyph } from '#ui/Glyph.tsx';
import { columnShape } from './column-shape.ts';
import styles from './OgParts.module.css';

interface BrickColumnProps {
  slot: CardSlot;
  /** Drawn where the figure has no natural size. */
  glyph: GlyphName;
}

/** How much: the figure of the card in bricks, a hatched column where nothing is published. */
export function BrickColumn({ slot, glyph }: BrickColumnProps) {
  const { t } = useTranslation();
  if (!('figure' in slot)) {
    return (
      <>
        <div className={styles.hatch} aria-hidden="true" />
        <p className={styles.caption}>{t('notPublished')}</p>
      </>
    );
  }
  const picture = <FigureColumn figure={slot.figure} />;
  return figurePicture(slot.figure) ? picture : <Glyph name={glyph} size={150} strokeWidth={1} />;
}

function FigureColumn({ figure }: { figure: FigureView }) {
  const { t } = useTranslation(['cards', 'common']);
  const format = useFormat();
  const picture = figurePicture(figure);
  if (!picture) return null;
  if ('percent' in picture) {
    return (
      <>
        <div className={styles.wall}>
          <ShareWall percent={picture.percent} outline={picture.ahead} />
        </div>
        <p className={styles.caption}>{t('common:perBrick', { value: format.percent(1) })}</p>
      </>
    );
  }
  const unit = format.figureText({ ...figure, value: figure.perBrick ?? 1, qualifier: 'exact' });
  return (
    <>
      <div className={styles.bricks}>
        <Bricks count={picture.bricks} kind={picture.ahead ? 'outline' : 'solid'} {...columnShape(picture.bricks)} />
      </div>
      <p className={styles.caption}>{t('common:perBrick', { value: unit })}</p>
    </>
  );
}
