import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findViolations } from './axe';
import { expect, headerBox, open, test, visit, PROGRAM_SCRIPTS } from './fixture';

const source = readFileSync('content/agreement/2024-05-15.zh-CN.txt', 'utf8').replace(/\s/g, '');
const search = (query: string, language = '') => `${language}/search?q=${encodeURIComponent(query)}`;

/** One question after another in the box of one page: a step each, named by what is typed. */
const askIn =
  (page: Page) =>
  async (query: string, check: () => Promise<void>): Promise<void> => {
    await test.step(query, async () => {
      await page.locator('#query').fill(query);
      await check();
    });
  };

test('a clause number from any box leads to the clause at once', async ({ page }) => {
  await open(page, '/about');
  await headerBox(page).fill('34.3.1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/agreement#p-34\.3\.1$/);
});

test('what is typed is a number, a name or words', async ({ page }) => {
  await open(page, '/search');
  const ask = askIn(page);
  const hits = page.locator('.hits .hit');
  // It is in both parts, and both are shown.
  await ask('3.1', async () => {
    await expect(page.getByRole('link', { name: '通用条款 3.1' })).toBeVisible();
    await expect(page.getByRole('link', { name: '专用说明 3.1' })).toBeVisible();
  });
  // The number of a clause gives its words.
  await ask('5.5', async () => {
    await expect(page.locator('.citation-hit')).toContainText('缓冲期届满阿里云将删除所有用户业务数据');
  });
  // A number offers what is next to it, and stands beside words.
  await ask('34.3.1 释放', async () => {
    await expect(page.locator('.citation-hit')).toContainText('34.3.1');
    await expect(page.locator('.neighbour')).toHaveText(['34.3', '34.3.2']);
    await expect(page.locator('.hits > li:not(.citation-hit) .hit').first()).toContainText('释放');
  });
  // Every occurrence of a word is counted.
  for (const word of ['不可恢复', '欠费', '自然日']) {
    await ask(word, async () => {
      await expect(page.getByText(`${source.split(word).length - 1} 处`)).toBeVisible();
    });
  }
  // Several words mean all of them; what tells when data are deleted comes first, and the excerpt shows both words.
  await ask('数据 删除', async () => {
    await expect(page.getByRole('link', { name: /^9\.2\.3/ })).toBeVisible();
    await expect(hits.first()).toContainText('8.1.2');
    const marks = await hits.evaluateAll((all) =>
      all.slice(0, 10).map((hit) => [...hit.querySelectorAll('mark')].map(({ textContent }) => textContent).join('')),
    );
    expect(marks.filter((words) => !words.includes('数据') || !words.includes('删除'))).toEqual([]);
  });
  // A sign excludes.
  await ask('缓冲期 -专有条款', async () => {
    await expect(page.getByText('不含：专有条款')).toBeVisible();
    await expect(hits.first()).toContainText('9.2.4');
    await expect(hits).toHaveCount(1);
  });
  // Other names, initials and misspellings: src/search/quality.
  await ask('數據總線', async () => {
    await expect(page.getByRole('region', { name: '直接回答' }).getByRole('heading', { level: 3 })).toHaveText(
      /数据总线/,
    );
  });
  await ask('雲解析', async () => {
    await expect(page.locator('.product-hits li').first()).toContainText('云解析');
  });
  // A typo of two characters, and one of four, which is marked as approximate.
  await ask('欠废', async () => {
    await expect(page.getByRole('link', { name: '欠费', exact: true })).toBeVisible();
  });
  await ask('欠废停服', async () => {
    await expect(page.getByRole('heading', { name: '近似结果' })).toBeVisible();
    await page.getByRole('link', { name: '欠费停服', exact: true }).click();
    await expect(page.getByRole('heading', { name: '文中出现' })).toBeVisible();
  });
  await ask('SLS', async () => {
    await page
      .getByRole('link', { name: /日志服务 Log Service/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/products\/log-service$/);
  });
});

test('a hit is highlighted on arrival', async ({ page }) => {
  await page.goto('/search?q=永不可恢复');
  await page.getByRole('link', { name: /^17\.1\.4/ }).click();
  await expect(page).toHaveURL(/\/agreement\?q=.*#p-17\.1\.4$/);
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('words')?.size ?? 0))
    .toBe(source.split('永不可恢复').length - 1);
  await page.getByRole('button', { name: '清除标记' }).click();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('words')?.size ?? 0)).toBe(0);
});

