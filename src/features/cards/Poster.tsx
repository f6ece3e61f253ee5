import type { CardProps } from './card-props.ts';
import { PosterArea } from './poster/PosterArea.tsx';
import { PosterExplore } from './poster/PosterExplore.tsx';
import { PosterPark } from './poster/PosterPark.tsx';

/** The tall picture for chats in which only a code leads on: 750 × 1600. */
export function Poster({ content, ...parts }: CardProps) {
  switch (content.kind) {
    case 'park':
      return <PosterPark card={content} {...parts} />;
    case 'explore':
      return <PosterExplore card={content} {...parts} />;
    case 'area':
      return <PosterArea card={content} {...parts} />;
  }
}
