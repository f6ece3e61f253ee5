import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Opens the record the address points to: `#enterprise-<id>` shows its details and not only its row. */
export function useOpenTarget(): void {
  const { hash } = useLocation();
  useEffect(
    function openTarget() {
      const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
      const details = target?.querySelector('details');
      if (!target || !details) return;
      details.open = true;
      target.scrollIntoView();
    },
    [hash],
  );
}