test('typing keeps the address, and an address works cold', async ({ page }) => {
  await visit(page, '/search');
  await page.getByRole('searchbox').pressSequentially('39.10');
  await expect(page).toHaveURL(/\?q=39\.10$/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('39.10');
  await expect(page.getByRole('link', { name: '专用说明 39.10' })).toBeVisible();
});

test('what an input method composes is not searched before it is done', async ({ page }) => {
  await open(page, '/search');
  await page.getByRole('searchbox').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'qian fei', selectionStart: 8, selectionEnd: 8 });
  await expect(page.getByRole('searchbox')).toHaveValue('qian fei');
  await expect(page).toHaveURL(/\/search$/);
  await session.send('Input.insertText', { text: '欠费' });
  await expect(page).toHaveURL(/\?q=%E6%AC%A0%E8%B4%B9$/);
  await expect(page.getByRole('heading', { name: '文中出现' })).toBeVisible();
});

test('whatever is asked is a query like any other, and what is too long is cut, and said to be', async ({ page }) => {
  const nothing = page.getByRole('status').filter({ hasText: '没有找到' });
  const isCut = page.getByText('超过 200 个字符').first();
  await test.step('half a character, in the address', async () => {
    await page.goto('/search?q=%ED%A0%80');
    await expect(nothing).toBeVisible();
  });
  const ask = askIn(page);
  for (const query of ['<img src=x onerror=alert(1)>', '(.*)+[']) {
    await ask(query, async () => {
      await expect(nothing).toBeVisible();
      await expect(isCut).toBeHidden();
    });
  }
  await test.step('8 KB, in the address', async () => {
    await page.goto(search('数'.repeat(880)));
    await expect(nothing).toBeVisible();
    await expect(isCut).toBeVisible();
  });
  await test.step('a megabyte that is pasted', async () => {
    await page.locator('#query').fill('');
    await expect(isCut).toBeHidden();
    await page.locator('#query').focus();
    await (await page.context().newCDPSession(page)).send('Input.insertText', { text: '云'.repeat(1_000_000) });
    await expect(isCut).toBeVisible();
    expect(page.url().length).toBeLessThan(3000);
  });
});

test('values that mean nothing are named', async ({ page }) => {
  await page.goto('/search?q=欠费&part=x&product=moon');
  await expect(page.getByText('范围“x”不存在')).toBeVisible();
  await expect(page.getByText('没有“moon”这个产品')).toBeVisible();
  await expect(page.getByRole('heading', { name: '文中出现' })).toBeVisible();
});

