import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markText, type TextMark, type TextMarks } from './text-marks';
import { MarkCard } from './mark-card';
import { OtherDefinitions } from './other-definitions';
import type { TimeLimit } from '@/deadlines/model';
import { readLength } from '@/deadlines/read-length';
import { addWording } from '@/i18n/create-i18n';
import { findDurations } from '@/lifecycle/find-durations';
import { findMeanings, otherDefinitions } from '@/references/find-meanings';
import { findTermPlaces } from '@/references/find-terms-in';
import type { CitedDocument, DefinedTerm } from '@/references/model';
import { findOccurrences } from '@/search/normalise';
import type { TextLayer } from './shown-layers';
import { layers } from '@/corpus/layers';
import { limits } from '@/corpus/limits';
import { makeCiting } from './cite-places';
import { makeLimitWords } from '@/i18n/limit-words';

/** How long the pointer must rest on marked words before they are explained, in milliseconds: longer than on a link. */
const REST = 350;
/** How long the card stays when the pointer has left both, so that it can be reached. */
const LINGER = 300;

type Mark = TextMark<TextLayer> &
  (
    | { readonly layer: 'terms' | 'common'; readonly word: string; readonly term: DefinedTerm }
    | { readonly layer: 'limits'; readonly limit: TimeLimit }
    | { readonly layer: 'documents'; readonly words: string; readonly document: CitedDocument }
  );

interface Open {
  readonly mark: Mark;
  /** Absent for a tap, which opens a sheet. */
  readonly range: Range | undefined;
}

/** Words that mean more than one thing. */
const meanings = findMeanings(layers.terms, layers.undefinedWords);

/** Words that stand everywhere are marked by a layer of their own. */
const common = new Set(layers.commonWords);

interface Props {
  readonly text: string;
  readonly shown: ReadonlySet<TextLayer>;
}

/**
 * Marks terms, time limits and documents in the text on the page, and explains what the pointer rests on or a finger taps.
 * The card can be pointed at, stays while it is, and goes away on Escape (WCAG 1.4.13). For the keyboard the pane has the
 * same of the clause in focus.
 */
export default function TextLayers({ text, shown }: Props) {
  const marks = useRef<TextMarks<Mark>>(undefined);
  const [open, setOpen] = useState<Open>();
  const wanted = useRef(shown);
  const close = useCallback(() => setOpen(undefined), []);

  useEffect(() => {
    const article = document.querySelector('[data-part="text"]');
    if (!article) return undefined;
    marks.current = markText<TextLayer, Mark>(article, ['terms', 'common', 'limits', 'documents'], findMarks);
    marks.current?.show(wanted.current);
    return () => marks.current?.stop();
  }, [text]);
  useEffect(() => {
    wanted.current = shown;
    marks.current?.show(shown);
    setOpen(undefined);
  }, [shown]);
  useMarkUnderPointer(marks, setOpen);

  if (!open) return null;
  return <Explained {...open} onClose={close} />;
}

/** Opens what the pointer rests on, or a finger taps. */
function useMarkUnderPointer(
  marks: { readonly current: TextMarks<Mark> | undefined },
  setOpen: (next: Open | undefined) => void,
) {
  useEffect(() => {
    let timer = 0;
    const later = (action: () => void, delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(action, delay);
    };
    const find = ({ target, clientX, clientY }: MouseEvent) => {
      // Links have previews of their own.
      const isOther = !(target instanceof Element) || target.closest('a, button, .preview') !== null;
      return isOther ? undefined : marks.current?.at(clientX, clientY);
    };
    let on: Range | undefined;
    const onMove = (event: PointerEvent) => {
      if (event.pointerType === 'touch') return;
      if (event.target instanceof Element && event.target.closest('.mark-card')) {
        window.clearTimeout(timer);
        return;
      }
      const found = find(event);
      if (found?.range === on && on !== undefined) return;
      on = found?.range;
      if (found) later(() => setOpen(found), REST);
      else later(() => setOpen(undefined), LINGER);
    };
    const onClick = (event: PointerEvent) => {
      if (event.pointerType !== 'touch') return;
      const found = find(event);
      if (found) setOpen({ mark: found.mark, range: undefined });
      else if (!(event.target instanceof Element && event.target.closest('.mark-card'))) setOpen(undefined);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') {
        window.clearTimeout(timer);
        setOpen(undefined);
      }
    };
    document.addEventListener('pointermove', onMove);
    document.addEventListener('click', onClick as (event: MouseEvent) => void);
    document.addEventListener('keydown', onKey);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('click', onClick as (event: MouseEvent) => void);
      document.removeEventListener('keydown', onKey);
    };
  }, [marks, setOpen]);
}

