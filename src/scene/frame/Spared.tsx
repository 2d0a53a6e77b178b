import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

/** The first wait before a view that failed is tried again, and the longest; each is twice the one before. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;
/** A view that has done well for so long has its failures forgiven. */
const FORGIVEN_MS = 60_000;

interface SparedProps {
  children: ReactNode;
  /** Stands there while the view does not. */
  instead?: ReactNode;
  /** After so many failures it is no longer tried: whoever is outside has it. */
  tries?: number;
}

/** A view whose failure, at any time of its life, takes nothing else with it: it goes, and comes back by itself. Stands
 * round what comes and goes, since React gives the error of a cleanup to what is above and stays. */
export function Spared({ children, instead = null, tries = Number.POSITIVE_INFINITY }: SparedProps) {
  const failures = useRef({ count: 0, last: Number.NEGATIVE_INFINITY });
  const fail = useFailure();
  const failed = (error: unknown) => {
    const now = performance.now();
    const { count, last } = failures.current;
    failures.current = { count: now - last > FORGIVEN_MS ? 1 : count + 1, last: now };
    if (failures.current.count > tries) fail(error);
  };
  return (
    <ErrorBoundary
      onError={failed}
      fallbackRender={({ resetErrorBoundary }) => (
        <Pause failures={failures.current.count} over={resetErrorBoundary}>
          {instead}
        </Pause>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}

function Pause({ failures, over, children }: { failures: number; over: () => void; children: ReactNode }) {
  const go = useRef(over);
  const wait = useRef(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures));
  useEffect(() => {
    const timer = setTimeout(() => go.current(), wait.current);
    return () => clearTimeout(timer);
  }, []);
  return children;
}

/** Gives what fails a component from outside React's calls (a frame, a store's listener) to the boundary round it. */
export function useFailure(): (error: unknown) => void {
  const [failed, setFailed] = useState<{ error: unknown } | null>(null);
  if (failed !== null) throw failed.error;
  return useCallback((error: unknown) => setFailed({ error }), []);
}
