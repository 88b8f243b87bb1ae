interface Addressed {
  readonly search: { readonly review?: string };
  readonly next: (search: object) => object;
}

/** A review stays over the text while one goes on, until a link says `review: undefined`. */
export const keepReview = ({ search, next }: Addressed) => ({
  ...(search.review === undefined ? {} : { review: search.review }),
  ...next(search),
});
