import type { ReviewShelf } from './desk';

interface Props {
  readonly shelf: ReviewShelf;
  readonly first: File | undefined;
  readonly onTaken: (id: string) => void;
  readonly onClose: () => void;
}

export function ImportDialog(_props: Props) {
  return null;
}
