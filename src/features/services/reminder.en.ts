import type { Shape } from '@/i18n/shape';
import type { reminderZh } from './reminder.zh';

/** Wording of the reminder that is sent to who pays, in English. */
export const reminderEn = {
  reminder: {
    title: 'Please pay or renew in time, so that nothing stops and no data are lost (Beijing time):',
    line: '· {{name}} ({{what}}): {{stop}}; {{loss}}.',
    stop: 'nothing stops if paid or renewed before {{moment}} ({{clauses}})',
    loss: 'nothing is lost if paid or renewed before {{moment}} ({{clauses}})',
    over: {
      stop: 'the time to pay so that nothing stops ({{moment}}) is over, and it may have stopped: pay or renew as soon as possible, and see whether it still runs ({{clauses}})',
      loss: 'the time to pay so that nothing is lost ({{moment}}) is over, and something may have been lost: pay or renew as soon as possible, and see whether the data are still there ({{clauses}})',
    },
    overDecided:
      'the time in which paying surely averts the loss ({{moment}}) is over: pay or renew as soon as possible ({{clauses}})',
    perhapsOver: ', which may be over',
    barred: 'from {{trigger}} only a part can no longer be used: {{what}} ({{clauses}}); ',
    lacking: {
      stop: 'it stops or may stop; when depends on {{what}}, which is not filled in ({{clauses}})',
      loss: 'something is or may be lost; when depends on {{what}}, which is not filled in ({{clauses}})',
    },
    unknown: {
      stop: 'it stops or may stop, the text does not say when ({{clauses}})',
      loss: 'something is or may be lost, the text does not say when ({{clauses}})',
    },
    none: { stop: 'the text names no stop', loss: 'the text names no loss' },
    noneOfKind: {
      stop: 'the text names no stop for “{{kind}}”; “{{other}}” stops or may stop',
      loss: 'the text names no loss for “{{kind}}”; of “{{other}}” something is or may be lost',
    },
    notBefore: ', {{moment}} at the earliest',
    noRemedy: {
      stop: 'from {{moment}} on it is or may be stopped, and nothing says that paying or renewing averts it ({{clauses}})',
      loss: 'from {{moment}} on something is or may be lost, and nothing says that paying or renewing averts it ({{clauses}})',
    },
    noRemedyAtOnce: {
      stop: 'from {{trigger}} it is or may be stopped, and nothing says that paying or renewing averts it ({{clauses}})',
      loss: 'from {{trigger}} something is or may be lost, and nothing says that paying or renewing averts it ({{clauses}})',
    },
    paid: '· {{name}} ({{what}}): by what is filled in, the payment or renewal is of {{moment}}{{outcome}}.',
    outcome: {
      late: '; by the text something should have been lost by then',
      unsure: '; whether that is in time is not certain',
    },
    dayAlone: ', no time of day given: counted from midnight',
    within: '{{trigger}} + {{duration}}',
    atOnce: {
      stop: 'from {{trigger}} it is or may be stopped ({{clauses}})',
      loss: 'from {{trigger}} something is or may be lost ({{clauses}})',
    },
    comes: ', though it is lost only {{moment}}; whether paying in between averts it is not stated',
    orEarlier: {
      stop: '; something may be stopped earlier, at a time that is not stated',
      loss: '; something may be lost earlier, at a time that is not stated',
    },
    asksRenewal: '; the clause asks for renewal (续费), and whether paying what is owed is enough is not said',
    asksBoth: '; the clause asks both to renew and to pay what is owed',
    disputed: ' (disputed: the earliest reading)',
  },
} satisfies Shape<typeof reminderZh>;
