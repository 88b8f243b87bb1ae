import type { UnitId } from '@/agreement/model';

/** One searchable unit: a provision's own numbered line, or one unnumbered paragraph. */
export interface SearchRecord {
  readonly id: UnitId;
  /** As readers cite it: `34.3.1`, `64.3.3（2）`. A paragraph has that of its provision; parts and the notice have none. */
  readonly num: string;
  /** Its own text or heading, without the number. */
  readonly text: string;
  readonly isHeading: boolean;
  /** Printed headings of the provisions around it, outermost first: 专用说明, 【NAT网关】. */
  readonly path: readonly string[];
}

/** A product of 专用说明, by the names readers know it under. */
export interface ProductName {
  readonly number: number;
  readonly slug: string;
  /** As printed, without brackets. */
  readonly zh: string;
  /** With the vendor's abbreviation, if any, in parentheses: `Log Service (SLS)`. */
  readonly en: string;
  /** Other names: short, common, former, abbreviated. */
  readonly aliases?: readonly string[];
  /** Its Chinese names in pinyin as `content/pinyin.ts` has them: the printed one first. */
  readonly pinyin?: readonly string[];
  /** Words by which a question names one of its cases: 独享资源 of DataWorks. */
  readonly variants?: readonly VariantWords[];
}

/** A case of a product, and the words that name it. */
export interface VariantWords {
  /** As in the product's scenarios: of one trigger each. */
  readonly variants: readonly string[];
  /** The source of a regular expression, for a query that is folded. */
  readonly words: string;
}

/** Words that readers use, and the words of the text that mean the same. */
export type Synonyms = readonly (readonly [typed: readonly string[], says: readonly string[]])[];

/** A word of the query, and the words of the text by which it was widened. */
export interface Widened {
  readonly word: string;
  readonly by: readonly string[];
}

/** Part of a text: UTF-16 offsets, end exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A clause number that a reader typed. */
export interface Citation {
  /** The ids that it may denote, general part first; whether they exist is for `findCited` to say. Never empty. */
  readonly candidates: readonly UnitId[];
  /** Where several numbers are written (5.5 and 5.6, 34.3.1-34.3.3), each by itself; the candidates above are those of all. */
  readonly each?: readonly Citation[];
}

/** What the reader typed, as search understands it. */
export interface ParsedQuery {
  /** The query without surrounding white space, at most 200 characters of it. */
  readonly text: string;
  /** Whether the query was longer than that, and only its beginning is searched. */
  readonly cut: boolean;
  /** Nothing to search for. */
  readonly empty: boolean;
  /** Folded as the text is, each once; a phrase is one. All must occur, in any order. */
  readonly words: readonly string[];
  /** Folded; none of them may occur. */
  readonly excluded: readonly string[];
  /** When the query is, or has among its words, the number of a clause. */
  readonly citation?: Citation;
}

/** A provision that a clause number leads to. */
export interface CitedProvision {
  readonly id: UnitId;
  /** `false` when there is no provision of that number and this is the nearest one around it, or the other part's. */
  readonly exact: boolean;
  /** Whether it has the number, but in the other part of the agreement than the one that is named. */
  readonly isOfOtherPart?: true;
}

interface FoundProduct {
  readonly product: ProductName;
  /** Whether its name is only similar to the query. */
  readonly approximate: boolean;
}

/** A record that has every word of the query. */
export interface ExactHit {
  readonly record: SearchRecord;
  /** Every occurrence of every word in the record's text, by start. Those of different words may overlap. */
  readonly ranges: readonly TextRange[];
  /** Whether some word stands only in the headings around the record. */
  readonly viaPath: boolean;
}

/** A record that has something similar to the query. */
export interface ApproximateHit {
  readonly record: SearchRecord;
  /** Where it has what the query was taken for, by start; never empty. */
  readonly ranges: readonly TextRange[];
  /** The query in the words of the record: 欠费停服 for 欠废停服. */
  readonly takenFor: string;
  /** Typos between the two: characters added, left out, replaced, or exchanged with their neighbour. */
  readonly typos: number;
}

/** A length of time that a query has and the text has not. */
export interface AbsentLength {
  /** How it was read: 四十八小时 as `48 小时`. */
  readonly read: string;
  /** The lengths that the text has in that unit, the shortest first: `24 小时`. */
  readonly others: readonly string[];
}

/** What a search is restricted to; `g` is 通用条款, `p` 专用说明, and a product is its term of 专用说明. */
export interface SearchFilter {
  readonly part?: 'g' | 'p' | undefined;
  readonly product?: number | undefined;
  /** Id of a chapter of 通用条款: `g-5`. */
  readonly chapter?: UnitId | undefined;
  /** Only terms of these products. */
  readonly products?: ReadonlySet<number> | undefined;
  /** Only these units. Without a query all of them are found, with these parts of each highlighted. */
  readonly units?: ReadonlyMap<UnitId, readonly TextRange[]> | undefined;
}

export interface SearchResults {
  readonly query: ParsedQuery;
  readonly citations: readonly CitedProvision[];
  /** Numbers of which there is no provision, where others of the same query have one. */
  readonly uncited: readonly string[];
  /** Provisions just before and after the one cited, where it is one. */
  readonly neighbours: readonly UnitId[];
  readonly products: readonly FoundProduct[];
  readonly exact: readonly ExactHit[];
  /** How often the words occur in the text of {@link exact}, counted as a browser's find counts, word by word. */
  readonly occurrences: number;
  /** What says the words in other words of the text (过期: 到期), and is not in {@link exact}. */
  readonly wider: readonly ExactHit[];
  /** Units of {@link exact} and {@link wider} as they would be without a filter, for counting where hits stand. */
  readonly everywhere: readonly UnitId[];
  /** The words by which it was widened. */
  readonly widened: readonly Widened[];
  /** Lengths of time of the query that the text nowhere has. */
  readonly absentLengths: readonly AbsentLength[];
  /** The parts into which a query without blanks was taken apart (日志服务删除数据); empty where it was not. */
  readonly parts: readonly string[];
  /** What has all of the parts. */
  readonly apart: readonly ExactHit[];
  /** Empty unless nothing was found by the words themselves. */
  readonly approximate: readonly ApproximateHit[];
  /** The query without its typos, in words of the agreement or in the name of a product. */
  readonly didYouMean?: string;
}
