// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { TranslatorContext } from '@/i18n/use-translation';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTranslator } from '@/app/create-translator';
import { addWording } from '@/i18n/create-i18n';
import { EMPTY_LIST, type ServiceList } from '@/services/model';
import { ConflictDialog } from './conflict-dialog';
import ImportDialog from './import-dialog';
import type { KeptList } from './keep-list';
import { KeepingStatus } from './keeping-status';
import { writeListFile } from './list-file';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const zh = await createTranslator('zh-CN');
const en = await createTranslator('en');
await Promise.all([zh, en].map((translator) => addWording(translator, 'services')));

const NOW = new Date(2026, 10, 28, 11, 0).getTime();
let root: Root;
const done: unknown[] = [];
const note =
  (what: string) =>
  (...given: unknown[]) => {
    done.push([what, ...given]);
  };

beforeEach(() => {
  done.length = 0;
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild as Element);
});
afterEach(() =>
  act(() => {
    root.unmount();
  }),
);

const show = (part: ReactNode, i18n = zh) =>
  act(async () => root.render(<TranslatorContext value={i18n}>{part}</TranslatorContext>));
const said = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(name));
const press = (name: string) => act(async () => button(name)?.click());

const status = (kept: Partial<KeptList>) => (
  <KeepingStatus
    kept={{ keeping: { kind: 'none' }, conflict: undefined, aside: [], ...kept }}
    now={NOW}
    onBackup={note('backup')}
    onRetry={note('retry')}
    onDropAside={note('drop')}
    onCompare={note('compare')}
  />
);

test('that the list is here only is said, and when it was saved', async () => {
  const at = new Date(2026, 10, 28, 10, 42).getTime();
  await show(status({ keeping: { kind: 'saved', at } }));
  expect(said()).toContain('只存在这个浏览器里，不上传');
  expect(said()).toContain('已保存 10:42');
  expect(document.querySelectorAll('button')).toHaveLength(0);
  await show(status({ keeping: { kind: 'saved', at: at - 86_400_000 } }));
  expect(said()).toContain('已保存 11月27日 10:42');
  await show(status({ keeping: { kind: 'saving' } }), en);
  expect(said()).toContain('Saving…');
  expect(said()).not.toContain('10:42');
});

test.each(['absent', 'denied', 'full', 'blocked', 'newer', 'corrupted', 'failed'] as const)(
  '%s is said with a way out, and never that it is saved',
  async (failure) => {
    await show(status({ keeping: { kind: 'failure', failure } }));
    expect(said()).not.toContain('已保存');
    expect(said()).not.toContain('只存在这个浏览器里');
    expect(said()).toMatch(/请/);
    await press('重试');
    await press('下载备份文件');
    expect(done).toEqual([
      ['retry', expect.anything()],
      ['backup', expect.anything()],
    ]);
  },
);

test('what could not be read is told, and can be let go', async () => {
  await show(status({ aside: [{ kind: 'service', service: 1, field: '', value: '7' }] }));
  expect(said()).toContain('有 1 处读不出来');
  await press('不要了');
  expect(done).toHaveLength(1);
});

const listOf = (...services: readonly [id: string, slug: string, at?: string][]): ServiceList => ({
  ...EMPTY_LIST,
  services: services.map(([id, slug, at]) => ({ id, slug, label: '', values: at === undefined ? {} : { at } })),
});

test('two lists stand side by side, with what differs, and one is chosen', async () => {
  const conflict = {
    mine: { ...listOf(['a', 'log-service'], ['b', 'rds', '2026-11-20']), at: '2026-11-26' },
    theirs: listOf(['a', 'log-service'], ['b', 'rds', '2026-11-21'], ['c', 'nat-gateway']),
    savedAt: new Date(2026, 10, 28, 10, 43).getTime(),
  };
  await show(<ConflictDialog conflict={conflict} now={NOW} onChoose={note('choose')} onLater={note('later')} />);
  expect(said()).toContain('10:43');
  const sides = [...document.querySelectorAll('section')].map(({ textContent }) => textContent);
  expect(sides[0]).toContain('欠费 2026-11-26 两份不同');
  expect(sides[0]).toMatch(/云数据库.*2026-11-20 两份不同/);
  expect(sides[1]).toContain('没有填时间');
  expect(sides[1]).toMatch(/NAT.*只在这份里/);
  await press('用另一个标签页的');
  await press('以后再选');
  expect(done).toEqual([
    ['choose', 'theirs'],
    ['later', expect.anything()],
  ]);
});

