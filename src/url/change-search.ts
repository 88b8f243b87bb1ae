import { withoutEmpty } from './search-params';

type Values = Readonly<Record<string, string | undefined>>;

/**
 * How a page changes values of its address: in place, without scrolling, and of the address as it is by then, for a change
 * can come before the one before it has been rendered. An empty value is taken out.
 */
export function changeSearch(values: Values) {
  return { search: (latest: Values) => withoutEmpty({ ...latest, ...values }), replace: true, resetScroll: false };
}
