/** Wording of the pane beside the agreement in Chinese. */
export const readingZh = {
  clause: {
    pin: '固定当前条款，或到已固定的',
    trail: {
      back: '回到跳来之前的条款',
      forth: '再往前去',
      noBack: '到这里之前没有跳转。',
      noForth: '前面没有了。',
    },
    resume: '上次读到 {{num}}',
    resumeGo: '接着读',
    highlighted: '已标出“{{words}}”',
    clearHighlights: '清除标记',
    occurrences_one: '{{count}} 处',
    occurrences_other: '{{count}} 处',
    pane: '当前条款',
    none: '把正文滚动到任一条款，或点击条款号。',
  },
};
