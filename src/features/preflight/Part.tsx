import type { ReactNode } from 'react';
import { Section } from '#ui/section/Section.tsx';

interface PartProps {
  id: string;
  title: string;
  /** Not on the printed checklist. */
  isScreenOnly?: boolean;
  children: ReactNode;
}

export function Part({ id, title, isScreenOnly = false, children }: PartProps) {
  return (
    <div className={isScreenOnly ? 'screen-only' : undefined}>
      <Section id={id} title={title}>
        {children}
      </Section>
    </div>
  );
}
