import tokens from '@/ui/tokens.css?raw';
import drawing from './timeline-drawing.css?raw';
import flags from './timeline-flags.css?raw';

/** An element of a drawing, as selectors see it. */
export interface Styled {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly parent: Styled | undefined;
}

/** What an element must be itself; `among`: groups of selectors, of each of which one must match. */
interface Compound {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
  readonly among: readonly (readonly Selector[])[];
}

/** From the element outwards: each compound but the first matches some element around the one before. */
type Selector = readonly Compound[];

interface Rule {
  readonly selector: Selector;
  /** Of CSS: classes, then tags. */
  readonly weight: number;
  readonly ink: readonly (readonly [name: string, value: string])[];
}

/** Properties of CSS that an SVG may have as attributes. */
const ATTRIBUTES = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'text-decoration',
  'font-size',
  'font-weight',
  'opacity',
]);

/** The colours in light, by name. */
const LIGHT: ReadonlyMap<string, string> = new Map(
  [...tokens.matchAll(/(--color-[\w-]+):\s*light-dark\((#[\da-f]+)/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

/** A colour of the interface in light, by its name without `--color-`; fails where there is none. */
export function lightInk(name: string): string {
  const colour = LIGHT.get(`--color-${name}`);
  if (colour === undefined) throw new Error(`There is no colour “${name}”.`);
  return colour;
}

/** A value as an attribute has it: a colour in light, a number without its unit. */
const valueOf = (value: string): string =>
  value
    .replaceAll(/var\(--color-([\w-]+)\)/g, (_, name: string) => lightInk(name))
    .replaceAll(/(?<=\d)px/g, '')
    .replace(/^transparent$/, 'none');

/** Cuts at a sign that stands in no bracket. */
function cut(text: string, at: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of text) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0 && at.test(sign)) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `undefined` for what no picture has: states of a pointer, attributes. */
function readCompound(text: string): Compound | undefined {
  const [, tag, rest = ''] = /^([a-z]*)(.*)$/s.exec(text) ?? [];
  const among: (readonly Selector[])[] = [];
  let left = rest;
  for (const [whole] of rest.matchAll(/:is\((?:[^()]|\([^()]*\))*\)/g)) {
    among.push(cut(whole.slice(4, -1), /,/).flatMap((each) => readSelector(each) ?? []));
    left = left.replace(whole, '');
  }
  if (!/^(?:\.[\w-]+)*$/.test(left)) return undefined;
  return { tag: tag || undefined, classes: left.split('.').slice(1), among };
}

/** A list of one, or nothing: a list, because a selector is itself one. */
function readSelector(text: string): readonly Selector[] | undefined {
  const compounds = cut(text, /\s/).map(readCompound);
  const known = compounds.filter((compound) => compound !== undefined);
  return known.length < compounds.length ? undefined : [known.toReversed()];
}

const weigh = (selector: Selector): number =>
  selector
    .map(
      ({ tag, classes, among }) =>
        classes.length * 100 +
        (tag === undefined ? 0 : 1) +
        among.reduce((sum, group) => sum + Math.max(0, ...group.map(weigh)), 0),
    )
    .reduce((sum, one) => sum + one, 0);

/** The rules of a sheet that hold on every screen, the weightiest last. */
function readRules(css: string): readonly Rule[] {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/@[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .flatMap(([, selectors = '', body = '']) => {
      const ink = body
        .split(';')
        .map((line) => line.split(':').map((part) => part.trim()))
        .flatMap(([name = '', value = '']) => (ATTRIBUTES.has(name) ? [[name, valueOf(value)] as const] : []));
      return cut(selectors, /,/)
        .flatMap((text) => readSelector(text) ?? [])
        .map((selector) => ({ selector, weight: weigh(selector), ink }));
    })
    .filter(({ ink }) => ink.length > 0)
    .toSorted((one, other) => one.weight - other.weight);
}

const RULES = readRules(drawing + flags);

const fits = (element: Styled, { tag, classes, among }: Compound): boolean =>
  (tag === undefined || tag === element.tag) &&
  classes.every((name) => element.classes.includes(name)) &&
  among.every((group) => group.some((selector) => matches(element, selector)));

function matches(element: Styled, [own, ...around]: Selector): boolean {
  if (own === undefined) return true;
  if (!fits(element, own)) return false;
  if (around.length === 0) return true;
  for (let outer = element.parent; outer; outer = outer.parent) if (matches(outer, around)) return true;
  return false;
}

/**
 * How an element of the drawing looks on the page in light, as attributes: a picture has no style sheet, and many programs
 * that open one know none.
 */
export function inkOf(element: Styled): ReadonlyMap<string, string> {
  return new Map(RULES.filter(({ selector }) => matches(element, selector)).flatMap(({ ink }) => ink));
}
