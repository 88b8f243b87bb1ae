// @vitest-environment happy-dom
import { act, Activity } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { writeDay } from '@/time/beijing';
import { DAY } from '@/time/duration';
import { DateTimeField } from './date-time-field';
import { DayTimeFields } from './day-time-fields';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const i18n = await createTranslator('zh-CN');
await addWording(i18n, 'moments');

let root: Root;
let committed: string[];
let refusals: string[];
let day = '';
let time = '';

let redraw = () => {};
const fields = () => (
  <TranslatorContext value={i18n}>
    <DayTimeFields
      label="哪一天"
      timeLabel="几点"
      note="北京时间"
      day={day}
      time={time}
      onCommit={(nextDay, nextTime) => {
        [day, time] = [nextDay, nextTime];
        committed.push(`${nextDay} ${nextTime}`.trim());
      }}
      onRefuse={(which, isRefused) => refusals.push(`${which} ${isRefused}`)}
    />
  </TranslatorContext>
);
const draw = () => act(() => root.render(fields()));

beforeEach(async () => {
  [committed, refusals, day, time] = [[], [], '', ''];
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
  redraw = draw;
  draw();
  // What reads is loaded when a box is entered.
  await act(async () => {
    box('哪一天').focus();
    await import('@/time/read-written');
    await Promise.resolve();
  });
});
afterEach(() => {
  vi.useRealTimers();
  act(() => {
    root.unmount();
  });
});

/** The box that the reader writes in; the browser's own picker lies under its button. */
const box = (label: string) =>
  [...document.querySelectorAll<HTMLElement>('.field')]
    .find((field) => field.textContent?.includes(label))
    ?.querySelector('input[type="text"]') as HTMLInputElement;
const write = async (label: string, text: string, isLeft = false) => {
  await act(async () => {
    const input = box(label);
    Reflect.set(HTMLInputElement.prototype, 'value', text, input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    if (isLeft) input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    await Promise.resolve();
  });
  redraw();
};
/** Writes nothing more for a while, in milliseconds. */
const stop = async (length = 2500) => {
  await act(async () => {
    vi.advanceTimersByTime(length);
    await Promise.resolve();
  });
  redraw();
};
/** What is wrong, where something is: its region is there before. */
const said = () => [...document.querySelectorAll('small[role="status"]')].find(({ textContent }) => textContent !== '');
const fault = () => said()?.id;

test('what is whole counts at once, what may go on once one stops writing, or leaves the box', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await write('哪一天', '2026/11/2');
  expect(committed).toEqual([]);
  await write('哪一天', '2026/11/21');
  expect(committed).toEqual(['2026-11-21']);
  await write('哪一天', '11/2');
  expect(committed).toEqual(['2026-11-21']);
  await stop();
  expect(committed).toEqual(['2026-11-21', '2026-11-02']);
  expect(box('哪一天').value).toBe('11/2');
  await write('哪一天', '30 Nov 2026', true);
  expect(committed).toEqual(['2026-11-21', '2026-11-02', '2026-11-30']);
  expect(box('哪一天').value).toBe('2026-11-30');
});

test('a page that is hidden while one writes takes nothing from what was written', async () => {
  await write('哪一天', '2026-11-20');
  const show = (mode: 'hidden' | 'visible') => act(() => root.render(<Activity mode={mode}>{fields()}</Activity>));
  show('visible');
  const shown = box('哪一天');
  show('hidden');
  // What is not displayed loses the keyboard.
  await act(async () => shown.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));
  expect(committed).toEqual(['2026-11-20']);
});

test('who types slowly changes nothing before it is whole: 8:30 on the way to 8:30pm, 1 on the way to 14:30', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await write('哪一天', '2026-11-20');
  await act(async () => box('几点').focus());
  for (const whole of ['8:30pm', '14:30', '1430'])
    for (let length = 1; length <= whole.length; length += 1) {
      await write('几点', whole.slice(0, length));
      await stop(1500);
    }
  expect(committed).toEqual(['2026-11-20', '2026-11-20 20:30', '2026-11-20 14:30']);
  await write('几点', '9:15');
  await act(async () => box('几点').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  expect(committed.at(-1)).toBe('2026-11-20 09:15');
});

test('who stops at what nobody can read is told so, and not that it is not complete', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const region = box('哪一天').closest('.field')?.querySelector('small[role="status"]');
  expect(region?.textContent).toBe('');
  await write('哪一天', 'banana');
  await stop();
  expect(committed).toEqual([]);
  expect(region?.isConnected).toBe(true);
  expect(region?.textContent).toContain('banana');
  expect(said()?.textContent).toContain('读不懂“banana”');
  await write('哪一天', '2026-11');
  await stop();
  expect(said()?.textContent).toContain('没有填完整');
});

