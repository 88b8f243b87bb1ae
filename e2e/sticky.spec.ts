import { expect, open, test, visit } from './fixture';

/** Clauses in the full text, with words that are lit over it, on a product's page, a part of a table. */
const TARGETS = [
  '/agreement#p-34.3.1',
  '/en/agreement#g-5.5',
  '/agreement?q=欠费#p-34.3.1',
  '/en/agreement?q=欠费#p-2.2',
  '/products/log-service#p-2.2',
  '/references#layer-unlinked',
];

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [1280, 900],
] as const) {
  test(`what an address leads to stands below what stays, ${width} px wide, with text of any size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      if (location.protocol === 'about:') return;
      const enlarge = () => {
        const size = sessionStorage.getItem('text');
        if (size !== null && document.documentElement) document.documentElement.style.fontSize = size;
      };
      new MutationObserver(enlarge).observe(document, { childList: true });
      enlarge();
    });
    await visit(page, '/about');
    for (const text of ['150%', '200%']) {
      await page.evaluate((size) => sessionStorage.setItem('text', size), text);
      for (const target of TARGETS) {
        await open(page, target);
        // How far its first line stands below the end of all that stays over it, and whether it is in the window.
        const read = () =>
          page.evaluate(() => {
            const id = decodeURIComponent(location.hash.slice(1));
            const element = document.getElementById(id);
            const top = element?.getBoundingClientRect().top ?? -1;
            const ends = [...document.querySelectorAll('.site-header, .hit-bar')]
              .filter((part) => getComputedStyle(part).position === 'sticky')
              .map((part) => part.getBoundingClientRect().bottom);
            const end = Math.max(0, ...ends);
            return { isBelow: top >= end, isSeen: top < window.innerHeight, leavesHalf: end <= window.innerHeight / 2 };
          });
        await expect
          .poll(read, { message: `${text} ${target}` })
          .toEqual({ isBelow: true, isSeen: true, leavesHalf: true });
      }
    }
  });
}
