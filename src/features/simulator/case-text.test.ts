// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { caseText } from './case-text';

test('a case is copied as its words, one part to a line, without controls', () => {
  const root = document.createElement('div');
  root.innerHTML = `
    <form><label>哪一天<input value="2026-11-26"></label></form>
    <p class="case-line">欠费，<time>11月26日</time>（北京时间）</p>
    <p class="headline"><time>12月4日 15:20</time>前付清全部欠费，数据才不会被删除。</p>
    <dl class="case-facts"><div><dt>什么都不停，须在此前付清</dt><dd><p class="moment">11月27日</p><p>还有 3 小时</p></dd></div></dl>
    <details><summary>假如改天付</summary><div class="payment"><p>假如在12月1日付清：<button>取消这个假设</button></p></div></details>
    <ol class="timeline-list"><li><p>12月4日</p><p><strong>数据：删除</strong><span class="tag">不可恢复</span></p></li></ol>`;
  expect(caseText(root).split('\n')).toEqual([
    '欠费，11月26日（北京时间）',
    '12月4日 15:20前付清全部欠费，数据才不会被删除。',
    '什么都不停，须在此前付清 11月27日 还有 3 小时',
    '假如在12月1日付清：',
    '12月4日 数据：删除 不可恢复',
  ]);
});
