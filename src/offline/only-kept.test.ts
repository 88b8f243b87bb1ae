import { expect, test } from 'vitest';
import { onlyKept } from './only-kept';

test('entries of pages that are not kept go, and groups without any', () => {
  const html =
    '<p>离线</p><section data-group=""><h3>页面</h3><ul><li data-file="a.html"><a href="/a">A</a></li><li data-file="b.html"><a href="/b">B</a></li></ul></section>' +
    '<section data-group=""><h3>产品</h3><ul><li data-file="c.html"><a href="/c">C</a></li></ul></section><p>末</p>';
  expect(onlyKept(html, (file) => file === 'b.html')).toBe(
    '<p>离线</p><section data-group=""><h3>页面</h3><ul><li data-file="b.html"><a href="/b">B</a></li></ul></section><p>末</p>',
  );
});
