export { trabecularTile } from '../../../models/trabeculae.ts';
export { agedField } from '../../sim/level/aged-field.ts';
export { dressed } from './dressed.ts';
