import { expect, test } from 'vitest';
import { aroundParagraph, labelParagraph } from './label-paragraph';

test('61.3.para1 is the first paragraph of 61.3, which is no number of the text', () => {
  expect(aroundParagraph('p-61.3.para1')).toBe('p-61.3');
  expect(labelParagraph('p-61.3.para1', '61.3')).toBe('61.3 ¶1');
  expect(labelParagraph('pre.para12', '提示条款')).toBe('提示条款 ¶12');
});

test('a provision is no paragraph', () => {
  expect(aroundParagraph('p-61.3')).toBeUndefined();
});
