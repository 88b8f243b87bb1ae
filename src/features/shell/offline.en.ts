import type { Shape } from '@/i18n/shape';
import type { offlineZh } from './offline.zh';

/** Wording of what is kept for when there is no connection, in English. */
export const offlineEn = {
  offline: {
    notKept: {
      title: 'Offline: this page is not kept',
      text: 'The site cannot be reached now, and this page is not kept in this browser. Open it again once there is a connection.',
      agreement: 'The terms of every product are in the full text of the agreement too.',
      retry: 'Try again',
      readable: 'Kept, and readable now',
      pages: 'Pages',
      products: 'Products',
      topics: 'Concepts',
    },
    keep: {
      unsupported: 'This browser cannot keep pages, or does not let this site store anything.',
      ownMachine:
        'This site is served by this very machine, and nothing is kept: after another build the old one would still be shown.',
      off: 'You have asked for nothing to be kept. No page is kept in this browser.',
      saveData: 'Your browser asks to save data, so nothing is kept by itself. It can be kept here.',
      first: 'What is kept by itself is a download of about {{zipped}} and takes {{bytes}}.',
      all: 'Everything in English is a download of about {{zipped}} and takes {{bytes}}; what is kept already is not fetched again.',
      state: 'Of {{of}} files in English, {{files}} are kept.',
      whole: 'Everything in English is kept.',
      none: 'Nothing is kept yet.',
      keepAll: 'Keep everything',
      remove: 'Remove what is kept',
      keeping: 'Everything is being kept; you can leave this page.',
      progress: 'Being kept: {{done}} of {{of}} files',
      missing:
        'Some files could not be fetched; not everything is kept. Press again once there is a connection; what is kept already is not fetched again.',
      full: 'The browser has no more room; not everything is kept.',
      silent: 'There is no answer, so it is not known how much is kept. Please open this page again.',
      removed:
        'What was kept is removed, and nothing is kept by itself any more. Your list, reviews and settings are as they were.',
    },
  },
} satisfies Shape<typeof offlineZh>;
