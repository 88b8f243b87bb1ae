import { expect, test } from 'vitest';
import { generalScenarios } from '@content/lifecycle/general';
import { lifecycles } from '@content/lifecycle';
import { isLoss } from './consequences';
import { rulesUnder } from './project-lifecycle';
import { spanFromTrigger, toIsoDuration } from './relative-span';
import type { LifecycleRule, Scenario } from './model';

/**
 * What each product's clauses say, in the order of the text, written down from the text alone: what comes when, counted
 * from the trigger. `P7D` exactly then, `P7D..` at the earliest then, `PT0S..P1D` between, `?` without a figure, `(may)` a
 * right, `(if)` on a condition, `(lost)` for good. What merely goes on is left out.
 */
const STANDING = ['continue', 'keep', 'charge'];

const describe = (rule: LifecycleRule, rules: readonly LifecycleRule[]) => {
  const { min, max } = spanFromTrigger(rule, rules);
  const when =
    min === null ? '?' : min === max ? toIsoDuration(min) : `${toIsoDuration(min)}..${toIsoDuration(max) ?? ''}`;
  const marks = [
    rule.modality !== 'will' && `(${rule.modality})`,
    rule.condition && '(if)',
    isLoss(rule) && '(lost)',
  ].filter(Boolean);
  return [rule.id, when, ...marks].join(' ');
};

const specify = (scenario: Scenario | undefined, readings: Record<string, string> = {}) => {
  if (!scenario) throw new Error('no such scenario');
  const rules = rulesUnder(scenario, readings);
  return rules.filter(({ effect }) => !STANDING.includes(effect)).map((rule) => describe(rule, rules));
};
const find = (number: number, id: string) =>
  lifecycles.find((product) => product.number === number)?.scenarios.find((scenario) => scenario.id === id);

/** 5.5, 9.2.4: a buffer period without a figure. */
const BUFFER = 'deleted-after-buffer ? (lost)';

/** The same only for who goes on no more (15.1, 25.1), whose month ends too (61.3), or where data are stored at all (10.3). */
const BUFFER_IF = 'deleted-after-buffer ? (if) (lost)';

