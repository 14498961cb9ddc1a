import { Component, type ReactNode } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';

/** Catches a fault in a screen, so that the rest of the app goes on; what was saved is on disk already. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice tone="warning" title="This screen has a fault" alert>
        <p>
          A fault in Critical Friend stopped this screen. Everything you saved is safe. Try again,
          or choose another place.
        </p>
        <div>
          <Button onPress={() => this.setState({ failed: false })}>Try again</Button>
        </div>
      </Notice>
    );
  }
}