/** The marks of one unit, the most particular first: a limit may have a term in it. */
function findMarks(unit: string, own: string): Mark[] {
  const found: Mark[] = [];
  for (const limit of limits.limits.filter((each) => each.unit === unit && own.includes(each.quote))) {
    const start = own.indexOf(limit.quote) + limit.quote.indexOf(limit.words);
    found.push({ layer: 'limits', start, end: start + limit.words.length, limit });
    // The same length elsewhere in the provision speaks of the same limit: 7日内 … 7日届满.
    for (const { words, from, to } of findDurations(own)) {
      const length = readLength(words)?.length;
      const isSame = length?.amount === limit.length?.amount && length?.unit === limit.length?.unit;
      if (isSame) found.push({ layer: 'limits', start: from, end: to, limit });
    }
  }
  for (const { document: name, words } of layers.citations.filter((each) => each.unit === unit)) {
    const cited = layers.documents.find(({ id }) => id === name);
    if (!cited) continue;
    for (const range of findOccurrences(words, own))
      found.push({ layer: 'documents', ...range, words, document: cited });
  }
  const seen = new Set<string>();
  for (const { word, term, start, end } of findTermPlaces(own, unit, layers.terms)) {
    // A common word that means something else here is marked once in each provision.
    const isElse = term.scope !== 'agreement' && !seen.has(word);
    seen.add(word);
    found.push({ layer: common.has(word) && !isElse ? 'common' : 'terms', start, end, word, term });
  }
  return found;
}

function Explained({ mark, range, onClose }: Open & { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const translator = useRouter().options.context.i18n;
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let isOver = false;
    const parts = (['layers', 'deadlines', 'simulator'] as const).map((part) => addWording(translator, part));
    void Promise.all(parts).then(() => {
      if (!isOver) setReady(true);
    });
    return () => {
      isOver = true;
    };
  }, [translator]);
  if (!ready) return null;
  const isEnglish = i18n.language === 'en';
  const { named } = makeCiting(t);
  if (mark.layer === 'limits') {
    const words = makeLimitWords(t, isEnglish);
    const { limit } = mark;
    return (
      <MarkCard anchor={range} label={t(($) => $.deadlines.title)} onClose={onClose}>
        <p>
          <strong>{words.lengthOf(limit)}</strong> · {t(($) => $.deadlines.actor[limit.actor])}
        </p>
        <p>
          <small className="muted">{t(($) => $.deadlines.starts)}</small> {words.startsOf(limit)}
        </p>
        <p>
          <small className="muted">{t(($) => $.deadlines.follows)}</small> {words.followsOf(limit)}
        </p>
      </MarkCard>
    );
  }
  if (mark.layer === 'documents') {
    return (
      <MarkCard anchor={range} label={t(($) => $.layers.documents)} onClose={onClose}>
        <p>
          <strong lang="zh-CN">{mark.words}</strong>
        </p>
        <p className="muted">
          {t(($) => $.layers.kinds[mark.document.kind])} · {t(($) => $.layers.notIncluded)}
        </p>
      </MarkCard>
    );
  }
  const { word, term } = mark;
  return (
    <MarkCard anchor={range} label={t(($) => $.layers.terms)} onClose={onClose}>
      <p>
        <strong lang="zh-CN">{word}</strong> {isEnglish && <small>{term.en}</small>}
      </p>
      <blockquote lang="zh-CN">{term.quote}</blockquote>
      <p>
        <a href={`#${term.unit}`}>{named(term.unit)}</a> ·{' '}
        <span className="muted">
          {term.scope === 'agreement'
            ? t(($) => $.layers.wholeAgreement)
            : t(($) => $.layers.inside, { num: named(term.scope) })}
        </span>
      </p>
      <OtherDefinitions others={otherDefinitions(term, meanings)} nameOf={named} />
      {term.doubt && <p className="muted">{term.doubt[isEnglish ? 'en' : 'zh']}</p>}
    </MarkCard>
  );
}
