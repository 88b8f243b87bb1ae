import { expect, test } from 'vitest';
import { shortComment, shorten } from './page-shorten';

test('what is cut is cut between characters, and what is short stays', () => {
  expect(shorten('  一\n二  三 ', 5)).toBe('一 二 三');
  expect(shorten('𠮷野家的条款', 2)).toBe('𠮷野…');
});

test('a comment in a list has its words and not its signs', () => {
  expect(shortComment('This is **bad**, see [the clause](#g-12.6)', 40)).toBe('This is bad, see the clause');
  expect(shortComment('**只及**该服务的上限', 4)).toBe('只及该服…');
});
