import { useSyncExternalStore } from 'react';
import { Button } from '#renderer/components/button.tsx';
import styles from './reader-bar.module.css';

function listen(onChange: () => void): () => void {
  window.navigation.addEventListener('currententrychange', onChange);
  return () => window.navigation.removeEventListener('currententrychange', onChange);
}

/** Back to where one was reading before a link was followed, and forward again. */
export function ReaderHistory() {
  const canGoBack = useSyncExternalStore(listen, () => window.navigation.canGoBack);
  const canGoForward = useSyncExternalStore(listen, () => window.navigation.canGoForward);
  return (
    <div className={styles['buttons']}>
      <Button isDisabled={!canGoBack} onPress={() => window.history.back()}>
        Back
      </Button>
      <Button isDisabled={!canGoForward} onPress={() => window.history.forward()}>
        Forward
      </Button>
    </div>
  );
}
