import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../src/sim/case/case.ts';
import type { Outcome } from './measure.ts';

/** Plans patients, each treated in some ways, in as many processes as there are cores; the outcomes of their bones come back
 * in the same order. */
export async function outcomesOf(
  patients: readonly (readonly Case[])[],
  done: (planned: number) => void,
): Promise<Outcome[][][]> {
  const all: Outcome[][][] = [];
  let next = 0;
  let planned = 0;
  const feed = (worker: ChildProcess) => {
    if (next < patients.length) worker.send({ at: next, ways: patients[next++] });
    else worker.disconnect();
  };
  const ran = Array.from({ length: availableParallelism() }, () => {
    const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)));
    worker.on('message', ({ at, outcomes }: { at: number; outcomes: Outcome[][] }) => {
      all[at] = outcomes;
      done(++planned);
      feed(worker);
    });
    feed(worker);
    return new Promise<void>((resolve, reject) => {
      worker.on('error', reject);
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended: ${code}`))));
    });
  });
  await Promise.all(ran);
  return all;
}
