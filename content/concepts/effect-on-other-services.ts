import type { Concept } from '../../src/concepts/model';

export const effectOnOtherServices: Concept = {
  slug: 'effect-on-other-services',
  name: {
    zh: '波及其他账号和服务',
    en: 'Effect on other services and accounts',
  },
  variants: {
    zh: ['波及', '交叉违约', '连带停服', '其他账号', '影响其他产品', '全部数据被删', '合并处置', '封停账号', '牵连'],
    en: [
      'cross-default',
      'effect on other accounts',
      'effect on other products',
      'knock-on effect',
      'contagion',
      'all data deleted',
      'all accounts stopped',
    ],
  },
  summary: {
    zh: '欠费账号之外的账号也可能被停：所有账号的资金仍不足以抵充的，可对所有账号拒绝和终止服务（通用条款 5.4）。部分产品或功能终止后，客户使用其他产品仍须遵守本协议（3.4.4(5)）；这一句没有写其他产品不受影响。有的专用条款删除的是“保存在阿里云的全部数据”，文字上不限于该产品（专用说明 3.3、17.1.4、36.1、36.2、40.4.1、40.4.2、69.2.1（4））；51.1 冻结账户下的所有操作，53.3 暂停账户下所有按量付费服务的操作权限。',
    en: 'Other accounts may be stopped too: if the money in all accounts does not cover the arrears, service may be refused and ended for all of them (general 5.4). After one product or function ends, the customer must still obey the agreement when using the others (3.4.4(5)); the sentence does not say that the others are untouched. Some special terms delete “all data stored with Alibaba Cloud”, in words not limited to the product (special 3.3, 17.1.4, 36.1, 36.2, 40.4.1, 40.4.2, 69.2.1(4)). 51.1 freezes all operations of the account; 53.3 suspends the operation rights of all pay-as-you-go services of the account.',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-5.4',
          quote: '阿里云始终保留对您所有阿里云账号中的费用合并处置的权利',
          note: {
            zh: '可合并处置所有账号费用。',
            en: 'Fees of all accounts may be handled together.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.4',
          quote: '对您所有阿里云账号予以拒绝和终止服务',
          note: {
            zh: '可停所有账号。',
            en: 'All accounts may be stopped.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.3',
          quote: '阿里云及/或其关联公司对您负有到期债务的',
          note: {
            zh: '波及关联公司的债务。',
            en: 'Debts of affiliates are reached.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.2.para1',
          quote: '或您未结清其他应付款项的',
          note: {
            zh: '其他未结款项可影响使用。',
            en: 'Other unpaid sums may bar use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.2',
          quote: '阿里云有权提前终止服务直至清除您的全部数据',
          note: {
            zh: '严重违约可清除全部数据。',
            en: 'Serious breach may clear all data.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '或影响阿里云与国际互联网或者阿里云与特定网络、服务器及阿里云内部的通畅联系',
          note: {
            zh: '因波及平台可暂停或终止。',
            en: 'Effects on the platform allow a stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '部分产品服务或产品服务中的部分功能的终止并不影响您在使用其他产品服务时依据对本协议的遵守',
          note: {
            zh: '部分终止后，用其他产品仍须遵守本协议。',
            en: 'After one part ends, the agreement still binds for the others.',
          },
        },
        {
          unit: 'g-12.1.2',
          quote: '终止提供服务，终止本协议',
          note: {
            zh: '违约可终止整个协议。',
            en: 'Breach may end the whole agreement.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '“保存在阿里云的全部数据”',
        en: '“All data stored with Alibaba Cloud”',
      },
      clauses: [
        {
          unit: 'p-3.3',
          quote: '您保存在阿里云的全部数据将会被删除并清空且不可恢复',
          note: {
            zh: '开放搜索欠费。',
            en: 'OpenSearch arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.4',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'MaxCompute 欠费。',
            en: 'MaxCompute arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.1',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'PAI 到期。',
            en: 'PAI expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'PAI 欠费。',
            en: 'PAI arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.1',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'CDDC 到期。',
            en: 'CDDC expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.2',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'CDDC 通知不再使用。',
            en: 'CDDC after notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '您保存在阿里云的全部数据将会被删除并清空且用不可恢复',
          note: {
            zh: 'E-HPC 欠费（原文“用”）。',
            en: 'E-HPC arrears (the text prints 用).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '并有权清除您的部分或全部数据或解除合同',
          note: {
            zh: '区块链违规可清除全部数据。',
            en: 'Blockchain misuse.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '并有权清除您的部分或全部数据或解除合同',
          note: {
            zh: 'NFT 活动可清除全部数据。',
            en: 'NFT activity.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '限于该产品的写法（对照）',
        en: 'Words limited to the product (for comparison)',
      },
      clauses: [
        {
          unit: 'p-2.2',
          quote: '您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复',
          note: {
            zh: '只限日志服务。',
            en: 'Log service only.',
          },
        },
        {
          unit: 'p-26.1.2',
          quote: '您保存在云存储网关缓存盘的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: '只限缓存盘。',
            en: 'Cache disk only.',
          },
        },
        {
          unit: 'p-37.2',
          quote: '您保存在阿里云数据总线的全部数据将会被删除清空且不可恢复',
          note: {
            zh: '只限数据总线。',
            en: 'DataHub only.',
          },
        },
        {
          unit: 'p-2.1',
          quote: '冻结您账户下日志服务的操作',
          note: {
            zh: '只冻结日志服务操作。',
            en: 'Only log operations are frozen.',
          },
        },
        {
          unit: 'p-40.4.1',
          quote: '冻结您账户下CDDC的操作',
          note: {
            zh: '只冻结 CDDC 操作。',
            en: 'Only CDDC operations are frozen.',
          },
        },
      ],
    },
    {
      title: {
        zh: '账户和关联产品',
        en: 'Accounts and connected products',
      },
      clauses: [
        {
          unit: 'p-17.1.2',
          quote: '冻结您账号下的相关操作',
          note: {
            zh: 'MaxCompute 冻结“相关操作”。',
            en: '“Related operations” are frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-51.1',
          quote: '但冻结您账户下的所有操作',
          note: {
            zh: '智能媒体管理冻结所有操作。',
            en: 'All operations are frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.3',
          quote: '阿里云将暂停您账户下所有按量付费服务的操作权限',
          note: {
            zh: 'Prometheus 暂停所有按量服务。',
            en: 'All metered services are paused.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.1',
          quote: '冻结您账号下的相关操作',
          note: {
            zh: 'E-HPC 冻结“相关操作”。',
            en: '“Related operations” are frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.2',
          quote: '阿里云将暂停提供服务、冻结您账号下的相关操作',
          note: {
            zh: '延停期满同样冻结。',
            en: 'The same after the deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '立即停止提供本服务、封停账号以及加入黑名单等',
          note: {
            zh: '外呼违规可封停账号。',
            en: 'Misuse may block the account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.2',
          quote: 'DataV服务的使用也将被限制使用',
          note: {
            zh: '账号被限制则 DataV 受限。',
            en: 'A restricted account restricts DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.3',
          quote: 'DataV服务的使用也将随之被终止',
          note: {
            zh: '账号被永久禁止则 DataV 终止。',
            en: 'A banned account ends DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '阿里云届时将关闭您的账号',
          note: {
            zh: '企业邮箱到期关闭账号。',
            en: 'Mail accounts are closed on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.1',
          quote: '您的组织同时会被移出联盟',
          note: {
            zh: '区块链组织移出联盟。',
            en: 'The organization leaves the consortium.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.2',
          quote: '组织（未到期的情况下）仍将被保留，但您只可进行读操作',
          note: {
            zh: '联盟到期，未到期的组织只读。',
            en: 'Unexpired organizations become read-only.',
          },
        },
        {
          unit: 'p-64.3.7.3',
          quote: '顶级支持计划中的智能巡检服务受影响，仅能保留部分服务',
          note: {
            zh: '停授权影响智能巡检。',
            en: 'Ending authority affects the inspection.',
          },
        },
        {
          unit: 'p-4.1',
          quote: '因整体服务编排失败而需全部释放服务时',
          note: {
            zh: '编排失败释放全部服务，已产生费用照付。',
            en: 'A failed orchestration releases all; fees remain due.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.2',
          quote: '可能会出现不能正常运转等结果',
          note: {
            zh: '性能测试可影响目标服务器。',
            en: 'A test may harm the target server.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.11',
          quote: '同时保留由这些资源组产生的DataWorks或者是阿里云上及以外连带事故的追偿责任',
          note: {
            zh: '自定义资源组的连带事故可追偿。',
            en: 'Recourse for accidents elsewhere.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '“保存在阿里云的全部数据”是否只指该产品的数据，没有写明。',
    en: 'Whether “all data stored with Alibaba Cloud” means only the data of that product is open.',
  },
  related: ['arrears', 'data-deletion', 'set-off', 'account'],
  isComplete: true,
};
