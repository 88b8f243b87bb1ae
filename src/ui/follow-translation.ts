/**
 * Where a browser translates a page, it takes the program's text nodes out and puts elements of its own in their place.
 * React goes on writing into the nodes that are out, so that what is seen stays as it was, and fails when it takes one of
 * them away (react/react#11538): an answer of before, or no page at all. Here each stand-in is known, and goes when its
 * text node changes or goes; the translator sees new text then, and translates it.
 */
const standIns = new WeakMap<Node, Element>();

/** Elements that translators wrap words in; the site has none of its own. */
const WRAPPER = 'FONT';

/** Whether a translator has put words of its own into a part of the document, so that it is not what was served. */
export const isTranslated = (part: ParentNode): boolean => part.querySelector(WRAPPER) !== null;

/** Whether it is React's error that the document is not what it renders: by its number, or in words while developing. */
export const isMismatch = (error: unknown): boolean => /#418|Hydration failed/.test(String(error));

let isFollowed = false;
let isSeen = false;

/** Whether a translator has changed the document since it is followed, though nothing of that may be left. */
export const hasBeenTranslated = (): boolean => isSeen;

/**
 * Follows the translation of a document from now on; once for all time, for a page cannot know when it ends. It is called
 * before anything is rendered: what a translator takes out without being seen cannot be found again.
 */
export function followTranslation(root: Node): void {
  if (isFollowed) return;
  isFollowed = true;
  const words = new MutationObserver((records) => {
    for (const { target } of records) showText(target);
  });
  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isWrapper);
        if (!standIn) continue;
        standIns.set(text, standIn);
        isSeen = true;
        words.observe(text, { characterData: true });
      }
    }
  }).observe(root, { childList: true, subtree: true });
  acceptStandIns();
}

const isWrapper = (node: Node | null): node is Element => node?.nodeName === WRAPPER && node.isConnected;

/** Puts a text node that the program has written into back in its place. */
function showText(text: Node): void {
  const standIn = standIns.get(text);
  if (text.isConnected || !standIn?.isConnected) return;
  standIns.delete(text);
  standIn.replaceWith(text);
}

/** Lets a parent take away, or put something before, a text node that is out: its stand-in is meant. */
function acceptStandIns(): void {
  const insertBefore = Reflect.get(Node.prototype, 'insertBefore') as (
    this: Node,
    added: Node,
    child: Node | null,
  ) => Node;
  const removeChild = Reflect.get(Node.prototype, 'removeChild') as (this: Node, child: Node) => Node;
  /** What stands for a child in its parent; the child itself where nothing does. */
  const inPlaceOf = (parent: Node, child: Node): Node => {
    const standIn = child.parentNode === parent ? undefined : standIns.get(child);
    return standIn?.parentNode === parent ? standIn : child;
  };
  Node.prototype.removeChild = function remove<Child extends Node>(this: Node, child: Child): Child {
    removeChild.call(this, inPlaceOf(this, child));
    return child;
  };
  Node.prototype.insertBefore = function insert<Added extends Node>(
    this: Node,
    added: Added,
    child: Node | null,
  ): Added {
    insertBefore.call(this, added, child && inPlaceOf(this, child));
    return added;
  };
}
