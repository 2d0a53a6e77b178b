import { LEVELS } from '../levels.ts';
import { radians } from '../math/scalar.ts';
import { splineThrough } from '../math/spline.ts';
import { add, type Vec3 } from '../math/vec.ts';
import { bodyCourse, holdAt, onVertebrae, type Place, placesBetween, tabled } from './course.ts';
import { atRest, type Rest, SACRUM } from './rest.ts';
import { called, held, mirrored, type Ring, type Tissue, tube } from './tissue.ts';

/** A great vessel round the bodies: by place, degrees from straight ahead (positive to the right), radius, and room
 * between its wall and the bone; mm. Typical, unverified: infrarenal aorta 17-20 mm across in adults, cava 20-24. */
interface GreatVessel {
  from: Place;
  to: Place;
  angleDeg: readonly (readonly [Place, number])[];
  radius: readonly (readonly [Place, number])[];
  room: readonly (readonly [Place, number])[];
}

/** Descends on the left of T5, comes to the front at the diaphragm (T12), divides at L4. */
export const AORTA: GreatVessel = {
  from: 3.9,
  to: 15.35,
  angleDeg: [
    [3.9, -72],
    [6, -58],
    [9, -34],
    [11, -20],
    [13, -16],
    [15.3, -17],
  ],
  radius: [
    [3.9, 12],
    [8, 11.5],
    [12, 10],
    [15, 9],
  ],
  room: [
    [4, 3],
    [12, 3.2],
    [15, 3.4],
  ],
};

/** From the confluence at L5 on the right, up to the diaphragm at T8-T9, where it leaves the spine for the heart. */
export const CAVA: GreatVessel = {
  from: 7.6,
  to: 15.9,
  angleDeg: [
    [7.6, 20],
    [10, 30],
    [12, 40],
    [14, 40],
    [15.4, 38],
    [15.9, 24],
  ],
  radius: [
    [7.6, 10.5],
    [12, 11],
    [15.9, 10.5],
  ],
  room: [
    [7.6, 40],
    [9, 24],
    [11, 8],
    [12.5, 3.4],
    [15.9, 3.4],
  ],
};

/** Drains the chest wall: on the right of the bodies, T12 to T4. */
const AZYGOS: GreatVessel = {
  from: 3.3,
  to: 12,
  angleDeg: [
    [3.3, 34],
    [11, 26],
    [12, 30],
  ],
  radius: [
    [3.3, 4.2],
    [12, 2.2],
  ],
  room: [
    [3.3, 1.6],
    [12, 1.6],
  ],
};

/** Half depth and half width of the column at a place, bodies and discs. */
function girth(rest: Rest): (place: Place) => { deep: number; wide: number } {
  const rows = LEVELS.flatMap((level, i) => {
    const { superior, inferior } = rest.landmarks[level];
    return [
      [i - 0.36, superior.depthMm / 2, superior.widthMm / 2],
      [i + 0.36, inferior.depthMm / 2, inferior.widthMm / 2],
    ] as const;
  });
  const deep = rows.map(([s, d]) => [s, d] as const);
  const wide = rows.map(([s, , w]) => [s, w] as const);
  return (place) => ({ deep: tabled(deep, place), wide: tabled(wide, place) });
}

/** A point beside the column: `degrees` from straight ahead, `room` off its surface. */
export function beside(rest: Rest, place: Place, degrees: number, room: number): Vec3 {
  const { deep, wide } = girth(rest)(place);
  const c = Math.cos(radians(degrees));
  const s = Math.sin(radians(degrees));
  // Squarer behind than in front, as the bodies are.
  const n = c < 0 ? 3 : 2.3;
  const surface = ((Math.abs(c) / deep) ** n + (Math.abs(s) / wide) ** n) ** (-1 / n);
  return add(bodyCourse(rest).at(place), [(surface + room) * c, 0, (surface + room) * s]);
}

