import { Component, type ReactNode, Suspense } from 'react';
import { pages } from '#app/pages.ts';
import type { Lang } from '#i18n/languages.ts';
import { reloadOnce } from './reload-once.ts';

/** Where the words of a language do not come there is nothing to say it in: the door says it in all three. */
export class LanguageBoundary extends Component<{ lang: Lang; children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(): void {
    reloadOnce();
  }

  override render(): ReactNode {
    const ChooserPage = pages.chooser;
    if (!this.state.isBroken) return this.props.children;
    return (
      <Suspense>
        <ChooserPage failed={this.props.lang} />
      </Suspense>
    );
  }
}
