import { isShown } from '@/ui/is-shown';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import type { Drafts } from './desk';
import { useDraft } from './use-draft';

interface Props {
  readonly label: string;
  /** Where what is being written is kept until it counts, and under which name. */
  readonly drafts: Drafts | undefined;
  readonly place: string;
  /** What counts now; empty for something new. */
  readonly value?: string;
  readonly hint?: string;
  readonly keepLabel: string;
  readonly rows?: number;
  readonly lang?: string;
  /** Whether the box gets the focus; told when it has it. */
  readonly isWanted?: boolean;
  readonly onFocused?: () => void;
  /** @returns whether it is on the disk; the draft stays until it is. */
  readonly onKeep: (text: string) => Promise<boolean>;
  /** Given where there is something to go back to. */
  readonly onCancel?: () => void;
  /** Told when the keyboard leaves it: kept by Ctrl Enter, or by Escape. */
  readonly onLeave?: () => void;
  /** What follows from the words as they are being written. */
  readonly renderPreview?: (written: string) => ReactNode;
}

/** A box for words that count when they are saved: by the button or Ctrl Enter. Until then they are a draft that survives. */
export function WriteBox({
  label,
  drafts,
  place,
  value = '',
  hint,
  keepLabel,
  rows = 3,
  lang,
  isWanted = false,
  onFocused,
  onKeep,
  onCancel,
  onLeave,
  renderPreview,
}: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState(value);
  /** What was typed last in this visit. */
  const typed = useRef<string>(undefined);
  const [isRefused, setIsRefused] = useState(false);
  const isDraft = written !== value;
  useDraft(drafts, place, (draft) => {
    // Not over what has been written meanwhile.
    if (typed.current === undefined) setWritten(draft);
  });
  useEffect(() => {
    const element = box.current;
    // In a pane that is not in sight nothing gets the focus.
    if (!isWanted || !element || !isShown(element)) return;
    element.focus();
    onFocused?.();
  }, [isWanted, onFocused]);
  const write = (text: string) => {
    setWritten(text);
    typed.current = text;
    void drafts?.write(place, text === value ? '' : text).then((isKept) => {
      if (typed.current === text) setIsRefused(!isKept);
    });
  };
  const keep = () => {
    const text = written.trim();
    if (text === '' || !isDraft) return;
    typed.current = text;
    void onKeep(text).then((isKept) => {
      // What has been written since is a draft of its own.
      if (isKept && typed.current === text) void drafts?.write(place, '');
    });
    if (value === '') setWritten('');
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      keep();
      onLeave?.();
    } else if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      // What stands around it stays open; what was written stays as a draft.
      event.stopPropagation();
      event.preventDefault();
      box.current?.blur();
      if (!isDraft) onCancel?.();
      onLeave?.();
    }
  };
  return (
    <div className="grid gap-1">
      <Field label={label} {...(hint === undefined ? {} : { hint })}>
        {(control) => (
          <textarea
            {...control}
            ref={box}
            rows={rows}
            value={written}
            {...(lang === undefined ? {} : { lang })}
            onChange={({ currentTarget }) => write(currentTarget.value)}
            onKeyDown={onKey}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={keep} disabled={!isDraft || written.trim() === ''}>
          {keepLabel}
        </Button>
        {onCancel && (
          <Button
            onClick={() => {
              void drafts?.write(place, '');
              onCancel();
            }}
          >
            {t(($) => $.reviewing.comment.cancel)}
          </Button>
        )}
        <span role="status" className={isRefused ? 'text-warn' : 'hint'}>
          {isDraft &&
            written.trim() !== '' &&
            t(($) => (isRefused ? $.reviewing.comment.draftRefused : $.reviewing.comment.draft))}
        </span>
      </div>
      {renderPreview?.(written)}
    </div>
  );
}
