import type { UnitId } from '@/agreement/model';
import { foldWords } from './fold-words';
import { compareWords } from './compare-words';
import type { Corpus, Found } from './create-corpus';
import { checkPeriods } from './check-periods';
import { groupsOf } from './joined-numbers';
import { joinWrapped } from './join-wrapped';
import { findBlocks, findLines, findMarkedPassages } from './find-passages';
import { numberBeside } from './number-beside';
import { stands } from './stands';
import type { CheckedPassage, CheckedText, CitedNumber, JudgedNumber, NumberVerdict, Passage } from './model';

/** What a text is checked against. */
export interface Sources {
  readonly corpus: Corpus;
  /** The clause numbers of a text. */
  readonly findNumbers: (text: string) => readonly CitedNumber[];
  /** A provision's words with those of all that stands under it; empty for none. */
  readonly wordsUnder: (id: UnitId) => string;
}

/** What is left out of a quotation: ……, ..., [……], （略）. */
const ELISION = /[[（(【]?\s*(?:…+|\.{3,}|···+)\s*[\]）)】]?|[（(【[]\s*(?:以下|此处)?(?:省略|略)\s*[)）】\]]/;
/** So many characters more may differ from the clause that is cited than from the likest: repeated wordings are near copies. */
const MARGIN = 1;
/** Shorter words in quotation marks are a name or a manner of speaking. */
const SHORTEST = 4;
/** A shorter piece between what is left out stands anywhere. */
const SHORTEST_PIECE = 2;
/** Shorter sentences without quotation marks are like too much. */
const SHORTEST_UNMARKED = 12;
/** How much of a sentence without quotation marks may differ to be taken for the agreement's. */
const MOST_UNMARKED = 0.25;

/**
 * Checks a text, such as a memo or an answer of a support desk, against the agreement: each passage, whether it is set as a
 * quotation or only reads like the agreement, each clause number beside one, and each length of time that is said of a clause.
 */
