import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { loadModule } from '@/loading/load-module';
import type { LoadText } from '@/text/load-text';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { LiveFields } from '@/ui/live-fields';
import { Notice } from '@/ui/notice';
import { optional } from '@/ui/optional';
import { useDroppedFile } from '@/ui/use-dropped-file';
import { type Draft, keepDraft, NO_DRAFT, readDraft } from './draft';
import type { ReadFile } from './read-dropped';

type Refusal = (ReadFile & { readonly kind: 'refused' })['why'] | 'program';

const Checked = optional(() => import('./checked'));

/** Where a text is pasted or dropped to be held against the agreement. Nothing of it leaves the browser. */
export function CheckPage({ loadText }: { readonly loadText: LoadText }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState(NO_DRAFT);
  const [replaced, setReplaced] = useState<Draft>();
  const [refused, setRefused] = useState<Refusal>();
  const box = useRef<HTMLTextAreaElement>(null);
  /** What is there when a file has been read, which takes a while. */
  const latest = useRef(NO_DRAFT);
  const turn = useRef(0);
  const take = (next: Draft) => {
    turn.current += 1;
    setRefused(undefined);
    latest.current = next;
    setGiven(next);
    keepDraft(next);
  };
  /** Takes something in place of what is there, which can be put back. */
  const replace = (next: Draft) => {
    if (latest.current.text.trim() !== '') setReplaced(latest.current);
    take(next);
  };
  // What the tab kept is put back after the page has mounted: the server knows nothing of it.
  useEffect(() => {
    if (latest.current.text !== '') return;
    latest.current = readDraft();
    setGiven(latest.current);
  }, []);
  const open = (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    void (async () => {
      const read = await loadModule(() => import('./read-dropped')).then(
        ({ readDropped }) => readDropped(file),
        () => ({ kind: 'refused', why: 'program' }) as const,
      );
      // What was chosen or typed last counts.
      if (mine !== turn.current) return;
      if (read.kind === 'refused') setRefused(read.why);
      else replace({ text: read.text, isExport: read.isExport, edition: read.edition, sha256: read.sha256 });
    })();
  };
  useDroppedFile(true, open);
  const swap = (next: Draft) => {
    setReplaced(given.text.trim() === '' ? undefined : given);
    take(next);
    // The button that was pressed may be gone.
    box.current?.focus();
  };
  return (
    <div className="page">
      <h1>{t(($) => $.check.title)}</h1>
      <p className="lead">{t(($) => $.check.lead)}</p>
      <form
        className="needs-script mt-4 grid max-w-text gap-3 print:hidden"
        onSubmit={(event) => event.preventDefault()}
      >
        <LiveFields>
          <Field label={t(($) => $.check.text)} hint={t(($) => $.check.kept)}>
            {(control) => (
              <textarea
                {...control}
                rows={8}
                value={given.text}
                spellCheck={false}
                placeholder={t(($) => $.check.placeholder)}
                ref={box}
                onChange={({ currentTarget }) => take({ ...NO_DRAFT, text: currentTarget.value })}
              />
            )}
          </Field>
          <FileRow
            onChoose={open}
            onClear={given.text === '' ? undefined : () => swap(NO_DRAFT)}
            onUndo={replaced && (() => swap(replaced))}
          />
        </LiveFields>
      </form>
      {refused && <Notice>{t(($) => $.check.refused[refused])}</Notice>}
      {given.text.trim() !== '' && <Checked {...given} loadText={loadText} />}
      <p className="aside max-w-text">{t(($) => $.check.limits)}</p>
    </div>
  );
}

interface FileRowProps {
  readonly onChoose: (file: File) => void;
  /** Where there is something to clear. */
  readonly onClear: (() => void) | undefined;
  /** Where something was cleared or replaced. */
  readonly onUndo: (() => void) | undefined;
}

function FileRow({ onChoose, onClear, onUndo }: FileRowProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Button onClick={() => input.current?.click()}>{t(($) => $.check.file)}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t(($) => $.check.file)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      {onClear && <Button onClick={onClear}>{t(($) => $.check.clear)}</Button>}
      {onUndo && <Button onClick={onUndo}>{t(($) => $.check.undo)}</Button>}
      <span className="text-label text-ink-soft">{t(($) => $.check.drop)}</span>
    </div>
  );
}
