import { OWN_LISTS } from './annotation-collection';

/** What is left of a file. */
interface Salvaged {
  readonly file: Readonly<Record<string, unknown>>;
  /** The lists that do not come to their end, by their names; `first` is that of the marks. */
  readonly unfinished: ReadonlySet<string>;
}

/**
 * What is whole of a review file that was cut off or damaged: `writeReview` puts each record on a line of its own.
 * @returns the file with the records that can be read; `undefined` where it is no such file.
 */
export function salvage(text: string): Salvaged | undefined {
  const unfinished = new Set(['first', ...Object.keys(OWN_LISTS)]);
  let name = '';
  const file = new Map<string, unknown>();
  const items: unknown[] = [];
  let list: unknown[] = [];
  for (const each of Object.keys(OWN_LISTS)) file.set(each, []);
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const opens = /^"([\w:]+)":\[$/.exec(line)?.[1];
    if (opens !== undefined && Object.hasOwn(OWN_LISTS, opens)) {
      name = opens;
      file.set(name, (list = []));
    } else if (line.startsWith('"first":{')) {
      name = 'first';
      list = items;
    } else if (/^\]\}?,?$/.test(line)) unfinished.delete(name);
    else if (line.startsWith('{"')) list.push(...parseLine(line));
    else if (line.startsWith('"')) {
      for (const entry of parseLine(`{${line.replace(/,$/, '')}}`)) {
        for (const [key, value] of Object.entries(entry)) file.set(key, value);
      }
    }
  }
  if (!file.has('review:head')) return undefined;
  return { file: Object.fromEntries([...file, ['first', { items }]]), unfinished };
}

/** The object of a line; none where it is not whole. */
function parseLine(line: string): object[] {
  try {
    return [JSON.parse(line.replace(/,$/, '')) as object];
  } catch {
    return [];
  }
}
