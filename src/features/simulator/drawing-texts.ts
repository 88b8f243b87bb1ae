import { measure } from './measure-text';
import { widthOfLine } from './timeline-flags';
import type { Layout } from './timeline-layout';
import { FONT, GAP, RAIL, TICK } from './timeline-sizes';

/** Where some words of a drawing stand. */
export interface TextBox {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where the words of a drawing stand, line by line, by widths that no font is wider than. For tests. */
export function drawingTextsOf({ flags, periods, lanes, axis, axisY, now, lineHeight }: Layout): readonly TextBox[] {
  const widthOf = (text: string, size: number, clause: string) =>
    measure(text, size) + (clause ? measure(clause, TICK) + 6 : 0);
  return [
    ...flags.flatMap(({ lines, x, top, isLeft }) =>
      lines.map((line, index) => {
        const wide = widthOfLine(line);
        const x0 = isLeft ? x - GAP - wide : x + GAP;
        return {
          text: line.text,
          x0,
          x1: x0 + wide,
          y0: top + index * lineHeight + 2,
          y1: top + index * lineHeight + 16,
        };
      }),
    ),
    ...periods.map(({ period, textX, y, isInside }) => {
      const half = widthOf(period.label, FONT, period.clause) / 2;
      const base = isInside ? y : y - 10;
      return { text: period.label, x0: textX - half, x1: textX + half, y0: base - 6, y1: base + 6 };
    }),
    ...lanes.flatMap(({ rails }) =>
      rails.flatMap(({ phase, x0, lines, top }) =>
        lines.map((line, index) => {
          const wide = widthOf(line, FONT, index === lines.length - 1 ? phase.clause : '');
          return {
            text: line,
            x0: x0 + 5,
            x1: x0 + 5 + wide,
            y0: top + index * lineHeight + 2,
            y1: top + index * lineHeight + 15,
          };
        }),
      ),
    ),
    ...lanes.map(({ name, railTop }) => ({
      text: name,
      x0: 0,
      x1: measure(name, 14),
      y0: railTop,
      y1: railTop + RAIL,
    })),
    ...axis.ticks.flatMap(({ text, textX }) => {
      const half = measure(text ?? '', TICK) / 2;
      return text === undefined ? [] : [{ text, x0: textX - half, x1: textX + half, y0: axisY + 8, y1: axisY + 20 }];
    }),
    ...(now
      ? [
          { text: now.words, x0: now.textX, x1: now.textX + now.width, y0: now.y - 6, y1: now.y + 6 },
          ...(now.left
            ? [
                {
                  text: now.left.label,
                  x0: now.left.textX,
                  x1: now.left.textX + now.left.width,
                  y0: now.left.y - 6,
                  y1: now.left.y + 6,
                },
              ]
            : []),
        ]
      : []),
  ];
}
