import { wrapCaption } from './wrap-caption';

/** Properties that a drawing takes from the page's style sheets, and has to carry with it. */
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'text-decoration-line',
  'font-size',
  'font-weight',
  'font-family',
  'stop-color',
  'stop-opacity',
  'opacity',
  'display',
];

const MARGIN = 16;
const LINE = 20;
/** Size of the type of what stands under the drawing. */
const CAPTION = 12;

interface Picture {
  /** The drawing as a document of its own. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a drawing of the page a document of its own: its styles are written into it, controls are left out, and lines of
 * words are set under it.
 */
export function drawPicture(drawing: SVGSVGElement, captions: readonly string[]): Picture {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [...drawing.querySelectorAll('*')];
  const { width, height } = drawing.viewBox.baseVal;
  for (const [index, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const property of CARRIED) {
      const value = style.getPropertyValue(property);
      // A reference to a pattern is relative to the document, and has come along.
      if (value && !value.startsWith('url(')) element.setAttribute(property, value);
    }
    element.removeAttribute('class');
  }
  for (const control of copy.querySelectorAll('[role="slider"]')) {
    control.remove();
  }
  const paper = getComputedStyle(document.body);
  const lines = captions.flatMap((caption) => wrapCaption(caption, width, CAPTION));
  const full = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + lines.length * LINE };
  const words = lines
    .map(
      (line, index) =>
        `<text x="0" y="${height + (index + 1) * LINE}" font-size="${CAPTION}" fill="${paper.color}" font-family="sans-serif">${escape(line)}</text>`,
    )
    .join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}" viewBox="${-MARGIN} ${-MARGIN} ${full.width} ${full.height}">` +
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%" fill="${paper.backgroundColor}"/>` +
    [...copy.children].map((child) => new XMLSerializer().serializeToString(child)).join('') +
    `${words}</svg>`;
  return { svg, ...full };
}

/** Paints a picture at twice its size, for sharp prints. */
export async function paintPicture({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be written.'))),
      'image/png',
    );
  });
}

const escape = (text: string) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
