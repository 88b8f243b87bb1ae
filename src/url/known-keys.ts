const NAMES =
  'at|paid|owed|trigger|variant|count|reading|edition|need|deferral|deferral-closed|grace|storage|arrears-at|suspended-at|part|product|chapter|timeline|kind|wide|sort|dir|own|view|keeps|within|figure|group|who|case|sure|only|beside';

/** Every key of an address that some page reads. A test holds them against the pages. */
export const KNOWN_KEYS: readonly string[] = ['q', 'from', ...NAMES.split('|')];

// Messengers give values of their own to `from`, which is a moment; no length is in small letters.
// What no page could read is no plain value either: it is looked at, and said.
const UNREAD =
  '(?:own|timeline)=(?!1(?:&|$))|wide=(?!0(?:&|$))|trigger=(?!(?:arrears|expiry|early-end|order-unpaid|quota-exhausted)(?:&|$))|at=(?!2\\d{3}-)|at=[\\d-]{5}(?:02-(?:29|3)|(?:0[469]|11)-31)';
const PAIR = `(?!${UNREAD})(?:q=[^&]*|from=[\\d:T-]*|(?:${NAMES})=(?!pt?\\d|3D)[a-z\\d,./:TPDHM-]*(?<![,./:]))`;
// Of a key that is written twice one value is not used, which is to be said.
const PLAIN = new RegExp(`^(?!.*[?&]([a-z-]+=).*&\\1)(?:\\?${PAIR}(?:&${PAIR})*)?$`);

/** Whether a query string is as this site writes it, so that nothing has to be read out of it first. */
export function isPlainSearch(searchText: string): boolean {
  return PLAIN.test(searchText);
}
