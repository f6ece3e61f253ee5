import { useMemo } from 'react';
import { qrPath } from '#lib/qr.ts';

/** Modules a side that still read well at the size of the code on paper. */
const MOST_MODULES = 125;

/** The code, or null for an address that no readable code holds: the address itself is printed anyway. */
function codeOf(address: string) {
  try {
    const code = qrPath(address, 'Q');
    return code.size > MOST_MODULES ? null : code;
  } catch {
    return null;
  }
}

/** The code of a page with filters, answers or chosen parks: no build can know it. Drawn at once, so that it is there whenever printing begins. */
export default function StateCode({ address, className }: { address: string; className: string | undefined }) {
  const code = useMemo(() => codeOf(address), [address]);
  return (
    code && (
      <svg className={className} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges" aria-hidden="true">
        <path d={code.path} />
      </svg>
    )
  );
}
