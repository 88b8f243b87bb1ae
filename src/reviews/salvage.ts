import { OWN_LISTS } from './annotation-collection';

/**
 * What is whole of a review file that was cut off or damaged: `writeReview` puts each record on a line of its own.
 * @returns the file with the records that can be read; `undefined` where it is no such file.
 */
export function salvage(text: string): Readonly<Record<string, unknown>> | undefined {
  const file = new Map<string, unknown>();
  const items: unknown[] = [];
  let list: unknown[] = [];
  for (const name of Object.keys(OWN_LISTS)) file.set(name, []);
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const opens = /^"([\w:]+)":\[$/.exec(line)?.[1];
    if (opens !== undefined && Object.hasOwn(OWN_LISTS, opens)) file.set(opens, (list = []));
    else if (line.startsWith('"first":{')) list = items;
    else if (line.startsWith('{"')) list.push(...parseLine(line));
    else if (line.startsWith('"')) {
      for (const entry of parseLine(`{${line.replace(/,$/, '')}}`)) {
        for (const [key, value] of Object.entries(entry)) file.set(key, value);
      }
    }
  }
  if (!file.has('review:head')) return undefined;
  return Object.fromEntries([...file, ['first', { items }]]);
}

/** The object of a line; none where it is not whole. */
function parseLine(line: string): object[] {
  try {
    return [JSON.parse(line.replace(/,$/, '')) as object];
  } catch {
    return [];
  }
}
