import { createElement } from 'react';
import type { CaseReport } from './case-report';
import { lightInk } from './drawing-ink';
import { measure } from './measure-text';
import { escapeXml, svgOf } from './svg-of-element';
import { type Layout, layOut } from './timeline-layout';
import { TimelinePicture } from './timeline-picture';
import { BOLD } from './timeline-sizes';
import { wrapCaption } from './wrap-caption';

/** Of the drawing, in pixels; a picture has a width of its own, whatever window it is made in. */
const INNER = 1000;
const MARGIN = 32;
/** As on the page: in English a Latin font comes first, or “quotes” come out full width. */
const CHINESE = "'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif";
const FONTS = { 'zh-CN': CHINESE, en: `-apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', ${CHINESE}` };

/** How some lines look. */
interface Face {
  readonly size: number;
  readonly isBold?: boolean;
  readonly ink: 'ink' | 'ink-soft';
  /** Kept free above. */
  readonly gap: number;
}

const FACES = {
  title: { size: 22, isBold: true, ink: 'ink', gap: 0 },
  inputs: { size: 15, ink: 'ink-soft', gap: 4 },
  answer: { size: 19, isBold: true, ink: 'ink', gap: 12 },
  more: { size: 15, ink: 'ink', gap: 6 },
  small: { size: 13, ink: 'ink-soft', gap: 4 },
} as const satisfies Record<string, Face>;

/** A line of words; `y` is its base line. */
export interface PictureLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  /** On the safe side. */
  readonly width: number;
}

/** A picture with everything in its place. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PictureLine[];
  readonly drawing: { readonly x: number; readonly y: number; readonly layout: Layout };
}

/** A picture as a document of its own. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Places a case on a picture: what it is and the answer, the drawing, then what it rests on, its edition, date and link. */
export function layPicture({ title, inputs, answer, cautions, takenAt, caveat, source, origin, drawn }: CaseReport) {
  const lines: PictureLine[] = [];
  let bottom = MARGIN;
  const write = (text: string, face: Face) => {
    bottom += face.gap;
    const wide = face.isBold ? BOLD : 1;
    for (const part of wrapCaption(text, INNER / wide, face.size)) {
      const width = measure(part, face.size) * wide;
      lines.push({ text: part, x: MARGIN, y: bottom + face.size, face, width });
      bottom += Math.round(face.size * 1.5);
    }
  };
  const [sentence, ...others] = answer;
  write(title, FACES.title);
  write(inputs, FACES.inputs);
  if (sentence !== undefined) write(sentence, FACES.answer);
  for (const other of others) write(other, FACES.more);
  for (const caution of cautions) write(caution, FACES.small);
  const layout = layOut(drawn, INNER);
  const top = bottom + 20;
  bottom = top + layout.height + 16;
  for (const text of [takenAt, caveat, source, origin.link]) write(text, FACES.small);
  const size = { width: INNER + 2 * MARGIN, height: bottom + MARGIN };
  return { ...size, lines, drawing: { x: MARGIN, y: top, layout } } satisfies PictureLayout;
}

/** Draws a case as a picture that needs nothing beside it: light on any ground, without style sheets. */
export function drawPicture(report: CaseReport): Picture {
  const { width, height, lines, drawing } = layPicture(report);
  const words = lines
    .map(
      ({ text, x, y, face: { size, ink, ...face } }) =>
        `<text x="${x}" y="${y}" font-size="${size}" font-weight="${'isBold' in face ? 600 : 400}" fill="${lightInk(ink)}">${escapeXml(text)}</text>`,
    )
    .join('');
  const picture = svgOf(createElement(TimelinePicture, { drawn: report.drawn, layout: drawing.layout, id: 'case-' }), {
    tag: 'svg',
    classes: ['timeline-drawing'],
    parent: undefined,
  });
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${report.language}" font-family="${escapeXml(FONTS[report.language])}">` +
    `<title>${escapeXml(report.title)}</title>` +
    `<rect width="${width}" height="${height}" fill="${lightInk('paper')}"/>` +
    `${words}<g transform="translate(${drawing.x} ${drawing.y})">${picture}</g></svg>`;
  return { svg, width, height };
}
