import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CitedSources } from '#blocks/cited/CitedSources.tsx';
import type { ChosenPark, ShortlistSlice } from '#data/slices/shortlist.ts';
import { useKeepFocus } from '#lib/use-keep-focus.ts';
import { PageTitle } from '#ui/PageTitle.tsx';
import { EmptyShortlist } from './EmptyShortlist.tsx';
import { FromLink } from './FromLink.tsx';
import { ShortlistActions } from './ShortlistActions.tsx';
import { ShortlistEntry } from './ShortlistEntry.tsx';
import styles from './ShortlistView.module.css';
import { UNDO_ID, UndoBar } from './UndoBar.tsx';
import { useShortlistPage } from './use-shortlist-page.ts';
import { WhoToAsk } from './WhoToAsk.tsx';

interface ShortlistViewProps {
  slice: ShortlistSlice;
  renderMap: (parks: readonly ChosenPark[]) => ReactNode;
}

/** The chosen parks on one page: where they are, what they are, whom to ask. */
export function ShortlistView({ slice, renderMap }: ShortlistViewProps) {
  const { t } = useTranslation('shortlist');
  const [state, actions] = useShortlistPage(slice);
  const keepFocus = useKeepFocus();
  const { parks, relation } = state;
  const isOwn = relation === null;

  /** What was focused is gone: the next thing to do is to take it back. */
  const thenUndo = (act: () => void) => (): void => {
    act();
    keepFocus(UNDO_ID);
  };

  return (
    <div className={styles.view}>
      <PageTitle title={t('title')}>
        <p>{t(isOwn ? 'lead' : 'leadLink')}</p>
      </PageTitle>
      <div className={`page ${styles.body}`}>
        {state.dropped.length > 0 && (
          <p className={styles.warning} role="alert">
            {t('dropped', { names: state.dropped.join(', ') })}
          </p>
        )}
        {state.notKept.length > 0 && (
          <p className={styles.warning}>{t('notKept', { names: state.notKept.map((park) => park.shortName).join(t('separator')) })}</p>
        )}
        {relation && <FromLink relation={relation} onSave={actions.save} />}
        <UndoBar message={state.message} canUndo={state.canUndo} onUndo={actions.undo} />
        {parks.length === 0 ? (
          <EmptyShortlist />
        ) : (
          <>
            <ShortlistActions parks={parks} onClear={isOwn ? thenUndo(actions.clear) : null} />
            <section className={`screen-only ${styles.map}`} aria-label={t('map')}>
              {renderMap(parks)}
            </section>
            <CitedSources of={[parks, slice.bodies]}>
              <ol className={styles.list}>
                {parks.map((park, index) => (
                  <ShortlistEntry
                    key={park.slug}
                    park={park}
                    slice={slice}
                    order={
                      isOwn
                        ? { index, count: parks.length, onMove: (to) => actions.move(park, to), onRemove: thenUndo(() => actions.remove(park)), keepFocus }
                        : null
                    }
                  />
                ))}
              </ol>
              <WhoToAsk slice={slice} />
            </CitedSources>
          </>
        )}
      </div>
    </div>
  );
}
