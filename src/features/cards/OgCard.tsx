import type { CardProps } from './card-props.ts';
import { OgArea } from './og/OgArea.tsx';
import { OgExplore } from './og/OgExplore.tsx';
import { OgPark } from './og/OgPark.tsx';

/** The picture of a link in a chat: 1200 × 630. */
export function OgCard({ content, map }: CardProps) {
  switch (content.kind) {
    case 'park':
      return <OgPark card={content} map={map} />;
    case 'explore':
      return <OgExplore card={content} map={map} />;
    case 'area':
      return <OgArea card={content} map={map} />;
  }
}
