import { parentPort, workerData } from 'node:worker_threads';
import type { SourceDocument } from '../source.ts';
import { containerNames, type ContainerAnswer, type ContainerKind, type ContainerTask } from './bounded-reading.ts';
import { Refusal, refusal } from './refusal.ts';

const { kind, file, bytes } = workerData as ContainerTask;
/** Each reader is loaded when it is needed: their libraries take longer to load than a notice to read. */
const readers: Record<ContainerKind, () => Promise<SourceDocument>> = {
  docx: async () => (await import('./docx.ts')).readDocx(Buffer.from(bytes), file),
  doc: async () => (await import('./word-doc.ts')).readWordDoc(Buffer.from(bytes), file),
  pdf: async () => (await import('./pdf.ts')).readPdf(bytes, file),
  html: async () => {
    const [{ decodeText }, { readHtml }] = await Promise.all([import('./encoding.ts'), import('./html.ts')]);
    return readHtml(decodeText(Buffer.from(bytes)) ?? { text: '', encoding: '' }, file);
  },
};

async function answer(): Promise<ContainerAnswer> {
  try {
    return { document: await readers[kind]() };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    // A stack that overflows means contents within contents without end.
    if (error instanceof RangeError && /call stack/u.test(error.message))
      return { problem: refusal('source-too-complex', file, {}).problem };
    return { problem: refusal('source-broken', file, { kind: containerNames[kind] }).problem };
  }
}

parentPort?.postMessage(await answer());
