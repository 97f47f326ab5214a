import { useBlocker } from '@tanstack/react-router';

/** Somebody who wants to go though something would be lost by it; null while nobody does. */
interface Leaving {
  readonly stay: () => void;
  readonly go: () => void;
}

/**
 * Leaving the page saves first; what cannot be saved is asked about. `dirty`: whether something would be lost by closing
 * the tab now. `settle` saves what can be saved, and says whether nothing is left.
 */
export function useLeaving(dirty: boolean, settle: () => Promise<boolean>): Leaving | null {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => dirty && current.pathname !== next.pathname && !(await settle()),
    enableBeforeUnload: dirty,
    withResolver: true,
  });
  return blocker.status === 'blocked' ? { stay: blocker.reset, go: blocker.proceed } : null;
}
