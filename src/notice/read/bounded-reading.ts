import { Worker } from 'node:worker_threads';
import type { Problem } from '#problems/problem.ts';
import type { SourceDocument } from '../source.ts';
import { longestReading, mostMemory } from './limits.ts';
import { refusal } from './refusal.ts';

/** Files that are no plain text: they are read apart, with bounds. */
export type ContainerKind = 'docx' | 'doc' | 'pdf' | 'html';

export interface ContainerTask {
  kind: ContainerKind;
  file: string;
  bytes: Uint8Array;
}

export type ContainerAnswer = { document: SourceDocument } | { problem: Problem };

/** What to call a file in messages. */
export const containerNames: Record<ContainerKind, string> = {
  docx: ' Word 文档',
  doc: ' Word 文档',
  pdf: ' PDF ',
  html: '网页',
};

/**
 * Reads a container in a thread of its own, with bounds for time and memory: whoever made the file may have had no
 * notice in mind, and libraries for old formats loop and run out of memory on broken ones.
 *
 * @param seconds how long it may take
 */
export async function readWithinBounds(task: ContainerTask, seconds = longestReading): Promise<ContainerAnswer> {
  const worker = new Worker(new URL('./container-worker.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: mostMemory },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ContainerAnswer>((resolve) => {
      const facts = { seconds, kind: containerNames[task.kind] };
      const refuse = (code: 'source-too-slow' | 'source-too-complex' | 'source-broken') =>
        resolve({ problem: refusal(code, task.file, facts).problem });
      timer = setTimeout(() => refuse('source-too-slow'), seconds * 1_000);
      worker.once('message', (message: ContainerAnswer) => resolve(message));
      worker.once('error', (error: NodeJS.ErrnoException) =>
        refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'source-too-complex' : 'source-broken'),
      );
      worker.once('exit', () => refuse('source-broken'));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
