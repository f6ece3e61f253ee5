import { createContext, useContext } from 'react';
import type { FigureView, SourceIndex } from '#data/slices/slice.ts';

/** A statement whose source a reader can ask for. Facts have no scope of their own. */
export type Statement = Pick<FigureView, 'status' | 'asOf' | 'sources'> & { title: string; scope?: FigureView['scope']; note?: string | undefined };

export interface SourcePanelControl {
  open: (statement: Statement, anchor: HTMLAnchorElement) => void;
}

/** True where nothing may lead away, as on a kiosk: what would be a link is words alone. */
export const LinklessContext = createContext(false);

export const SourcePanelContext = createContext<SourcePanelControl | null>(null);

/** Sources of the slice on the page; set by the page, read by every note below it. */
export const SourceIndexContext = createContext<SourceIndex>({});

export function useSourceIndex(): SourceIndex {
  return useContext(SourceIndexContext);
}

/** Places of sources in the list that paper bears: "3, 7". */
export function useSourceNumbers(ids: readonly string[]): string {
  const all = Object.keys(useSourceIndex());
  return ids
    .map((id) => all.indexOf(id) + 1)
    .filter(Boolean)
    .join(', ');
}