export function checkText(text: string, sources: Sources, isLifted = false): CheckedText {
  const steps = checkSteps(text, sources, isLifted);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/**
 * The same, a little at a time: a long text takes seconds.
 *
 * @param isLifted - whether the text was taken out of an export of this site: each of its blocks is a quotation, however short, and
 *   nothing else is.
 */
export function* checkSteps(
  given: string,
  sources: Sources,
  isLifted = false,
): Generator<undefined, CheckedText, undefined> {
  const text = isLifted ? given : joinWrapped(given, sources.corpus);
  const passages: Passage[] = [];
  const short: string[] = [];
  if (isLifted) passages.push(...findBlocks(text));
  else {
    for (const passage of findMarkedPassages(text)) {
      for (const each of passagesOf(passage, sources)) {
        if (foldWords(each.words).text.length >= SHORTEST) passages.push(each);
        else short.push(each.words);
      }
      yield;
    }
    for (const line of findLines(text, [...passages])) {
      passages.push(...readsLike(line, sources));
      yield;
    }
  }
  passages.sort((one, other) => one.start - other.start);
  const numbers = sources
    .findNumbers(text)
    .filter((number) => !passages.some(({ start, end }) => number.start >= start && number.end <= end));
  const beside = numberBeside(text, passages, numbers);
  const used = new Set(beside.values());
  const groups = groupsOf(text, numbers);
  const checked: CheckedPassage[] = [];
  for (const passage of passages) {
    const number = beside.get(passage);
    const joined = groups.find((group) => number !== undefined && group.includes(number)) ?? [];
    const others = joined.filter((each) => each === number || !used.has(each));
    checked.push(withJoined(checkPassage(passage, number, sources), number, others));
    for (const each of others) used.add(each);
    yield;
  }
  const periods = checkPeriods(text, passages, numbers, sources.wordsUnder);
  // What a period that was judged is said of has been looked at.
  const judged = new Set(
    periods.flatMap(({ verdict, number }) => (verdict === 'unjudged' ? [] : (number?.start ?? []))),
  );
  return {
    passages: checked,
    numbers: numbers
      .filter((number) => !used.has(number) && !judged.has(number.start))
      .map((number) => ({ ...number, verdict: number.ids.length === 0 ? 'missing' : 'unchecked' })),
    periods,
    short,
  };
}

type Alone = Omit<CheckedPassage, 'joinedNumbers'>;

/** Numbers that are joined share the words beside them: each is right where one of the places, or of the pieces, is under it. */
function withJoined(passage: Alone, number: CitedNumber | undefined, group: readonly CitedNumber[]): CheckedPassage {
  if (group.length < 2) return { ...passage, joinedNumbers: [] };
  const places = [...passage.places, ...passage.pieces.flatMap((piece) => piece.places)];
  const judged = group.map((each): JudgedNumber => {
    const isThere = places.some(({ ids }) => isAt(ids, each));
    const verdict = each.ids.length === 0 ? 'missing' : places.length === 0 ? 'unchecked' : isThere ? 'right' : 'wrong';
    return { ...each, verdict };
  });
  return {
    ...passage,
    number: judged.find(({ start }) => start === number?.start),
    joinedNumbers: judged.filter(({ start }) => start !== number?.start),
  };
}

/** A block is a passage where its words are the agreement's; else what it quotes is. */
function passagesOf(passage: ReturnType<typeof findMarkedPassages>[number], { corpus }: Sources): readonly Passage[] {
  if (!('within' in passage) || passage.within.length === 0) return [passage];
  const { words, within } = passage;
  const quoted = within.reduce((sum, each) => sum + each.words.length, 0);
  const isWhole =
    corpus.findWords(words).length > 0 || (quoted < words.length / 2 && corpus.findLike(words).length > 0);
  return isWhole ? [passage] : within;
}

/** A line, else those of its sentences, that is the agreement's words or nearly so. */
function readsLike(
  { sentences, ...line }: ReturnType<typeof findLines>[number],
  { corpus }: Sources,
): readonly Passage[] {
  const reads = ({ words }: Passage) => {
    const { length } = foldWords(words).text;
    if (length < SHORTEST_UNMARKED) return false;
    if (corpus.findWords(words).length > 0) return true;
    return corpus.mayHaveLike(words) && corpus.findLike(words).some(({ errors }) => errors <= length * MOST_UNMARKED);
  };
  if (reads(line)) return [line];
  return sentences.length > 1 ? sentences.filter(reads) : [];
}

function checkPassage(passage: Passage, number: CitedNumber | undefined, { corpus }: Sources): Alone {
  const inOrder = (found: readonly Found[]) =>
    found.toSorted((one, other) => Number(isAt(other.ids, number)) - Number(isAt(one.ids, number)));
  const pieces = passage.words.split(ELISION).filter((piece) => foldWords(piece).text !== '');
  const whole = corpus.findWords(passage.words);
  const exact = whole.length > 0 || pieces.length < 2 ? inOrder(whole) : inOrder(findPieces(pieces, corpus));
  if (exact.length > 0) {
    const isAsPrinted = pieces.length > 1 || exact.some(({ words }) => bare(words) === bare(passage.words));
    const verdict = numberVerdict(exact, number);
    return {
      ...passage,
      verdict: isAsPrinted ? 'verbatim' : 'forms',
      places: placesOf(exact),
      pieces: [],
      comparison: [],
      number: number && { ...number, verdict: verdict ?? 'unchecked' },
      ...(verdict === 'wrong' && number ? { comparison: compareAt(passage, number, corpus) } : {}),
    };
  }
  const joined = pieces.length > 1 ? findJoined(pieces, corpus) : [];
  if (joined.length > 0) {
    const each = joined.map((found) => inOrder(found));
    // A number that all of its pieces stand under is right.
    const verdicts = each.map((found) => numberVerdict(found, number));
    const verdict = verdicts.find((one) => one !== 'right') ?? verdicts[0];
    return {
      ...passage,
      verdict: 'joined',
      places: placesOf(each.flatMap(([first]) => first ?? [])),
      pieces: each.map((found, index) => ({ words: pieces[index]?.trim() ?? '', places: placesOf(found) })),
      comparison: [],
      number: number && { ...number, verdict: verdict ?? 'unchecked' },
    };
  }
  const atNumber = (number?.ids.flatMap((id) => corpus.findLike(passage.words, id)) ?? []).toSorted(
    (one, other) => one.errors - other.errors,
  );
  const likePieces = pieces.length > 1 ? findLikePieces(pieces, corpus) : [];
  const like = pieces.length > 1 ? joinedOf(likePieces) : inOrder(corpus.findLike(passage.words));
  // Of repeated wordings the one that the number beside it denotes is meant, unless another is much closer.
  const [closest, cited] = [like[0], atNumber[0]];
  const isCited = cited !== undefined && (!closest || cited.errors <= closest.errors + MARGIN);
  const meant = isCited ? cited : closest;
  if (!meant) {
    const verdict: NumberVerdict = number?.ids.length === 0 ? 'missing' : 'unchecked';
    return {
      ...passage,
      verdict: isForeign(passage.words) ? 'foreign' : 'absent',
      places: [],
      pieces: [],
      comparison: [],
      number: number && { ...number, verdict },
    };
  }
  const isOfSeveral = !isCited && new Set(likePieces.map(({ ids }) => clauseOf(ids))).size > 1;
  const places = isCited ? atNumber.filter(({ errors }) => errors === cited.errors) : isOfSeveral ? likePieces : like;
  return {
    ...passage,
    verdict: 'altered',
    places: placesOf(places),
    pieces: isOfSeveral
      ? likePieces.map((found, index) => ({ words: pieces[index]?.trim() ?? '', places: placesOf([found]) }))
      : [],
    comparison: compareWords(meant.words, passage.words),
    number: number && { ...number, verdict: numberVerdict(places, number) ?? 'unchecked' },
  };
}

/** The agreement is Chinese: a passage without a Chinese character may be a translation of it. */
const isForeign = (words: string) => !/\p{Script=Han}/u.test(words) && /\p{L}{2}/u.test(words);

/** What the clause of a wrong number says instead, where it says anything like it. */
function compareAt({ words }: Passage, { ids }: CitedNumber, corpus: Corpus) {
  const [like] = ids.flatMap((id) => corpus.findLike(words, id));
  return like ? compareWords(like.words, words) : [];
}

/** Each place once: a clause may have the words twice. */
const placesOf = (found: readonly Found[]) => [...new Map(found.map(({ ids }) => [ids.join(' '), { ids }])).values()];

/** The provisions that have all pieces of a quotation with something left out, one after the other. */
function findPieces(pieces: readonly string[], corpus: Corpus): readonly Found[] {
  if (pieces.some((piece) => foldWords(piece).text.length < SHORTEST_PIECE)) return [];
  const [first = [], ...others] = pieces.map((piece) => corpus.findWords(piece));
  return first.filter((start) => {
    let { end } = start;
    return others.every((found) => {
      // What is left out may be whole sub-clauses: they are of one clause.
      const next = found.find((each) => each.start >= end && clauseOf(each.ids) === clauseOf(start.ids));
      end = next?.end ?? end;
      return next !== undefined;
    });
  });
}

const clauseOf = (ids: readonly UnitId[]) => (ids[0] ?? '').replace(/(-\d+(?:\.\d+)?).*/, '$1');

/** Where each piece stands by itself; empty where one of them stands nowhere, or is too short to tell. */
function findJoined(pieces: readonly string[], corpus: Corpus): readonly (readonly Found[])[] {
  if (pieces.some((piece) => foldWords(piece).text.length < SHORTEST)) return [];
  const found = pieces.map((piece) => corpus.findWords(piece));
  return found.some((each) => each.length === 0) ? [] : found;
}

/** The likest words of each piece, one after the other; empty where there are none of one. */
function findLikePieces(pieces: readonly string[], corpus: Corpus): readonly Found[] {
  const found = pieces.map((piece) => corpus.findWords(piece)[0] ?? corpus.findLike(piece)[0]);
  const known = found.filter((each) => each !== undefined);
  return known.length === found.length ? known : [];
}

/** The words of pieces as one, to be compared with what is written. */
function joinedOf(pieces: readonly Found[]): readonly Found[] {
  const [first] = pieces;
  if (!first) return [];
  return [
    {
      ids: [...new Set(pieces.flatMap(({ ids }) => ids))],
      words: pieces.map(({ words }) => words).join('……'),
      start: first.start,
      end: first.end,
      errors: pieces.reduce((sum, { errors }) => sum + errors, 0),
    },
  ];
}

const isAt = (ids: readonly UnitId[], number: CitedNumber | undefined) =>
  number?.ids.some((cited) => ids.some((id) => stands(id, cited))) ?? false;

function numberVerdict(found: readonly Found[], number: CitedNumber | undefined): NumberVerdict | undefined {
  if (!number) return undefined;
  if (number.ids.length === 0) return 'missing';
  return found.some(({ ids }) => isAt(ids, number)) ? 'right' : 'wrong';
}

/** Without white space, and with one form of quotation marks: neither is anybody's word. */
const bare = (words: string) =>
  words
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .replaceAll(/[“”„‟«»「」『』"]/g, '"')
    .replaceAll(/[‘’‚‛']/g, '"');
