import type { Shape } from '@/i18n/shape';
import type { deletionsZh } from './deletions.zh';

/** Wording of the register of deletions in English. */
export const deletionsEn = {
  deletions: {
    title: 'Deletion and release',
    meta: 'Every case in which the vendor deletes or releases data, results or instances under the 《阿里云产品服务协议》: product, cause, time, will or may, reminder of expiry or arrears, recovery, each with clause and words. Unofficial.',
    lead: 'Every case in which the vendor deletes or releases your data, results or instances, or may: which product, what brings it, how long after (by each reading), whether it will or may be, whether it can be undone, and whether a reminder of the expiry or arrears goes before it (not of the deletion). Derived by the program from the rules of each product’s timeline.',
    filterPlaceholder: 'Product, words, clause number',
    product: 'Product and clause',
    general: 'General terms: every product whose own terms say nothing',
    what: 'What happens',
    condition: 'Condition',
    onlyIf: 'Only if: {{condition}}',
    when: 'When, from the cause',
    scenario: 'Case',
    trigger: 'Cause',
    triggers: {
      expiry: 'Expiry',
      arrears: 'Arrears',
      'quota-exhausted': 'Exhaustion',
      'early-end': 'Early end',
      other: 'Other causes',
    },
    manner: 'How it is said',
    manners: {
      will: 'will, with a moment',
      window: 'will, only bounds',
      unknown: 'will, no figure',
      may: 'may, a right',
    },
    end: 'Recovery',
    ends: {
      own: 'irrecoverable, by this clause',
      general: 'irrecoverable, by general 5.6, 9.2.4',
      unsaid: 'recovery not mentioned',
    },
    reminder: 'Reminder of expiry or arrears (not of the deletion)',
    noReminder: 'none listed',
    quote: 'Words',
    at: 'after {{from}}',
    atOnce: 'at once',
    anyTime: 'at any time after',
    after: 'after {{from}}, no moment given',
    between: 'between {{from}} and {{to}}',
    noFigure: 'no figure',
    lacks: {
      deferral: 'depends on the deferral granted',
      'deferral-closed': 'depends on when the deferral is closed',
      grace: 'depends on a grace period told elsewhere',
      storage: 'depends on the storage period chosen',
      'arrears-at': 'depends on when arrears begin after the conversion',
      'suspended-at': 'depends on when service was suspended',
    },
    byReading: '{{reading}}: {{when}}',
    or: '; or ',
    soonest: 'earliest first',
    known:
      'Derived by the program from the rules of the timelines, each of which quotes the text. Every provision that readers gave the kind “Deletion and release” is here, or was read and takes nothing by itself (only keeping, deletion by the customer, and the like). Where the text only says “not renewed within N days”, it gives a bound and no moment; the timelines count the period in full, and say beside it that it may be earlier. For arrears and a termination of service general terms 5.1 and 5.2 speak of reminders and notice; they do not reach deletion. For a deletion that the general terms fill in without a figure no reminder is listed.',
  },
} satisfies Shape<typeof deletionsZh>;
