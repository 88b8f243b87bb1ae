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
  const { program, values } = document.currentScript.dataset;
  // The program starts at once where the address has values; its scripts are fetched with the document.
  if (location.search)
    for (const href of `${program} ${values}`.match(/\/\S+/g) ?? [])
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href }),
      );
})();
