/**
 * A unit of time that stands for one of it, with no numeral: 以月为服务周期 (61.2), 按日承担 (5.2), 每天5个节点 (64.3.9). 包月 and 包年
 * are ways to pay, and 月份 counts nothing by itself.
 */
const UNIT_WORDS = /(?:以|按照?|每|逐)(?:小时|工作日|自然日|[日天周月季年])(?!后|前)/g;

/** Where a text has a unit of time that stands for one of it: UTF-16 offsets, end exclusive. */
export function findUnitWords(text: string): { readonly words: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(UNIT_WORDS)].map(({ 0: words, index }) => ({
    words,
    from: index,
    to: index + words.length,
  }));
}
