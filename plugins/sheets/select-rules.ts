import postcss, { type AtRule, type ChildNode, type Container, type Root } from 'postcss';
import { canMatch, splitList, type Vocabulary } from './can-match.ts';

const isOfKeyframes = ({ parent }: ChildNode) =>
  parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');

/** Takes away what has become empty; a list of layers says their order, and has no block. */
function dropEmpty(container: Container): void {
  // What is taken away must not shift what is still to be looked at.
  for (const node of container.nodes?.slice() ?? []) {
    if (node.type !== 'atrule' && node.type !== 'rule') continue;
    if (node.nodes === undefined) continue;
    dropEmpty(node);
    if (node.nodes.every(({ type }) => type === 'comment')) node.remove();
  }
}

/** Takes away variables and movements that nothing reads which is left: each may be read by the next. */
function dropUnread(sheet: Root, variables: ReadonlySet<string>): void {
  for (let found = true; found;) {
    found = false;
    const words = new Set(variables);
    const movements = new Set<string>();
    sheet.walkDecls(({ prop, value }) => {
      for (const word of value.match(/--[\w-]+/g) ?? []) words.add(word);
      if (prop.startsWith('animation')) for (const word of value.match(/[\w-]+/g) ?? []) movements.add(word);
    });
    sheet.walkAtRules((rule) => {
      if (
        rule.name.endsWith('keyframes')
          ? !movements.has(rule.params)
          : rule.name === 'property' && !words.has(rule.params)
      ) {
        rule.remove();
        found = true;
      }
    });
    sheet.walkDecls(/^--/, (declaration) => {
      if (words.has(declaration.prop)) return;
      declaration.remove();
      found = true;
    });
  }
  dropEmpty(sheet);
}

/**
 * The rules of a sheet that can match an element of documents, in their order: as long as nothing else comes into a document, it looks
 * the same with these as with all. Where all are added behind them, each rule that matches is among those in their own order, so that
 * it looks as with all alone.
 */
export function selectRules(css: string, names: Vocabulary): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (isOfKeyframes(rule)) return;
    const kept = splitList(rule.selector).filter((selector) => canMatch(selector, names));
    if (kept.length === 0) rule.remove();
    else rule.selector = kept.join(',');
  });
  dropEmpty(sheet);
  dropUnread(sheet, names.variables);
  return sheet.toString();
}
