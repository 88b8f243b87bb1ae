/** Wording of an address that names no page, in Chinese. */
export const lostZh = {
  lost: {
    text: '地址可能写错了，或者页面已经移动。',
    other: 'This page does not exist. The English site is at',
  },
};
