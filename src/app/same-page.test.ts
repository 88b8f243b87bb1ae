// @vitest-environment happy-dom
import { createMemoryHistory } from '@tanstack/react-router';
import { expect, test } from 'vitest';
import { PAGES, PRODUCT_PAGE, TOPIC_PAGE } from '@/url/pages';
import { createRouter } from './create-router';
import { createTranslator } from './create-translator';

const i18n = await createTranslator('zh-CN');

/** Values of addresses that pages read; a page leaves out those that are not its own. */
const VALUES = '?at=2026-11-20&trigger=expiry&q=欠费&kind=duty&sort=name&tab=terms&only=g-3.4';

const paths = [
  ...PAGES.map(({ path }) => path),
  `${PRODUCT_PAGE.path}certification`,
  `${TOPIC_PAGE.path}liability-cap`,
];

test.each(paths)(
  '%s is not loaded anew for other values of its address: it would give way to a word that it loads',
  async (path) => {
    const router = createRouter({
      locale: 'zh-CN',
      i18n,
      loadText: (page) => page,
      history: createMemoryHistory({ initialEntries: [path] }),
    });
    await router.load();
    const loaded = router.state.matches.map(({ id, updatedAt }) => ({ id, updatedAt }));
    expect(loaded.length).toBeGreaterThan(1);
    router.history.replace(path + VALUES);
    await router.load();
    expect(router.state.location.href).toContain('?at=');
    expect(router.state.matches.map(({ id, updatedAt }) => ({ id, updatedAt }))).toEqual(loaded);
  },
);
