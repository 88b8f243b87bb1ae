import type { ReactNode } from 'react';
import type { Label } from '@/reviews/model';

interface Props {
  readonly label: Label | undefined;
  readonly children: ReactNode;
}

/** A label by its colour and pattern, with its name: never the colour alone. */
export function LabelSign({ label, children }: Props) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden className="review-swatch" data-tint={label?.colour ?? 7} data-line={label?.pattern ?? 'dot'} />
      <span className="wrap-anywhere">{children}</span>
    </span>
  );
}
