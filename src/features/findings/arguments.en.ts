import type { Shape } from '@/i18n/shape';
import type { argumentsZh } from './arguments.zh';

/** Wording of the page of readings that are argued, in English. */
export const argumentsEn = {
  arguments: {
    title: 'Readings',
    meta: 'Provisions of the agreement 《阿里云产品服务协议》 that can be read in two ways or more, where it matters for rights, money, data or dates: what speaks for and against each, word for word. Unofficial.',
    lead: 'Where a provision can be read in several ways, each is set out with what speaks for and against it: the words, the provisions around it, its purpose, and the Civil Code’s rules of construction (named, not advised). The reading by which one plans most safely is not always the better one to argue; no verdict is given.',
    filterPlaceholder: 'Word, product, clause number',
    part: 'Part',
    parts: { g: 'Notice and general terms', p: 'Special terms' },
    count_one: '{{count}} reading',
    count_other: '{{count}} readings',
    grounds: { text: 'Words', system: 'Context', purpose: 'Purpose', law: 'Law' },
    for: 'For it',
    against: 'Against it',
    pointless: 'Provisions that would have no use',
    burdens: { customer: 'burdens the customer', vendor: 'burdens Alibaba Cloud' },
    safest: 'safest to plan by',
    arguable: 'To argue:',
    known: 'Written by one reader of the whole text; every quote is checked by program. There may be other readings.',
    found_one: '{{count}} question',
    found_other: '{{count}} questions',
    empty: 'Nothing matches what is chosen; choose less to see more.',
  },
} satisfies Shape<typeof argumentsZh>;
