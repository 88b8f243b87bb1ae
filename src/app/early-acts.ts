import { watchPresses } from './early-presses';

/** How long something that was done waits for its part of the page, in milliseconds; nobody expects it any more then. */
const PATIENCE = 20_000;

/** What stands on a part of the page that is not live yet: `Button` and `LiveFields` write it, and take it away. */
const WAITING = '[data-waits]';

/** A form that the browser could send, and that the program sends to a better place: it waits for it as long as it may come. */
const SENT_LATER = '[data-waits-to-send]';

interface Act {
  readonly target: HTMLElement;
  readonly at: number;
  readonly run: () => void;
}

type Written = HTMLInputElement | HTMLTextAreaElement;

/** What people did on a page before its program ran. */
export interface EarlyActs {
  /** Opens what is closed until the program runs: it takes what people do from now on. */
  readonly open: () => void;
  /** Closes it again, and forgets what was done: the program has not come. */
  readonly close: () => void;
}

/** Kinds of input that are pressed, and not written in or drawn. */
const PRESSED = /^(?:radio|checkbox|button|submit)$/;

/** Whether a part of the page is not live yet. */
export const isPartWaiting = () => document.querySelector(WAITING) !== null;
const isWaiting = (element: Element) => element.closest(WAITING) !== null;
/** Whether what is written in a box is to be told to the program. */
const isUntold = (box: Written) => isWaiting(box) || box.closest(SENT_LATER) !== null;
const isText = (element: EventTarget | null): element is Written =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !PRESSED.test(element.type));

/**
 * Keeps what people do with controls that are not live yet, and does it once, in its order, when their part of the page is live.
 * What is written stays in its box meanwhile; what is pressed stays unpressed, for an answer beside it would not know of it.
 *
 * @param onPending - told whether something waits.
 * @param send - lets the browser send a form.
 */
