import type { glanceZh } from './glance.zh';
import type { Shape } from './shape';

/** Wording of the list of products at a glance in English. */
export const glanceEn = {
  glance: {
    lead: 'How soon after expiry or arrears something is first restricted, and first lost (deleted, cleared or released, also where nothing says whether it can be had back): the earliest over all cases, readings and windows. Follow a figure to what it rests on; where its own terms do not mention it, the general terms apply. Product and order pages come first (14.4.1); unofficial.',
    own: 'Only products whose own terms have rules',
    view: 'Show as',
    table: 'Table',
    drawing: 'Drawing',
    trigger: 'The drawing shows',
    expiry: 'Expiry',
    arrears: 'Arrears',
    restriction: 'First restriction',
    loss: 'First loss',
    columns: {
      'expiry-restriction': 'Expiry: first restriction',
      'expiry-loss': 'Expiry: first loss',
      'arrears-restriction': 'Arrears: first restriction',
      'arrears-loss': 'Arrears: first loss',
    },
    sortBy: 'Sort by “{{column}}”',
    atOnce: 'at once',
    unknown: 'will happen; no figure',
    none: 'not stated',
    notSpoken: 'not mentioned',
    orEarlier: '{{duration}}, or earlier',
    disputed: 'disputed',
    badSort: 'Products cannot be sorted by “{{value}}”; they are in the agreement’s order.',
    legend:
      'Disc: first restriction. Diamond: first loss; hollow where disputed or possibly earlier. Question mark: it will happen, but no figure is given.',
    drawn: '{{name}}: first restriction {{restriction}}; first loss {{loss}}',
  },
} satisfies Shape<typeof glanceZh>;
