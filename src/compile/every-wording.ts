import type { Wording } from '../lifecycle/model';

/**
 * Every wording in both languages, wherever in an object of any shape it stands; rules that several products share are read once.
 *
 * @param without - names of fields that are left out with all that is in them.
 */
export function everyWording(content: unknown, without: ReadonlySet<string> = new Set()): readonly Wording[] {
  return wordingsIn(content, without, new WeakSet());
}

function wordingsIn(value: unknown, without: ReadonlySet<string>, seen: WeakSet<object>): Wording[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const { zh, en } = value as { readonly zh?: unknown; readonly en?: unknown };
  const own = typeof zh === 'string' && typeof en === 'string' ? [{ zh, en }] : [];
  const inner = Object.entries(value).filter(([name]) => !without.has(name));
  return [...own, ...inner.flatMap(([, each]: readonly [string, unknown]) => wordingsIn(each, without, seen))];
}