const SPECIFICATION: readonly (readonly [number, string, readonly string[], Record<string, string>?])[] = [
  [2, 'arrears', ['suspended P1D', 'frozen P1D', 'terminated P8D', 'deleted P8D (lost)']],
  [
    3,
    'arrears',
    [
      'reminded-12 PT11H..PT12H',
      'reminded-23 PT22H..PT23H',
      'suspended P1D',
      'operations-barred P1D',
      'terminated P7D..',
      'deleted P7D.. (lost)',
    ],
  ],
  [3, 'expiry', ['renewal-due ?', 'terminated PT0S', BUFFER]],
  [5, 'arrears', ['stopped PT1H', 'terminated-by-right PT1H.. (may)', BUFFER]],
  [6, 'order-unpaid', ['void P3D', 'sold-out PT0S..P3D (if)']],
  [6, 'expiry', ['suspended PT0S', 'released P7D (lost)', 'data-released P7D (lost)']],
  [
    6,
    'arrears',
    ['suspended P3D', 'access-barred P3D', 'messages-released P3D.. (lost)', 'terminated-by-right P3D.. (may)', BUFFER],
  ],
  [7, 'order-unpaid', ['void P3D', 'sold-out PT0S..P3D (if)']],
  [7, 'expiry', ['reminded ? (best-effort)', 'terminated PT0S', 'configuration-released P7D (lost)', BUFFER]],
  [8, 'expiry', ['suspended PT0S', 'released P7D (lost)', 'deleted P7D (lost)']],
  [9, 'expiry', ['terminated PT0S', 'stopped PT0S', 'series-deleted P7D (lost)', BUFFER]],
  [10, 'arrears', ['stopped P1D', 'running-ended P1D (lost)', 'terminated-by-right P1D.. (may)', BUFFER_IF]],
  [11, 'expiry', ['terminated PT0S', 'rest-void PT0S (lost)', BUFFER]],
  [12, 'arrears', ['suspended P1D', 'terminated P7D', 'configuration-deleted P7D (lost)']],
  [13, 'expiry', ['renewal-due -P7D', 'terminated PT0S', 'released P7D.. (lost)', 'deleted P7D.. (lost)']],
  [13, 'quota-exhausted', ['terminated PT0S', 'released P7D.. (lost)', 'deleted P7D.. (lost)']],
  [
    13,
    'quota-exhausted',
    ['terminated PT0S', 'term-ended ?', 'released ? (lost)', 'deleted ? (lost)'],
    { 'seven-days': 'term' },
  ],
  [13, 'arrears', ['stopped PT1H', 'released P7DT1H (lost)', 'deleted P7DT1H (lost)']],
  [14, 'arrears', ['creating-barred PT0S', 'stopped P7D', 'terminated-by-right P7D.. (may)', BUFFER]],
  [15, 'expiry', ['terminated PT0S', 'converted PT0S.. (if)', 'in-arrears ?', 'stopped ? (may)', BUFFER_IF]],
  [15, 'quota-exhausted', ['terminated PT0S', 'converted PT0S.. (if)', 'in-arrears ?', 'stopped ? (may)', BUFFER_IF]],
  [15, 'arrears', ['stopped PT0S (may)', 'terminated-by-right PT0S.. (may)', BUFFER]],
  [
    16,
    'arrears',
    [
      'suspended PT0S..P1D',
      'submitting-barred PT0S..P1D',
      'queue-stopped PT0S..P1D',
      'queue-released P15D (lost)',
      BUFFER_IF,
    ],
  ],
  [17, 'arrears-no-deferral', ['suspended PT0S (may)', 'terminated P15D..', 'deleted P15D.. (lost)']],
  [17, 'arrears-deferral-time', ['suspended ?', 'frozen ?', 'terminated P15D..', 'deleted P15D.. (lost)']],
  [
    17,
    'arrears-deferral-time',
    ['suspended ?', 'frozen ?', 'terminated ?', 'deleted ? (lost)'],
    { clock: 'suspension' },
  ],
  [18, 'expiry', ['terminated PT0S', 'rest-void PT0S (lost)', BUFFER]],
  [19, 'expiry', ['terminated PT0S', 'rest-void PT0S (lost)', BUFFER_IF]],
  [21, 'arrears', ['stopped P1D', 'queue-discarded PT0S..', 'terminated-by-right P1D.. (may)', BUFFER_IF]],
  [21, 'arrears', ['stopped P1D', 'terminated-by-right P1D.. (may)', BUFFER_IF], { queue: 'executed' }],
  [22, 'expiry-organization', ['stopped PT0S', 'released P7D (lost)', 'deleted P7D (lost)', 'removed P7D (if)']],
  [22, 'expiry-consortium', ['stopped PT0S', 'control-released P7D (lost)', 'writing-barred P7D (if)', BUFFER]],
  [22, 'expiry-ant-blockchain', ['stopped PT0S', 'released P7D (lost)', 'deleted P7D (lost)']],
  [22, 'expiry-distributed-identity', ['interface-stopped PT0S', 'access-barred PT0S']],
  [22, 'arrears-distributed-identity', ['interface-stopped PT0S', 'access-barred PT0S']],
  [22, 'early-end-distributed-identity', ['interface-stopped PT0S', 'access-barred PT0S']],
  [23, 'arrears', ['creating-barred PT0S', 'terminated P7D', 'released P7D (lost)', 'deleted P7D (lost)']],
  [24, 'expiry', ['stopped PT0S', BUFFER_IF]],
  [
    25,
    'expiry',
    [
      'terminated PT0S',
      'converted PT0S.. (if)',
      'in-arrears ?',
      'new-terminals-barred ?',
      'stopped ?',
      'running-stopped ?',
      BUFFER_IF,
    ],
  ],
  [
    25,
    'arrears',
    ['new-terminals-barred PT0S', 'stopped P1D', 'running-stopped P1D', 'terminated-by-right P1D.. (may)', BUFFER],
  ],
  [
    25,
    'arrears',
    ['new-terminals-barred PT0S', 'stopped P1D', 'terminated-by-right P1D.. (may)', BUFFER],
    { running: 'finish' },
  ],
  [26, 'arrears-local', ['stopped P1D', 'frozen P1D', 'unreadable P1D']],
  [26, 'arrears-cloud', ['suspended P1D', 'frozen P1D', 'terminated P15D', 'deleted P15D (lost)']],
  [
    26,
    'expiry-local',
    ['converted PT0S', 'in-arrears ?', 'stopped ?', 'frozen ?', 'unreadable ?'],
    { conversion: 'always' },
  ],
  [
    26,
    'quota-exhausted-cloud',
    [
      'converted PT0S.. (if)',
      'terminated-unused PT0S (if)',
      'deleted-after-end ? (if) (lost)',
      'in-arrears ?',
      'suspended ?',
      'frozen ?',
      'terminated ?',
      'deleted ? (lost)',
    ],
    { conversion: 'if-used' },
  ],
  [28, 'expiry', ['stopped PT0S', 'changes-barred PT0S', 'released P7D (lost)', 'deleted P7D (lost)']],
  [29, 'expiry', ['downgraded P6D..P7D', 'released P6D..P7D (lost)', 'dns-data-deleted P7D..P14D (lost)']],
  [31, 'arrears', ['stopped P1D', 'instance-deleted P7D (lost)', 'terminated-by-right P1D.. (may)', BUFFER]],
  [
    32,
    'arrears',
    ['creating-barred PT0S', 'changes-barred PT0S', 'terminated P7D', 'released P7D (lost)', 'deleted P7D (lost)'],
  ],
  [33, 'arrears', ['new-flows-barred P1D', 'running-ended P6D.. (lost)', 'information-deleted P30D.. (lost)']],
  [
    33,
    'arrears',
    ['new-flows-barred P1D', 'running-ended P7D.. (lost)', 'information-deleted P30D.. (lost)'],
    { 'seventh-day': 'elapsed' },
  ],
  [34, 'expiry-monthly', ['stopped PT0S', 'released P7D (lost)', BUFFER]],
  [34, 'expiry-yearly', ['stopped PT0S', BUFFER]],
  [34, 'expiry-package', ['stopped PT0S', 'released P7D (lost)', 'rest-void PT0S (lost)', BUFFER]],
  [34, 'quota-exhausted', ['stopped PT0S', 'released P7D (lost)', BUFFER]],
  [34, 'quota-exhausted', ['stopped PT0S', BUFFER], { 'used-up': 'not-expiry' }],
  [34, 'arrears', ['suspended P1D', 'released P7D (lost)', BUFFER]],
  [35, 'expiry', ['stopped PT0S', 'released P7D (lost)', BUFFER]],
  [35, 'expiry', ['stopped PT0S', 'released ? (lost)', BUFFER], { 'seven-days': 'arrears' }],
  [36, 'expiry', ['suspended PT0S', 'terminated P15D..', 'deleted P15D.. (lost)']],
  [36, 'arrears', ['suspended P1D', 'terminated P15D..', 'deleted P15D.. (lost)']],
  [36, 'arrears', ['suspended P1D', 'terminated P16D..', 'deleted P16D.. (lost)'], { 'day-one': 'next-day' }],
  [37, 'arrears', ['suspended P1D', 'terminated P8D', 'deleted P8D (lost)']],
  [
    39,
    'expiry-edition',
    [
      'notified-7 -P7D..-P6D',
      'notified-3 -P3D..-P2D',
      'notified-1 -P1D..PT0S',
      'released-at-expiry PT0S (lost)',
      BUFFER,
    ],
  ],
  [
    39,
    'expiry-edition',
    [
      'notified-7 -P7D..-P6D',
      'notified-3 -P3D..-P2D',
      'notified-1 -P1D..PT0S',
      'features-stopped PT0S',
      'downgraded PT0S',
    ],
    { release: 'by-kind' },
  ],
  [
    39,
    'expiry-resource',
    ['notified-7 -P7D', 'notified-3 -P3D', 'notified-1 -P1D', 'stopped PT0S', 'released P7D (lost)', BUFFER],
    { release: 'by-kind' },
  ],
  [39, 'expiry-other', ['released-at-expiry PT0S (lost)', BUFFER]],
  [
    39,
    'arrears',
    ['reminded-12 PT11H..PT12H', 'reminded-23 PT22H..PT23H', 'stopped P1D', 'terminated-by-right P1D.. (may)', BUFFER],
  ],
  [40, 'expiry-no-notice', ['released PT0S (lost)', BUFFER]],
  [
    40,
    'expiry-no-notice',
    ['suspended PT0S', 'frozen PT0S', 'terminated P7D', 'deleted P7D (lost)'],
    { release: 'after-seven-days' },
  ],
  [40, 'expiry-notice', ['notice-given ?', 'charging-stopped PT0S', 'terminated PT0S', 'deleted PT0S (lost)']],
  [
    43,
    'arrears',
    [
      'metadata-stopped P7D',
      'new-jobs-barred PT0S',
      'jobs-stopped P7D',
      'new-templates-barred PT0S',
      'templates-deleted P30D (lost)',
      'terminated-by-right P7D.. (may)',
      BUFFER,
    ],
  ],
  [49, 'expiry', ['suspended PT0S', 'released P15D (lost)', 'deleted P15D (lost)']],
  [49, 'arrears', ['suspended PT0S', 'released P15D (lost)', 'deleted P15D (lost)']],
  [51, 'arrears', ['suspended-by-right PT0S.. (may)', 'suspended ?', 'frozen ?', 'deleted ? (lost)']],
  [52, 'expiry', ['suspended PT0S', 'released P15D (lost)', 'deleted P15D (lost)']],
  [52, 'arrears', ['suspended PT0S', 'released P15D (lost)', 'deleted P15D (lost)']],
  [53, 'expiry', ['suspended PT0S', 'released P7D (lost)', 'reporting-stopped P7D', 'history-gone ? (lost)']],
  [53, 'arrears', ['suspended PT0S', 'released P7D (lost)', 'reporting-stopped P7D', 'history-gone ? (lost)']],
  [54, 'expiry', ['suspended PT0S', 'released P15D (lost)', 'deleted P15D (lost)']],
  [54, 'arrears', ['suspended PT0S', 'released P15D (lost)', 'deleted P15D (lost)']],
  [57, 'expiry', ['terminated PT0S', 'chances-void PT0S (if) (lost)', BUFFER]],
  [59, 'expiry', ['frozen PT0S', 'released P7D (lost)', 'data-deleted P7D (lost)', 'backups-deleted P14D (lost)']],
  [60, 'expiry', ['frozen PT0S', 'released P7D (lost)', 'data-deleted P7D (lost)']],
  [61, 'expiry', ['stopped PT0S', BUFFER]],
  [61, 'quota-exhausted', ['stopped PT0S', 'converted PT0S.. (if)', 'in-arrears ?', 'stopped-in-arrears ?', BUFFER_IF]],
  [61, 'arrears', ['stopped PT0S', 'terminated-by-right PT0S.. (may)', BUFFER]],
  [64, 'expiry', ['terminated PT0S', BUFFER]],
  [64, 'order-unpaid', ['withheld PT0S (may)', 'sold-out PT0S..P7D (if)', 'void P7D']],
  [64, 'arrears-migration-center', ['terminated PT0S.. (may)', 'deleted PT0S.. (may) (lost)']],
  [69, 'arrears-no-deferral', ['suspended PT0S (may)', 'frozen PT0S (may)', 'terminated ?', 'deleted ? (lost)']],
  [69, 'arrears-deferral-quota', ['suspended ?', 'frozen ?', 'terminated ?', 'deleted ? (lost)']],
  [71, 'expiry', ['renewal-due -P30D..PT0S (if)', 'terminated PT0S', BUFFER]],
  [71, 'arrears', ['terminated PT0S.. (may)', 'no-refund PT0S.. (may)', BUFFER]],
  [73, 'expiry', ['terminated PT0S', 'closed PT0S', 'deleted P10D.. (may) (lost)']],
];

