// Runs before the first paint: the reader's choice of appearance, and that script runs at all.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (error) {
    // Storage is denied: the system's appearance.
  }
})();
