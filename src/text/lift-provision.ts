import type { LoadText } from './load-text';

/** Provisions longer than this many paragraphs are previewed by their beginning. */
const MAX_BLOCKS = 6;

/** The agreement's page as it was parsed last, with the HTML that it is of. */
let parsed: { readonly html: string; readonly text: ParentNode } | undefined;

/**
 * The whole agreement, to look provisions up in: on its own page the text that is there, elsewhere its page, parsed once.
 *
 * @throws when the page cannot be fetched.
 */
export async function openAgreement(loadText: LoadText): Promise<ParentNode> {
  const here = document.querySelector('[data-text-of="/agreement"][data-part="text"]');
  if (here) return here;
  const html = await loadText('/agreement');
  if (parsed?.html !== html) parsed = { html, text: new DOMParser().parseFromString(html, 'text/html') };
  return parsed.text;
}

/** The HTML of one provision, without the anchors that the page has already; empty where it is not in the text. */
export function liftProvision(text: ParentNode, id: string): string {
  const found = text.querySelector(`[id="${id}"]`);
  if (!found) return '';
  // Of a whole part its headings, which say what is in it; its first provisions would stand for nothing.
  const wanted = found.matches('.part') ? ':scope > .own, :scope > .unit > .own' : '.own, .para';
  const longest = found.matches('.part') ? Infinity : MAX_BLOCKS;
  const blocks = found.matches('.para') ? [found] : [...found.querySelectorAll(wanted)];
  return blocks
    .slice(0, longest)
    .map((block) => {
      const copy = block.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a')) {
        link.removeAttribute('aria-describedby');
        if (link.classList.contains('num')) link.replaceWith(asNumber(link));
      }
      return `<p>${copy.innerHTML}</p>`;
    })
    .concat(blocks.length > longest ? ['<p>…</p>'] : [])
    .join('');
}

/** A number that leads nowhere, for the page has that anchor already. */
function asNumber(link: Element): Element {
  const number = link.ownerDocument.createElement('b');
  number.append(...link.childNodes);
  return number;
}
