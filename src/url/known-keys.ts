/** The keys that some page reads, besides those of which the values are of a kind of their own. */
export const NAMES =
  'at|paid|owed|trigger|variant|count|reading|edition|need|deferral|deferral-closed|grace|storage|arrears-at|suspended-at|part|product|chapter|timeline|kind|wide|sort|dir|own|view|keeps|within|figure|group|who|case|sure|only|beside|review|id|label|state|owner|list';

// Messengers give values of their own to `from`, which is a moment; no length is in small letters.
// What no page could read is no plain value either: it is looked at, and said.
const MOMENT =
  '20\\d\\d-(?!02-29|02-3|0[469]-31|11-31|00|..-00)(0\\d|1[0-2])-([0-2]\\d|3[01])(T([01]\\d|2[0-3])(:[0-5]\\d){1,2})?';
// A length of time that begins with a digit may have no unit, which is to be supposed and said.
const UNREAD = `(?:deferral|grace|storage|need)=\\d|(?!(own=1|timeline=1|wide=0|trigger=(arrears|expiry|early-end|order-unpaid|quota-exhausted)|at=${MOMENT})(&|$))(own|timeline|wide|trigger|at)=`;
const PAIR = `(?!${UNREAD})(?:q=[^&]*|from=[\\d:T-]+|(?:${NAMES})=(?!pt?\\d|3D)[a-z\\d,./:TPDHM-]+(?<![,./:]))`;
// Of a key that is written twice one value is not used, which is to be said.
const PLAIN = new RegExp(`^(?!.*[?&]([a-z-]+=).*&\\1)(?:\\?${PAIR}(?:&${PAIR})*)?$`);

/** Whether a query string is as this site writes it, so that nothing has to be read out of it first. */
export function isPlainSearch(searchText: string): boolean {
  return PLAIN.test(searchText);
}

/** Whether what happened is, by a query string, what only pages with a timeline read. */
export const isOfTimeline = (searchText: string): boolean => /trigger=(?!a|ex)/.test(searchText);
