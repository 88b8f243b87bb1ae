import { Fragment, isValidElement, type ReactNode } from 'react';
import { inkOf, type Styled } from './drawing-ink';

/** Properties of React that have another name in an SVG. */
const NAMES: Readonly<Record<string, string>> = { textAnchor: 'text-anchor' };
/** What is of use on a page alone. */
const LEFT_OUT = /^(?:children|className|key|role|tabIndex|data-.+|aria-.+|on[A-Z].*)$/;

export const escapeXml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * A drawing as text of an SVG: its looks are written into it as attributes, and what only reacts to a pointer is left out.
 *
 * @param node - of elements, and of components that use no hook.
 */
export function svgOf(node: ReactNode, parent: Styled): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string' || typeof node === 'number') return escapeXml(String(node));
  if (Array.isArray(node)) return (node as readonly ReactNode[]).map((each) => svgOf(each, parent)).join('');
  if (!isValidElement<Readonly<Record<string, unknown>>>(node)) throw new Error('This cannot be drawn.');
  const { type, props } = node;
  const children = props['children'] as ReactNode;
  if (type === Fragment) return svgOf(children, parent);
  if (typeof type === 'function') return svgOf((type as (given: typeof props) => ReactNode)(props), parent);
  const classes = typeof props['className'] === 'string' ? props['className'].split(' ') : [];
  if (classes.includes('reach')) return '';
  const element: Styled = { tag: type, classes, parent };
  const own = Object.entries(props).flatMap(([name, value]) =>
    !LEFT_OUT.test(name) && (typeof value === 'string' || typeof value === 'number')
      ? [[NAMES[name] ?? name, String(value)] as const]
      : [],
  );
  const attributes = new Map([...own, ...inkOf(element)]);
  const write = (left: readonly string[], more = '') =>
    `<${type}${[...attributes].map(([name, value]) => (left.includes(name) ? '' : ` ${name}="${escapeXml(value)}"`)).join('')}${more}>${svgOf(children, element)}</${type}>`;
  // Where `paint-order` is not known, a halo would lie on its own words: it is drawn by itself, under them.
  if (attributes.get('paint-order') !== 'stroke' || attributes.get('stroke') === 'none') return write(['paint-order']);
  return (
    write(['paint-order'], ' aria-hidden="true"') + write(['paint-order', 'stroke', 'stroke-width', 'stroke-linejoin'])
  );
}
