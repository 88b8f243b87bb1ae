/**
 * Whether an element is shown: not one that is folded away or has no box, and by `contentVisibilityAuto` none that the browser has
 * not laid out because it is far from the window. Safari before 17.4 cannot be asked that, and lays everything out.
 */
export function isShown(element: Element, options?: CheckVisibilityOptions): boolean {
  const { checkVisibility } = element as Partial<Pick<Element, 'checkVisibility'>>;
  return checkVisibility ? checkVisibility.call(element, options) : element.getClientRects().length > 0;
}
