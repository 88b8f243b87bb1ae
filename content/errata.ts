import type { Erratum } from '../src/references/model';

/**
 * Wrong numbers in the source. The text is never corrected: the page shows what is printed, marks it, and leads to
 * what is meant.
 */
export const errata: readonly Erratum[] = [
  {
    unit: 'p-39.1.1',
    quote: '38.2',
    kind: 'reference',
    intended: 'p-39.2',
    reason: {
      zh: '印作“38.2”，但 38.2 说的是专属钉钉的所有权；“续费规则”在 39.2（释放另见 39.3、39.4）。编号差了一条。',
      en: 'Printed “38.2”, which is about ownership of Dedicated DingTalk; the renewal rules (续费规则) are in 39.2 (for release see also 39.3 and 39.4). The number is one term off.',
    },
  },
  {
    unit: 'p-40.1',
    quote: '第“39”条',
    kind: 'reference',
    intended: 'p-40',
    reason: {
      zh: '印作“本第‘39’条”，但所在的是第 40 条，定义的也是第 40 条的“CDDC服务”。',
      en: 'Printed “this article 39”, yet it stands in article 40 and defines that article’s own term, “CDDC服务”.',
    },
  },
  {
    unit: 'p-40.3',
    quote: '39.4',
    kind: 'reference',
    intended: 'p-40.4',
    reason: {
      zh: '印作“39.4”，但 39.4 说的是 DataWorks 独享资源；CDDC 的“释放及续费规则”在 40.4。编号差了一条。',
      en: 'Printed “39.4”, which is about DataWorks exclusive resources; CDDC’s rules on release and renewal are in 40.4. The number is one term off.',
    },
  },
  {
    unit: 'p-64.3.8',
    quote: '63.3.8',
    kind: 'number',
    intended: 'p-64.3.8',
    reason: {
      zh: '印作“63.3.8”，但位于第 64 条的 64.3.7 与 64.3.9 之间。链接按所在位置使用 64.3.8。',
      en: 'Printed “63.3.8”, yet it stands in article 64 between 64.3.7 and 64.3.9. Links use its place, 64.3.8.',
    },
  },
];
