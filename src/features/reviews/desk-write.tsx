import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { readDraft, writeDraft } from './desk-drafts';

interface Props {
  readonly label: string;
  /** Names what is written, in this browser. */
  readonly draftKey: string;
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
  draftKey,
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
  const [written, setWritten] = useState(() => readDraft(draftKey) ?? value);
  const isDraft = written !== value;
  useEffect(() => {
    const element = box.current;
    // In a pane that is not in sight nothing gets the focus.
    if (!isWanted || !element?.checkVisibility()) return;
    element.focus();
    onFocused?.();
  }, [isWanted, onFocused]);
  const write = (text: string) => {
    setWritten(text);
    writeDraft(draftKey, text === value ? undefined : text);
  };
  const keep = () => {
    const text = written.trim();
    if (text === '' || !isDraft) return;
    void onKeep(text).then((isKept) => {
      if (!isKept || readDraft(draftKey)?.trim() !== text) return;
      writeDraft(draftKey, undefined);
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
              writeDraft(draftKey, undefined);
              onCancel();
            }}
          >
            {t(($) => $.reviewing.comment.cancel)}
          </Button>
        )}
        <span role="status" className="hint">
          {isDraft && written.trim() !== '' && t(($) => $.reviewing.comment.draft)}
        </span>
      </div>
      {renderPreview?.(written)}
    </div>
  );
}