const cases = SPECIFICATION.map(([number, id, events, readings = {}]) => ({
  name: [number, id, ...Object.values(readings)].join(' '),
  scenario: find(number, id),
  events,
  readings,
}));

test.each(cases)('$name', ({ scenario, events, readings }) => {
  expect(specify(scenario, readings)).toEqual(events);
});

test('no product with rules is without a specification', () => {
  const specified = new Set(SPECIFICATION.map(([number]) => number));
  expect(lifecycles.map(({ number }) => number).filter((number) => !specified.has(number))).toEqual([]);
});

test.each([
  ['general-expiry-term', ['renewal-due -P7D', 'terminated PT0S', BUFFER], {}],
  ['general-expiry-term', ['renewal-due -P7D..PT0S', 'terminated PT0S', BUFFER], { 'renew-by': 'last-seven-days' }],
  [
    'general-expiry-package',
    [
      'package-ended PT0S',
      'rest-void PT0S (lost)',
      'converted PT0S.. (if)',
      'in-arrears ?',
      'suspended ? (may)',
      'terminated ? (may)',
      'notified ?',
      BUFFER,
      'deleted-after-end ? (if) (lost)',
    ],
    {},
  ],
  ['general-early-end-agreed', ['terminated PT0S', BUFFER], {}],
  ['general-early-end-breach', ['terminated PT0S (may)', 'deleted PT0S.. (may) (lost)', BUFFER], {}],
  ['general-early-end-discontinued', ['notified -P30D', 'terminated PT0S', BUFFER], {}],
  ['general-order-unpaid', ['sold-out PT0S..P7D (if)', 'void P7D'], {}],
  ['general-arrears', ['suspended PT0S.. (may)', 'terminated PT0S.. (may)', 'notified ?', BUFFER], {}],
] as const)('%s: %j', (id, events, readings) => {
  expect(
    specify(
      generalScenarios.find((scenario) => scenario.id === id),
      readings,
    ),
  ).toEqual(events);
});
