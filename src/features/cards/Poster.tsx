import type { CardProps } from './card-props.ts';

export function Poster({ content }: CardProps) {
  return <article data-card="poster">{content.title}</article>;
}
