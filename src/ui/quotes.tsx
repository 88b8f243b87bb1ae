import { Fragment } from 'react';

/**
 * Quotes of one clause after one another. Between them stands a sign that is text: the marks around a `q` are drawn by the sheet
 * and are not copied, and two quotes that run together are a sentence that the clause does not have.
 */
export function Quotes({ quotes }: { readonly quotes: readonly string[] }) {
  return quotes.map((quote, index) => (
    <Fragment key={quote}>
      {index > 0 && ' … '}
      <q>{quote}</q>
    </Fragment>
  ));
}
