import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadModule } from '@/loading/load-module';
import type { LoadText } from '@/text/load-text';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import { LiveFields } from '@/ui/live-fields';
import { Notice } from '@/ui/notice';
import { optional } from '@/ui/optional';
import { keepDraft, readDraft } from './draft';
import type { ReadFile } from './read-dropped';

const Checked = optional(() => import('./checked'));

interface Given {
  readonly text: string;
  readonly isExport: boolean;
  readonly sha256: string | undefined;
}

const NOTHING: Given = { text: '', isExport: false, sha256: undefined };

/** Where a text is pasted or dropped to be held against the agreement. Nothing of it leaves the browser. */
export function CheckPage({ loadText }: { readonly loadText: LoadText }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState(NOTHING);
  const [cleared, setCleared] = useState<Given>();
  const [refused, setRefused] = useState<(ReadFile & { readonly kind: 'refused' })['why']>();
  const turn = useRef(0);
  const take = (next: Given) => {
    setGiven(next);
    keepDraft(next.text);
  };
  // What the tab kept is put back after the page has mounted: the server knows nothing of it.
  const restore = useEffectEvent(() => {
    const text = readDraft();
    if (text !== '') setGiven((now) => (now.text === '' ? { ...NOTHING, text } : now));
  });
  useEffect(() => restore(), []);
  const open = (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    void (async () => {
      const { readDropped } = await loadModule(() => import('./read-dropped'));
      const read = await readDropped(file);
      // Of two files the one that was chosen last counts.
      if (mine !== turn.current) return;
      setRefused(read.kind === 'refused' ? read.why : undefined);
      if (read.kind === 'text') replace(read);
    })();
  };
  const replace = (next: Given) => {
    if (given.text.trim() !== '') setCleared(given);
    take(next);
  };
  const onDrop = useEffectEvent((event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData('text/plain') ?? '';
    if (file) open(file);
    else if (text !== '') replace({ ...NOTHING, text });
  });
  useEffect(() => {
    // Wherever on the page: elsewhere the browser would open the file in this page’s place.
    const onOver = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => onDrop(event);
    document.addEventListener('dragover', onOver);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <div className="page">
      <h1>{t(($) => $.check.title)}</h1>
      <p className="lead">{t(($) => $.check.lead)}</p>
      <form className="needs-script grid max-w-text gap-3 print:hidden" onSubmit={(event) => event.preventDefault()}>
        <LiveFields>
          <Field label={t(($) => $.check.text)} hint={t(($) => $.check.kept)}>
            {(control) => (
              <textarea
                {...control}
                rows={8}
                value={given.text}
                spellCheck={false}
                placeholder={t(($) => $.check.placeholder)}
                onChange={({ currentTarget }) => take({ ...NOTHING, text: currentTarget.value })}
              />
            )}
          </Field>
          <FileRow
            onChoose={open}
            hasText={given.text !== ''}
            onClear={() => replace(NOTHING)}
            onUndo={
              cleared &&
              (() => {
                take(cleared);
                setCleared(undefined);
              })
            }
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
  readonly hasText: boolean;
  readonly onClear: () => void;
  /** Where something was cleared or replaced. */
  readonly onUndo: (() => void) | undefined;
}

function FileRow({ onChoose, hasText, onClear, onUndo }: FileRowProps) {
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
      {hasText && <Button onClick={onClear}>{t(($) => $.check.clear)}</Button>}
      {onUndo && <Button onClick={onUndo}>{t(($) => $.check.undo)}</Button>}
      <span className="text-label text-ink-soft">{t(($) => $.check.drop)}</span>
    </div>
  );
}
