/** Wording of the boxes of day and time in Chinese. */
export const momentsZh = {
  moments: {
    pick: { day: '从日历选择日期', time: '选择时间', moment: '从日历选择日期和时间' },
    hint: { day: '如 2026-11-20、昨天', time: '如 14:30', moment: '如 2026-11-20 14:30' },
    fault: {
      half: '没有填完整，未作更改。',
      notLoaded: '暂时读不了“{{text}}”，未作更改。日期请写 2026-11-20，时间请写 14:30。',
      noSuch: '没有“{{text}}”这一天或这一时刻，未作更改。',
      range: '请填 2000 至 2099 年的日期。',
      twoDays: '“{{text}}”可能是好几天，请写日期，如 11月20日。未作更改。',
      day: '读不懂“{{text}}”，未作更改。可以写 2026-11-20、11月20日、昨天 14:30、3天前。',
      moment: '读不懂“{{text}}”，未作更改。可以写 2026-11-20 14:30、昨天 14:30、5小时前。',
      time: '读不懂“{{text}}”，未作更改。可以写 14:30、下午2点半。',
    },
  },
};
