import type { ReviewShelf } from './desk';

export function Snapshots(_props: { readonly shelf: ReviewShelf; readonly id: string }) {
  return null;
}
