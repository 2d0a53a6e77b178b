import { type ReactNode, useRef } from 'react';
import type { Group } from 'three';
import { levelIndex } from '../../../models/levels.ts';
import { hiddenInPicture } from '../../fluoro/render/say.ts';
import type { TreatedLevel } from '../../sim/case/case.ts';
import { setVertebra } from '../column/pose.ts';
import { LevelContext, useMoment } from '../frame/moment.ts';

interface LevelFrameProps {
  level: TreatedLevel;
  /** The bone that is looked at. */
  focused: boolean;
  /** It is too far from the bone that is looked at to be in the picture; X-rays see it all the same. */
  hidden: boolean;
  children: ReactNode;
}

/** Stands where a broken bone stands, and knows which it is: what is done to the bone is given in its own frame, mm. */
export function LevelFrame({ level, focused, hidden, children }: LevelFrameProps) {
  const group = useRef<Group>(null);
  const index = levelIndex(level);
  useMoment((plan, state, apart) => {
    if (group.current === null) return;
    setVertebra(group.current, index, plan, state, apart);
    group.current.scale.setScalar(1);
  });
  return (
    <LevelContext.Provider value={level}>
      <group ref={group} name={focused ? 'treated' : `broken-${level}`} {...hiddenInPicture(hidden)}>
        {children}
      </group>
    </LevelContext.Provider>
  );
}
