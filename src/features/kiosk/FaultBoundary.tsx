import { Component, type ReactNode } from 'react';

interface FaultBoundaryProps {
  children: ReactNode;
  onFault: (error: unknown) => void;
  fallback?: ReactNode;
}

/** A view that fails tells of it and leaves its place: the kiosk goes back to its beginning, where this boundary is a new one. */
export class FaultBoundary extends Component<FaultBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
