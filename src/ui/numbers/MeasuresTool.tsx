import { L } from '../../content/language.ts';
import { MeasureTable } from './MeasureTable.tsx';

export function MeasuresTool() {
  return (
    <>
      <MeasureTable />
      <p className="note">{L.illustrativeNote}</p>
    </>
  );
}