test('while a time is not whole, what counted before still does, and who stops there is told', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  await write('哪一天', '2026-11-20');
  await act(async () => box('几点').focus());
  await write('几点', '8:30');
  await write('几点', '8:30p');
  expect(fault()).toBeUndefined();
  await stop();
  expect(committed).toEqual(['2026-11-20']);
  expect(box('几点').getAttribute('aria-describedby')).toBe(fault());
  expect(fault()).toBeDefined();
  await write('几点', '8:30pm');
  expect(committed).toEqual(['2026-11-20', '2026-11-20 20:30']);
  expect(fault()).toBeUndefined();
  await write('几点', '9');
  await stop();
  expect(committed.at(-1)).toBe('2026-11-20 09:00');
});

test('a day by its name stays as it is written until the box is left, and then stands as a date', async () => {
  const yesterday = writeDay(Date.now() - DAY);
  await write('哪一天', '昨天');
  expect(committed).toEqual([yesterday]);
  expect(box('哪一天').value).toBe('昨天');
  await write('哪一天', '昨天 14:30', true);
  expect(committed).toEqual([yesterday, `${yesterday} 14:30`]);
  expect([box('哪一天').value, box('几点').value]).toEqual([yesterday, '14:30']);
});

test('what is no moment changes nothing, stays, and is named; the next value takes the error with it', async () => {
  await write('哪一天', '2月30日', true);
  expect(committed).toEqual([]);
  expect(box('哪一天').value).toBe('2月30日');
  expect(box('哪一天').getAttribute('aria-invalid')).toBe('true');
  expect(box('哪一天').getAttribute('aria-describedby')).toBe(fault());
  await write('哪一天', '2026-02-28', true);
  expect(committed).toEqual(['2026-02-28']);
  expect(fault()).toBeUndefined();
});

test('a time of day as it is said; cleared, it goes, and with the day everything', async () => {
  await write('哪一天', '2026-11-20', true);
  await write('几点', '下午2点半', true);
  await write('几点', '', true);
  await write('几点', '09:05');
  await write('哪一天', '', true);
  expect(committed).toEqual(['2026-11-20', '2026-11-20 14:30', '2026-11-20', '2026-11-20 09:05', '']);
});

test('a moment in one box; of a day alone its beginning, which then stands there', async () => {
  const moments: string[] = [];
  redraw = () =>
    act(() =>
      root.render(
        <TranslatorContext value={i18n}>
          <DateTimeField label="付清" value={moments.at(-1) ?? ''} onCommit={(text) => moments.push(text)} />
        </TranslatorContext>,
      ),
    );
  redraw();
  await write('付清', '2026-11-26 15:20');
  await write('付清', '2026-11-27', true);
  expect(moments).toEqual(['2026-11-26T15:20', '2026-11-27T00:00']);
  expect(box('付清').value).toBe('2026-11-27 00:00');
});

test('who uses the boxes is told when what is written in one is refused, and when it is no longer', async () => {
  await write('哪一天', '2026-02-31', true);
  expect(refusals.at(-1)).toBe('day true');
  await write('哪一天', '2026-02-28', true);
  expect(refusals.at(-1)).toBe('day false');
  await write('几点', 'x', true);
  expect(refusals.at(-1)).toBe('time true');
});

test('a day without its year says that the nearest was taken, until another counts', async () => {
  // What is announced stands in a region that was there before.
  const region = document.querySelector('p[role="status"]');
  expect(region?.textContent).toBe('');
  await write('哪一天', '11-20', true);
  const [taken = ''] = committed;
  expect(taken).toMatch(/^20\d\d-11-20$/);
  expect(box('哪一天').value).toBe(taken);
  expect(region?.textContent).toContain('没有写年份，读作离今天最近的一天');
  expect(box('哪一天').getAttribute('aria-describedby')).toContain(region?.id);
  expect(region?.textContent).toContain(taken);
  // The other year is one press away, and so is the first again.
  const other = region?.querySelector('button');
  const [year = 0] = taken.split('-').map(Number);
  const sides = [`${year + 1}-11-20`, `${year - 1}-11-20`];
  const offered = sides.find((day) => other?.textContent.includes(day));
  await act(async () => other?.click());
  expect(committed.at(-1)).toBe(offered);
  redraw();
  expect(region?.querySelector('button')?.textContent).toContain(taken);
  await write('哪一天', '2026-11-21', true);
  expect(document.body.textContent).not.toContain('没有写年份');
});

test('a time keeps its seconds', async () => {
  await write('哪一天', '2026-11-20', true);
  await write('几点', '14:30:15', true);
  expect(committed.at(-1)).toBe('2026-11-20 14:30:15');
  expect(box('几点').value).toBe('14:30:15');
});
