import type { ArguedReading } from '../../src/readings/model';

/** What articles of the Civil Code say for or against many readings, in the same words. */

type Ground = ArguedReading['grounds'][number];

/** What the article says. */
export const AGAINST_SUPPLIER: Ground = {
  kind: 'law',
  words: {
    zh: '民法典第498条：对格式条款的理解发生争议的，按通常理解解释；有两种以上解释的，作不利于提供一方的解释。',
    en: 'Civil Code art. 498: a standard term in dispute is read in its usual sense; where it has two or more readings, the one against the party that supplied it is taken.',
  },
};

/** How the article is commonly applied: it does not itself say “only”. */
export const USUAL_SENSE_FIRST: Ground = {
  kind: 'law',
  words: {
    zh: '民法典第498条先说通常理解：一般认为，只有按通常理解仍有两种以上解释时，才作不利于提供一方的解释。',
    en: 'Civil Code art. 498 names the usual sense first: it is commonly held that only where two readings remain by it is the one against the supplier taken.',
  },
};
