// Runs before the first paint.
(() => {
  const root = document.documentElement;
  let isOld = !([].toSorted && self.ResizeObserver && self.IntersectionObserver && AbortSignal.timeout);
  try {
    // Not one that can be written as a literal when this is made smaller: that would stop all of it.
    new RegExp(`(?<=${root.lang})`);
  } catch {
    isOld = true;
  }
  if (isOld) {
    // The program would stop halfway and take the text along. The document is as it is without script, and says why.
    root.dataset.old = '';
    document.head.append(Object.assign(document.createElement('script'), { src: document.currentScript.dataset.old }));
    return;
  }
  root.classList.add('js');
  root.dataset.search = location.search;
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is denied.
  }
  const { program, values, sheet, early } = document.currentScript.dataset;
  const fetchProgram = () => {
    for (const href of `${program} ${values} ${sheet}`.match(/\/\S+/g) ?? [])
      document.head.append(
        Object.assign(
          document.createElement('link'),
          { crossOrigin: '', href },
          href === sheet ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' },
        ),
      );
  };
  // The program starts at once where the address has values. Where the document has something to read without them, all of that has come
  // and is painted first: to ask for forty files takes a slow thread a fourth of a second, and the network is its own until then.
  if (location.search && early !== undefined) fetchProgram();
  else if (location.search)
    document.addEventListener('readystatechange', () => requestAnimationFrame(() => setTimeout(fetchProgram)), {
      once: true,
    });
})();
