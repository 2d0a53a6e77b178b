import { createRoot, events, extend, type ReconcilerRoot, type RenderProps } from '@react-three/fiber';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Color, DirectionalLight, Group, HemisphereLight, Mesh } from 'three';
import { attempt } from '../../session/spare.ts';

// The elements that the scene's JSX uses. fiber's own Canvas takes in all of three, 120 kB more to load (gzip) before
// the first picture; what is made by hand is imported where it is used.
extend({ Color, DirectionalLight, Group, HemisphereLight, Mesh });

type Options = Omit<RenderProps<HTMLCanvasElement>, 'size' | 'events' | 'frameloop'>;

/** A canvas as large as its parent that draws fiber's elements on demand. Errors inside are thrown to the page. */
export function Canvas({ options, children }: { options: Options; children: ReactNode }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const root = useRef<ReconcilerRoot<HTMLCanvasElement> | null>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [error, setError] = useState<Error | null>(null);
  if (error !== null) throw error;

  useLayoutEffect(() => {
    const parent = canvas.current?.parentElement;
    if (!parent) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = parent;
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(parent);
    return () => observer.disconnect();
  }, []);

  useLayoutEffect(() => {
    if (canvas.current === null || size.width === 0 || size.height === 0) return;
    root.current ??= createRoot(canvas.current);
    const here = root.current;
    const configured = here.configure({
      ...options,
      events,
      frameloop: 'demand',
      size: { ...size, top: 0, left: 0 },
    });
    const draw = () => {
      if (root.current !== here) return;
      here.render(
        <ErrorBoundary fallback={null} onError={(thrown) => setError(thrown as Error)}>
          {children}
        </ErrorBoundary>,
      );
    };
    Promise.resolve(configured).then(draw, setError);
  });

  useEffect(
    () => () => {
      attempt(() => root.current?.unmount());
      root.current = null;
    },
    [],
  );
  return <canvas ref={canvas} />;
}
