import type { momentsZh } from './moments.zh';
import type { Shape } from './shape';

/** Wording of the boxes of day and time in English. */
export const momentsEn: Shape<typeof momentsZh> = {
  moments: {
    pick: {
      day: 'Choose the day from a calendar',
      time: 'Choose the time',
      moment: 'Choose day and time from a calendar',
    },
    hint: { day: '2026-11-20', time: '14:30', moment: '2026-11-20 14:30' },
    fault: {
      half: 'Not complete; nothing was changed.',
      notLoaded: '“{{text}}” cannot be read just now; nothing was changed. Write a day as 2026-11-20, a time as 14:30.',
      noSuch: 'There is no “{{text}}”; nothing was changed.',
      range: 'Give a day from 2000 to 2099.',
      twoDays: '“{{text}}” may be more than one day. Write the date, such as Nov 20. Nothing was changed.',
      twoNights: '“{{text}}” may be of two days: write the date, and a time such as 0:00. Nothing was changed.',
      nextDay: '“{{text}}” is 0:00 of the next day: change the date, and write 0:00 as the time. Nothing was changed.',
      zone: 'There is more than one time zone in “{{text}}” (CST, for one, is that of Beijing and that of Chicago). Write the time in Beijing. Nothing was changed.',
      unknownZone: 'The time zone in “{{text}}” was not understood; nothing was changed. Write the time in Beijing.',
      day: '“{{text}}” was not understood; nothing was changed. Write 2026-11-20, Nov 20, yesterday 14:30 or 3 days ago.',
      moment:
        '“{{text}}” was not understood; nothing was changed. Write 2026-11-20 14:30, yesterday 14:30 or 5 hours ago.',
      time: '“{{text}}” was not understood; nothing was changed. Write 14:30 or 2:30 pm.',
    },
    supposed: {
      hour: 'No hour was written: read as the day alone, {{day}}, from 0:00.',
      year: 'No year was written: read as the day nearest to today, {{day}}.',
      month: 'No month was written: read as the day nearest to today, {{day}}.',
    },
    otherDay: 'Change to {{day}}',
  },
};
