/** The words of a comment as they were written. */
export function CommentText({ text }: { readonly text: string }) {
  return <p className="wrap-anywhere whitespace-pre-wrap">{text}</p>;
}
