/** Names of the kinds of provision in Chinese. */
export const kindsZh = {
  kinds: {
    title: '条款的性质',
    note: '由本站按词语归类，不是协议的划分，可能有误：读者在抽样里找到的，约五分之四能归出。原协议以加粗、下划线标出重要条款，本文没有这些标记。',
    short: '本站按词语归类，可能有误。',
    any: '不限',
    listed: '归为“{{kind}}”的条款；标出的是归类所依据的词语。',
    names: {
      obligation: '客户的义务与承诺',
      right: '阿里云的权利',
      promise: '阿里云的承诺',
      exemption: '免责与限责',
      data: '数据与个人信息',
      payment: '费用与付款',
      lifecycle: '到期、欠费与释放',
      termination: '暂停与终止',
      breach: '违约与赔偿',
      change: '协议与服务的变更',
      notice: '通知与公告',
      property: '知识产权与许可',
      confidentiality: '保密',
      dispute: '争议与法律适用',
      definition: '定义',
    },
  },
} as const;
