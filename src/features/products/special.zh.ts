/** Wording of the pages of products in Chinese. */
export const specialZh = {
  special: {
    meta: '《阿里云产品服务协议》第 {{number}} 条【{{name}}】的专用说明，以及关于到期、欠费与数据的通用规则。非官方。',
    special: '专用说明',
    general: '适用于所有产品的通用规则',
    generalLead:
      '到期、欠费与数据的一般规定。专用说明与此不一致的，以专用说明为先；服务说明、价格说明和订购页面又先于两者（14.4.1）。',
    inFullText: '在全文中查看',
    previous: '上一个产品',
    next: '下一个产品',
    englishName: '英文名（本站译）：{{name}}',
  },
};
