// Runs before the first paint: the reader's choice of appearance, that script runs at all, and whether the address has a case
// that is not the one which every document of a product is served with (what happened, without anything else).
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  var trigger = /[?&]trigger=(arrears|expiry)(&|$)/.exec(location.search);
  if (trigger) root.dataset.trigger = trigger[1];
  if (
    /[?&](?!(at|trigger|edition|q)=)[^=&]/.test(location.search) ||
    (!trigger && /[?&]trigger=/.test(location.search))
  )
    root.classList.add('has-case');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch (error) {
    // Storage is denied: the system's appearance.
  }
})();