test('a question is answered above the results, and what the agreement does not answer is told so', async ({
  page,
}) => {
  await page.goto(search('日志服务'));
  const answer = page.getByRole('region', { name: '直接回答' });
  // Of a product alone both triggers are answered.
  await expect(answer.getByRole('heading', { level: 4 })).toHaveText([/^欠费后/, /^到期后/]);
  const ask = askIn(page);
  // Data are not lost by the end of a package.
  await ask('云电脑到期数据保留多久', async () => {
    await expect(answer).toContainText('本协议没有写无影云电脑/无影云应用到期、欠费之后的期限');
    await expect(answer).toContainText('9.2.4');
    await expect(answer).not.toContainText('立即');
  });
  await ask('宜搭欠费多久删数据', async () => {
    await expect(answer).toContainText('本协议没有写宜搭到期、欠费之后的期限');
    await expect(answer).toContainText('14.4.1');
  });
  await ask('RDS欠费多久删数据', async () => {
    await expect(answer).toContainText('可能发生，条文没有写何时');
    // 5.2 is a right.
    await expect(answer).toContainText('随时可能：阿里云有权');
  });
  await ask('宜搭 多少钱', async () => {
    await expect(page.getByRole('status').filter({ hasText: '没有找到' })).toBeVisible();
    await expect(answer).toHaveCount(0);
  });
  // A length is a state; what is left is not counted as what has passed.
  await ask('日志服务 欠费 8天', async () => {
    await expect(answer).toContainText('数据：已删除');
    expect(await findViolations(page)).toEqual([]);
  });
  await ask('SLS欠费 还有3天就删', async () => {
    await expect(answer).toContainText('“还有3天”是剩下的时间');
  });
  // What is none of the 75 has a card of its own, and no timeline of another product.
  for (const [query, name] of [
    ['ECS欠费', '云服务器 ECS'],
    ['服务器', '云服务器 ECS'],
    ['域名', '域名'],
  ] as const) {
    await ask(query, async () => {
      const card = page.getByRole('region', { name });
      await expect(card.getByText('不在专用说明的 75 个产品里')).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: '正在' })).toHaveCount(0);
      await expect(answer).toHaveCount(0);
      await expect(page.locator('.hits').getByRole('link', { name: /^(时间轴|产品页)$/ })).toHaveCount(0);
    });
  }
  // Without a product the first of all are shown: five, and two more that come at the same time as the fifth.
  await ask('欠费三天了会怎样', async () => {
    await expect(answer.getByRole('listitem')).toHaveCount(7);
    await expect(answer.getByRole('link', { name: /全部 75 个产品/ })).toHaveAttribute(
      'href',
      /\/products\?.*sort=arrears-loss/,
    );
  });
  // The link leads to the timeline of the question.
  await ask('日志服务欠费几天删数据', async () => {
    await expect(answer).toContainText('8 天');
    await expect(answer).toContainText('24 小时');
    await expect(answer.getByRole('link', { name: '2.2' })).toHaveAttribute('href', '/agreement#p-2.2');
    await answer.getByRole('link', { name: '查看时间轴' }).click();
    await expect(page).toHaveURL(/\/products\/log-service\?trigger=arrears/);
  });
});

test('in English: a length in the question, and words of the same meaning that can be switched off', async ({
  page,
}) => {
  await page.goto(search('SLS overdue for 3 days', '/en'));
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('Service: stopped');
  await expect(answer).toContainText('Data: still kept; whether they can be taken out is not stated');
  await page.locator('#query').fill('refund');
  await expect(page.getByText('For “refund” the agreement says')).toContainText('退款');
  const hits = page.locator('.hits .hit');
  await expect(hits.first()).toBeVisible();
  await page.getByRole('button', { name: 'These words only' }).click();
  await expect(page).toHaveURL(/wide=0/);
  await expect(hits).toHaveCount(0);
});

test('a moment in the question dates the answer, and goes with the link to the timeline', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-27T11:00:00+08:00');
  await page.goto(search('SLS 欠费 昨天15:20'));
  const answer = page.getByRole('region', { name: '直接回答' });
  await expect(answer).toContainText('2026年11月27日周五 15:20（24 小时）');
  await expect(answer).toContainText('还有 4 小时 20 分钟');
  await expect(answer).toContainText('2026年12月4日周五 15:20（8 天）');
  await expect(answer).toContainText('服务：可用');
  await answer.getByRole('link', { name: '从这一天起的时间轴' }).click();
  await expect(page).toHaveURL(/\/products\/log-service\?.*at=2026-11-26T15(:|%3A)20/);
});

test('the reader’s own case goes with the links to products', async ({ page }) => {
  await page.goto(`${search('日志服务欠费')}&at=2026-11-20T10:00&trigger=arrears`);
  const answer = page.getByRole('region', { name: '直接回答' });
  await expect(answer.getByRole('link', { name: '查看时间轴' })).toHaveAttribute('href', /at=2026-11-20T10(:|%3A)00/);
});

test('on a phone what narrows the hits is behind one button, and few hits need none', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(search('释放'));
  const chapter = page.getByRole('combobox', { name: /^产品/ });
  await expect(page.locator('.hits .hit').first()).toBeInViewport();
  await expect(chapter).toBeHidden();
  await page.getByRole('button', { name: '筛选' }).click();
  await expect(chapter).toBeVisible();
  await page.locator('#query').fill('缓冲期');
  await expect(page.locator('.hits .hit').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '筛选' })).toHaveCount(0);
});