const dialog = (over: { room?: number; hasOwn?: boolean } = {}) => (
  <ImportDialog
    room={300}
    present={[]}
    hasOwn
    onAdd={note('add')}
    onReplace={note('replace')}
    onClose={note('close')}
    {...over}
  />
);
const paste = (text: string) =>
  act(async () => {
    const box = document.querySelector('textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
const choose = async (file: File) => {
  await act(async () => {
    const input = document.querySelector('input[type="file"]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
};

test('names that are pasted are shown first, and added when asked', async () => {
  await show(dialog());
  expect(button('添加 ')).toBeUndefined();
  await paste('日志服务 欠费 2026-11-26 15:20\nECS\n没有这个');
  expect(said()).toContain('会添加 1 项');
  expect(said()).toContain('2026-11-26 15:20');
  expect(said()).toContain('云服务器 ECS不在本协议专用说明的 75 个产品里');
  expect(said()).toContain('第 3 行没有认出产品：“没有这个”');
  expect(done).toEqual([]);
  await press('添加 1 项');
  const values = { trigger: 'arrears', at: '2026-11-26T15:20' };
  expect(done).toEqual([['add', [{ slug: 'log-service', label: '', values }]], ['close']]);
});

test('a table with a fault adds nothing, and says where it is', async () => {
  await show(dialog(), en);
  await paste('Product,When\nLog Service,2026-11-26\nRDS,someday\n');
  expect(said()).toContain(
    'Line 3, column 2 “When”: “someday” is no usable date (from 2000 to 2099). Write 2026-11-26 15:20 or 2026-11-26.',
  );
  expect(button('Add 1')).toBeUndefined();
});

test('a table in the encoding of a Chinese spreadsheet is read from its file', async () => {
  await show(dialog());
  const bytes = [0xb2, 0xfa, 0xc6, 0xb7, 0x0a, 0xc8, 0xd5, 0xd6, 0xbe, 0xb7, 0xfe, 0xce, 0xf1, 0x0a];
  await choose(new File([Uint8Array.from(bytes)], '表.csv'));
  expect(said()).toContain('文件：表.csv');
  await press('添加 1 项');
  expect(done[0]).toEqual(['add', [{ slug: 'log-service', label: '', values: {} }]]);
});

test.each([
  ['a workbook', new Uint8Array([0x50, 0x4b, 3, 4]), '这是 Excel 工作簿'],
  ['too large', new Uint8Array(2_000_001), '超过 2 MB'],
  ['a backup that was cut off', new TextEncoder().encode('{"format": "agreement-explorer/services", "ver'), '被截断了'],
])('%s is refused with what to do', async (_, bytes, words) => {
  await show(dialog());
  await choose(new File([bytes], 'x'));
  expect(said()).toContain(words);
  expect(document.querySelectorAll('.primary')).toHaveLength(0);
});

test('a backup is added with the case that each service has, or replaces the list with its ids', async () => {
  const list = { ...listOf(['a', 'log-service'], ['b', 'rds', '2026-11-20']), at: '2026-11-26' };
  await show(dialog());
  await choose(new File([writeListFile(list)], 'backup.json'));
  await press('替换我的清单');
  expect(done[0]).toEqual(['replace', list]);
  done.length = 0;
  await press('添加 2 项');
  expect(done[0]).toEqual([
    'add',
    [
      { slug: 'log-service', label: '', values: { trigger: 'arrears', at: '2026-11-26' } },
      { slug: 'rds', label: '', values: { trigger: 'arrears', at: '2026-11-20' } },
    ],
  ]);
});

test('a backup in place of no list is taken whole', async () => {
  const list = { ...listOf(['a', 'log-service']), at: '2026-11-26', need: 'P3D' };
  await show(dialog({ hasOwn: false }));
  await choose(new File([writeListFile(list)], 'backup.json'));
  expect(button('替换我的清单')).toBeUndefined();
  await press('添加 1 项');
  expect(done[0]).toEqual(['replace', list]);
});

test('more than there is room for is refused', async () => {
  await show(dialog({ room: 1 }));
  await paste('日志服务、RDS');
  expect(said()).toContain('现在还放得下 1 项');
  expect(button('添加 2 项')).toBeUndefined();
});

test('markup that is brought in is text', async () => {
  await show(dialog());
  await paste('产品,标签\n日志服务,<img src=x onerror=alert(1)>\n');
  expect(document.querySelector('img')).toBeNull();
  expect(said()).toContain('<img src=x onerror=alert(1)>');
});

/** Lines of which none says what happened on its date; so many that they are read a little at a time. */
const bill = Array.from({ length: 60 }, (_, index) => `日志服务 2026-11-26 15:20 第 ${index} 笔，金额 12.50`).join(
  '\n',
);
const box = () => document.querySelector<HTMLInputElement>('input[type="checkbox"]');
/** Until all has been read. */
const settle = () =>
  vi.waitFor(
    async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
      expect(said()).not.toContain('正在读取');
    },
    { timeout: 20_000 },
  );
const addedDates = async () => {
  done.length = 0;
  await act(async () => document.querySelector<HTMLButtonElement>('.primary')?.click());
  return JSON.stringify(done).includes('2026-11-26T15:20');
};

test('what is ticked of the dates of a text does not count for a file', async () => {
  await show(dialog());
  await paste(bill);
  await settle();
  await act(async () => box()?.click());
  await settle();
  expect(box()?.checked).toBe(true);
  expect(await addedDates()).toBe(true);
  await choose(new File([bill], '账单.txt'));
  await settle();
  expect(box()).toBeNull();
  expect(said()).toContain('会添加 60 项');
  expect(await addedDates()).toBe(false);
});

test('the box keeps its place and the focus while the text is read again for it', async () => {
  await show(dialog());
  await paste(bill);
  await settle();
  const before = box();
  before?.focus();
  act(() => before?.click());
  expect(said()).toContain('正在读取');
  expect(box()).toBe(before);
  await settle();
  expect(document.activeElement).toBe(before);
  act(() => before?.click());
  expect(said()).toContain('正在读取');
  expect(box()).toBe(before);
  await press('停止读取');
  expect(box()).toBe(before);
});

test('reading is stopped and begun again by one button, and at the end the focus is at what was read', async () => {
  await show(dialog());
  const before = document.body;
  act(() => {
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, bill);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const stop = button('停止读取');
  stop?.focus();
  await press('停止读取');
  const restart = button('重新读取');
  expect(restart).toBe(stop);
  expect(document.activeElement).toBe(stop);
  act(() => restart?.click());
  expect(button('停止读取')).toBe(stop);
  await settle();
  expect(stop?.isConnected).toBe(false);
  expect(document.activeElement).not.toBe(before);
  expect(document.activeElement).toBe(document.querySelector('[role="status"]'));
});

const drop = (data: Partial<DataTransfer>) =>
  act(async () => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    document.dispatchEvent(
      Object.assign(event, { dataTransfer: { files: [], types: [], getData: () => '', ...data } }),
    );
  });

test('what is dropped without text leaves the box as it is; text is shown, in place of a file too', async () => {
  await show(dialog());
  const area = () => document.querySelector('textarea')?.value;
  await paste('日志服务');
  await drop({});
  expect(area()).toBe('日志服务');
  await choose(new File(['RDS'], '名单.txt'));
  expect(area()).toBeUndefined();
  await drop({ getData: () => ' ' });
  expect(said()).toContain('文件：名单.txt');
  await drop({ getData: () => 'NAT网关' });
  expect(area()).toBe('NAT网关');
});

test.each([
  ['zh-CN', zh, /已读 \d+ 条，共 \d+ 条/],
  ['en', en, /\d+ of \d+ rows/],
])('%s: of a table its rows are counted, for they are not the lines of its file', (_, i18n, words) => {
  const said = i18n.t(($) => $.keeping.import.soFar.rows, { done: '1', total: '2' });
  expect(said).toMatch(words);
});
