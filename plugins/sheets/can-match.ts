/** What elements of documents have that selectors ask for. */
export interface Vocabulary {
  readonly tags: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Variables of sheets that they read by themselves, as in `fill="var(--x)"`. */
  readonly variables: ReadonlySet<string>;
}

/** Takes the escapes out of a name: `\@max-tablet\:hidden`, `\31 23`. */
const unescape = (name: string) =>
  name.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, hex: string | undefined, sign: string) =>
    hex === undefined ? sign : String.fromCodePoint(Number.parseInt(hex, 16)),
  );

/** The end of what a bracket opens, the bracket that closes it included. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"' || sign === "'") at = text.indexOf(sign, at + 1);
    else if (sign === '(' || sign === '[') depth += 1;
    else if ((sign === ')' || sign === ']') && --depth === 0) return at + 1;
  }
  throw new Error(`A bracket is not closed: ${text}`);
}

/** The selectors of a list, with commas in brackets left alone. */
export function splitList(list: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at];
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') at = endOf(list, at) - 1;
    else if (sign === ',') {
      parts.push(list.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, list.slice(start)].map((part) => part.trim());
}

const NAME = String.raw`(?:[\w-]|[^\x00-\x7f]|\\[\da-f]{1,6}\s?|\\.)+`;
const TOKEN = new RegExp(String.raw`([.#]|::?)?(${NAME})`, 'iy');

/** Of these one of the selectors in the brackets must match; those of others say nothing of elements, or what must not be. */
const ANY = /^(?:is|where|has|matches|-webkit-any|host|slotted)$/;

/**
 * What nothing has in a document at rest: ranges come into a highlight by the program alone. A rule for one is not free until then. The
 * browser works it out for every element, and what is inherited anew for all that are below.
 */
const OF_PROGRAM = /^highlight$/;

/**
 * Whether a selector can match an element of documents that have these names and no others. States and attributes may be anything, and
 * so may the place of an element: that is for the browser to see. What only the program gives ({@link OF_PROGRAM}) is not there yet.
 *
 * @throws Error where the selector cannot be read.
 */
export function canMatch(selector: string, names: Vocabulary): boolean {
  for (let at = 0; at < selector.length;) {
    const sign = selector[at] ?? '';
    if (sign === '[') {
      at = endOf(selector, at);
      continue;
    }
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(selector);
    if (token === null) {
      if (!/[\s>+~*&|,]/.test(sign)) throw new Error(`This selector cannot be read: ${selector}`);
      at += 1;
      continue;
    }
    const [whole, kind = '', name = ''] = token;
    at += whole.length;
    if (kind === '.' && !names.classes.has(unescape(name))) return false;
    if (kind === '#' && !names.ids.has(unescape(name))) return false;
    if (kind === '::' && OF_PROGRAM.test(name)) return false;
    if (kind === '' && !names.tags.has(name.toLowerCase())) return false;
    if (kind.startsWith(':') && selector[at] === '(') {
      const end = endOf(selector, at);
      const inside = splitList(selector.slice(at + 1, end - 1));
      if (ANY.test(name) && !inside.some((each) => canMatch(each, names))) return false;
      at = end;
    }
  }
  return true;
}
