import type { Shape } from '@/i18n/shape';
import type { exportingZh } from './exporting.zh';

/** Wording of what is taken away from a case, in English. */
export const exportingEn: Shape<typeof exportingZh> = {
  exporting: {
    general: 'General {{num}}',
    special: 'Special {{num}}',
    embed: {
      noProduct:
        'The embedded address names no product: it should be /embed/products/ and the name in the address of the product’s page, such as /en/embed/products/rds.',
      unused: '“{{value}}” in the address was not used.',
      open: 'All grounds, the timeline and the calendar on the site',
    },
    embedding: {
      title: 'Embed in a page',
      lead: 'Puts this answer into another web page (iframe): no script to install, nothing is kept, and the time left is that of whoever reads it.',
      language: 'Language',
      languages: { 'zh-CN': '中文', en: 'English' },
      theme: 'Colours',
      themes: { auto: 'as the reader has it', light: 'light', dark: 'dark' },
      code: 'Code to embed',
      copy: 'Copy the code',
      copyBoth: 'Copy it with the script for its height',
      copied: 'Copied.',
      denied: 'The browser does not allow copying; select it by hand in the box below.',
      height:
        'The height in the code is that of the preview above; where the answer is longer, on a narrow screen, it scrolls in its frame. For a height that adjusts itself, take the one with the script.',
    },
    calendar: {
      deadline: '{{remedy}} or {{what}}',
      lastDay: 'Last day: {{remedy}} or {{what}}',
      duty: '{{remedy}} (a clause asks for it)',
      fund: 'Auto-renewal of {{product}}: fund it now',
      event: '{{product}}: {{what}}',
      tomorrow: '{{product}} from tomorrow: {{what}}',
      byThen: '{{product}}, by then: {{what}}',
      ofNoun: {
        will: { stops: '{{subject}} cut', lost: '{{subject}} lost' },
        may: { stops: '{{subject}} may be cut', lost: '{{subject}} may go' },
      },
      atLeast: {
        will: { changes: 'a change', stops: 'something stops', lost: 'something is lost' },
        may: { changes: 'it may change', stops: 'something may stop', lost: 'something may be lost' },
      },
      inAWord: {
        will: { changes: 'change', stops: 'a stop', lost: 'loss' },
        may: { changes: 'it may change', stops: 'maybe a stop', lost: 'maybe loss' },
      },
      ofWhole: { will: 'it’s lost', may: 'it may go' },
      remedy: {
        pay: 'pay for {{product}}',
        renew: 'renew {{product}}',
        'pay-or-renew': 'renew {{product}}',
        'pay-order': 'pay for order: {{product}}',
        'use-up': 'use up {{product}}',
        'move-out': 'move data out of {{product}}',
      },
      remedyBrief: {
        pay: 'pay {{product}}',
        renew: 'renew {{product}}',
        'pay-or-renew': 'renew {{product}}',
        'pay-order': 'pay order: {{product}}',
        'use-up': 'use up {{product}}',
        'move-out': 'empty {{product}}',
      },
      will: '{{subject}} will be {{effect}}',
      may: '{{subject}} may be {{effect}}',
      willBrief: '{{subject}} {{effect}}',
      mayBrief: '{{subject}} maybe {{effect}}',
      before: 'Before {{moment}} (Beijing time).',
      at: '{{moment}} (Beijing time).',
      from: 'Not before {{moment}} (Beijing time), and perhaps later.',
      open: 'From {{since}} on, and at the latest {{moment}} (Beijing time).',
      dayOnly:
        'No clause gives the hour: it is counted from the beginning of that day, so that the day before is the last one.',
      orEarlier: 'Perhaps earlier: {{what}}, at a time that is not stated.',
      disputed: 'Disputed: this is the earliest reading.',
      saved_one: '{{count}} date saved.',
      saved_other: '{{count}} dates saved.',
      leftOut_one: '{{count}} that is over was left out; see “More formats” to have it.',
      leftOut_other: '{{count}} that are over were left out; see “More formats” to have them.',
      alarms:
        'Some calendars, such as Google’s, drop the reminders on import: set your own. When a date changes, save again: the same case is updated, not doubled.',
      allPassed: 'Nothing was saved: all of it is over. To have it in a calendar, see “More formats”.',
      nothing: 'Nothing was saved: this case has no date for a calendar.',
      line: '· {{what}}: {{clauses}}',
      cancelled: 'Averted: {{title}}',
      averted: {
        cancelled: 'The payment filled in ({{moment}}, Beijing time) averts this: it is taken out of the calendar.',
        supposed:
          'The payment filled in ({{moment}}, Beijing time) would avert this. That moment has not come: until it is paid, this stands.',
      },
      cancelledSaved_one: '{{count}} that the payment averts is written as cancelled: what was saved before goes.',
      cancelledSaved_other: '{{count}} that the payment averts are written as cancelled: what was saved before goes.',
    },
    gloss: 'English gloss (unofficial)',
    madeAt: 'Written {{moment}}, Beijing time',
    otherReading: 'It can also be read so',
    source: 'From 《阿里云产品服务协议》, edition {{editionId}}; SHA-256 of the text {{hash}}.',
    countMoment: 'Periods are counted to the same moment (as Special 2.2 has it)',
    countCivil: 'Periods are counted by articles 201 and 203 of the Civil Code',
    money: 'Penalty (General 5.2)',
    need: 'the export takes {{duration}}',
  },
};
