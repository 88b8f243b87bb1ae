import type { UnlinkedWords } from '../src/references/model';

/**
 * Words of reference that lead to no other provision of this text, with the reason. The build finds every such word and
 * fails on one that is neither part of a reference (references.ts) nor listed here; one entry stands for every
 * occurrence of its words in the unit.
 */
export const unlinkedWords: readonly UnlinkedWords[] = [
  ...because('same-provision', {
    上述: [
      'g-6.2 g-7.1.4 g-7.1.8 g-7.1.12 g-7.2.3 g-7.2.4 g-10.1 g-11.1 p-58.5 p-64.3.1 p-66.2 p-70.2 p-70.7 p-71.3.1',
      'p-72.1.6 p-72.4.5 p-73.4',
    ],
    前述: [
      'g-3.4.1.2 g-4.8 g-5.3 g-10.6 g-11.4.7 p-16.2 p-19.5 p-20.3 p-24.5 p-36.3.2 p-42.2 p-56.1.1.5 p-62.1.2 p-63.2',
      'p-64.3.7.1 p-64.4.1.2 p-64.4.1.3 p-67.2.2 p-72.1.1 p-72.1.6',
    ],
    以上: ['p-64.4.1.1'],
    本条: ['g-4.4.4 p-43.2 p-73.6'],
    本条款: ['p-27.1 p-64.1.1 p-66.1 p-73.para1'],
    本须知: ['p-56.1'],
  }),
  ...because('list-below', {
    以下: ['g-4.10 g-9.2.2 g-11.4 g-12.1 g-14.2.2 p-22.2 p-36.3 p-56.1 p-62.1 p-66.2 p-66.4 p-72.1.4 p-72.1.6'],
    如下: [
      'g-3.3.para1 g-14.2.2 p-17.1 p-21.2 p-22.3 p-56.1.1 p-56.1.5 p-59.1.para1 p-62.3 p-65.3 p-69.2.1',
      'p-70.para1 p-72.4.3 p-73.para1 p-73.2',
    ],
    下列: ['g-3.4.4 p-71.3.4'],
    下述: ['g-12.3'],
  }),
  ...because('whole-agreement', {
    本服务条款: ['g-11.1 g-14.2.1'],
    本合同: ['g-13.para1'],
    本服务协议: ['g-7.1.1 g-7.1.3'],
  }),
  ...because('not-included', {
    附件: ['g-14.4.1 g-14.4.13 p-38.1'],
    // The list is GlobalSign's, and named only.
    如下: ['p-58.5'],
  }),
  ...because('several', {
    本条款: ['g-3.1.para1 p-62.1.5'],
    // 14.4.1 puts the terms of a product inside the order pages, which come first, and then ranks 专用条款 second.
    产品的专用条款: ['g-14.4.1'],
    // How far 2.2's 下同 reaches is a reading of the lifecycle too.
    下同: ['p-2.2'],
    // The product's own terms, or the whole agreement.
    本服务条款: ['p-2.2 p-3.3 p-30.2.3 p-37.2 p-40.4.1 p-40.4.2'],
    本服务协议: ['p-71.3.1 p-71.3.2 p-71.3.8'],
  }),
  ...because('definition', {
    以下: ['g-3.1.para1 g-3.4.4.3 g-7.1.8 g-11.1 p-27.1 p-44.2 p-59.1.para1 p-59.1.8 p-66.1 p-68.1 p-70.2'],
    以上: ['g-7.1.10'],
  }),
  ...because('not-a-reference', {
    以下: ['g-6.1 g-7.2.2 p-40.2'],
    以上: ['g-14.2.4'],
    // Whichever term it is.
    该条: ['g-14.4.6'],
    该条款: ['g-14.4.8'],
    下文: ['p-56.1.5.1'],
    联系我们: ['g-14.4.9'],
    通用条款: ['g'],
    专用说明: ['p'],
  }),
];

function because(
  reason: UnlinkedWords['reason'],
  places: Readonly<Record<string, readonly string[]>>,
): readonly UnlinkedWords[] {
  return Object.entries(places).flatMap(([words, units]) =>
    units.flatMap((line) => line.split(' ')).map((unit) => ({ unit, words, reason })),
  );
}
