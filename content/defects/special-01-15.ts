import type { Defect } from '../../src/defects/model';

export const special0115: readonly Defect[] = [
  {
    unit: 'p-2.1',
    quote: '首次欠费',
    also: [
      {
        unit: 'p-5.4',
        quote: '自首次发生欠费时',
      },
      {
        unit: 'p-12.1',
        quote: '自首次欠费之时起',
      },
      {
        unit: 'p-13.2',
        quote: '自首次发生欠费时',
      },
      {
        unit: 'p-14.1',
        quote: '自首次发生欠费时',
      },
      {
        unit: 'p-15.2',
        quote: '自首次发生欠费时',
      },
      {
        unit: 'p-26.1.1',
        quote: '自首次欠费之时起',
      },
      {
        unit: 'p-34.3.1',
        quote: '自首次欠费之时起',
      },
      {
        unit: 'p-37.1',
        quote: '自您首次欠费之时起',
      },
      {
        unit: 'p-52.1',
        quote: '您的账户首次欠费时',
      },
      {
        unit: 'p-53.3',
        quote: '自您的账户首次欠费之时起',
      },
      {
        unit: 'p-54.1',
        quote: '您的账户首次欠费时',
      },
    ],
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '期限从“首次欠费”起算。',
      en: 'The period counts from the “first arrears”.',
    },
    meant: {
      zh: '大概指每次欠费开始之时。',
      en: 'Probably the start of each arrears.',
    },
    literally: {
      zh: '只管第一次欠费；结清后再次欠费怎样，没有规定，或期限早已届满。',
      en: 'Only the first arrears ever is covered; for a second one nothing is laid down, or the period has long run out.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-2.2',
    quote: '至7日相同时刻为期限届满，下同',
    also: [
      {
        unit: 'p-37.2',
        quote: '自阿里云暂停服务之时起7日届满',
      },
      {
        unit: 'g-14.4.13',
        quote: '均为自然日',
      },
    ],
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '规定“7日届满”的算法，并说“下同”。',
      en: 'It says how “7日届满” is counted and adds “下同” (likewise below).',
    },
    meant: {
      zh: '“至7日相同时刻”大概是“至第7日后的同一时刻”，即满7×24小时；“下同”管到哪里没有写。',
      en: '“至7日相同时刻” probably means the same hour seven days later; how far “下同” reaches is not said.',
    },
    literally: {
      zh: '“下同”可以只管日志服务，也可以管全部专用说明；“7日相同时刻”缺“第”或“后”，可以差一天。',
      en: '“下同” may cover this product only or the whole special part; “7日相同时刻” lacks “第” or “后” and may differ by a day.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-2.2',
    quote: '终止本服务条款',
    also: [
      {
        unit: 'p-3.3',
        quote: '终止本服务条款',
      },
      {
        unit: 'p-37.2',
        quote: '终止本服务条款',
      },
      {
        unit: 'p-40.4.1',
        quote: '终止本服务条款',
      },
      {
        unit: 'p-40.4.2',
        quote: '终止本服务条款',
      },
      {
        unit: 'p-64.4.2.1',
        quote: '产品服务协议、本服务条款及相应工作说明书',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '一个产品欠费或到期，阿里云“终止本服务条款”。',
      en: 'On arrears or expiry of one product the vendor “ends these service terms”.',
    },
    meant: {
      zh: '大概只终止该产品的服务关系。',
      en: 'Probably only the relation for that product ends.',
    },
    literally: {
      zh: '可以读成终止整个协议，其他产品也受影响。',
      en: 'The whole agreement may end, and other products with it.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-3.1.1',
    quote: '使用到期后如您需继续使用的需提前续费',
    also: [
      {
        unit: 'p-52.1',
        quote: '使用到期后，如您需继续使用的应提前续费',
      },
      {
        unit: 'p-53.2',
        quote: '服务到期后，如您需继续使用的应提前续费',
      },
    ],
    kind: 'ambiguity',
    weight: 'reading',
    printed: {
      zh: '“到期后”需“提前”续费。',
      en: '“After expiry” one must renew “in advance”.',
    },
    meant: {
      zh: '大概是“到期后如需继续使用，应在到期前续费”。',
      en: 'Probably: to go on after expiry, renew before expiry.',
    },
    literally: {
      zh: '若“到期后”连着“提前续费”，到期之后不能再提前。',
      en: 'If “after expiry” goes with “renew in advance”, nothing can be done in advance after expiry.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-3.1.2',
    quote: '生成订单时的实例规格',
    kind: 'misprint',
    weight: 'money',
    printed: {
      zh: '每小时生成“账单”，却按生成“订单”时的规格扣费。',
      en: 'A “账单” (bill) is made each hour; the charge follows the size at the making of the “订单” (order).',
    },
    meant: {
      zh: '大概是“生成账单时的实例规格”。',
      en: 'Probably “生成账单时”.',
    },
    literally: {
      zh: '订购后升降规格不影响收费。',
      en: 'A later change of size does not change the charge.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-3.1.2',
    quote: '尽快续费',
    also: [
      {
        unit: 'p-10.1',
        quote: '如24小时仍未续费且付清欠款',
      },
      {
        unit: 'p-36.2',
        quote: '自欠费之日起15个自然日内续费成功',
      },
      {
        unit: 'p-39.1.2',
        quote: '提醒您尽快续费',
      },
      {
        unit: 'p-52.1',
        quote: '如15日届满仍未续费',
      },
      {
        unit: 'p-54.1',
        quote: '如15日届满仍未续费',
      },
      {
        unit: 'p-69.2',
        quote: '您应及时续费，否则',
      },
    ],
    kind: 'several-names',
    weight: 'right',
    printed: {
      zh: '后付费的欠费要“续费”，而续费是预付费的事；别处称“充值”“补缴”“付清”“清偿”“付费”。',
      en: 'For postpaid arrears one is told to “续费” (renew), which belongs to prepaid; elsewhere “充值”, “补缴”, “付清”, “清偿”, “付费”.',
    },
    meant: {
      zh: '大概都指充值并付清欠费。',
      en: 'Probably all mean topping up and paying the arrears.',
    },
    literally: {
      zh: '后付费的客户没有什么可续，恢复服务的条件不明。',
      en: 'A postpaid customer has nothing to renew, and the condition for recovery is unclear.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-3.2',
    quote: '部分分功能',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“分”印了两次。',
      en: '“分” is printed twice.',
    },
    meant: {
      zh: '应为“部分功能”。',
      en: '“部分功能” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-3.3',
    quote: '您保存在阿里云的全部数据',
    also: [
      {
        unit: 'p-17.1.4',
        quote: '您保存在阿里云的全部数据',
      },
      {
        unit: 'p-36.1',
        quote: '您保存在阿里云的全部数据',
      },
      {
        unit: 'p-36.2',
        quote: '您保存在阿里云的全部数据',
      },
      {
        unit: 'p-40.4.1',
        quote: '您保存在阿里云的全部数据',
      },
      {
        unit: 'p-40.4.2',
        quote: '您保存在阿里云的全部数据',
      },
      {
        unit: 'p-69.2.1.4',
        quote: '您保存在阿里云的全部数据',
      },
      {
        unit: 'p-2.2',
        quote: '您保存在阿里云日志服务的全部数据',
      },
      {
        unit: 'p-37.2',
        quote: '您保存在阿里云数据总线的全部数据',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '一个产品欠费，被删除的是“您保存在阿里云的全部数据”；专用说明 2.2只说保存在日志服务的数据。',
      en: 'On arrears of one product “all your data kept with 阿里云” are deleted; special 2.2 speaks only of data kept in the log service.',
    },
    meant: {
      zh: '大概只指保存在该产品的数据。',
      en: 'Probably only the data kept in that product.',
    },
    literally: {
      zh: '保存在阿里云的所有产品里的数据都会被删除，其他未欠费的产品也在内。',
      en: 'The data in all products are deleted, also in products that are paid.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-6.3',
    quote: '且如超过72小时的',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“且”“如”并用，句子不通。',
      en: '“且” and “如” stand together; the sentence is not correct.',
    },
    meant: {
      zh: '应为“且超过72小时的”。',
      en: '“且超过72小时的” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-7.2',
    quote: '除服务到期时终止',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“除……”后没有“外”。',
      en: '“外” is missing after “除…”.',
    },
    meant: {
      zh: '应为“除服务到期时终止外”。',
      en: '“除服务到期时终止外” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-9.2',
    quote: '为您提供您服务的使用情况',
    kind: 'misprint',
    weight: 'reading',
    printed: {
      zh: '“阿里云的各服务为您提供您服务的使用情况……，您开通了……，即您……同意”不成句。',
      en: '“阿里云的各服务为您提供您服务的使用情况…，您开通了…，即您…同意” is no whole sentence.',
    },
    meant: {
      zh: '大概是：您开通免费云监控，即同意云监控统一展示您使用各服务的情况。',
      en: 'Probably: by opening the free service you agree that it shows your use of the services in one place.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-12.1',
    quote: '保留您配置信息',
    also: [
      {
        unit: 'p-51.1',
        quote: '将不再保留您数据',
      },
    ],
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“您”后缺“的”。',
      en: '“的” is missing after “您”.',
    },
    meant: {
      zh: '应为“您的配置信息”。',
      en: '“您的配置信息” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-12.2',
    quote: '阿里云云解析的有关限制性规定',
    also: [
      {
        unit: 'p-29.2',
        quote: '相关的API使用规则',
      },
    ],
    kind: 'reference',
    weight: 'right',
    printed: {
      zh: '违反云解析的“有关限制性规定”可以终止服务，而规定没有名称。',
      en: 'Breach of “the restrictions of 云解析” allows ending the service; the restrictions are not named.',
    },
    meant: {
      zh: '可能指第29条或官网上的规则。',
      en: 'Perhaps article 29 or rules on the site.',
    },
    literally: {
      zh: '无从知道要遵守哪一文件；第29条几乎没有限制性规定。',
      en: 'It cannot be known which document binds; article 29 has hardly any restrictions.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-13.1',
    quote: '服务到期7日前续费',
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '同一款先说到期7日后释放实例，又请客户“在服务到期7日前续费”。',
      en: 'The same clause says that the instance is released 7 days after the end, and asks the customer to renew “7 days before the service ends”.',
    },
    meant: {
      zh: '大概是到期之前至少7日。',
      en: 'Probably at least seven days before expiry.',
    },
    literally: {
      zh: '可以读成到期之前至少7日，也可以读成到期后第7日之前。',
      en: 'It may be at least seven days before the end, or before the seventh day after it.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-13.2',
    quote: '在服务期停止后',
    kind: 'misprint',
    weight: 'date',
    printed: {
      zh: '按量付费没有服务期，却写“服务期停止”。',
      en: 'Pay-as-you-go has no term, yet “服务期停止” is printed.',
    },
    meant: {
      zh: '大概是“服务停止后7日届满”。',
      en: 'Probably “服务停止后”.',
    },
    literally: {
      zh: '7日从一个不存在的时点起算。',
      en: 'The seven days start at a moment that does not exist.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-14.2',
    quote: '如不再继续使用的密钥',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '“如……的密钥”不成句。',
      en: '“如…的密钥” is no sentence.',
    },
    meant: {
      zh: '应为“对不再继续使用的密钥”。',
      en: '“对不再继续使用的密钥” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-15.1',
    quote: '视频直播和视频点播服务',
    also: [
      {
        unit: 'p-15',
        quote: '【视频直播】',
      },
      {
        unit: 'p-15.2',
        quote: '就按量付费的视频直播服务',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '标题和15.2只有视频直播，15.1多出视频点播。',
      en: 'The heading and 15.2 have only 视频直播; 15.1 adds 视频点播.',
    },
    literally: {
      zh: '视频点播的到期适用15.1，欠费却没有规定。',
      en: '15.1 covers expiry of 视频点播, but nothing covers its arrears.',
    },
    certainty: 'probable',
  },
];
