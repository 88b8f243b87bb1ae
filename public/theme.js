// Runs before the first paint: the chosen appearance, and that script runs.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  root.dataset.search = location.search;
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is denied.
  }
  // What the values of the address need is fetched with the program, not after it.
  var scripts = location.search === '' ? '' : document.currentScript.dataset.values;
  scripts.split(' ').forEach(function (href) {
    if (href === '') return;
    var link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = href;
    document.head.appendChild(link);
  });
})();
