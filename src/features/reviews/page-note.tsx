import { useEffect, useRef, useState } from 'react';
import { Field } from '@/ui/field';
import type { Drafts } from './desk';

interface Props {
  readonly label: string;
  /** Where what is being written is kept until it counts, and under which name. */
  readonly drafts: Drafts | undefined;
  readonly place: string;
  /** What counts now. */
  readonly value: string;
  readonly rows?: number;
  /** Told what is written when one leaves the box, or rests. @returns whether it is on the disk. */
  readonly onCommit: (value: string) => Promise<boolean>;
}

const REST = 1200;

/**
 * A note that counts when one leaves its box or rests. Until it is on the disk what is written is a draft in this browser, so that
 * neither a closed tab nor a failed write takes it.
 */
export function NoteField({ label, drafts, place, value, rows = 1, onCommit }: Props) {
  const [written, setWritten] = useState(value);
  const [last, setLast] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What has been written and not yet handed on. */
  const pending = useRef<string>(undefined);
  // What another place has changed is taken over, unless something else is being written here.
  if (value !== last) {
    setLast(value);
    if (written === last) setWritten(value);
  }
  const commit = (text: string) => {
    clearTimeout(timer.current);
    pending.current = undefined;
    const kept = text === value ? Promise.resolve(true) : onCommit(text);
    void kept.then((isKept) => {
      // What has been written since is a draft of its own.
      if (isKept && pending.current === undefined) void drafts?.write(place, '');
    });
  };
  const commitNow = useRef(commit);
  useEffect(() => {
    commitNow.current = commit;
  });
  useEffect(() => {
    let isOver = false;
    void drafts?.read(place).then((draft) => {
      // A draft of before; not over what has been written meanwhile.
      if (isOver || draft === undefined || pending.current !== undefined) return;
      setWritten(draft);
      commitNow.current(draft);
    });
    return () => {
      isOver = true;
      // Its part of the page goes while something is under way.
      if (pending.current !== undefined) commitNow.current(pending.current);
    };
  }, [drafts, place]);
  return (
    <Field label={label}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={written}
          onChange={({ currentTarget: { value: text } }) => {
            setWritten(text);
            pending.current = text;
            void drafts?.write(place, text);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => commitNow.current(text), REST);
          }}
          onBlur={() => {
            if (pending.current !== undefined) commit(written);
          }}
        />
      )}
    </Field>
  );
}
