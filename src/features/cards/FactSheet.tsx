import type { CardProps } from './card-props.ts';

export function FactSheet({ content }: CardProps) {
  return <article data-card="factsheet">{content.kind}</article>;
}
