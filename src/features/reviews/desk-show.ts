import { isShown } from '@/ui/is-shown';
import { changeUi, type Wanted } from './desk-ui';

/** Shows the review of a provision: beside the text where the pane has room there, else as a sheet. */
export function showPane(wanted?: Wanted): void {
  const pane = document.querySelector<HTMLElement>('[data-review-pane]');
  const isBeside = pane !== null && isShown(pane);
  changeUi({ wanted, isSheet: !isBeside });
  if (isBeside && wanted === undefined) pane.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
