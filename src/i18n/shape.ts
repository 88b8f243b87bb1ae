/** The keys of one language, for the other to have: the same, with any wording. */
export type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };
