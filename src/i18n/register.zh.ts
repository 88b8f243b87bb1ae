/** What every register says of filtering, saving and its data, in Chinese. */
export const registerZh = {
  register: {
    filter: '筛选',
    all: '全部',
    badView: '没有“{{value}}”这一项；显示全部。',
    save: '存为 CSV',
    word: '存为 Word',
    data: '开放数据',
  },
};