export function keepEarlyActs(
  onPending: (isPending: boolean) => void,
  send: (form: HTMLFormElement) => void,
): EarlyActs {
  let acts: readonly Act[] = [];
  const composing = new Set<EventTarget>();
  /** Forms that were sent and wait. */
  const toSend = new Set<HTMLFormElement>();
  const sendByBrowser = () => {
    for (const form of toSend) if (form.isConnected) send(form);
    toSend.clear();
  };
  const moved = new WeakMap<Written, string>();
  const change = (next: readonly Act[]) => {
    acts = next;
    onPending(acts.length > 0);
  };
  const add = (target: HTMLElement, run: () => void, at = Date.now()) => change([...acts, { target, run, at }]);
  /** What stands where it was written or chosen is seen, and counts whenever the program comes. */
  const addSeen = (target: HTMLElement, run: () => void) => add(target, run, Infinity);

  let isDue = false;
  let isClosed = false;
  const isHeld = (target: HTMLElement) =>
    isWaiting(target) || target.closest(SENT_LATER) !== null || composing.has(target);
  const look = () => {
    isDue = false;
    const [act] = acts;
    if (act && !isHeld(act.target)) {
      change(acts.slice(1));
      if (act.target.isConnected) act.run();
      // A task for each: the next one finds what this one has changed.
      return later();
    }
    const now = Date.now();
    if (acts.some(({ at }) => now - at > PATIENCE)) change(acts.filter(({ at }) => now - at <= PATIENCE));
  };
  // A task later: React has run its effects by then.
  const later = () => {
    if (isDue || acts.length === 0) return;
    isDue = true;
    setTimeout(look);
  };

  const findMissed = watchPresses(isPartWaiting);
  const onClick = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const missed = findMissed(event);
    const control = controlOf(missed ?? event.target);
    if (!control || !isWaiting(control)) {
      if (!missed) return;
      event.preventDefault();
      event.stopPropagation();
      missed.focus({ preventScroll: true });
      missed.click();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (control.matches(':disabled')) return;
    control.focus({ preventScroll: true });
    add(control, () => control.click());
  };
  const onInput = ({ target }: Event) => {
    if (!isText(target) || !isUntold(target)) return;
    // What is moved is put back as the program takes over; what is written is not, and may be written on.
    if (target.type === 'range') moved.set(target, target.value);
    if (acts.at(-1)?.target !== target) addSeen(target, () => tellWritten(target, moved.get(target)));
  };
  const onChange = ({ target }: Event) => {
    if (!(target instanceof HTMLSelectElement) || !isWaiting(target)) return;
    const { value } = target;
    addSeen(target, () => {
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  const onKey = (event: KeyboardEvent) => {
    const { target, key } = event;
    if (!event.isTrusted || key !== 'Enter' || event.isComposing || !isText(target) || !isUntold(target)) return;
    add(target, () => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!event.isTrusted || !(form instanceof HTMLFormElement)) return;
    if (form.matches(SENT_LATER) && !isClosed) {
      event.preventDefault();
      event.stopPropagation();
      // Sent twice, it is still one question.
      if (toSend.has(form)) return;
      toSend.add(form);
      addSeen(form, () => {
        toSend.delete(form);
        form.requestSubmit();
      });
      setTimeout(() => sendByBrowser(), PATIENCE);
      return;
    }
    // Another one with an address of its own is the browser's.
    if (form.hasAttribute('action')) return;
    const part = form.querySelector<HTMLElement>(WAITING) ?? form.closest<HTMLElement>(WAITING);
    if (!part) return;
    event.preventDefault();
    event.stopPropagation();
    add(part, () => form.requestSubmit());
  };
  const onCompose = ({ type, target }: CompositionEvent) => {
    if (!target) return;
    if (type === 'compositionstart') composing.add(target);
    else {
      composing.delete(target);
      later();
    }
  };
  document.addEventListener('click', onClick, true);
  document.addEventListener('input', onInput, true);
  document.addEventListener('change', onChange, true);
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('submit', onSubmit, true);
  document.addEventListener('compositionstart', onCompose, true);
  document.addEventListener('compositionend', onCompose, true);
  new MutationObserver(later).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-waits', 'data-waits-to-send'],
  });

  const setClosed = (closes: boolean) => {
    isClosed = closes;
    for (const part of document.querySelectorAll<HTMLButtonElement | HTMLFieldSetElement>(WAITING))
      part.disabled = closes;
  };
  return {
    open: () => setClosed(false),
    close: () => {
      setClosed(true);
      for (const { target } of acts) if (target instanceof HTMLSelectElement) resetSelect(target);
      change([]);
      sendByBrowser();
    },
  };
}

/** What a press is on: a button, a radio button or a box to tick, also by its label. A box to write in is the browser's. */
function controlOf(target: EventTarget | null): HTMLElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const pressed = target.closest<HTMLElement>('button, input, label, a, summary');
  const control = pressed instanceof HTMLLabelElement ? pressed.control : pressed;
  if (control instanceof HTMLButtonElement) return control;
  return control instanceof HTMLInputElement && PRESSED.test(control.type) ? control : undefined;
}

/** Tells the program what stands in a box, as if it were written now: it takes no notice of a value that it has seen. */
function tellWritten(box: Written, value = box.value): void {
  const [start, end] = [box.selectionStart, box.selectionEnd];
  const isFocused = document.activeElement === box;
  // React takes the value that it is told by the element's own property for known.
  box.value = `${value} `;
  Reflect.set(Object.getPrototypeOf(box) as object, 'value', value, box);
  if (start !== null) box.setSelectionRange(start, end);
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  if (!isFocused) box.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Puts a list back to what the page shows beside it. */
function resetSelect(select: HTMLSelectElement): void {
  const chosen = [...select.options].findIndex(({ defaultSelected }) => defaultSelected);
  select.selectedIndex = Math.max(0, chosen);
}
