import { useEffect, useRef, useState } from 'react';
import { Field } from '@/ui/field';
import { readSetting, writeSetting } from '@/storage/setting';

interface Props {
  readonly label: string;
  /** Names the place that it is of, in this browser: what is being written is kept there until it counts. */
  readonly draftKey: string;
  /** What counts now. */
  readonly value: string;
  readonly rows?: number;
  readonly placeholder?: string;
  /** Told what is written when one leaves the box, or rests. @returns whether it is on the disk. */
  readonly onCommit: (value: string) => Promise<boolean>;
}

const REST = 1200;

/**
 * A note that counts when one leaves its box or rests. Until it is on the disk what is written is a draft in this browser, so that
 * neither a closed tab nor a failed write takes it.
 */
export function NoteField({ label, draftKey, value, rows = 2, placeholder, onCommit }: Props) {
  const key = `review-draft ${draftKey}`;
  const [written, setWritten] = useState(() => readSetting(key) ?? value);
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
    if (text === value) {
      writeSetting(key, undefined);
      return;
    }
    void onCommit(text).then((isKept) => {
      if (isKept && readSetting(key) === text) writeSetting(key, undefined);
    });
  };
  const commitNow = useRef(commit);
  useEffect(() => {
    commitNow.current = commit;
  });
  // A draft of before, or what was under way when its part of the page went.
  useEffect(() => {
    const draft = readSetting(key);
    if (draft !== undefined) commitNow.current(draft);
    return () => {
      if (pending.current !== undefined) commitNow.current(pending.current);
    };
  }, [key]);
  return (
    <Field label={label}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={written}
          placeholder={placeholder}
          onChange={({ currentTarget: { value: text } }) => {
            setWritten(text);
            pending.current = text;
            writeSetting(key, text);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => commitNow.current(text), REST);
          }}
          onBlur={() => commit(written)}
        />
      )}
    </Field>
  );
}
