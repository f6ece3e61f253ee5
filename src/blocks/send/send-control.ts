import { createContext, useContext } from 'react';

/** Opens the panel that sends the page on the screen. */
export interface SendControl {
  /** @param opener gets the focus back when the panel closes */
  open: (opener: HTMLElement) => void;
  /** The panel is about to be opened: what it needs can be loaded. */
  approach: () => void;
}

const nothing = (): void => undefined;

export const SendContext = createContext<SendControl>({ open: nothing, approach: nothing });

/** Handlers of anything that opens the panel. */
export function useSend() {
  const { open, approach } = useContext(SendContext);
  return {
    onPointerEnter: approach,
    onFocus: approach,
    onClick: (event: { currentTarget: HTMLElement }) => open(event.currentTarget),
    'aria-haspopup': 'dialog',
  } as const;
}
