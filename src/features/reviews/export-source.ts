import type { i18n } from 'i18next';
import { edition } from '@/corpus/edition';
import { addWording } from '@/i18n/create-i18n';
import { toLocale } from '@/i18n/locales';
import { loadModule } from '@/loading/load-module';
import type { ExportSource } from '@/review-files/model';
import type { ReviewState } from '@/reviews/model';
import { planExport } from '@/review-files/plan-export';
import { agreementAddress } from '@/text/agreement-address';
import type { LoadText } from '@/text/load-text';
import type { Conflict } from './desk';
import type { AppendixName } from './export-appendix-names';
import { liftProvisions } from './export-provisions';
import { exportWordsOf } from './export-words';

interface Wanted {
  readonly state: ReviewState;
  readonly loadText: LoadText;
  readonly translator: i18n;
  /** Whether this site's notes are in it. */
  readonly withNotes?: boolean;
  readonly appendices?: readonly AppendixName[];
  /** Whether ticks and notes of checklists and registers are in it. */
  readonly withChecked?: boolean;
  /** What was changed in two places and is not chosen yet, where both texts are in it. */
  readonly conflicts?: readonly Conflict[];
  /** Whether it is said what proposals would move. */
  readonly withEffects?: boolean;
  /** Whether the appendices are on the whole text. */
  readonly isWholeText?: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Gathers what files of a review are made from: its text, wording, and on request what this site says of it. */
export async function exportSource(wanted: Wanted): Promise<ExportSource> {
  const { state, loadText, translator, now } = wanted;
  const {
    conflicts = [],
    withNotes = false,
    withEffects = false,
    withChecked = false,
    appendices = [],
    isWholeText = false,
  } = wanted;
  const [html] = await Promise.all([
    loadText('/agreement'),
    addWording(translator, 'reviewExport'),
    addWording(translator, 'layers'),
    ...(conflicts.length > 0 ? [addWording(translator, 'reviewKeeping')] : []),
  ]);
  const provisions = liftProvisions(html);
  const { interest } = planExport(state, provisions, 'whole');
  const shown = isWholeText ? provisions : interest;
  return {
    state,
    provisions,
    notes: withNotes ? await notesOf(shown, translator) : {},
    appendices:
      appendices.length > 0
        ? (await loadModule(() => import('./export-appendices'))).appendicesOf(appendices, shown, translator)
        : [],
    checked: withChecked ? await checkedOf(state, translator) : [],
    disputed:
      conflicts.length > 0
        ? (await loadModule(() => import('./export-disputed'))).disputedRecords(conflicts, state, translator)
        : [],
    effects:
      withEffects && state.proposals.size > 0
        ? await (await loadModule(() => import('./export-effects'))).effectsOfProposals(state, provisions, translator)
        : {},
    edition: { id: edition.id, effective: edition.effective, sha256: edition.sha256 },
    page: agreementAddress(toLocale(translator.language)),
    now,
    words: exportWordsOf(translator),
  };
}

/** The lists are loaded for what stands in them alone. */
async function checkedOf(state: ReviewState, translator: i18n): Promise<ExportSource['checked']> {
  if (state.ticks.size + state.items.size === 0) return [];
  const [{ tickLists }, { checkedLists }] = await Promise.all([
    loadModule(() => import('./tick-parts')),
    loadModule(() => import('./export-checked')),
  ]);
  const language = translator.language === 'en' ? 'en' : 'zh';
  return checkedLists(state, tickLists, { language, gone: exportWordsOf(translator).headings.unplaced });
}

async function notesOf(shown: ExportSource['provisions'], translator: i18n): Promise<ExportSource['notes']> {
  const { notesOfBlocks } = await loadModule(() => import('@/text/notes-of-blocks'));
  return notesOfBlocks(
    shown.map((provision) => ({ ...provision, isAround: false })),
    translator,
  );
}
