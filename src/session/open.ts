import type { Manifest } from '../../models/manifest.ts';
import { shapeName } from '../sim/anatomy.ts';
import { type Case, focusOf, type TreatedLevel } from '../sim/case/case.ts';
import { caseTold, withPossible } from '../sim/event/told.ts';
import { baked } from './baked.ts';
import { AssetError, fetchAsset } from './load/assets.ts';
import { insideKey } from './load/inside.ts';
import { fetchMesh, type MeshName, meshesFor } from './load/meshes.ts';
import { now } from './now.ts';
import { bendWith, ownMesh, ownMeshes } from './own.ts';
import { type PlannerClient, startPlanner } from './planning/planner.ts';
import { meshesOf } from './planning/planner-meshes.ts';
import { type Session, session, type Trouble } from './store.ts';
import { setTime } from './time/time.ts';

/** Where the baked files lie: beside the page. */
const modelsAddress = (): string => new URL('models/', document.baseURI).href;

let planner: PlannerClient | null = null;

function report(error: unknown): void {
  const trouble: Trouble =
    error instanceof AssetError
      ? { kind: 'asset', what: error.message }
      : { kind: 'planner', what: error instanceof Error ? error.message : String(error) };
  session.setState({ trouble, loading: null, planning: false });
}

/** Loads what the first picture needs and plans the case in the store. Call again to retry. */
export async function openSession(): Promise<void> {
  session.setState({ trouble: null });
  try {
    if (baked.manifest === null) {
      const bytes = await fetchAsset(modelsAddress(), 'manifest.json', 0, (file, share) =>
        session.setState({ loading: { what: file, share: share * 0.02 } }),
      );
      baked.manifest = readManifest(bytes);
      session.setState({ manifest: baked.manifest });
    }
    if (planner === null) {
      planner = startPlanner((message) => {
        planner?.close();
        planner = null;
        bendWith(null);
        report(new Error(message));
      });
      bendWith(planner);
      await planner.open(baked.manifest, modelsAddress());
    }
    await showOrSay(session.getState().case);
  } catch (error) {
    report(error);
  }
}

function readManifest(bytes: ArrayBuffer): Manifest {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  } catch {
    throw new AssetError('manifest.json', 'is not what was baked');
  }
}

/** Shows another case: what is on screen stays until the new plan is there. Of several quick changes the last wins. */
export async function changeCase(given: Case): Promise<void> {
  const next = withPossible(given);
  session.setState({ case: next, planning: true });
  await showOrSay(next);
}

/** What fails for a case that nobody waits for any more is nobody's trouble: it would lie over the newer one, and stay. */
async function showOrSay(wanted: Case): Promise<void> {
  try {
    await showCase(wanted);
  } catch (error) {
    if (session.getState().case === wanted) report(error);
  }
}

/** @throws AssetError if a mesh or volume cannot be had. */
async function showCase(wanted: Case): Promise<void> {
  if (planner === null) return;
  await loadFirst(wanted);
  const made = await planner.plan(wanted, plannerMeshes);
  if (made === null || session.getState().case !== wanted) return;
  const own = await dressFor(wanted, made.manifest);
  if (own === null) return;
  session.setState({ plan: made.plan, targets: made.targets, ...own, planning: false, loading: null });
  // In the same breath: nothing is drawn between.
  setTime(now.getState().t);
  void settle(wanted);
}

/** The bones of a case's person, unless they are shown already; null where another case has come meanwhile. */
async function dressFor(
  wanted: Case,
  manifest: Manifest,
): Promise<Partial<Pick<Session, 'manifest' | 'meshes'>> | null> {
  const { patient } = wanted;
  const name = shapeName(patient);
  if (name === dressed) return {};
  const meshes = await ownMeshes(patient);
  if (session.getState().case !== wanted) return null;
  dressed = name;
  return { manifest, meshes };
}

/** The shape of the person whose bones the session has. */
let dressed = '';

/** Compares with another case, shown at the same time as this one; null: with the bone as it broke. */
export async function compareWith(given: Case | null): Promise<void> {
  const { shape, posture } = session.getState().case.patient;
  // Both are drawn of the same bones: two cases that are compared are one person's.
  const other = given && { ...given, patient: { ...given.patient, shape, posture } };
  session.setState({ other, otherPlan: null, otherTargets: {} });
  await showOtherOrSay();
}

async function showOtherOrSay(): Promise<void> {
  const { other } = session.getState();
  try {
    await showOther();
  } catch (error) {
    if (session.getState().other === other) report(error);
  }
}

