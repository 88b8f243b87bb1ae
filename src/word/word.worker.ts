import type { WordFile } from './model';
import { writeWord } from './word-file';

/** Makes a Word file aside from the page, which answers meanwhile. */
addEventListener('message', ({ data }: MessageEvent<WordFile>) => {
  void writeWord(data).then(
    (file) => postMessage(file),
    () => postMessage(undefined),
  );
});
