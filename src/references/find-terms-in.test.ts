import { expect, test } from 'vitest';
import { findCommonWords, findTermsIn } from './find-terms-in';
import type { DefinedTerm } from './model';

const define = (words: readonly string[], scope: string, quote = words.join()): DefinedTerm => ({
  words,
  unit: 'g-1',
  scope,
  quote,
  en: '',
});
const terms = [
  define(['阿里云'], 'agreement'),
  define(['日'], 'agreement'),
  define(['服务等级协议'], 'agreement'),
  define(['服务'], 'p-64'),
  define(['服务期限'], 'agreement'),
  define(['阿里云'], 'p-66', 'narrow'),
  define(['您'], 'p-66', 'merchant'),
];
const find = (text: string, unit: string) => findTermsIn(text, unit, terms).map(({ word, term }) => [word, term.quote]);

test('the longest word counts, and each once, in the order of use', () => {
  expect(find('服务等级协议由阿里云给出，阿里云的服务器除外。', 'p-64.1')).toEqual([
    ['服务等级协议', '服务等级协议'],
    ['阿里云', '阿里云'],
  ]);
  expect(find('服务7日', 'p-64.1')).toEqual([['服务', '服务']]);
});

test('a term holds inside its scope only, and the narrowest definition wins', () => {
  expect(find('阿里云7日内向您提供的服务', 'p-66.1')).toEqual([
    ['阿里云', 'narrow'],
    ['您', 'merchant'],
  ]);
  expect(find('阿里云的服务', 'p-6')).toEqual([['阿里云', '阿里云']]);
});

test('服务期限 is a term of its own (3.4.1), and 服务条款 no term: neither is a use of 服务', () => {
  expect(find('服务期限至订购的期限届满为止', 'p-64.1')).toEqual([['服务期限', '服务期限']]);
  expect(find('终止本服务条款', 'p-64.1')).toEqual([]);
});

test('a word that stands everywhere is common, wherever it stands', () => {
  const texts = [...Array.from({ length: 61 }, () => '阿里云'), ...Array.from({ length: 60 }, () => '商户')];
  expect(findCommonWords(texts, [define(['阿里云', '我们'], 'agreement'), define(['商户'], 'p-66')])).toEqual([
    '阿里云',
  ]);
});

test('预付费用 (3.1.1) is money paid ahead, and no 预付费', () => {
  const prepaid = [define(['预付费'], 'p-3')];
  expect(findTermsIn('预付费用在您支付成功后5日内可无理由退款', 'p-3.1.1', prepaid)).toEqual([]);
  expect(findTermsIn('预付费为包年包月使用', 'p-3.1.1', prepaid)).toHaveLength(1);
});
