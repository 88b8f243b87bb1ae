import type { When } from './when';

/** Whether a box for a day or a time holds what has been neither understood nor refused yet. */
export function hasUnreadMoment(form: HTMLFormElement, { date, time }: When): boolean {
  const [day, hour] = form.querySelectorAll<HTMLInputElement>('.when input:not(.own-picker)');
  return [
    [day, date],
    [hour, time],
  ].some(
    ([box, known]) =>
      box instanceof HTMLInputElement &&
      !box.hasAttribute('aria-invalid') &&
      box.value.trim() !== known &&
      box.value.trim() !== '',
  );
}
