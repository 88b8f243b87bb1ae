import type { i18n } from 'i18next';
import { writeDate } from '@/i18n/date-words';
import type { ExportWords } from '@/review-files/model';
import { makeCiting } from '@/text/cite-places';
import { toMinute } from '@/time/beijing';

/** The wording of exported files in the reader's language. Needs the wordings `reviewExport` and `layers`. */
export function exportWordsOf({ t, language }: i18n): ExportWords {
  const isEnglish = language === 'en';
  const { named } = makeCiting(t);
  const { weights, states, statuses, proposalStates, tickStates, settled, columns } = t(($) => $.reviewExport.file, {
    returnObjects: true,
  });
  return {
    place: named,
    moment: (at) =>
      t(($) => $.reviewExport.file.moment, { moment: writeDate(toMinute(at), { isEnglish, hasTime: true }) }),
    colon: t(($) => $.reviewExport.file.colon),
    label: (label) => {
      const name = label && ((isEnglish ? label.en : label.zh) || label.zh || label.en);
      return name || t(($) => $.reviewExport.file.noLabel);
    },
    weights: [weights.none, weights.light, weights.middle, weights.heavy],
    states,
    statuses,
    proposalStates,
    tickStates,
    reviewer: t(($) => $.reviewExport.file.reviewer),
    lead: t(($) => $.reviewExport.file.lead),
    unofficial: t(($) => $.reviewExport.file.unofficial),
    front: {
      client: t(($) => $.reviewExport.file.front.client),
      author: t(($) => $.reviewExport.file.front.author),
      made: t(($) => $.reviewExport.file.front.made),
      edition: t(($) => $.reviewExport.file.front.edition),
      checksum: t(($) => $.reviewExport.file.front.checksum),
      issues: t(($) => $.reviewExport.file.front.issues),
      other: t(($) => $.reviewExport.file.front.other),
      editionOf: (effective) => t(($) => $.reviewExport.file.front.editionOf, { effective }),
      countOf: (all, heavy) => t(($) => $.reviewExport.file.front.countOf, { all: String(all), heavy: String(heavy) }),
      proposals: t(($) => $.reviewExport.file.front.proposals),
      changesOf: (count, places) => t(($) => $.reviewExport.file.front.changesOf, { count, places }),
      staleOf: (count, places) => t(($) => $.reviewExport.file.front.staleOf, { count, places }),
      comma: t(($) => $.layers.comma),
    },
    headings: {
      review: t(($) => $.reviewExport.file.headings.review),
      issues: t(($) => $.reviewExport.file.headings.issues),
      provisions: t(($) => $.reviewExport.file.headings.provisions),
      proposals: t(($) => $.reviewExport.file.headings.proposals),
      standings: t(($) => $.reviewExport.file.headings.standings),
      unplaced: t(($) => $.reviewExport.file.headings.unplaced),
      items: t(($) => $.reviewExport.file.headings.items),
      disputed: t(($) => $.reviewExport.file.headings.disputed),
      appendix: (title) => t(($) => $.reviewExport.file.headings.appendix, { title }),
    },
    columns,
    noIssues: t(($) => $.reviewExport.file.noIssues),
    noChanges: t(($) => $.reviewExport.file.noChanges),
    disputedLead: t(($) => $.reviewExport.file.disputedLead),
    unplacedLead: t(($) => $.reviewExport.file.unplacedLead),
    sameMark: (place, index, count) =>
      t(($) => $.reviewExport.file.sameMark, { place, index: String(index), of: String(count) }),
    settled,
    reasonOf: (state, reason) => t(($) => $.reviewExport.file.reasonOf, { state, reason }),
    standingOf: (status, note) =>
      note === ''
        ? t(($) => $.reviewExport.file.standingOf, { status })
        : t(($) => $.reviewExport.file.standingNote, { status, note }),
    saidBy: (name, moment) => t(($) => $.reviewExport.file.saidBy, { name, moment }),
    effects: t(($) => $.reviewExport.file.effects),
    ownerIs: (name) => t(($) => $.reviewExport.file.ownerIs, { name }),
    otherTitle: t(($) => $.reviewExport.file.otherTitle),
  };
}
