import type { glanceZh } from './glance.zh';
import type { Shape } from './shape';

/** Wording of the figures of products at a glance in English. */
export const glanceEn = {
  glance: {
    atOnce: 'at once',
    anyTime: 'any time',
    within: 'within {{duration}}',
    after: 'after {{duration}}',
    between: '{{from}} to {{to}}',
    orEarlier: '{{when}}, or earlier',
    byRight: 'may: {{when}}',
    unknown: 'no figure',
    none: 'not stated',
    notSpoken: 'general terms',
  },
} satisfies Shape<typeof glanceZh>;
