import { expect, test } from 'vitest';
import { wordsOfMarkup } from './words-of-markup';

test.each<[string, string, readonly string[]]>([
  [
    'quotes have their marks, and two of one clause are apart',
    '<span>2.2 <q>甲</q><q>乙</q></span>',
    ['2.2 “甲” … “乙”'],
  ],
  ['quotes with words between keep them', '<p><q>甲</q>和<q>乙</q></p>', ['“甲”和“乙”']],
  [
    'tags stand after a dot',
    '<p><strong>数据：删除</strong><span class="tag loss">✕ 不可恢复</span></p>',
    ['数据：删除 · ✕ 不可恢复'],
  ],
  [
    'a gloss stands in brackets, under its name',
    '<q>甲</q><span class="gloss"><small>gloss</small> <span>a. </span></span>',
    ['“甲” [gloss: a.]'],
  ],
  [
    'controls say nothing',
    '<p>假如付清：<button class="button">取消<svg><path d="M0"></path></svg></button></p><p>好</p>',
    ['假如付清：', '好'],
  ],
  ['signs are what they stand for', '<p>a &amp; b &lt;c&gt;&nbsp;d</p>', ['a & b <c> d']],
  ['an address in an attribute is no word', '<p><a href="/x?a=1>2">2.1</a></p>', ['2.1']],
])('%s', (_, markup, lines) => {
  expect(wordsOfMarkup(markup)).toEqual(lines);
});
