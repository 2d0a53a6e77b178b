import { type ReactNode, useEffect, useRef } from 'react';
import { L } from '../../content/language.ts';
import { Icon } from './Icon.tsx';

/** A modal sheet over the page: the native dialog keeps the focus and closes on Escape. */
export function Sheet({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  // What is told of a sheet that is taken away would close the one that has come in its place.
  const shown = useRef(false);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    shown.current = true;
    return () => {
      shown.current = false;
      element?.close();
    };
  }, []);
  const closed = () => {
    if (shown.current) onClose();
  };
  return (
    <dialog ref={dialog} className="sheet" onClose={closed} aria-label={title}>
      {/* No header: in a dialog that would be a banner of the page, and there is one. */}
      <div className="head">
        <h2>{title}</h2>
        <button type="button" className="btn quiet" onClick={onClose} aria-label={L.close}>
          <Icon name="close" />
        </button>
      </div>
      {/* It scrolls where there is much of it, so keys must reach it. */}
      <section className="body" tabIndex={0} aria-label={title}>
        {children}
      </section>
    </dialog>
  );
}
