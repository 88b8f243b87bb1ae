/** Wording of the home page in Chinese. */
export const homeZh = {
  home: {
    title: '欠费或到期之后，何时停，何时删？',
    lead: '每个时刻都引《阿里云产品服务协议》的条款和原文；条文没有说的，也照实说。',
    losses: {
      isPart: '（部分）',
      disputed: '有争议',
      varies: '视情形',
      arrears: '欠费',
      title: '欠费之后，多久停，多久删',
      lead: '专用说明写明期限的产品里，最早有丧失（删除、清空或释放）的 12 个。都是时间轴推算的最早时刻；空心表示读法有争议、视情形而定、只是阿里云有权，或可能更早。',
      restriction: '停 {{length}}',
      loss: '删 {{length}}',
      release: '释放 {{length}}',
      all: '全部 {{articles}} 个产品，按多久删排列',
    },
    read: {
      title: '读协议',
      all: '全文，一字不改',
      characters: '{{number}} 字',
      chapters: '{{number}} 章',
      articles: '{{number}} 个产品',
    },
    look: {
      title: '查条文',
      search: '在全文中搜索',
      services: '几个服务一起看',
      deadlines: '期限：多长，从何时起算，谁该行动',
      references: '定义、所引文件与引用',
      about: '版本、来源与核对',
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
    meta: '欠费或到期之后，阿里云产品何时停、数据何时删：按《阿里云产品服务协议》（{{effective}}生效）逐条推算，并可逐字阅读、搜索全文 {{chapters}} 章与 {{articles}} 个产品的专用说明。非官方。',
  },
};
