import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** How long a page may take to show its heading before the focus is left where it is. */
const PATIENCE_MS = 3000;

function focusHeading(): () => void {
  const focused = () => {
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.focus({ preventScroll: true });
    return heading !== null;
  };
  if (focused()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (focused()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  const timer = setTimeout(() => observer.disconnect(), PATIENCE_MS);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
}

/** After going to another page, the keyboard and the screen reader are at its heading, not at a link that is gone. */
export function useFocusOnNavigation(): void {
  const router = useRouter();
  useEffect(() => {
    let stop: () => void = () => undefined;
    const unsubscribe = router.subscribe('onResolved', ({ fromLocation, pathChanged }) => {
      if (!fromLocation || !pathChanged) return;
      stop();
      stop = focusHeading();
    });
    return () => {
      unsubscribe();
      stop();
    };
  }, [router]);
}
