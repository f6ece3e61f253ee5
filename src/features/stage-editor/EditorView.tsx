import { useTranslation } from 'react-i18next';
import { PageLink } from '#blocks/PageLink.tsx';
import { type Deck, slidesOf } from '#blocks/slides/deck.ts';
import type { StageSlice } from '#data/slices/fair/stage.ts';
import { useLang } from '#i18n/use-format.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { ChosenParks } from './ChosenParks.tsx';
import styles from './EditorView.module.css';
import { OtherParks } from './OtherParks.tsx';
import { ShowOptions } from './ShowOptions.tsx';
import { StartShow } from './StartShow.tsx';
import { useEditor } from './use-editor.ts';

interface EditorViewProps {
  slice: StageSlice;
  /** Null until the words of the slides are there. */
  deck: Deck | null;
}

/** Puts a show together: parks and their order at the left, how it is shown and the start at the right. */
export function EditorView({ slice, deck }: EditorViewProps) {
  const { t } = useTranslation('stage');
  const lang = useLang();
  const hydrated = useHydrated();
  const editor = useEditor(slice);
  const { show } = editor;
  return (
    <>
      <PageTitle title={t('edit.title')}>
        <p>{t('edit.lead')}</p>
        <p>
          <PageLink page={{ page: 'explore' }}>{t('edit.back')}</PageLink>
        </p>
      </PageTitle>
      <div className={`page ${styles.editor}`}>
        {editor.dropped.length > 0 && <p className={styles.dropped}>{t('edit.dropped', { names: editor.dropped.join(', ') })}</p>}
        <div className={styles.parks}>
          <ChosenParks parks={editor.chosen} onMove={editor.move} onRemove={editor.remove} onClear={editor.clear} />
          <OtherParks parks={editor.others} onAdd={editor.add} />
          <p className="visually-hidden" role="status">
            {editor.message}
          </p>
        </div>
        <div className={styles.side}>
          {hydrated && <StartShow show={show} lang={lang} count={deck && slidesOf(deck, show).length} isKept={editor.isKept} />}
          <ShowOptions show={show} lang={lang} onSet={editor.set} onToggleKind={editor.toggleKind} />
        </div>
      </div>
    </>
  );
}
