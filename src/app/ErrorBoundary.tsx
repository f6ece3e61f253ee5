import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { DataError } from '#data/data-error.ts';
import { DataErrorView } from './DataErrorView.tsx';
import { reloadOnce } from './faults/reload-once.ts';
import { pages } from './pages.ts';

interface CatcherProps {
  children: ReactNode;
  onRetry: () => void;
}

class Catcher extends Component<CatcherProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  retry = (): void => {
    this.props.onRetry();
    this.setState({ error: null });
  };

  override componentDidCatch(error: unknown): void {
    if (error instanceof DataError && error.code === 'wrong-version') reloadOnce();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // A record that does not exist is a wrong address, not a fault.
    if (error instanceof DataError && error.code === 'not-found') return <pages.notFound />;
    return <DataErrorView error={error} onRetry={this.retry} />;
  }
}

/** Catches what a page throws, says it in the reader's language and offers another try. A new address clears it. */
export function ErrorBoundary({ children }: { children: ReactNode }) {
  const { reset } = useQueryErrorResetBoundary();
  const { pathname } = useLocation();
  return (
    <Catcher key={pathname} onRetry={reset}>
      {children}
    </Catcher>
  );
}
