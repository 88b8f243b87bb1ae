/**
 * How search values are written in URLs: as plain strings. The router's own format would read `?q=39.10` as the number
 * 39.1, which is another clause.
 */

/** Reads a query string; a repeated key keeps its first value. */
export function parseSearch(searchText: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [key, value] of new URLSearchParams(searchText)) {
    if (!Object.hasOwn(values, key))
      Object.defineProperty(values, key, { value, enumerable: true, configurable: true });
  }
  return values;
}

/** Writes a query string, with `,` and `:` and `/` as they are, so that it can be read; lone surrogates become U+FFFD. */
export function stringifySearch(values: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === 'string') parameters.append(key, value);
  }
  const text = parameters.toString().replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/');
  return text === '' ? '' : `?${text}`;
}

/** Keeps the raw text of the keys that a page knows; what a value means is for the page to say. */
export function keepKeys<const Key extends string>(
  raw: Record<string, unknown>,
  ...keys: readonly Key[]
): Partial<Record<Key, string>> {
  const kept: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const value = raw[key];
    if (typeof value === 'string') kept[key] = value;
  }
  return kept;
}

/** What is left of the values for an address when those that say nothing are taken out. */
export function withoutEmpty(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  return Object.fromEntries(kept) as Record<string, string>;
}