/** @throws AssetError if a mesh or volume cannot be had. */
async function showOther(): Promise<void> {
  const { other, otherPlan } = session.getState();
  if (planner === null || other === null || otherPlan?.asked === other) return;
  await loadFirst(other);
  const made = await planner.plan(other, plannerMeshes, 'other');
  if (made === null || session.getState().other !== other) return;
  session.setState({ otherPlan: made.plan, otherTargets: made.targets });
  await loadInside(other);
}

/** What can come after the first picture. */
async function settle(wanted: Case): Promise<void> {
  delete document.documentElement.dataset.settled;
  await Promise.all([loadInside(wanted), loadLater(wanted), showOtherOrSay()]);
  await loadTrunk();
  // For whoever waits for a picture that will not change any more: tests, and pictures of the page.
  if (session.getState().case === wanted) document.documentElement.dataset.settled = '';
}

/** What cut faces need, the bone that is looked at first. Until it is here a bone is shown whole. */
async function loadInside(wanted: Case): Promise<void> {
  const first = focusLevelOf(wanted);
  const levels = levelsOf(wanted).sort((a, b) => Number(b === first) - Number(a === first));
  try {
    for (const level of levels) await loadInsideOf(level, wanted.patient);
  } catch (error) {
    const { case: shown, other } = session.getState();
    if ([shown, other].includes(wanted)) report(error);
  }
}

async function loadInsideOf(level: TreatedLevel, patient: Case['patient']): Promise<void> {
  const key = insideKey(level, patient);
  if (planner === null || session.getState().insides[key] !== undefined) return;
  const distance = await planner.distance(level, patient);
  const tile = session.getState().tile ?? (await planner.trabeculae());
  // Of the bones that were shown before none is kept: a field is a few MB.
  const { plan, otherPlan, insides } = session.getState();
  const shown = [plan, otherPlan].flatMap((made) =>
    made === null ? [] : made.levels.map((one) => insideKey(one.level, made.case.patient)),
  );
  const kept = Object.entries(insides).filter(([name]) => shown.includes(name));
  if (shown.includes(key))
    session.setState({ insides: { ...Object.fromEntries(kept), [key]: distance }, tile });
}

const focusLevelOf = (wanted: Case): TreatedLevel =>
  focusOf(caseTold(wanted), session.getState().view.focus).level;

/** Its bones, with those that its event adds. */
const levelsOf = (wanted: Case): TreatedLevel[] => caseTold(wanted).levels.map(({ level }) => level);

const plannerMeshes = (level: TreatedLevel) => meshesOf(level, baked.meshes);

async function loadFirst(wanted: Case): Promise<void> {
  const { first } = meshesFor(focusLevelOf(wanted), levelsOf(wanted));
  const missing = first.filter((name) => baked.meshes[name] === undefined);
  for (const [done, name] of missing.entries()) {
    await loadMesh(name, (share) =>
      session.setState({ loading: { what: name, share: (done + share) / missing.length } }),
    );
  }
}

/** The rest of the column comes when the first picture is there; a file that fails then is asked for again later. */
async function loadLater(wanted: Case): Promise<void> {
  for (const name of meshesFor(focusLevelOf(wanted), levelsOf(wanted)).later) {
    if (baked.meshes[name] !== undefined) continue;
    try {
      await loadMesh(name);
    } catch (error) {
      console.warn(`Kyphoscope: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
  }
}

/** Context: the page works without it, and asks again with the next case. */
async function loadTrunk(): Promise<void> {
  if (session.getState().trunk !== null) return;
  try {
    const { fetchTrunk } = await import('./load/trunk.ts');
    const trunk = await fetchTrunk(modelsAddress());
    session.setState({ trunk });
  } catch (error) {
    console.warn(`Kyphoscope: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function loadMesh(name: MeshName, progress?: (share: number) => void): Promise<void> {
  const { manifest } = baked;
  if (manifest === null) return;
  const mesh = await fetchMesh(manifest, modelsAddress(), name, (_file, share) => progress?.(share));
  baked.meshes = { ...baked.meshes, [name]: mesh };
  const { plan } = session.getState();
  const patient = plan?.case.patient;
  const own = patient === undefined ? mesh : await ownMesh(patient, name, mesh);
  // Who is shown meanwhile has had this mesh bent with all others.
  if (shapeName(patient) === dressed) session.setState((now) => ({ meshes: { ...now.meshes, [name]: own } }));
}
