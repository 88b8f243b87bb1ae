import { Filled } from '@/i18n/filled';

interface Props {
  /** A wording with a place for the pointer: `（最早的读法<see/>）`. */
  readonly wording: string;
  /** Where on the page more stands. */
  readonly pointer: string;
}

/** A sentence that points to another part of the page; on paper, where that part is left out, it does not point. */
export function Pointing({ wording, pointer }: Props) {
  return <Filled wording={wording} elements={{ see: <span className="print:hidden">{pointer}</span> }} />;
}
