// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test } from 'vitest';
import { Button } from './button';
import { Choice } from './choice';
import { Field } from './field';
import { Select } from './select';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

beforeEach(() => {
  document.body.innerHTML = '';
});
const render = (node: React.ReactNode) => {
  document.body.innerHTML = renderToStaticMarkup(node);
  return document.body;
};

test('a button submits nothing unless it is told to, and is closed in what the server renders', () => {
  expect(render(<Button>关闭</Button>).firstElementChild?.outerHTML).toBe(
    '<button type="button" class="button" disabled="" data-waits="">关闭</button>',
  );
  // One that is closed in any case is not opened before the program runs.
  expect(render(<Button disabled>关闭</Button>).querySelector('[data-waits]')).toBeNull();
  const own = render(<Button kind="icon" type="submit" className="close" aria-label="关闭" />).firstElementChild;
  expect(own?.outerHTML).toBe('<button aria-label="关闭" type="submit" class="icon-button close"></button>');
});

test('a field is described by its hint and its error, and invalid by the error alone', () => {
  const field = (error?: string) =>
    render(
      <Field id="at" label="时刻" hint="北京时间" error={error}>
        {(control) => <input {...control} />}
      </Field>,
    ).querySelector('input');
  expect(field()?.outerHTML).toBe('<input id="at" aria-describedby="at-hint">');
  expect(field('不完整')?.getAttribute('aria-describedby')).toBe('at-hint at-error');
  expect(document.getElementById('at-error')?.textContent).toBe('不完整');
  expect(document.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
});

test('a select is named by its label, has its way to choose nothing first, and leaves out empty groups', () => {
  const [select] = render(
    <Select
      label="场景"
      value="b"
      none="不限"
      groups={[
        { name: '专用', options: [['b', '欠费']] },
        { name: '通用', options: [] },
      ]}
      onChoose={() => undefined}
    />,
  ).getElementsByTagName('select');
  expect(select?.labels?.[0]?.firstChild?.textContent?.trim()).toBe('场景');
  expect([...(select?.options ?? [])].map(({ value }) => value)).toEqual(['', 'b']);
  expect([...document.querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['专用']);
  expect(select?.value).toBe('b');
});

test('one radio button of a choice is checked, and arrow keys stay within it', () => {
  const options = [
    { value: '', label: '全部' },
    { value: 'g', label: '通用条款' },
  ];
  const choice = <Choice legend="范围" value="g" options={options} onChoose={() => undefined} />;
  const radios = [
    ...render(
      <>
        {choice}
        {choice}
      </>,
    ).querySelectorAll('input'),
  ];
  expect(radios.map(({ checked }) => checked)).toEqual([false, true, false, true]);
  expect(new Set(radios.map(({ name }) => name)).size).toBe(2);
});

test('what is chosen is checked at once, also where the value follows later, and a value from elsewhere is shown', () => {
  const options = [
    { value: 'a', label: '欠费' },
    { value: 'e', label: '到期' },
  ];
  const chosen: string[] = [];
  const place = document.createElement('div');
  const root = createRoot(place);
  const draw = (value: string) =>
    act(() =>
      root.render(<Choice legend="情形" value={value} options={options} onChoose={(next) => chosen.push(next)} />),
    );
  const checked = () => [...place.querySelectorAll('input')].filter((input) => input.checked).map(({ value }) => value);
  draw('a');
  document.body.append(place);
  act(() => place.querySelectorAll('input')[1]?.click());
  expect([chosen, checked()]).toEqual([['e'], ['e']]);
  // Something else has changed meanwhile.
  draw('a');
  expect(checked()).toEqual(['e']);
  draw('e');
  draw('a');
  expect(checked()).toEqual(['a']);
  place.remove();
});
