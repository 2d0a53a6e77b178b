import { inMinutes } from '../../content/intl.ts';
import { kioskLabels } from '../../content/kiosk.ts';
import { Icon } from '../../ui/kit/Icon.tsx';
import type { Depth } from './settings/settings.ts';

const nameOf = (depth: Depth): string =>
  depth === 'around' ? kioskLabels().around : inMinutes(depth === 'minute' ? 1 : 3);

/** How much is told, besides what a touch anywhere begins. */
export const Depths = ({ depths, begin }: { depths: readonly Depth[]; begin: (depth: Depth) => void }) =>
  depths.length === 0 ? null : (
    <div className="row depths">
      {depths.map((depth) => (
        <button key={depth} type="button" className="btn" onClick={() => begin(depth)}>
          <Icon name={depth === 'around' ? 'touch' : 'play'} />
          {nameOf(depth)}
        </button>
      ))}
    </div>
  );
