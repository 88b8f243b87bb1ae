import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Filled } from './filled';

const elements = { moment: <time>3日</time>, clause: <a href="#p-2.2">2.2</a> };
const render = (wording: string) => renderToStaticMarkup(<Filled wording={wording} elements={elements} />);

test('each place has its element, and the words around it stay as they are', () => {
  expect(render('<moment/>之前')).toBe('<time>3日</time>之前');
  expect(render('before <moment/>, by <clause/>.')).toBe('before <time>3日</time>, by <a href="#p-2.2">2.2</a>.');
  expect(render('无')).toBe('无');
  expect(render('a < b & c')).toBe('a &lt; b &amp; c');
});
