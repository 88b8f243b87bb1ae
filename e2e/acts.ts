import type { Page } from '@playwright/test';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '../src/url/pages';

/** Something that a reader does on a page, which asks for parts of the program or of the text. */
export interface Act {
  readonly name: string;
  /** Where it begins. */
  readonly from: string;
  readonly perform: (page: Page) => Promise<void>;
  /** What is to be seen when it is done, as a selector; `download` is a file that came. */
  readonly done: string;
  /** What the address has then. */
  readonly at?: string;
  /** Whether the document may be loaded where the program for it did not come. */
  readonly mayLeave?: boolean;
}

const press = (selector: string) => (page: Page) => page.locator(selector).first().click({ timeout: 10_000 });
const key = (name: string) => (page: Page) => page.keyboard.press(name);
const write = (selector: string, text: string) => async (page: Page) => {
  await page.locator(selector).first().fill(text);
  await page.locator(selector).first().press('Enter');
};
const button = (name: string) => `main button:text-is("${name}")`;

/** A link to a page, wherever it stands, also folded away; the program takes it over as it does a press. */
const follow = (path: string) => (page: Page) =>
  page
    .locator(`a[href="${path}"]`)
    .first()
    .evaluate((link) => (link as HTMLElement).click());

/** What only the page itself has, of those whose heading is hidden or is that of others too. */
const SEEN: Readonly<Record<string, string>> = {
  '/': 'main form input[name="q"]',
  '/agreement': '#agreement-text #g-1',
  '/products/log-service': 'main [id="p-2.2"]',
  '/search': '.hits',
};

/** Where one comes from, where that is not any page. */
const FROM: Readonly<Record<string, string>> = {
  '/products/log-service': '/products',
  '/topics/liability': '/topics',
  '/check': '/about',
};

const CASE = '/products/log-service?at=2024-06-01T10:00';
const TWO = '/mine#v=1&n=2&trigger=arrears&at=2026-11-26T15:20&s=log-service,a&s=rds,b';

/** Presses a button that lies in a part which is folded away. */
const unfolded = (id: string, name: string) => async (page: Page) => {
  const fold = page.locator(`#${id}`);
  await fold.evaluate((element) => element.setAttribute('open', ''));
  await fold.getByRole('button', { name, exact: true }).click({ timeout: 10_000 });
};

const saves = (from: string, name: string): Act => ({
  name: `${name} on ${from}`,
  from,
  perform: press(`main button:has-text("${name}")`),
  done: 'download',
});

/** Going to every kind of page within the site. */
const GOING: readonly Act[] = [
  ...PAGES.map(({ path }) => path),
  `${PRODUCT_PAGE.path}log-service`,
  `${TOPIC_PAGE.path}liability`,
].map((path) => ({
  name: `go to ${path}`,
  from: FROM[path] ?? '/check',
  perform: path === '/search' ? write('.search-box input', '欠费') : follow(path),
  done: SEEN[path] ?? 'main h1',
  at: path,
  mayLeave: path === '/search',
}));

/** The main acts on them. */
export const ACTS: readonly Act[] = [
  ...GOING,
  { name: 'open the palette', from: '/about', perform: key('Control+k'), done: 'dialog[open] input' },
  { name: 'list the keys', from: '/about', perform: key('?'), done: 'dialog[open]' },
  {
    name: 'suggest in the header',
    from: '/about',
    perform: async (page) => {
      await page.locator('.search-box input').click();
      await page.keyboard.type('日志');
    },
    done: '[role="option"]',
  },
  {
    name: 'ask on the first page',
    from: '/',
    perform: write('main form input[name="q"]', '日志服务 欠费'),
    done: 'main .headline, [id="simulator-result"]',
  },
  {
    name: 'open the pane',
    from: '/agreement',
    perform: press('[id="g-5.5"] .num'),
    done: '.reader-pane button',
  },
  {
    name: 'preview a reference',
    from: '/agreement#g-5.5',
    perform: async (page) => {
      await page.locator('#agreement-text [id="g-5.5"] a:not(.num)').first().focus();
      await page.keyboard.press('ArrowDown');
    },
    done: '[popover]:popover-open, .preview',
  },
  {
    name: 'light words',
    from: '/agreement',
    perform: (page) =>
      page.evaluate(() => {
        history.pushState(null, '', '/agreement?q=%E6%AC%A0%E8%B4%B9');
        dispatchEvent(new PopStateEvent('popstate'));
      }),
    done: '.hit-bar',
  },
  {
    name: 'two provisions beside each other',
    from: '/agreement#g-5.5',
    perform: key('s'),
    done: 'main input[value="5.5"], main article',
  },
  {
    name: 'narrow a register',
    from: '/deadlines',
    perform: async (page) => {
      await page.getByLabel('谁该行动').selectOption('您');
    },
    done: 'main',
    at: 'who=customer',
  },
  {
    name: 'choose another event',
    from: CASE,
    perform: press('main label:has-text("到期")'),
    done: 'main',
    at: 'trigger=expiry',
  },
  ...['图片 SVG', '图片 PNG', 'CSV 表格', 'JSON', '日历（含已过去的）'].map((name): Act => ({
    name: `${name} of a case`,
    from: CASE,
    perform: unfolded('export', name),
    done: 'download',
  })),
  { name: 'embed a case', from: CASE, perform: unfolded('export', '嵌入网页'), done: 'main textarea' },
  {
    name: 'copy a case',
    from: CASE,
    perform: unfolded('export', '复制文字'),
    done: '#export [role="status"]:not(:empty)',
  },
  saves('/deadlines', '存为 CSV'),
  saves('/deadlines', '存为 Word'),
  saves('/products', '存为 CSV'),
  saves('/agreement?only=g-3.4.4,12.6', '存为 Word'),
  saves('/agreement?beside=g-9.2.4#g-5.5', '存为 Word'),
  saves('/silences', '存为 CSV'),
  saves('/silences', '存为 Word'),
  saves('/parallels', '存为 Word'),
  saves('/topics/liability', '存为 Word'),
  saves('/search?q=欠费', '搜到的条款存为 Word'),
  saves(TWO, '日历（全部）'),
  saves(TWO, '下载表格（CSV）'),
  saves(TWO, '下载结果（JSON）'),
  saves(TWO, '下载备份文件'),
  {
    name: 'add a service',
    from: '/mine',
    perform: async (page) => {
      const box = page.getByRole('combobox', { name: '添加服务' });
      await box.fill('日志服务');
      await box.press('Enter');
    },
    done: 'main [role="rowheader"], main th[scope="row"]',
  },
  { name: 'import into a list', from: TWO, perform: press('main button:has-text("粘贴名单")'), done: 'dialog[open]' },
  {
    name: 'check a quotation',
    from: '/check',
    perform: async (page) => {
      await page.locator('main textarea').fill('按 2.2，“自阿里云暂停服务之时起8日届满”。');
      await page.locator('main textarea').press('Control+Enter');
    },
    done: 'main mark, main del, main ins, main article',
  },
  { name: 'begin a review', from: '/review', perform: press(button('新建评阅')), done: 'dialog[open]' },
];
