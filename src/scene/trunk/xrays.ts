import { LAST_DISC_XRAY, PELVIS_XRAY, RIBS_XRAY, type Xray } from '../../fluoro/xray.ts';
import type { SurfaceName } from './tissues.ts';

/** What each surface is to X-rays. Soft tissue is the trunk's that the picture is computed with, drawn as one; cartilages
 * and neck are left out. */
export const SURFACE_XRAYS: Readonly<Record<SurfaceName, Xray | null>> = {
  ribs: RIBS_XRAY,
  sacrum: PELVIS_XRAY,
  hips: PELVIS_XRAY,
  discs: LAST_DISC_XRAY,
  cartilages: null,
  neck: null,
  cord: null,
  sac: null,
  fat: null,
  roots: null,
  arteries: null,
  veins: null,
  ligaments: null,
  muscles: null,
  skin: null,
};