test('hits can be narrowed to a chapter, a product, and products with a timeline', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent('释放')}`);
  await page.getByRole('button', { name: '筛选' }).click();
  await page.getByRole('combobox', { name: /^产品/ }).selectOption('nat-gateway');
  await expect(page).toHaveURL(/product=nat-gateway/);
  await expect(page.locator('.hits .hit').first()).toContainText('34');
  await page.getByRole('combobox', { name: /^产品/ }).selectOption('');
  await page.locator('#query').fill('欠费');
  await page.getByRole('combobox', { name: /^通用条款的章/ }).selectOption('g-5');
  await expect(page).toHaveURL(/chapter=g-5/);
  await expect(page.locator('.hits .hit').first()).toContainText('5');
});

test('provisions of one kind are listed with the words that make them so, and a search keeps to them', async ({
  page,
}) => {
  await visit(page, '/search');
  await page.getByRole('combobox', { name: '条款的性质' }).selectOption('dispute');
  await expect(page).toHaveURL(/kind=dispute/);
  await expect(page.getByText('法律、法院、双方的争议、语言、可分性。')).toBeVisible();
  await expect(page.locator('.hit').filter({ hasText: '14.3.3' }).locator('mark')).toHaveCount(1);
  await page.getByRole('searchbox').fill('诉讼');
  // 14.3.3 alone: an action of a third party (10.7, 12.2) is no dispute between the parties.
  await expect(page.locator('.hits .hit')).toHaveCount(1);
  await expect(page.getByRole('button', { name: '争议与法律适用' })).toBeVisible();
  await page.goto('/search?q=数据&kind=moon');
  await expect(page.getByText('没有“moon”这一类，已搜索全部。')).toBeVisible();
  await page.goto('/search?q=数据&kind=constructor');
  await expect(page.getByText('没有“constructor”这一类，已搜索全部。')).toBeVisible();
});

test('kinds are combined: a provision must be of all of them, and each count is what choosing it leaves', async ({
  page,
}) => {
  await page.goto('/en/search?kind=exclusion');
  const select = page.getByRole('combobox', { name: 'Kind of provision' });
  const offered = (await select.locator('option').filter({ hasText: 'Deletion and release' }).textContent()) ?? '';
  const [, count = ''] = /\((\d+)\)/.exec(offered) ?? [];
  await select.selectOption('deletion');
  await expect(page).toHaveURL(/kind=exclusion(,|%2C)deletion/);
  await expect(page.locator('.hits .hit')).toHaveCount(Number(count));
  // 22.2.1: the data are cleared, and nobody is liable.
  await expect(page.locator('.hit').filter({ hasText: '22.2.1' }).locator('mark')).toHaveCount(2);
  await page.getByRole('button', { name: 'Exclusion of liability: leave out', exact: true }).click();
  await expect(page).toHaveURL(/kind=deletion$/);
  const last = page.getByRole('button', { name: 'Deletion and release: leave out', exact: true });
  await expect(last).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(last).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a kind of an earlier address that is several now is asked about', async ({ page }) => {
  await page.goto('/search?kind=exemption');
  await expect(page.getByText('从前的“免责与限责”现在分为四种')).toBeVisible();
  await page.getByRole('button', { name: '责任上限' }).click();
  await expect(page).toHaveURL(/kind=cap$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  // 11.5 and 12.6.
  await expect(page.locator('.hits .hit')).toHaveCount(2);
});

test('results are there in the frame after the keystroke, without waiting for the typing to end', async ({ page }) => {
  await open(page, '/search?q=%E6%AC%A0%E8%B4%B9');
  await expect(page.locator('.hits .hit').first()).toBeVisible();
  const shares = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#query');
    const results = document.querySelector('.search-page');
    if (!input || !results) throw new Error('no search');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let [changed, atOnce] = [0, 0];
    for (const query of ['欠费停服', '日志服务 7日', '34.3.1', 'MaxCompute', 'grace period', '不可恢复 释放 实例']) {
      for (let length = 1; length <= query.length; length += 1) {
        await frame();
        const seen = { hasChanged: false };
        const observer = new MutationObserver(() => {
          seen.hasChanged = true;
        });
        observer.observe(results, { subtree: true, childList: true, characterData: true });
        // As a reader types: React keeps an eye on the property of the element itself.
        Reflect.set(HTMLInputElement.prototype, 'value', query.slice(0, length), input);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        await frame();
        const isAtOnce = seen.hasChanged;
        for (let frames = 0; frames < 20 && !seen.hasChanged; frames += 1) await frame();
        observer.disconnect();
        // A blank at the end changes nothing.
        changed += seen.hasChanged ? 1 : 0;
        atOnce += isAtOnce ? 1 : 0;
      }
    }
    return { changed, share: atOnce / changed };
  });
  expect(shares.changed).toBeGreaterThan(30);
  expect(shares.share).toBeGreaterThanOrEqual(0.95);
});

test('from a hit to the next, and back, with the words highlighted', async ({ page }) => {
  await open(page, `/agreement?q=${encodeURIComponent('万分之五')}#g-5.2`);
  await expect(page.getByText('已标出“万分之五”')).toBeVisible();
  await page.goto(`/agreement?q=${encodeURIComponent('缓冲期')}#g-5.5`);
  await expect(page.getByText('1 / 2')).toBeVisible();
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(page).toHaveURL(/q=.*#g-9\.2\.4$/);
  await expect(page.getByText('2 / 2')).toBeVisible();
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(page).toHaveURL(/#g-5\.5$/);
  await page.getByRole('button', { name: '上一处' }).click();
  await expect(page).toHaveURL(/#g-9\.2\.4$/);
});

test('words without a clause open at the first hit, and their bar stays in sight', async ({ page }) => {
  await open(page, `/agreement?q=${encodeURIComponent('缓冲期')}`);
  await expect(page).toHaveURL(/#g-5\.5$/);
  await expect(page.getByText('1 / 2')).toBeInViewport();
  await expect(page.locator('[id="g-5.5"]')).toBeInViewport();
});

test('what is typed before the program has come is searched when it has', async ({ page }) => {
  await page.route(PROGRAM_SCRIPTS, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/search', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('缓冲期');
  await expect(page).toHaveURL(/\?q=/);
  await expect(page.getByRole('searchbox')).toHaveValue('缓冲期');
  await expect(page.locator('.hits .hit').first()).toBeVisible();
});

test('what is asked beside the moments is answered by the clauses in their words, and “which products” by the list', async ({
  page,
}) => {
  await page.goto(search('违约金怎么算'));
  const answer = page.getByRole('region', { name: '直接回答' });
  await expect(answer.getByRole('heading', { name: '违约金怎么算' })).toBeVisible();
  await expect(answer.getByText('按日承担万分之五的违约金')).toBeVisible();
  await expect(answer.getByRole('link', { name: '通用 5.2' })).toHaveAttribute('href', /\/agreement#g-5\.2$/);
  await page.goto(search('欠费后哪些产品7天内删'));
  await answer.getByRole('link', { name: /在产品列表中看/ }).click();
  await expect(page).toHaveURL(/\/products\?.*within=7/);
});

test('the concept stands there before the results, which nothing moves any more', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    let last: { readonly hit: string | null; readonly at: number } | undefined;
    const look = () => {
      const hit = document.querySelector('.search-page .hits li');
      // Until they are shown, nobody sees where they stand.
      const first = hit?.checkVisibility() ? hit : null;
      const now = first && { hit: first.textContent, at: Math.round(first.getBoundingClientRect().top) };
      // Of another query it is another hit, which may stand where it likes.
      if (now && last && now.hit === last.hit && now.at > last.at + 2) moved.push(now.at - last.at);
      last = now ?? last;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const address of ['/search?q=不可抗力', '/en/search?q=force%20majeure', '/search?q=缓冲期']) {
    await page.goto(address);
    await expect(page.locator('.concept-answer .topic-clauses li').first()).toBeVisible();
    await expect(page.locator('.search-page .hits li').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { moved: readonly number[] }).moved)).toEqual([]);
  }
  // Of a second query, through the box, neither.
  for (const [query, concepts] of [
    ['网关', 0],
    ['不可抗力', 1],
    ['缓冲期', 1],
    ['网关', 0],
    ['不可抗力', 1],
  ] as const) {
    await page.locator('#query').fill(query);
    await expect(page.locator('.search-page .hits li').first()).toContainText(query);
    await expect(page.locator('.concept-answer')).toHaveCount(concepts);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => (window as unknown as { moved: readonly number[] }).moved)).toEqual([]);
  }
});
