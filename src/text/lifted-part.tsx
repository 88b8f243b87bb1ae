import type { TextPart } from './load-text';

interface Props {
  /** The page's path, by which the part is lifted from its document. */
  readonly page: string;
  readonly part: TextPart;
  readonly html: string;
}

/** What stands beside the text of a page and is as the server has drawn it: no program comes for it. */
export function LiftedPart({ page, part, html }: Props) {
  return <div data-text-of={page} data-part={part} hidden={html === ''} dangerouslySetInnerHTML={{ __html: html }} />;
}
