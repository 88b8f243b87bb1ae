/** The column beside the text that a card may take, where the window has room for one. */
export function findReadingColumn(): Element | null {
  const column = document.querySelector('[data-cards]');
  return column && column.getBoundingClientRect().width > 0 ? column : null;
}

/** Where a card has a column it hides nothing, and stays until the pointer has had time to reach it, in milliseconds. */
export const COLUMN_LINGER = 1200;
