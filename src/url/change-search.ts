import { withoutEmpty } from './search-params';

type Values = Readonly<Record<string, string | undefined>>;

/**
 * How a page changes values of its address: in place, without scrolling, and of the address as it is by then, for a change
 * can come before the one before it has been rendered. An empty value is taken out.
 *
 * @param missing - values that the address gets with these where it has none of the key by then.
 */
export function changeSearch(values: Values, missing: Values = {}) {
  return {
    search: (latest: Values) => withoutEmpty({ ...missing, ...latest, ...values }),
    replace: true,
    resetScroll: false,
  };
}
