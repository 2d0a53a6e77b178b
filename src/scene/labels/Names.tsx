import { useLayoutEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { nameOnPicture, namesList } from '../../content/later.ts';
import { session } from '../../session/store.ts';
import { layersAt } from '../../showing/layers.ts';
import { SHOWING } from '../../showing/showing.ts';
import { STAGES } from '../../sim/stages/stages.ts';
import { useFocusPlan } from '../frame/moment.ts';
import type { LabelVoice } from '../overlay/voice.ts';
import { board } from './board.ts';
import { mostNames, wantedNames } from './wanted.ts';
import './names.css';

/** The names of what is seen, as text over the picture; where they stand is the driver's. Those that are not seen are
 * hidden from screen readers too. */
export default function Names({ voice }: { voice: LabelVoice }) {
  const root = useRef<HTMLDivElement>(null);
  const plan = useFocusPlan();
  const stage = useStore(session, (now) => now.stage ?? STAGES[0]);
  const labels = useStore(session, (now) => now.view.labels);
  const own = useStore(session, (now) => now.view.layers);
  const section = useStore(session, (now) => now.view.section);
  const explode = useStore(session, (now) => (now.view.explode > 0 ? 1 : 0));
  const textSize = useStore(session, (now) => now.view.textSize);
  const language = useStore(session, (now) => now.language);
  const showing = SHOWING[stage];
  const near = showing.near && section !== 'whole';
  const cut = section === 'cut' || (section === 'stage' && showing.cut);
  const wanted = useMemo(() => {
    const layers = layersAt(showing, { layers: own, section, explode });
    return { labels, voice, layers, own, cut, near };
  }, [labels, voice, showing, own, cut, near, section, explode]);
  const ids = useMemo(() => (plan === null ? [] : wantedNames(plan, stage, wanted)), [plan, stage, wanted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies(textSize): the names are measured again at another size
  // biome-ignore lint/correctness/useExhaustiveDependencies(language): and in other words
  useLayoutEffect(() => {
    const here = root.current;
    if (here === null) return;
    const show = () => {
      const items = [...here.querySelectorAll('li')];
      const sizes = Float64Array.from(items.flatMap((item) => [item.offsetWidth, item.offsetHeight]));
      const leaders = [...here.querySelectorAll('g')];
      const most = (width: number, height: number) => mostNames(width, height, wanted);
      board.setState({ now: { ids, items, leaders, sizes, most, cut } });
    };
    show();
    // Another window may have another size of type; so may a typeface that comes late.
    const observer = new ResizeObserver(show);
    observer.observe(here);
    for (const item of here.querySelectorAll('li')) observer.observe(item);
    return () => observer.disconnect();
  }, [ids, wanted, cut, textSize, language]);
  useLayoutEffect(() => () => board.setState({ now: null }), []);

  return (
    <div ref={root} className={`names ${voice}`}>
      <svg aria-hidden="true">
        {ids.map((id) => (
          <g key={id} className="off">
            <path className="halo" />
            <path className="line" />
            <circle r="3.2" />
          </g>
        ))}
      </svg>
      <ul aria-label={namesList()}>
        {ids.map((id, at) => (
          <li key={id} data-name={id} className={at === 0 ? 'off first' : 'off'}>
            {nameOnPicture(id, voice)}
          </li>
        ))}
      </ul>
    </div>
  );
}
