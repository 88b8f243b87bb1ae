import { escapeHtml } from '@/ui/copy-text';

/** What an answer in a frame tells the page around it, so that the frame can be as high as the answer. */
const HEIGHT_MESSAGE = 'agreement-explorer:height';

/** Tells the page around a frame how high its content is, in CSS pixels. A height is no secret, so that any page may read it. */
export const tellHeight = (height: number): void => {
  if (window.parent !== window) window.parent.postMessage({ type: HEIGHT_MESSAGE, height: Math.ceil(height) }, '*');
};

/** The height that a message tells; `undefined` where it tells none. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== HEIGHT_MESSAGE) return undefined;
  return 'height' in data && typeof data.height === 'number' && data.height > 0 ? data.height : undefined;
}

interface Frame {
  /** The whole address of the answer. */
  readonly address: string;
  /** What the frame is of, for who does not see it. */
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** The element by which another page shows an answer. It is as wide as there is room for; what is higher than it scrolls in it. */
export const embedCode = ({ address, title, height }: Frame): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="max-width: 720px; border: 0" loading="lazy"></iframe>`;

/** The script by which the page around makes each frame as high as its answer, also when that changes. */
export const heightScript = (origin: string): string => `<script>
addEventListener('message', ({ data, origin, source }) => {
  if (origin !== ${JSON.stringify(origin)} || data?.type !== ${JSON.stringify(HEIGHT_MESSAGE)}) return;
  for (const frame of document.querySelectorAll('iframe')) if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;
