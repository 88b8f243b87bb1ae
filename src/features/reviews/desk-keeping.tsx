import type { Desk, DeskView } from './desk';
import { ConflictList, KeepingLine } from './page-keeping';

/** Whether what was done is on the disk, and what two tabs have both changed. */
export function DeskKeeping({ desk, view }: { readonly desk: Desk; readonly view: DeskView }) {
  return (
    <>
      <KeepingLine desk={desk} view={view} />
      <ConflictList desk={desk} view={view} />
    </>
  );
}
