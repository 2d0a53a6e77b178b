import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { L } from '../../content/language.ts';
import { session } from '../../session/store.ts';

/** A driver that gives the picture back does so within a second or two. */
const PATIENCE_MS = 10_000;

/** Says that the picture was lost and comes back by itself; if it does not, offers the page afresh, at the same link.
 * Where nobody is asked `onLate` takes it. */
export function PictureLost({ onLate }: { onLate?: () => void }) {
  const lost = useStore(session, (now) => now.pictureLost);
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!lost) return;
    const timer = setTimeout(() => (onLate === undefined ? setLate(true) : onLate()), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [lost, onLate]);
  if (!lost) return null;
  return <PictureAway late={late} />;
}

/** The picture is not there: it is coming back, or, if it is late, is asked for. */
export function PictureAway({ late = false }: { late?: boolean }) {
  return (
    <div className="trouble" role="alert">
      <h2>{L.lost.title}</h2>
      <p>{late ? L.lost.late : L.lost.soon}</p>
      {late ? (
        <button type="button" className="btn primary" onClick={() => location.reload()}>
          {L.lost.reload}
        </button>
      ) : null}
    </div>
  );
}
