import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Opens the record the address points to: `#enterprise-<id>` shows its details and not only its row. Asked again, it shows it again. */
export function useOpenTarget(): void {
  const location = useLocation();
  useEffect(
    function openTarget() {
      const { hash } = location;
      const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
      const details = target?.querySelector('details');
      if (!target || !details) return;
      details.open = true;
      target.scrollIntoView();
    },
    [location],
  );
}
