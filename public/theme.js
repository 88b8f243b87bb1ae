// Runs before the first paint: the chosen appearance, and that script runs.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  root.dataset.search = location.search;
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (error) {
    // Storage is denied.
  }
})();