/** The middle of a great vessel at a place. */
export const vesselAt = (rest: Rest, vessel: GreatVessel, place: Place): Vec3 =>
  beside(
    rest,
    place,
    tabled(vessel.angleDeg, place),
    tabled(vessel.radius, place) + tabled(vessel.room, place),
  );

function great(rest: Rest, vessel: GreatVessel): Tissue {
  const rings = placesBetween(vessel.from, vessel.to, 0.2).map((place): Ring => {
    // The ends close in a dome.
    const end = Math.min(1, (Math.min(place - vessel.from, vessel.to - place) + 0.03) / 0.4);
    const r = tabled(vessel.radius, place) * Math.sqrt(end * (2 - end));
    return { at: vesselAt(rest, vessel, place), up: [1, 0, 0], half: [r, r], hold: holdAt(place) };
  });
  return tube(rings, { segments: 20 });
}

/** A vessel through points that goes with one bone. */
function branch(points: readonly Vec3[], radius: readonly [number, number], bone: number, per = 4): Tissue {
  const line = splineThrough(points, per);
  const rings = line.map((at, i): Ring => {
    const r = radius[0] + ((radius[1] - radius[0]) * i) / (line.length - 1);
    return { at, up: [0.3, 1, 0.1], half: [r, r], hold: held(bone) };
  });
  return tube(rings, { segments: 8 });
}

/** Common iliac vessels: from the division at L4-L5 along the pelvic brim. */
function iliacs(rest: Rest, name: string, start: Vec3, radius: number, back: number): Tissue[] {
  const s = (p: Vec3): Vec3 => atRest(rest, 'S1', p);
  const right = [
    start,
    add(s([30 - back, 2, 17]), [0, 0, 0]),
    s([22 - back, -22, 38]),
    s([22 - back, -48, 56]),
    s([38 - back, -70, 64]),
  ];
  const left = [start, ...right.slice(1).map((p): Vec3 => [p[0], p[1], -p[2]])];
  return [right, left].map((line, i) =>
    called(`${name}-${i === 0 ? 'right' : 'left'}`, branch(line, [radius, radius * 0.75], SACRUM, 5)),
  );
}

/** Round the waist of a body from a great vessel to the foramen: right side for positive angles. */
function segmental(rest: Rest, index: number, fromDeg: number, toDeg: number, up: number, r: number): Tissue {
  const place = index + 0.02;
  const steps = 5;
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const angle = fromDeg + ((toDeg - fromDeg) * i) / steps;
    return add(beside(rest, place, angle, i === 0 ? r + 3 : r + 0.9), [0, up, 0]);
  });
  return branch(points, [r, r * 0.7], index);
}

const FIRST_SEGMENTAL = 4;
const LAST_SEGMENTAL = 15;
/** Behind the foramen, degrees from straight ahead. */
const TO_FORAMEN = 113;

/** Right and left, as z counts. */
const SIDES = [1, -1] as const;

export function arteries(rest: Rest): Tissue[] {
  const out = [
    called('aorta', great(rest, AORTA)),
    ...iliacs(rest, 'iliac-artery', vesselAt(rest, AORTA, AORTA.to - 0.28), 6.6, 0),
  ];
  for (let index = FIRST_SEGMENTAL; index <= LAST_SEGMENTAL; index++) {
    const from = tabled(AORTA.angleDeg, index);
    for (const side of SIDES)
      out.push(
        called(
          `segmental-artery-${LEVELS[index]}-${side > 0 ? 'right' : 'left'}`,
          segmental(rest, index, from, side * TO_FORAMEN, -1.4, 1.1),
        ),
      );
  }
  return out;
}

export function veins(rest: Rest): Tissue[] {
  const out = [
    called('vena-cava', great(rest, CAVA)),
    called('azygos', great(rest, AZYGOS)),
    ...iliacs(rest, 'iliac-vein', vesselAt(rest, CAVA, CAVA.to - 0.28), 7, 9),
  ];
  for (let index = FIRST_SEGMENTAL; index <= LAST_SEGMENTAL; index++) {
    const from = tabled(index < 12 ? AZYGOS.angleDeg : CAVA.angleDeg, index);
    for (const side of SIDES)
      out.push(
        called(
          `segmental-vein-${LEVELS[index]}-${side > 0 ? 'right' : 'left'}`,
          segmental(rest, index, from, side * TO_FORAMEN, 2.2, 1.35),
        ),
      );
  }
  return [...out, ...epidural(rest)];
}

