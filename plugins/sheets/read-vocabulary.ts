import type { Vocabulary } from './can-match.ts';

/** Classes that come into a document before its program does: by `theme.js`, `boot.ts` and `old-browser.js`. */
const GIVEN_AT_REST = ['js', 'is-target', 'old-browser'];
/** Elements that a parser adds where a document does not write them. */
const ADDED_BY_PARSER = ['tbody', 'font'];

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const decode = (value: string) =>
  value.replace(/&([\w#]+);/g, (whole, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined) throw new Error(`${whole} is not known.`);
    return sign;
  });

/** What elements of documents have that a selector can ask for, templates in them included. */
export function readVocabulary(documents: Iterable<string>): Vocabulary {
  const tags = new Set(ADDED_BY_PARSER);
  const classes = new Set(GIVEN_AT_REST);
  const ids = new Set<string>();
  const variables = new Set<string>();
  for (const html of documents) {
    for (const [tag, name = ''] of html.matchAll(/<([a-z][\w-]*)(?:[^<>"]|"[^"]*")*>/gi)) {
      tags.add(name.toLowerCase());
      for (const [, attribute, value = ''] of tag.matchAll(/\s(class|id)="([^"]*)"/g)) {
        if (attribute === 'id') ids.add(decode(value));
        else for (const each of decode(value).split(/\s+/)) classes.add(each);
      }
      for (const variable of tag.match(/(?<=var\()--[\w-]+/g) ?? []) variables.add(variable);
    }
  }
  return { tags, classes, ids, variables };
}
