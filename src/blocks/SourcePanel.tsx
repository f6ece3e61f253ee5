import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceIndex } from '#data/slices/slice.ts';
import { sourceAnchor } from '#routing/paths.ts';
import { Glyph } from '#ui/Glyph.tsx';
import type { SourceDetails } from './cited/SourceDetails.tsx';
import { PageLink } from './PageLink.tsx';
import styles from './SourcePanel.module.css';
import { SourceIndexContext, SourcePanelContext, type SourcePanelControl, type Statement } from './source-panel.ts';

/** Loaded with the first question, or in quiet before it. */
export const loadSourceDetails = () => import('./cited/SourceDetails.tsx');

/** The sources of a page and the one panel that shows them: opens beside the note that was asked, closes by Escape, a click outside or the button. */
export function SourceScope({ children, sources }: { children: ReactNode; sources: SourceIndex }) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  const [statement, setStatement] = useState<Statement | null>(null);
  const [Details, setDetails] = useState<typeof SourceDetails | null>(null);
  const open = useCallback((asked: Statement, anchor: HTMLAnchorElement) => {
    setStatement(asked);
    // The source makes the note the implicit anchor of the panel where the browser knows anchor positioning.
    panel.current?.showPopover({ source: anchor });
    panel.current?.focus();
    loadSourceDetails().then(
      (loaded) => setDetails(() => loaded.SourceDetails),
      // The page about the sources says the same.
      () => window.location.assign(anchor.href),
    );
  }, []);
  const control = useMemo<SourcePanelControl>(() => ({ open }), [open]);
  const known = statement?.sources.flatMap((id) => sources[id] ?? []) ?? [];
  const close = (): void => panel.current?.hidePopover();
  return (
    <SourceIndexContext value={sources}>
      <SourcePanelContext value={control}>
        {children}
        <div ref={panel} popover="auto" className={styles.panel} tabIndex={-1} role="dialog" aria-labelledby="source-panel-title">
          {statement && (
            <>
              <div className={styles.head}>
                <h2 id="source-panel-title">{statement.title}</h2>
                <button type="button" className={styles.close} onClick={close} aria-label={t('close')}>
                  <Glyph name="x" size={18} />
                </button>
              </div>
              {Details && <Details statement={statement} sources={known} />}
              <p className={styles.all}>
                <PageLink page={{ page: 'sources' }} hash={known[0] ? sourceAnchor(known[0].id) : ''} onClick={close}>
                  {t('source.all')}
                </PageLink>
              </p>
            </>
          )}
        </div>
      </SourcePanelContext>
    </SourceIndexContext>
  );
}
