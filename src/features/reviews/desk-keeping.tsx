import type { Desk, DeskView } from './desk';
import { ConflictList } from './keeping-conflicts';
import { KeepingLine } from './keeping-line';

/** Whether what was done is on the disk, and what two tabs have both changed. */
export function DeskKeeping({ desk, view }: { readonly desk: Desk; readonly view: DeskView }) {
  return (
    <>
      <KeepingLine desk={desk} view={view} />
      <ConflictList desk={desk} view={view} />
    </>
  );
}
