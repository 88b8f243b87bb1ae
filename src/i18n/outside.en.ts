import type { outsideZh } from './outside.zh';
import type { Shape } from './shape';

/** Wording about names that are none of the products of the special terms, in English. */
export const outsideEn: Shape<typeof outsideZh> = {
  outside: {
    general:
      'None of the {{articles}} products of the special terms is called {{name}}; in this agreement only the general terms apply, and they give no period: what is sold for a fixed term ends with the term<term/>; in arrears, Alibaba Cloud may withhold or end the service<stop/>; once the service is over, data are stored for “a certain buffer period” only, whose length is what product documents and the like say<buffer/>.',
    within:
      'This agreement gives no periods for what follows expiry or arrears of {{name}}. Of its own terms: {{reason}}<own/>',
    withinGeneral:
      'On expiry and arrears only the general terms say anything, and they give no period: what is sold for a fixed term ends with the term<term/>; in arrears, Alibaba Cloud may withhold or end the service<stop/>; once the service is over, data are stored for “a certain buffer period” only, whose length is what product documents and the like say<buffer/>.',
    see: 'Product documents, price descriptions and order pages come before this agreement<precedence/>: look up on Alibaba Cloud’s own site what it says of arrears and {{name}}; any separate service terms are there too.',
    seeExpiry:
      'Product documents, price descriptions and order pages come before this agreement<precedence/>: look up on Alibaba Cloud’s own site what it says of expiry, renewal and {{name}}; any separate service terms are there too.',
    maybe: 'In doubt: {{note}}',
    product: 'Article {{number}}, {{name}}',
    words: 'The words of the clauses',
    gloss: 'What it means (unofficial):',
    clauses: ' ({{clauses}})',
    between: ', ',
  },
};
