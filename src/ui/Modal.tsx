import { type ComponentProps, type MouseEvent, type RefObject, useLayoutEffect } from 'react';

interface ModalProps extends ComponentProps<'dialog'> {
  ref: RefObject<HTMLDialogElement | null>;
  /** Where the focus goes when it opens; the browser's choice without it. */
  focusFirst?: RefObject<HTMLElement | null>;
}

/** A modal dialog, open as long as it is there. Escape and a press on what is behind it close it; `onClose` then takes it away. */
export function Modal({ ref, focusFirst, children, ...rest }: ModalProps) {
  // Before the browser paints and in the same task as the tap: phones show their keyboard only then.
  useLayoutEffect(
    function showModal() {
      if (!ref.current?.open) ref.current?.showModal();
      focusFirst?.current?.focus({ preventScroll: true });
    },
    [ref, focusFirst],
  );
  function closeOutside(event: MouseEvent): void {
    if (event.target === ref.current) ref.current?.close();
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself.
    <dialog {...rest} ref={ref} onClick={closeOutside}>
      {children}
    </dialog>
  );
}
