const NAMES =
  'at|paid|owed|trigger|variant|count|reading|edition|need|deferral|deferral-closed|grace|storage|arrears-at|part|product|chapter|timeline|kind|wide|sort|dir|own|view|keeps|within|figure|group|who';

/** Every key of an address that some page reads. A test holds them against the pages. */
export const KNOWN_KEYS: readonly string[] = ['q', 'from', ...NAMES.split('|')];

// Not `from`, to which messengers give values of their own, and no length in small letters.
const PAIR = `(?:q=[^&]*|(?:${NAMES})=(?!pt?\\d)[a-z\\d,./:TPDHM-]*(?<![,./:]))`;
const PLAIN = new RegExp(`^(?:\\?${PAIR}(?:&${PAIR})*)?$`);

/** Whether a query string is as this site writes it, so that nothing has to be read out of it first. */
export function isPlainSearch(searchText: string): boolean {
  return PLAIN.test(searchText);
}
