import type { EventId } from '../../../sim/event/ids.ts';
import type { EventWords } from '../../types.ts';

/** While the balloon is filled. */
export const BALLOON = {
  'endplate-break': {
    plain: {
      name: 'The balloon breaks the end of the bone',
      what: 'As it fills, the balloon pushes through the top or the bottom of the bone, towards the disc.',
      common: null,
      noticed: 'On X-ray from the side, the balloon bulges past the edge of the bone.',
      done: 'Your doctor stops and lets the balloon down. Less cement goes in then, and thicker, as it could run into the disc.',
    },
    clinical: {
      name: 'Endplate break',
      what: 'The tamp perforates a thinned or already fractured endplate instead of lifting it, and opens a way into the disc.',
      common: null,
      noticed:
        'On lateral, the balloon crosses the line of the endplate, often with a fall in pressure and no gain in height.',
      done: 'Deflate. Inject less and more viscous cement under continuous lateral view, or seal the defect with a first small portion and let that set.',
    },
    kiosk: 'The balloon can break the end of the bone. Doctors then let it down and use less cement.',
  },
  'balloon-rupture': {
    plain: {
      name: 'The balloon bursts',
      what: 'A sharp edge of bone or high pressure tears the balloon. Its dye runs into the bone.',
      common: {
        text: 'The early studies told of 2 burst balloons. That is too little to say how often it happens.',
        sources: ['nice-ipg166-balloon'],
        looked: 'Doctors told of it in their reports: nobody looked for it in a set way.',
      },
      noticed: 'The pressure falls all at once. On X-ray, the dye spreads out.',
      done: 'Your doctor takes the balloon out, checks that it is whole, and goes on with a new one or with the space there is. Tell the team before if you are allergic to X-ray dye.',
    },
    clinical: {
      name: 'Balloon rupture',
      what: 'The tamp tears on a bone spicule or above its rated pressure; contrast escapes into the body, rarely beyond.',
      common: {
        text: 'NICE cites 2 burst balloons from the early series. One maker’s bench test asks for a constrained burst pressure of at least 400 psi.',
        sources: ['nice-ipg166-balloon', 'fda-k223709-burst'],
        looked: 'Case mentions without a denominator; no series known to us counted balloons.',
      },
      noticed: 'Sudden loss of pressure on the gauge; contrast outside the outline of the balloon.',
      done: 'Deflate, withdraw and inspect for a missing fragment; replace, or go on if the cavity suffices. Watch for a reaction to contrast.',
    },
    kiosk: 'A balloon can burst. Doctors then take it out and use a new one.',
  },
} satisfies Partial<Record<EventId, EventWords>>;
