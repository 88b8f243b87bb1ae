/** Wording of the home page in Chinese. */
export const homeZh = {
  home: {
    title: '阿里云产品服务协议，逐字可查',
    lead: '通用条款 {{chapters}} 章、专用说明 {{articles}} 个产品，全文 {{characters}} 字：一字不改，条条有链接，处处可搜索。',
    read: { title: '通读', text: '带目录、条款号跳转、引用预览的全文。停在哪里，下次接着读。', action: '打开全文' },
    lookUp: {
      title: '查产品',
      text: '按中文名或英文名找到产品，看它的专用说明和适用于它的通用规则。',
      action: '查看 {{articles}} 个产品',
    },
    layers: {
      title: '查期限与定义',
      text: '每一个期限有多长、从何时起算、谁该行动；哪些词有定义，引用了哪些文件，哪些专用说明先于通用条款。',
      deadlines: '全部期限',
      references: '定义、文件与引用',
    },
    review: {
      title: '核对',
      text: '版本、来源与校验值；原文中印错的编号，照原样显示并逐一说明。',
      action: '查看核对说明',
    },
    oftenRead: '常读条款',
    often: {
      term: '先付费服务与资源包到期',
      arrears: '欠费停服',
      retention: '缓冲期与数据删除',
      liability: '违约责任',
      precedence: '各文件的适用顺序',
      contact: '联系我们',
    },
    meta: '逐字、可链接、可搜索地阅读《阿里云产品服务协议》（{{effective}}生效）：通用条款 {{chapters}} 章，{{articles}} 个产品的专用说明。非官方。',
  },
};
