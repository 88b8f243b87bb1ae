import type { Block } from './join-wrapped-lines.ts';
import { parseMarker } from './parse-marker.ts';

/**
 * Splits a line on which the next provision follows without a line break: 9.2.6 stands on the line of 9.2.5. Only the
 * very next number splits, after a full stop and before a wide blank, so that a number in a sentence never does.
 */
export function splitRunOn(block: Block): Block[] {
  const marker = parseMarker(block.text);
  if (marker?.kind !== 'number') return [block];
  const next = [...marker.path.slice(0, -1), (marker.path.at(-1) ?? 0) + 1].join('\\.');
  const found = new RegExp(`[。；](?=${next}[.、]\\s{2,})`).exec(block.text);
  if (!found) return [block];
  const end = found.index + 1;
  return [
    { text: block.text.slice(0, end), line: block.line },
    ...splitRunOn({ text: block.text.slice(end), line: block.line }),
  ];
}
