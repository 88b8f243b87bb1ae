/** Where the browser keeps the reader's place while the same page is opened in the other language. */
export const CARRIED_PLACE = 'carried-place';

/** Whether a place has been carried to the page that is open. */
export function isPlaceCarried(): boolean {
  try {
    const place = sessionStorage.getItem(CARRIED_PLACE);
    return place !== null && place.includes(`"${location.pathname.replace(/\.html$/, '')}"`);
  } catch {
    return false;
  }
}
