import type { Shape } from '@/i18n/shape';
import type { checkZh } from './check.zh';

/** Wording of the page that checks quotations in English. */
export const checkEn = {
  check: {
    title: 'Check quotations',
    meta: 'Paste a memo, a support answer or a contract note: what it quotes of the agreement 《阿里云产品服务协议》 is compared word for word, clause numbers with the words beside them, periods with the clause. In the browser; nothing is uploaded. Unofficial.',
    lead: 'Paste a memo, a support answer or a contract note. Each quotation is compared word for word with this edition, each clause number with the words beside it, and each period that is said of a clause with that clause.',
    kept: 'All of it happens in this browser and nothing is sent. It is gone when you close the tab.',
    text: 'Text to check',
    placeholder: 'For example: General 12.6: “……不超过违约事件发生前就该服务过往12个月……”',
    file: 'Choose a file',
    drop: 'Or drop a file on the page: text, Markdown, Word (docx), a calendar, or a file that you took away from this site.',
    clear: 'Clear',
    undo: 'Put it back',
    reading: 'Checking…',
    done_one: 'Checked: {{count}} quotation does not agree.',
    done_other: 'Checked: {{count}} quotations do not agree.',
    loadingText: 'Loading the agreement…',
    empty:
      'There is no quotation, clause number or period in it. A quotation stands in quotation marks or in a block of its own, or is close to the agreement’s words.',
    cut: 'The text is too long: the first {{count}} characters are checked. Check the rest separately.',
    refused: {
      program: 'The file was not opened: the program for it did not load. Try again.',
      large: 'The file is too large. Paste the text that you want checked.',
      workbook:
        'This is no Word file that can be read here: it may be a spreadsheet, of the old format, encrypted or damaged. Paste its text.',
      binary: 'There is no readable text in the file.',
      unreadable: 'The browser cannot read this file.',
    },
    export: 'This was taken away from this site. Its quotations are checked.',
    source: {
      same: 'The hash of the source that it names is that of this edition.',
      other: 'The hash of the source that it names is not that of this edition: {{hash}}…',
    },
    show: 'Show',
    all: 'All',
    amiss: 'Only what does not agree',
    noneAmiss: 'Everything agrees.',
    summary: 'Result',
    passages_one: '{{count}} quotation',
    passages_other: '{{count}} quotations',
    numbers_one: '{{count}} clause number',
    numbers_other: '{{count}} clause numbers',
    periods_one: '{{count}} period',
    periods_other: '{{count}} periods',
    count: '{{name}}: {{count}}',
    verdicts: {
      verbatim: 'Verbatim',
      forms: 'Other forms of characters',
      altered: 'Altered',
      signs: 'Punctuation altered',
      absent: 'Not in this edition',
    },
    explained: {
      verbatim: 'Word for word as the agreement has it.',
      forms: 'The agreement’s words in other forms: width, case, or traditional characters.',
      altered:
        'Close to the agreement’s words, and altered: what is struck out is printed, what is underlined is written here.',
      signs:
        'The agreement’s words with other punctuation: what is struck out is printed, what is underlined is written here.',
      absent: 'This edition has neither these words nor any like them.',
    },
    unmarked: 'Not in quotation marks, but the agreement’s words or close to them',
    changes: {
      both: 'The agreement has “{{printed}}”; here it is “{{written}}”.',
      printed: 'The agreement has “{{printed}}”; it is missing here.',
      written: 'The agreement does not have “{{written}}”, which is written here.',
    },
    at: 'In',
    to: 'to',
    places_one: '{{count}} place has these words',
    places_other: '{{count}} places have these words',
    placesLike_one: '{{count}} place has similar words',
    placesLike_other: '{{count}} places have similar words',
    number: {
      right: 'Clause number {{written}} is right.',
      wrong: 'Clause number {{written}} is wrong: these words do not stand there.',
      missing: 'There is no {{written}}.',
      unchecked: '{{written}} exists, but the words beside it are not this edition’s.',
    },
    there: 'The closest words there:',
    period: {
      printed: '{{number}} states this period: {{words}}.',
      other: '{{number}} does not state “{{words}}”. It states: {{printed}}.',
      none: '{{number}} states no period.',
    },
    periodsTitle: 'Periods that are said of a clause',
    numbersTitle: 'Clause numbers without a quotation beside them',
    alone:
      'Clause numbers without a quotation beside them: {{count}}. They were only looked up, and all of them exist.',
    comma: ', ',
    report: 'Copy the result',
    reported: 'Copied',
    byHand: 'The browser does not allow copying. Select the text and copy it yourself.',
    against: 'Checked against 《阿里云产品服务协议》, effective {{effective}}; SHA-256 of the source {{hash}}.',
    limits:
      'Only words are compared. Whether they are used in the right place, or what is said of them is right, is not judged. Words without quotation marks that are far from the agreement’s, and periods without a clause number, are not checked.',
  },
} satisfies Shape<typeof checkZh>;
