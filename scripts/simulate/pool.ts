import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One line of the output. */
export interface Answer {
  text: string;
  failed: boolean;
}

interface Job {
  line: number;
  text: string | null;
  done: (answer: Answer) => void;
}

export interface Pool {
  /** Never rejects: what cannot be answered is answered with an error. */
  answer: (line: { line: number; text: string | null }) => Promise<Answer>;
  close: () => void;
}

/** What stands in place of a result. */
export const errorLine = (error: string, line: number): Answer => ({
  text: `${JSON.stringify({ error, line })}\n`,
  failed: true,
});

/** Up to `most` processes that plan, started as they are needed; each does one case at a time. */
export function startPool(most: number): Pool {
  const queue: Job[] = [];
  const free: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  const doing = new Map<ChildProcess, Job>();

  const start = (): ChildProcess => {
    const worker = fork(fileURLToPath(new URL('worker.ts', import.meta.url)));
    all.add(worker);
    worker.on('message', (answer: Answer) => {
      doing.get(worker)?.done(answer);
      doing.delete(worker);
      free.push(worker);
      give();
    });
    const gone = () => {
      if (!all.delete(worker)) return;
      const job = doing.get(worker);
      job?.done(errorLine('the process that planned it ended', job.line));
      doing.delete(worker);
      if (free.includes(worker)) free.splice(free.indexOf(worker), 1);
      give();
    };
    worker.on('exit', gone);
    worker.on('error', gone);
    return worker;
  };

  const give = (): void => {
    while (queue.length > 0) {
      const worker = free.pop() ?? (all.size < most ? start() : undefined);
      const job = worker === undefined ? undefined : queue.shift();
      if (worker === undefined || job === undefined) return;
      doing.set(worker, job);
      worker.send({ line: job.line, text: job.text });
    }
  };

  return {
    answer: ({ line, text }) =>
      new Promise((done) => {
        queue.push({ line, text, done });
        give();
      }),
    close: () => {
      for (const worker of all) worker.disconnect();
      all.clear();
    },
  };
}
