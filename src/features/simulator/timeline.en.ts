import type { Shape } from '@/i18n/shape';
import type { timelineZh } from './timeline.zh';

/** The same in English. */
export const timelineEn = {
  timeline: {
    may: 'perhaps {{event}}',
    earliest: 'at the earliest {{event}}',
    latest: 'at the latest {{event}}',
    other: 'other reading: {{event}}',
    noFigure: 'when is not stated here',
    dependsOn: 'depends on {{what}}',
    laterBy: '{{duration}} later',
    laterByOrMore: '{{duration}} later, or more',
    widened: 'widened',
    unknownLength: 'length not stated',
    nowAt: 'Now {{moment}}',
    restBelow: 'Time runs downward',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    hours_one: '{{count}} hour',
    hours_other: '{{count}} hours',
    anchor: '“{{subject}}: {{effect}}”',
    period: {
      at: '{{length}} from {{anchor}}',
      moment: '{{length}} from {{anchor}}',
      date: '{{length}} from the day of {{anchor}}',
      within: 'within {{length}} of {{anchor}}',
      over: 'more than {{length}} from {{anchor}}',
      after: '{{length}} or more from {{anchor}}',
      'on-day': 'calendar day {{count}} from {{anchor}}',
      'by-day': 'by calendar day {{count}} from {{anchor}}',
      'from-day': 'from day {{count}} on, from {{anchor}}',
      'on-hour': 'hour {{count}} from {{anchor}}',
      before: '{{length}} before {{anchor}}',
      'within-before': 'within {{length}} before {{anchor}}',
      unknown: 'length not stated, from {{anchor}}',
      quoted: '{{words}}, length not stated, from {{anchor}}',
      buffer: '{{words}}, from {{anchor}} (9.2.4) or the end (5.5)',
      parameter: '{{what}}: {{length}} from {{anchor}}',
    },
    named: {
      buffer: '“一定的缓冲期” (a certain buffer period)',
      grace: '“宽限期” (grace period)',
      deferral: '“延停额度” (deferral amount)',
    },
    otherPeriod: '{{period}} (other reading)',
  },
} satisfies Shape<typeof timelineZh>;
