import { expect, test } from 'vitest';
import { terms, undefinedWords } from '../../content/terms';
import { findMeanings, otherDefinitions } from './find-meanings';

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
  for (const word of ['您', '用户', '信息主体', '智能助手服务', '欠费']) {
    expect(meanings.find((meaning) => meaning.word === word)?.withoutDefinition?.words).toBe(word);
  }
  expect(scopesOf('您')).toEqual(['p-66', 'p-71']);
});

test('the same words in two products, and two definitions of one product, are one meaning', () => {
  // 延停权益 in 17 and 69; PAI服务 in the title of 36 and in 36.1; 预付费为包年包月使用 in 3, 39 and 52.
  for (const word of ['延停权益', 'PAI服务', '预付费']) expect(scopesOf(word)).toBeUndefined();
});

test('a definition names those that say otherwise', () => {
  const of = (word: string, scope: string) => {
    const term = terms.find((each) => each.words.includes(word) && each.scope === scope);
    return term && otherDefinitions(term, meanings).map(({ unit }) => unit);
  };
  expect(of('阿里云', 'p-66')).toEqual(['pre.para1']);
  expect(of('服务', 'p-64')).toEqual(['g-3.1.para1', 'p-40.1', 'p-66.1']);
  expect(of('本协议', 'agreement')).toEqual([]);
});
