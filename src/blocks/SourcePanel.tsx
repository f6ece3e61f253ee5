import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SourceIndex, SourceView } from '#data/slices/slice.ts';
import { useFormat } from '#i18n/use-format.ts';
import { sourceAnchor } from '#routing/paths.ts';
import { Glyph } from '#ui/Glyph.tsx';
import { PageLink } from './PageLink.tsx';
import styles from './SourcePanel.module.css';
import { SourceIndexContext, SourcePanelContext, type SourcePanelControl, type Statement } from './source-panel.ts';

/** The sources of a page and the one panel that shows them: opens beside the note that was asked, closes by Escape, a click outside or the button. */
export function SourceScope({ children, sources }: { children: ReactNode; sources: SourceIndex }) {
  const panel = useRef<HTMLDivElement>(null);
  const [statement, setStatement] = useState<Statement | null>(null);
  const open = useCallback((asked: Statement, anchor: HTMLElement) => {
    setStatement(asked);
    // The source makes the note the implicit anchor of the panel where the browser knows anchor positioning.
    panel.current?.showPopover({ source: anchor });
    panel.current?.focus();
  }, []);
  const control = useMemo<SourcePanelControl>(() => ({ open }), [open]);
  return (
    <SourceIndexContext value={sources}>
      <SourcePanelContext value={control}>
        {children}
        <div ref={panel} popover="auto" className={styles.panel} tabIndex={-1} role="dialog" aria-labelledby="source-panel-title">
          {statement && <PanelBody statement={statement} sources={sources} onClose={() => panel.current?.hidePopover()} />}
        </div>
      </SourcePanelContext>
    </SourceIndexContext>
  );
}

interface PanelBodyProps {
  statement: Statement;
  sources: SourceIndex;
  onClose: () => void;
}

function PanelBody({ statement, sources, onClose }: PanelBodyProps) {
  const { t } = useTranslation(['common', 'vocabulary']);
  const format = useFormat();
  const known = statement.sources.flatMap((id) => sources[id] ?? []);
  return (
    <>
      <div className={styles.head}>
        <h2 id="source-panel-title">{statement.title}</h2>
        <button type="button" className={styles.close} onClick={onClose} aria-label={t('close')}>
          <Glyph name="x" size={18} />
        </button>
      </div>
      <dl className={styles.terms}>
        {statement.scope && <Term name={t('source.scope')} value={t(`vocabulary:scope.${statement.scope}`)} />}
        <Term name={t('source.status')} value={t(`vocabulary:status.${statement.status}`)} />
        <Term name={t('source.asOf')} value={format.asOf(statement.asOf)} />
      </dl>
      {statement.note && <p className={styles.note}>{statement.note}</p>}
      <ul className={styles.list}>
        {known.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
      <p className={styles.all}>
        <PageLink page={{ page: 'sources' }} hash={known[0] ? sourceAnchor(known[0].id) : ''} onClick={onClose}>
          {t('source.all')}
        </PageLink>
      </p>
    </>
  );
}

function Term({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function SourceItem({ source }: { source: SourceView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li>
      <span className={styles.sourceTitle} lang={source.titleLang}>
        {source.title}
      </span>
      <span>
        {source.publisher} · {format.asOf(source.date)} · {t('source.reliability', { grade: source.reliability })}
      </span>
      {source.url ? (
        <a href={source.url} rel="noopener external" target="_blank">
          {t('source.link')} <Glyph name="external-link" size={14} />
        </a>
      ) : (
        <span>{t('source.noLink')}</span>
      )}
    </li>
  );
}
