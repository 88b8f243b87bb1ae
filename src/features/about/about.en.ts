import type { aboutZh } from './about.zh';
import type { Shape } from '@/i18n/shape';

/** Wording of the page about the site, in English. */
export const aboutEn = {
  about: {
    title: 'About',
    meta: 'Source, edition, checksum, method, limits and licence of this site. Unofficial.',
    unofficial: {
      title: 'Unofficial',
      text: 'This site is made by third parties, has no connection with Alibaba Cloud and gives no legal advice. The agreement’s text belongs to its owner and is reproduced unaltered for reference; what counts is the text on the vendor’s own site. By 14.4.1, service descriptions, price descriptions and other order pages come before special terms, and special terms before general terms.',
    },
    source: {
      title: 'Source and edition',
      text: 'One text file, kept byte for byte. Everything here is made from it.',
      updated: 'Updated',
      effective: 'Effective',
      sha256: 'SHA-256',
      characters: 'Characters (white space aside)',
    },
    method: {
      title: 'Method',
      text: 'A program reads the text into a tree: parts, chapters, articles, clauses, items and paragraphs. Every build checks that all text of the tree equals the source but for white space, and so does the text in the page; that every reference and every correction quotes words that are there. Otherwise the build fails.',
      added:
        'What this site adds is links, contents, English names and notes, and they look different from the text. Wrapped lines are joined again; no word is changed.',
      layers:
        'References, defined terms, documents cited, time limits, and which special terms come before which general ones are data, each entry with its clause and exact words; the build fails on a word of reference, a title, a defining word or a number before a unit of time that nobody has read.',
      provisionKinds:
        'The kinds of provision were given by readers and are this site’s division, not the agreement’s. Two readers, blind to each other, read every provision of the text; one gave {{one}} kinds, the other {{other}}, and {{both}} are the same. Of {{units}} provisions drawn by lot {{alike}} had exactly the same. A third reader settled the {{disputed}} that one alone had given and kept {{kept}}; he read the text again for liability, unilateral change, deemed consent, set-off and others, added {{added}} and took {{removed}} away. The build fails on a provision that has the typical words of a kind and was not given it. What both overlooked may still be missing.',
      searchKinds: 'Search by kind',
      counts: 'Structure',
      kinds: {
        notice: 'Notice (提示条款)',
        part: 'Parts',
        chapter: 'Chapters (general terms)',
        article: 'Products (special terms)',
        clause: 'Clauses (such as 3.4)',
        subclause: 'Sub-clauses (such as 3.4.1)',
        item: 'Items (such as (2), A)',
        paragraph: 'Unnumbered paragraphs',
      },
      references: 'Internal references',
    },
    errata: {
      title: 'Numbering faults in the source',
      text: 'Shown as printed, never corrected.',
      irregular: 'Numbers whose punctuation differs from the rest, or that share a line with the one before:',
      line: 'source line {{line}}',
    },
    limits: {
      title: 'Limits',
      text: 'This site holds one edition. It has none of the documents that the agreement cites (《…》) and knows of no later change. The agreement marks key clauses in bold and underline; the text as obtained has lost these marks, and they cannot be restored here. Timelines are worked out from the text: every moment has its clause and its words, and what is not stated or can be read in several ways is marked so. That times are Beijing time is our assumption. English glosses and names of products are ours, and unofficial.',
    },
    offline: {
      title: 'Without a connection',
      text: 'After a first visit the browser keeps, when it is idle, the program, the search, the full text and all lists in the language that you read; without a connection they work as usual, also after the browser was closed. Pages of products and concepts are kept once you have opened them, or all of them here. What is kept is always of one version: you are told of a new one, and it comes when you reload; old and new are never mixed.',
    },
    privacy: {
      title: 'Data',
      text: 'No server, no account, no statistics. Your choices of appearance and of marks in the text, your place of reading, your recent searches and the pages that are kept stay in your browser. A link contains what it says, such as the words of a search, or the date and amount of a timeline.',
    },
    licence: {
      title: 'Licence',
      text: 'The code is under the MIT licence. The agreement’s text is not covered by it.',
    },
  },
} satisfies Shape<typeof aboutZh>;
