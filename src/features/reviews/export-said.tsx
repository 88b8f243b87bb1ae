/** What is said of the making of a file; there before its words, so that they are announced. */
export function Said({ children }: { readonly children: string }) {
  return (
    <p role="status" className="wrap-anywhere empty:sr-only">
      {children}
    </p>
  );
}
