// Loaded by `theme.js` where the browser lacks what the program needs; written for such browsers.
(function () {
  function say() {
    var note = document.createElement('p');
    note.setAttribute('role', 'status');
    note.className = 'old-browser';
    note.textContent =
      document.documentElement.lang === 'en'
        ? 'This browser is too old for the program of this site: the text can be read, dates and search do not work. They need Chrome or Edge 111, Firefox 115 or Safari 16.4, or later.'
        : '这个浏览器版本过旧，本站的程序无法运行：正文可以阅读，日期计算和搜索不能用。需要 Chrome 或 Edge 111、Firefox 115、Safari 16.4 或更新的版本。';
    document.body.insertBefore(note, document.body.firstChild);
  }
  if (document.body) say();
  else document.addEventListener('DOMContentLoaded', say);
})();
