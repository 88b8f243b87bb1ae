import { type ChangeEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import type { Service, ServiceList } from '@/services/model';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/checkbox';
import { CloseButton } from '@/ui/close-button';
import { Dialog } from '@/ui/dialog';
import { Field } from '@/ui/field';
import { saveFile } from '@/ui/save-file';
import { useDroppedFile } from '@/ui/use-dropped-file';
import { ImportPreview } from './import-preview';
import { type Imported, servicesToAdd } from './read-import';
import { useCaseWords } from './use-case-words';
import { type Import, useImport } from './use-import';
import { csvTemplate } from './write-services-csv';

interface Props {
  /** A file that was dropped on the page, to begin with. */
  readonly first?: File | undefined;
  /** How many more services the list has room for. */
  readonly room: number;
  /** The products that the list has already. */
  readonly present: readonly string[];
  /** Whether there is a list that a whole one could replace. */
  readonly hasOwn: boolean;
  readonly onAdd: (services: readonly Omit<Service, 'id'>[]) => void;
  /** With the ids of the file, so that calendars that were saved of it are updated. */
  readonly onReplace: (list: ServiceList) => void;
  readonly onClose: () => void;
}

/**
 * Brings services in from what is pasted or a file, and shows what will be added before it is. It loads every name of every
 * product: import it by `import()`, with the wording `keeping`.
 */
export default function ImportDialog({ first, room, present, hasOwn, onAdd, onReplace, onClose }: Props) {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  const [text, setText] = useState('');
  const [file, setFile] = useState(first);
  const [isGuessTaken, setIsGuessTaken] = useState(false);
  // What is ticked of the dates of a text says nothing of those of a file.
  const reading = useImport(file ?? text, now, file ? false : isGuessTaken);
  const { isReading, isStopped } = reading;
  // For the table that it was said of: another one is asked about anew.
  const [restOf, setRestOf] = useState<Imported>();
  const read = reading.imported;
  const rest = read.kind === 'faults' ? read.rest : undefined;
  const imported = rest && restOf === read ? rest : read;
  const result = useRef<HTMLDivElement>(null);
  const hasGuesses =
    imported.kind === 'pasted' && imported.lines.some(({ guess, found }) => guess !== undefined && found.length > 0);
  // While a text is read again for what is ticked, the box stays, and with it the focus.
  const [guessedIn, setGuessedIn] = useState<string>();
  if (!file && hasGuesses && guessedIn !== text) setGuessedIn(text);
  const canTakeGuesses = !file && (hasGuesses || ((isReading || isStopped) && guessedIn === text));
  const open = (chosen: File | undefined) => chosen && setFile(chosen);
  // Dropping is one more way to choose a file, wherever on the page.
  useDroppedFile(true, open, (dropped) => {
    setFile(undefined);
    setText(dropped);
  });
  return (
    <Dialog
      open
      label={t(($) => $.keeping.import.title)}
      className="dialog w-[calc(100vw-2rem)] max-w-reading max-phone:p-4"
      onClose={onClose}
    >
      <div className="flex items-start justify-between gap-4">
        <h2>{t(($) => $.keeping.import.title)}</h2>
        <CloseButton label={t(($) => $.keeping.import.close)} onClose={onClose} />
      </div>
      <div className="grid gap-3">
        <p className="text-ink-soft">{t(($) => $.keeping.import.lead)}</p>
        {file ? (
          <p className="flex flex-wrap items-center gap-3">
            <span className="wrap-anywhere">{t(($) => $.keeping.import.file, { name: file.name })}</span>
            <Button onClick={() => setFile(undefined)}>{t(($) => $.keeping.import.removeFile)}</Button>
          </p>
        ) : (
          <Field label={t(($) => $.keeping.import.paste)}>
            {(control) => (
              <textarea
                {...control}
                rows={4}
                value={text}
                spellCheck={false}
                placeholder={t(($) => $.keeping.import.placeholder)}
                onChange={({ currentTarget }) => setText(currentTarget.value)}
              />
            )}
          </Field>
        )}
        <FileChoice onChoose={open} />
        <div ref={result} role="status" tabIndex={-1}>
          {isStopped && <p className="partial">{t(($) => $.keeping.import.stopped)}</p>}
          {isReading ? <p>{t(($) => $.keeping.import.reading)}</p> : <ImportPreview imported={read} />}
          {imported !== read && <ImportPreview imported={imported} />}
        </div>
        {rest && (
          <Checkbox
            label={t(($) => $.keeping.import.takeRest, { count: rest.found.length })}
            isChecked={restOf === read}
            onChange={(isWanted) => setRestOf(isWanted ? read : undefined)}
          />
        )}
        {(isReading || isStopped) && <ReadingControl {...reading} after={result} />}
        {canTakeGuesses && (
          <Checkbox
            label={t(($) => $.keeping.import.takeGuesses)}
            isChecked={isGuessTaken}
            onChange={setIsGuessTaken}
          />
        )}
      </div>
      <ImportActions {...{ imported, room, present, hasOwn, onAdd, onReplace, onClose }} />
    </Dialog>
  );
}

type ReadingControlProps = Pick<Import, 'isReading' | 'progress' | 'stop' | 'restart'> & {
  /** What gets the focus when there is nothing to stop any more, and the button had it. */
  readonly after: RefObject<HTMLElement | null>;
};

/** Stops what is being read, and reads it again: one button, so that it keeps its place and the focus. */
function ReadingControl({ isReading, progress, stop, restart, after }: ReadingControlProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLParagraphElement>(null);
  // Before it is taken away: with it the focus would fall to the page behind.
  useLayoutEffect(() => {
    const element = place.current;
    const next = after.current;
    return () => {
      if (element?.contains(document.activeElement)) next?.focus();
    };
  }, [after]);
  return (
    <p ref={place} className="flex flex-wrap items-center gap-3">
      <Button onClick={isReading ? stop : restart}>{t(($) => $.keeping.import[isReading ? 'stop' : 'restart'])}</Button>
      {/* Beside what is announced: it changes five times a second. */}
      {isReading && progress && progress.total > 0 && (
        <span className="text-ink-soft">
          {t(($) => $.keeping.import.soFar[progress.unit], {
            done: String(progress.done),
            total: String(progress.total),
          })}
        </span>
      )}
    </p>
  );
}

function FileChoice({ onChoose }: { readonly onChoose: (file: File | undefined) => void }) {
  const { t } = useTranslation();
  const { isEnglish, productName } = useCaseWords();
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    onChoose(currentTarget.files?.[0]);
    // The same file, mended, can be chosen again.
    currentTarget.value = '';
  };
  const saveTemplate = () => {
    const label = t(($) => $.keeping.import.exampleLabel);
    const example = { slug: 'log-service', label, values: { at: '2026-11-26T15:20' } };
    saveFile(
      t(($) => $.keeping.import.templateName),
      csvTemplate({ isEnglish, nameOf: productName }, example),
      'text/csv',
    );
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-card border border-dashed border-line-strong p-3">
      <Button onClick={() => input.current?.click()}>{t(($) => $.keeping.import.choose)}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t(($) => $.keeping.import.choose)}
        accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
        onChange={onChange}
      />
      <span className="text-label text-ink-soft">{t(($) => $.keeping.import.drop)}</span>
      <Button kind="link" onClick={saveTemplate}>
        {t(($) => $.keeping.import.template)}
      </Button>
    </div>
  );
}