/** Half the distance of the two anterior epidural veins over the bodies and over the discs, mm. */
const EPIDURAL = { body: 4.2, disc: 7.2, radius: 1.15 };

/** Anterior internal vertebral plexus: two channels behind the bodies, joined by a bridge where each basivertebral vein
 * comes out, and to the segmental veins through the foramina. Where cement that leaks by the veins goes (type B). */
function epidural(rest: Rest): Tissue[] {
  const walls = onVertebrae(rest, (marks) => [
    [-0.36, add(marks.stations.posterior[0], [-2.3, 0, EPIDURAL.disc])],
    [0, [marks.wallX.posterior - 1.9, marks.pedicles.right.isthmus[1] - 5, EPIDURAL.body]],
    [0.36, add(marks.stations.posterior[1], [-2.3, 0, EPIDURAL.disc])],
  ]);
  const line = splineThrough(
    walls.map((w) => w.at),
    2,
  );
  const rings = line.map((at, i): Ring => {
    const a = walls[Math.min(Math.floor(i / 2), walls.length - 1)].place;
    const b = walls[Math.min(Math.ceil(i / 2), walls.length - 1)].place;
    return {
      at,
      up: [1, 0, 0],
      half: [EPIDURAL.radius * 0.8, EPIDURAL.radius],
      hold: holdAt((a + b) / 2),
    };
  });
  const channel = tube(rings, { segments: 8 });
  const out = [channel, mirrored(channel)].map((tissue) => called('epidural-veins', tissue));
  LEVELS.forEach((level, index) => {
    const { wallX, pedicles } = rest.landmarks[level];
    const y = pedicles.right.isthmus[1] - 5;
    const own = (p: Vec3): Vec3 => atRest(rest, level, p);
    const back = wallX.posterior;
    const bridge = branch(
      [
        own([back - 1.4, y, EPIDURAL.body]),
        own([back - 1.2, y + 0.6, 0]),
        own([back - 1.4, y, -EPIDURAL.body]),
      ],
      [1, 1],
      index,
    );
    out.push(called('epidural-veins', bridge));
    for (const tissue of basivertebral(own, back, wallX.anterior, y, index))
      out.push(called('basivertebral-veins', tissue));
    const link = branch(
      [
        own([back - 1.6, y - 4, EPIDURAL.body + 1]),
        own([back - 2.5, pedicles.right.isthmus[1] - pedicles.right.heightMm / 2 - 3.2, 9]),
        own([
          back - 0.5,
          pedicles.right.isthmus[1] - pedicles.right.heightMm / 2 - 3.5,
          pedicles.right.isthmus[2] + 4,
        ]),
      ],
      [0.9, 1.1],
      index,
    );
    for (const tissue of [link, mirrored(link)]) out.push(called('epidural-veins', tissue));
  });
  return out;
}

/** Within the body: a trunk on the midline that gathers branches from the front and sides. */
function basivertebral(
  own: (p: Vec3) => Vec3,
  back: number,
  front: number,
  y: number,
  index: number,
): Tissue[] {
  const depth = front - back;
  const level = Math.min(0, y + 2);
  const trunk = [
    own([back - 1, y, 0]),
    own([back + depth * 0.2, level, 0]),
    own([back + depth * 0.5, level + 1, 0]),
  ];
  const side = [
    own([back + depth * 0.34, level + 0.5, 0]),
    own([back + depth * 0.5, level + 2, 5]),
    own([back + depth * 0.72, level + 1, 9]),
  ];
  const twig = branch(side, [1, 0.5], index);
  return [branch(trunk, [1.5, 1], index), twig, mirrored(twig)];
}
