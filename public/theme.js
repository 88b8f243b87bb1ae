// Runs before the first paint.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  root.dataset.search = location.search;
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is denied.
  }
  if (location.search)
    // Scripts for the values of the address, fetched with the program.
    for (const href of document.currentScript.dataset.values.match(/\S+/g) ?? [])
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }),
      );
})();
