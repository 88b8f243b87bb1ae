import { expect, test } from 'vitest';
import { paragraphsOf } from './comment-words';

const said = (text: string) =>
  paragraphsOf(text).map((runs) => runs.map((run) => (run.isStrong ? `[${run.text}]` : run.text)).join(''));

test.each([
  ['首月**几乎**为零', ['首月[几乎]为零']],
  ['一行\n二行', ['一行\n二行']],
  ['一段\n\n二段', ['一段', '二段']],
  ['- 一\n- 二\n  - 三', ['• 一', '• 二', '  • 三']],
  ['2. 二\n3. 三', ['2. 二', '3. 三']],
  ['见[民法典](https://example.org/a)第496条', ['见民法典 (https://example.org/a)第496条']],
  ['见 [12.6](#g-12.6)', ['见 12.6']],
  ['<b>x</b> `code`', ['<b>x</b> code']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
