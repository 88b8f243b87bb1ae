import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '@content/edition';
import { commentsOfIssues } from './comments-of-issues';
import { planExport } from './plan-export';
import { commentOf, markOf, provisionsOf, sourceOf, stateOf, targetOf } from './sample-export';

const text = readFileSync(new URL(`../../content/agreement/${edition.id}.zh-CN.txt`, import.meta.url), 'utf8');
const provisions = provisionsOf(text);

test('initials are whole characters', () => {
  const thread = [{ ...commentOf('c1', '上限'), by: '𠮷野' }];
  const state = stateOf({ marks: [markOf('m1', [targetOf(provisions, 'g-12.5', '阿里云过错')], { thread })] });
  const { issues } = planExport(state, provisions, 'whole');
  const { comments } = commentsOfIssues(issues, state.review.author, sourceOf(provisions, state).words);
  expect(comments.map(({ initials }) => initials)).toEqual(['𠮷']);
});
