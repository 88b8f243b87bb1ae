/** What a plain file is made of: what says something by itself, without a class or a script. */
function writePlain() {
  const KEPT =
    /^(?:h[1-6]|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|th|td|section|article|nav|blockquote|q|a|b|strong|em|time|div)$/;
  const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const write = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return escape(node.data);
    if (!(node instanceof HTMLElement) || node.localName === 'script' || !node.checkVisibility()) return '';
    const inner = [...node.childNodes].map(write).join('');
    if (!KEPT.test(node.localName)) return node.localName === 'br' ? '<br>' : inner;
    const attributes = ['id', 'href', 'datetime', 'colspan', 'rowspan']
      .filter((name) => node.hasAttribute(name))
      .map((name) => ` ${name}="${escape(node.getAttribute(name))}"`)
      .join('');
    return `<${node.localName}${attributes}>${inner}</${node.localName}>`;
  };
  return [...document.querySelector('main').childNodes].map(write).join('');
}

const STYLE =
  'body{font:1rem/1.7 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.25rem .5rem;text-align:start}';

/** The same words as a page at rest shows, as a file of plain HTML with one small style of its own. */
export async function plainOf(page, language) {
  const main = await page.evaluate(writePlain);
  const title = await page.title();
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/</g, '&lt;')}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>${main}</main>
</body>
</html>
`;
}
