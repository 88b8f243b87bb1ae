import type { homeZh } from './home.zh';
import type { Shape } from '@/i18n/shape';

/** Wording of the home page in English. */
export const homeEn: Shape<typeof homeZh> = {
  home: {
    title: 'The Alibaba Cloud product agreement, to the letter',
    lead: '{{chapters}} general chapters and the special terms of {{articles}} products, {{characters}} characters: not one altered, every clause linked, all of it searchable. The text is Chinese; the interface is English.',
    read: {
      title: 'Read',
      text: 'The whole text with contents, a jump to any clause number and previews of references. It remembers where you stopped.',
      action: 'Open the full text',
    },
    lookUp: {
      title: 'Look up',
      text: 'Find a product by its Chinese or English name, with its special terms and the general rules that apply to it.',
      action: 'See the {{articles}} products',
    },
    layers: {
      title: 'Ask the clauses',
      text: 'How long each time limit is, from when it counts and whose move it is; which words are defined, which documents cited, and which special terms come before general ones.',
      deadlines: 'All time limits',
      references: 'Terms, documents and references',
    },
    review: {
      title: 'Check',
      text: 'Source, edition and checksum, and every misprinted number: shown as printed, each one explained.',
      action: 'See how the text is checked',
    },
    oftenRead: 'Often read',
    often: {
      term: 'Prepaid services and packages at their end',
      arrears: 'Arrears and suspension',
      retention: 'Buffer period and deletion of data',
      liability: 'Liability for breach',
      precedence: 'Which document prevails',
      contact: 'Contact',
    },
    meta: 'Read 《阿里云产品服务协议》, Alibaba Cloud’s product service agreement (effective {{effective}}), word for word: {{chapters}} chapters of general terms and the special terms of {{articles}} products, linked, searchable, with an English interface. Unofficial.',
  },
};
