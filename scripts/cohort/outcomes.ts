import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Case } from '../../src/sim/case/case.ts';
import type { Outcome } from './measure.ts';

/** Plans every case in as many processes as there are cores; outcomes of their bones come back in the order of the cases. */
export async function outcomesOf(
  cases: readonly Case[],
  done: (planned: number) => void,
): Promise<Outcome[][]> {
  const all: Outcome[][] = [];
  let next = 0;
  let planned = 0;
  const feed = (worker: ChildProcess) => {
    if (next < cases.length) worker.send({ at: next, patientCase: cases[next++] });
    else worker.disconnect();
  };
  const ran = Array.from({ length: availableParallelism() }, () => {
    const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)));
    worker.on('message', ({ at, outcomes }: { at: number; outcomes: Outcome[] }) => {
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
