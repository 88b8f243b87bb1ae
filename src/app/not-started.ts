/**
 * Says over the page that its program has not come, in the words that the document brings for that; takes it away when it has.
 *
 * @param onRetry - asked for again when the reader does, and when there is a connection again.
 */
export function sayNotStarted(onRetry: () => Promise<boolean>): void {
  const template = document.querySelector<HTMLTemplateElement>('#not-started');
  if (!template) return;
  document.body.append(template.content.cloneNode(true));
  const notice = document.body.lastElementChild;
  const [again, reload] = notice?.querySelectorAll('button') ?? [];
  if (!notice || !again || !reload) return;
  for (const button of [again, reload]) {
    button.disabled = false;
    delete button.dataset['waits'];
  }
  const retry = async () => {
    again.disabled = true;
    if (await onRetry()) {
      notice.remove();
      window.removeEventListener('online', onOnline);
    }
    again.disabled = false;
  };
  const onOnline = () => void retry();
  window.addEventListener('online', onOnline);
  again.addEventListener('click', () => void retry());
  reload.addEventListener('click', () => location.reload());
}
