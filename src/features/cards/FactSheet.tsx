import type { CardProps } from './card-props.ts';
import { SheetArea } from './sheet/SheetArea.tsx';
import { SheetExplore } from './sheet/SheetExplore.tsx';
import { SheetPark } from './sheet/SheetPark.tsx';

/** One page of paper: A4, upright. */
export function FactSheet({ content, ...parts }: CardProps) {
  switch (content.kind) {
    case 'park':
      return <SheetPark card={content} {...parts} />;
    case 'explore':
      return <SheetExplore card={content} {...parts} />;
    case 'area':
      return <SheetArea card={content} {...parts} />;
  }
}
