import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import type { UnitId } from '@/agreement/model';

/** Of a comment: paragraphs and lists. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The first number, where it has numbers. */ readonly start?: number;
      readonly items: readonly Block[][];
    };

/** What stands in a line. All text is text: there is no HTML. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'emphasis' | 'strong'; readonly content: readonly Inline[] }
  /** Only to https. */
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] }
  /** `[12.6](#g-12.6)`; whether the edition has the unit is for who shows it. */
  | { readonly kind: 'clause'; readonly unit: UnitId; readonly content: readonly Inline[] };

/** Longer comments are shown as they were written: no one writes so much for its looks. */
const LONGEST = 5000;

/** Lists deeper than anyone nests them, in a line or by how far it is set in, are text: reading them takes the square of their depth. */
const TOO_DEEP = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+){7}|^[ \t]{40}/m;

/** What a comment has no use for, and is text in it. */
const TEXT_ONLY = [
  'htmlFlow',
  'htmlText',
  'headingAtx',
  'setextUnderline',
  'codeFenced',
  'codeIndented',
  'blockQuote',
  'thematicBreak',
  'labelStartImage',
  'definition',
  'characterReference',
];

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** Reads the small Markdown of comments. What it does not know is text, character by character. */
export function readMarkdown(text: string): readonly Block[] {
  if (text.length > LONGEST || TOO_DEEP.test(text)) return [{ kind: 'paragraph', content: linesOf(text) }];
  const extensions = [{ disable: { null: TEXT_ONLY } }, cjkFriendlyExtension()];
  return fromMarkdown(text, { extensions }).children.flatMap((node) => readBlock(node, text));
}

/** A comment without its marks, for where there is only plain text: a table, a calendar. */
export function plainMarkdown(text: string): string {
  return readMarkdown(text)
    .map((block) => plainBlock(block, ''))
    .join('\n');
}

function plainBlock(block: Block, indent: string): string {
  if (block.kind === 'paragraph') return indent + plainInline(block.content).replaceAll('\n', `\n${indent}`);
  return block.items
    .map((item, index) => {
      const sign = block.start === undefined ? '- ' : `${block.start + index}. `;
      const lines = item.map((part) => plainBlock(part, `${indent}${' '.repeat(sign.length)}`)).join('\n');
      return indent + sign + lines.slice(indent.length + sign.length);
    })
    .join('\n');
}

function plainInline(content: readonly Inline[]): string {
  return content
    .map((part) => {
      if (part.kind === 'break') return '\n';
      if ('text' in part) return part.text;
      const inner = plainInline(part.content);
      return part.kind === 'link' && part.href !== inner ? `${inner} (${part.href})` : inner;
    })
    .join('');
}

function readBlock(node: Node, source: string): Block[] {
  if (node.type === 'paragraph') {
    return [{ kind: 'paragraph', content: node.children.flatMap((child) => readInline(child, source)) }];
  }
  if (node.type === 'list') {
    const items = node.children.map((item) => item.children.flatMap((child) => readBlock(child, source)));
    return [{ kind: 'list', ...(node.ordered === true ? { start: node.start ?? 1 } : {}), items }];
  }
  return [{ kind: 'paragraph', content: linesOf(sourceOf(node, source)) }];
}

function readInline(node: Node, source: string): Inline[] {
  if (node.type === 'text') return linesOf(node.value);
  if (node.type === 'inlineCode') return [{ kind: 'code', text: node.value }];
  if (node.type === 'break') return [{ kind: 'break' }];
  if (node.type === 'emphasis' || node.type === 'strong') {
    return [{ kind: node.type, content: node.children.flatMap((child) => readInline(child, source)) }];
  }
  if (node.type === 'link') {
    const content = node.children.flatMap((child) => readInline(child, source));
    const clause = /^#((?:g|p|pre)(?:[-.][\w.]+)?)$/.exec(node.url)?.[1];
    if (clause !== undefined) return [{ kind: 'clause', unit: clause, content }];
    if (isSafe(node.url)) return [{ kind: 'link', href: node.url, content }];
  }
  return linesOf(sourceOf(node, source));
}

/** Whether an address may be followed: https, without a name and password before the host, which only deceive. */
function isSafe(href: string): boolean {
  return /^https:\/\//i.test(href) && URL.canParse(href) && !new URL(href).username && !new URL(href).password;
}

/** What was written, character by character. */
function sourceOf(node: Node, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}

/** People who press Enter in a comment mean a new line. */
function linesOf(text: string): Inline[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...(line === '' ? [] : [{ kind: 'text', text: line } as const]),
    ]);
}
