import { expect, test } from 'vitest';
import { terms, undefinedWords } from '@content/terms';
import { findMeanings, groupByMeaning, otherDefinitions } from './find-meanings';

const meanings = findMeanings(terms, undefinedWords);
const scopesOf = (word: string) =>
  meanings.find((meaning) => meaning.word === word)?.definitions.map(({ scope }) => scope);

/** Words of the agreement, and where each of their definitions holds. */
test.each([
  ['阿里云', ['agreement', 'p-66']],
  ['本服务', ['agreement', 'p-36']],
  ['服务', ['g-3', 'p-40', 'p-64', 'p-66']],
  ['知识产权', ['agreement', 'p-72']],
  ['服务周期', ['p-38', 'p-61']],
  ['SLA', ['agreement', 'p-64']],
])('%s means something else in another scope', (word, scopes) => {
  expect(scopesOf(word)).toEqual(scopes);
});

test('您 and 用户 are defined by some products and used without a definition elsewhere; so is 信息主体 in 65', () => {
  for (const word of ['您', '用户', '信息主体', '智能助手服务', '欠费', '本服务', '预付费']) {
    expect(meanings.find((meaning) => meaning.word === word)?.withoutDefinition?.words).toBe(word);
  }
  expect(scopesOf('您')).toEqual(['p-66', 'p-71']);
});

test('the same words in two products, and two definitions of one product, are one meaning', () => {
  // 延停权益 in 17 and 69; PAI服务 in the title of 36 and in 36.1; 后付费为按量付费使用 in 3, 39 and 52.
  for (const word of ['延停权益', 'PAI服务', '后付费']) expect(scopesOf(word)).toBeUndefined();
});

test('where a word has other meanings too, no product that defines it in the same words is dropped', () => {
  const groupsOf = (word: string) =>
    groupByMeaning(meanings.find((meaning) => meaning.word === word)?.definitions ?? []).map((group) =>
      group.map(({ unit }) => unit),
    );
  // “账户余额不足以支付账单金额，服务处于欠费状态” begins with 当您的 in four products and with 如当前您的 in two.
  expect(groupsOf('欠费')).toEqual([
    ['p-6.3', 'p-23.2', 'p-32.2', 'p-49.2'],
    ['p-16.1', 'p-25.2'],
    ['p-17.1'],
    ['p-21.2.1'],
    ['p-36.2'],
    ['p-43.2'],
    ['p-69.2.1'],
  ]);
  expect(groupsOf('预付费')).toEqual([['p-3.1.1', 'p-39.1.1', 'p-52.1']]);
  expect(scopesOf('欠费')).toHaveLength(11);
});

test('a definition names those that say otherwise', () => {
  const of = (word: string, scope: string) => {
    const term = terms.find((each) => each.words.includes(word) && each.scope === scope);
    return term && otherDefinitions(term, meanings).map(({ unit }) => unit);
  };
  expect(of('阿里云', 'p-66')).toEqual(['pre.para1']);
  expect(of('服务', 'p-64')).toEqual(['g-3.1.para1', 'p-40.1', 'p-66.1']);
  expect(of('本协议', 'agreement')).toEqual([]);
  // 23.2 has the words of 6.3; 25.2 those of 16.1, which are others.
  expect(of('欠费', 'p-23')).toEqual(['p-16.1', 'p-17.1', 'p-21.2.1', 'p-25.2', 'p-36.2', 'p-43.2', 'p-69.2.1']);
});
