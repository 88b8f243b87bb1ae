import type { ProductName } from './model';
import { fold } from './normalise';

/** What a reader asks of one product: when it stops, or when something is gone for good. */
export interface Question {
  readonly product: ProductName;
  readonly outcome: 'restriction' | 'loss';
  /** `undefined`: not said; both are answered. */
  readonly trigger: 'expiry' | 'arrears' | undefined;
}

const ASKS =
  /几天|多久|多少天|多长时间|什么时候|何时|几时|几日|几小时|多少小时|吗|会不会|when|howlong|howmanydays|howsoon/;
const LOSS = /删|清空|释放|丢|没了|销毁|恢复|保留|delet|releas|los[est]|gone|keep|kept|recover/;
const RESTRICTION = /停|暂停|冻结|不能用|断|suspend|stop|freez|shutdown|blocked/;
const EXPIRY = /到期|过期|届满|没续费|不续费|expir|renew/;
const ARREARS = /欠费|欠款|余额不足|没钱|arrear|unpaid|overdue|outofbalance/;

/**
 * Reads a query as a question about a product's outcome: 日志服务欠费几天删数据, RDS 到期多久释放, when does MaxCompute delete data.
 * By rules, not by guessing.
 *
 * @param named - products that the query names, found by name alone.
 * @returns `undefined` when it asks nothing, names no product or several, or the outcome is unclear.
 */
export function readQuestion(query: string, named: readonly ProductName[]): Question | undefined {
  const text = fold(query).text;
  const [product, ...more] = named;
  if (!product || more.length > 0) return undefined;
  const [isLoss, isRestriction] = [LOSS.test(text), RESTRICTION.test(text)];
  const [isExpiry, isArrears] = [EXPIRY.test(text), ARREARS.test(text)];
  // An outcome without a word of asking is a question where it says after what: 日志服务 欠费 删除.
  if (isLoss === isRestriction || (!ASKS.test(text) && !isExpiry && !isArrears)) return undefined;
  if (isExpiry && isArrears) return undefined;
  return {
    product,
    outcome: isLoss ? 'loss' : 'restriction',
    trigger: isExpiry ? 'expiry' : isArrears ? 'arrears' : undefined,
  };
}

/**
 * The products that a query names somewhere in it, by the longest names: 日志服务 in 日志服务欠费几天删数据. A name inside a
 * longer one does not count, nor a Latin name inside a word.
 */
export function findNamed(query: string, products: readonly ProductName[]): ProductName[] {
  const text = fold(query).text;
  const spaced = query.toLowerCase();
  const found = products.flatMap((product) => {
    const [, plain = product.en, abbreviation = ''] = /^(.*?)\s*\((.*)\)$/.exec(product.en) ?? [];
    const names = [product.zh, product.zh.replace(/服务$/, ''), plain, abbreviation, ...(product.aliases ?? [])];
    const matched = names
      .filter((name) => name.length > 1 && occurs(name, text, spaced))
      .map((name) => fold(name).text);
    const longest = matched.toSorted((one, other) => other.length - one.length)[0];
    return longest === undefined ? [] : [{ product, name: longest }];
  });
  return found
    .filter(({ name }) => !found.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ product }) => product);
}

function occurs(name: string, text: string, spaced: string): boolean {
  const folded = fold(name).text;
  if (!/^[\u0021-\u007e]+$/.test(folded)) return text.includes(folded);
  const escaped = name.toLowerCase().replaceAll(/[^a-z0-9 ]/g, '\\$&');
  return new RegExp(`(?<![a-z0-9])${escaped}(?![a-z0-9])`).test(spaced);
}