type ActionProps = Props & { readonly imported: Imported };

function ImportActions({ imported, room, present, hasOwn, onAdd, onReplace, onClose }: ActionProps) {
  const { t } = useTranslation();
  const added =
    imported.kind === 'list'
      ? servicesToAdd(imported.list)
      : imported.kind === 'table' || imported.kind === 'pasted'
        ? imported.found.map(({ service }) => service)
        : [];
  // A list in place of none is taken whole, with what is common to it.
  const isWhole = imported.kind === 'list' && !hasOwn;
  const again = isWhole ? 0 : added.filter(({ slug }) => present.includes(slug)).length;
  const isTooMany = added.length > room && !isWhole;
  const add = () => {
    if (isWhole) onReplace(imported.list);
    else onAdd(added);
    onClose();
  };
  return (
    <>
      {isTooMany && <p className="partial">{t(($) => $.keeping.import.room, { count: room })}</p>}
      {again > 0 && <p className="hint">{t(($) => $.keeping.import.again, { count: again })}</p>}
      <div className="actions">
        {added.length > 0 && !isTooMany && (
          <Button kind="primary" onClick={add}>
            {t(($) => $.keeping.import.add, { count: added.length })}
          </Button>
        )}
        {imported.kind === 'list' && hasOwn && added.length > 0 && (
          <Button
            onClick={() => {
              onReplace(imported.list);
              onClose();
            }}
          >
            {t(($) => $.keeping.import.replace)}
          </Button>
        )}
        <Button onClick={onClose}>{t(($) => $.keeping.import.cancel)}</Button>
      </div>
    </>
  );
}
