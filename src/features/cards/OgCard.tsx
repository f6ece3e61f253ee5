import type { CardProps } from './card-props.ts';

export function OgCard({ content }: CardProps) {
  return <article data-card="og">{content.title}</article>;
}
