/**
 * Brings the rules of all pages in place of those that this document needs by itself: the program shows what those say nothing of.
 * Both stand for a moment, and what is on the page looks the same all the while.
 *
 * @param href - the sheet of all pages; empty while developing, where it is there.
 * @returns a promise that fails where the sheet has not come; asked again, it is fetched again.
 */
export function bringRules(href: string): Promise<void> {
  const own = document.querySelector('style[data-kind]');
  if (href === '' || own === null) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const all = Object.assign(document.createElement('link'), { rel: 'stylesheet', crossOrigin: '', href });
    all.addEventListener('load', () => {
      own.remove();
      resolve();
    });
    all.addEventListener('error', () => {
      all.remove();
      reject(new Error(href));
    });
    own.after(all);
  });
}
