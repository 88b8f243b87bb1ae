import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edition } from '../../content/edition';
import { parseAgreement } from '../../src/agreement/parse-agreement';
import { textOf, walk } from '../../src/agreement/walk';
import { draw, SEED } from './counts';
import { REPEATED, STRANGE } from './texts';

const source = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const LINES = source.split('\n');
/** In milliseconds of the processor. The agreement takes a twentieth of a second, and ten of it half a second. */
const LIMIT = 10_000;

type Spoil = (lines: readonly string[], at: number, other: number, text: string) => readonly string[];

/** What happens to lines of a source: lost, doubled, exchanged, cut, joined, turned, written into, nested. */
const SPOILS: readonly Spoil[] = [
  (lines, at) => lines.toSpliced(at, 1),
  (lines, at, other) => lines.toSpliced(Math.min(at, other), Math.abs(at - other) % 200),
  (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
  (lines, at, other) => lines.with(at, lines[other] ?? '').with(other, lines[at] ?? ''),
  (lines, at, other) => lines.with(at, (lines[at] ?? '').slice(0, other % 40)),
  (lines, at) => lines.toSpliced(at, 2, (lines[at] ?? '') + (lines[at + 1] ?? '')),
  (lines, at) => lines.slice(at),
  (lines, at) => lines.slice(0, at),
  (lines) => lines.toReversed(),
  (lines, at, _, text) => lines.toSpliced(at, 0, text),
  (lines, at, other, text) =>
    lines.with(at, (lines[at] ?? '').slice(0, other % 20) + text + (lines[at] ?? '').slice(other % 20)),
  (lines) => lines.map((line) => line.normalize('NFKC')),
  (lines) => lines.map((line) => `${line}\r`),
  (lines, at) =>
    lines.toSpliced(at, 0, ...Array.from({ length: 3000 }, (_none, depth) => `${'1.'.repeat(depth % 300)}1 层`)),
  (lines, at) => lines.toSpliced(at, 0, ...Array.from({ length: 3000 }, (_none, index) => `(${index})`)),
  (lines, at) => lines.toSpliced(at, 0, '（'.repeat(50_000), '1.'.repeat(50_000), '专用说明', '通用条款'),
];

const strange = fc.oneof(
  fc.constantFrom(...STRANGE),
  fc.constantFrom(...REPEATED).map((unit) => unit.repeat(2000)),
);
const spoilt = fc
  .array(fc.tuple(fc.constantFrom(...SPOILS), fc.nat(), fc.nat(), strange), { minLength: 1, maxLength: 4 })
  .map((turns) =>
    turns
      .reduce<readonly string[]>((lines, [spoil, at, other, text]) => {
        const count = Math.max(1, lines.length);
        return spoil(lines.length === 0 ? [''] : lines, at % count, other % count, text);
      }, LINES)
      .join('\n'),
  );

const withoutSpace = (text: string) => text.replaceAll(/\s/g, '');

/** What is wrong with what came of a source: words that are lost, an id twice, a fault without its line, minutes. */
function faultOf(text: string): string | undefined {
  const { user } = process.cpuUsage();
  const { agreement, diagnostics } = parseAgreement(text);
  const took = (process.cpuUsage().user - user) / 1000;
  if (took > LIMIT) return `${Math.round(took)} ms`;
  if (withoutSpace(textOf(agreement)) !== withoutSpace(text)) return 'words are lost';
  const ids = [...walk(agreement)].map(({ unit }) => unit.id);
  if (new Set(ids).size < ids.length) return 'an id stands twice';
  const last = text.split(/\r\n|\n|\r/).length;
  const unnamed = diagnostics.find(({ line = 0, message }) => line < 1 || line > last || message === '');
  return unnamed && `${unnamed.check} names no line`;
}

test(`the agreement spoilt in any way is read whole, and what is wrong names its line; SEED=${SEED}`, () => {
  const faults = fc.sample(spoilt, draw(60)).flatMap((text, index) => {
    const fault = faultOf(text);
    return fault === undefined ? [] : [`${index}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

test('ten times the agreement is read whole', () => {
  expect(faultOf(source.repeat(10))).toBeUndefined();
});
