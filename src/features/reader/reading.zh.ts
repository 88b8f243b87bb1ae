/** Wording of the pane beside the agreement in Chinese. */
export const readingZh = {
  clause: {
    pane: '当前条款',
    copyLink: '复制链接',
    pin: '固定',
    unpin: '取消固定',
    copyCitation: '复制引文',
    copied: '已复制',
    copyFailed: '浏览器不允许复制。请手动复制：',
    previous: '上一条',
    next: '下一条',
    refersTo: '本条引用',
    referredBy: '被引用于',
    product: '产品页',
    misprint: '编号有误',
    citation: '{{title}}（{{effective}}生效版）{{part}}{{num}}：“{{text}}”',
    none: '把正文滚动到任一条款，或点击条款号。',
  },
};
