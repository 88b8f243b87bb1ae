import type { homeZh } from './home.zh';
import type { Shape } from '@/i18n/shape';

/** Wording of the home page in English. */
export const homeEn: Shape<typeof homeZh> = {
  home: {
    title: 'In arrears or expired: when does it stop, when is data deleted?',
    lead: 'Every time given here comes with its clause in Alibaba Cloud’s product agreement, and the words of it. Where the text is silent, this site says so.',
    losses: {
      isPart: ' (in part)',
      disputed: 'disputed',
      varies: 'varies',
      arrears: 'Arrears',
      title: 'After arrears: how long until it stops, and until data are deleted',
      lead: 'Of the products whose special terms give a period, these 12 lose something first (deleted, cleared or released). Each time is the earliest that the timelines count. A hollow mark: the reading is disputed, it depends on the case, Alibaba Cloud may do it, but need not, or it may come earlier.',
      restriction: 'stop: {{length}}',
      release: 'released: {{length}}',
      loss: 'deleted: {{length}}',
      all: 'All {{articles}} products, by when something is lost',
    },
    read: {
      title: 'Read the agreement',
      all: 'The whole text, not one character altered',
      characters: '{{number}} characters',
      chapters: '{{number}} chapters',
      articles: '{{number}} products',
    },
    look: {
      title: 'Look up clauses',
      search: 'Search the whole text',
      services: 'Several services together',
      deadlines: 'Time limits: how long, from when, who has to act',
      references: 'Definitions, documents and references',
      about: 'Edition, source and verification',
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
    meta: 'After arrears or expiry, when does an Alibaba Cloud product stop and when are data deleted: worked out clause by clause from 《阿里云产品服务协议》 (effective {{effective}}), with its {{chapters}} general chapters and the special terms of {{articles}} products to read and search. Unofficial.',
  },
};
