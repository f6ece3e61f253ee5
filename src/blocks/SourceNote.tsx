import { type MouseEvent, useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { AHEAD } from '#data/vocabulary.ts';
import { useFormat } from '#i18n/use-format.ts';
import { sourceAnchor } from '#routing/paths.ts';
import { PageLink } from './PageLink.tsx';
import { dotOf, SourceDot } from './SourceDot.tsx';
import styles from './SourceNote.module.css';
import { LinklessContext, SourcePanelContext, type Statement, useSourceIndex, useSourceNumbers } from './source-panel.ts';

/** Whether a statement speaks of the future; such figures are drawn as outlines. */
export function isAhead(status: Statement['status']): boolean {
  return AHEAD.includes(status);
}

/**
 * The note under a figure: dot, kind of source, date. Full dot: an official text or filing; half: reported; outline: ahead.
 * A link to the source that opens the panel in place, so that it also works without JavaScript. On paper it bears the numbers of the printed list.
 */
export function SourceNote({ statement }: { statement: Statement }) {
  const { t } = useTranslation();
  const format = useFormat();
  const index = useSourceIndex();
  const numbers = useSourceNumbers(statement.sources);
  const panel = useContext(SourcePanelContext);
  const isLinkless = useContext(LinklessContext);
  const first = statement.sources.map((id) => index[id]).find(Boolean);
  if (!first) return null;
  const label = t('source.note', { source: first.short, date: format.asOf(statement.asOf) });
  if (isLinkless) {
    return (
      <span className={styles.note}>
        <SourceDot dot={dotOf(statement.status, first.kind)} />
        <span>{label}</span>
      </span>
    );
  }

  function handleClick(event: MouseEvent<HTMLAnchorElement>): void {
    if (!panel || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    panel.open(statement, event.currentTarget);
  }

  return (
    <PageLink page={{ page: 'sources' }} hash={sourceAnchor(first.id)} className={styles.note} onClick={handleClick} aria-haspopup="dialog">
      <SourceDot dot={dotOf(statement.status, first.kind)} />
      <span className="visually-hidden">{t('source.of', { title: statement.title })} </span>
      <span className={styles.text} data-numbers={numbers}>
        {label}
      </span>
    </PageLink>
  );
}
