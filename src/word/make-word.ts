import type { WordFile } from './model';

/** Makes a Word file in a worker; rejects where the worker cannot be loaded or fails. */
export function makeWord(file: WordFile): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./word.worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<Blob | undefined>) => {
      end();
      if (data) resolve(data);
      else reject(new Error('The file could not be written.'));
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('The writer of Word files could not be loaded.'));
    });
    worker.postMessage(file, []);
  });
}
