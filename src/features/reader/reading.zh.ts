/** Wording of the pane beside the agreement in Chinese. */
export const readingZh = {
  clause: {
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
