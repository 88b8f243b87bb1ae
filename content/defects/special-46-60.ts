import type { Defect } from '../../src/defects/model';

export const special4660: readonly Defect[] = [
  {
    unit: 'p-48.3',
    quote: '您的上传的应用',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“您”后多“的”。',
      en: '“的” after “您” is superfluous.',
    },
    meant: {
      zh: '应为“您上传的应用”。',
      en: '“您上传的应用” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-51.1',
    quote: '冻结您账户下的所有操作',
    also: [
      {
        unit: 'p-2.1',
        quote: '冻结您账户下日志服务的操作',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '冻结的是“您账户下的所有操作”，不限本产品。',
      en: '“All operations under your account” are frozen, not only those of this product.',
    },
    meant: {
      zh: '大概只指智能媒体管理。',
      en: 'Probably only those of 智能媒体管理.',
    },
    literally: {
      zh: '其他产品的操作也被冻结。',
      en: 'Operations in other products are frozen too.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-51.1',
    quote: '被停止服务之时起30日届满',
    also: [
      {
        unit: 'p-51.1',
        quote: '自您因欠费被暂停服务之时起30日内',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '继续存储从“被暂停服务”起算30日，不再保留从“被停止服务”起算30日。',
      en: 'Storage counts 30 days from “被暂停服务” (suspension), loss 30 days from “被停止服务” (stop).',
    },
    meant: {
      zh: '大概是同一时点。',
      en: 'Probably the same moment.',
    },
    literally: {
      zh: '暂停与停止不同时，删除可以更晚，其间怎样没有规定。',
      en: 'If the two differ, deletion comes later and the time between is not ruled.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-53.3',
    quote: '所有按量付费服务',
    also: [
      {
        unit: 'p-53.3',
        quote: '释放您的欠费实例',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '暂停的是“您账户下所有按量付费服务”，后句只释放“欠费实例”。',
      en: '“All pay-as-you-go services under your account” are suspended; then only the “instances in arrears” are released.',
    },
    meant: {
      zh: '大概只指Prometheus的按量付费服务；没有写明。',
      en: 'Probably only this product’s; it is not said.',
    },
    literally: {
      zh: '一个产品欠费使全部按量付费服务被暂停。',
      en: 'Arrears in one product suspend all pay-as-you-go services.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-53.3',
    quote: '成功充值足以支付',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“充值”与“足以”之间缺“并”。',
      en: '“并” is missing between “充值” and “足以”.',
    },
    meant: {
      zh: '应为“成功充值并足以支付”，如专用说明 2.1。',
      en: '“成功充值并足以支付”, as in special 2.1, is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-54.1',
    quote: '仍保留留实例',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“留”印了两次。',
      en: '“留” is printed twice.',
    },
    meant: {
      zh: '应为“仍保留实例”。',
      en: '“仍保留实例” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-56.1',
    quote: '（“智能助手服务”）',
    also: [
      {
        unit: 'p-62.3',
        quote: '当您使用智能助手服务过程中',
      },
      {
        unit: 'p-62.1',
        quote: 'ADB MySQL智能助手（“智能助手”）',
      },
    ],
    kind: 'unused-term',
    weight: 'reading',
    printed: {
      zh: '定义了“智能助手服务”，56条以后只用“本服务”；62.3却用“智能助手服务”，62.1定义的是“智能助手”。',
      en: '“智能助手服务” is defined, but the rest of 56 says “本服务”; 62.3 uses it although 62.1 defines “智能助手”.',
    },
    meant: {
      zh: '56条的“本服务”大概指智能助手服务。',
      en: '“本服务” in 56 probably means the assistant.',
    },
    literally: {
      zh: '56条的“本服务”也可以是整个数据管理DMS。',
      en: '“本服务” in 56 may be the whole of DMS.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-56.1',
    quote: '本须知要求',
    also: [
      {
        unit: 'p-56.1.4',
        quote: '当您违反本须知',
      },
      {
        unit: 'p-62.3.1',
        quote: '除本须知所列明的',
      },
      {
        unit: 'p-62.1.5',
        quote: '当您违反本条款',
      },
      {
        unit: 'p-56.1.5.1',
        quote: '除本条款所列明的',
      },
    ],
    kind: 'undefined-term',
    weight: 'reading',
    printed: {
      zh: '这里说“本须知”；本条没有这个名称，全文也没有给它下定义。',
      en: 'It says “本须知” (this notice). The article has no such name, and the text never defines it.',
    },
    meant: {
      zh: '大概指本条；文本抄自一份单独的须知。',
      en: 'Probably this article; the text was taken from a separate notice.',
    },
    literally: {
      zh: '不知指哪一份文件。',
      en: 'It is not known which document is meant.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-56.1.2',
    quote: '对本平台的依赖',
    also: [
      {
        unit: 'p-62.1.4',
        quote: '因您对本平台的依赖',
      },
      {
        unit: 'p-56.1.1.4',
        quote: '平台协议或政策的内容',
      },
      {
        unit: 'p-62.1.3',
        quote: '平台协议或政策的内容',
      },
      {
        unit: 'p-75.1',
        quote: '阿里云平台协议和规则',
      },
    ],
    kind: 'undefined-term',
    weight: 'reading',
    printed: {
      zh: '“本平台”“平台协议”没有定义，也没有指明是哪个平台。',
      en: '“本平台” and “平台协议” are not defined; no platform is named.',
    },
    meant: {
      zh: '“本平台”大概指本服务；“平台协议”大概指本协议。',
      en: '“本平台” probably means this service; “平台协议” this agreement.',
    },
    literally: {
      zh: '指向不明。',
      en: 'It is unclear what is meant.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-56.1.5',
    quote: '《阿里云法律声明及隐私权政策》',
    also: [
      {
        unit: 'p-62.3',
        quote: '《阿里云法律声明及隐私权政策》',
      },
      {
        unit: 'p-58.5',
        quote: '阿里云隐私政策',
      },
    ],
    kind: 'several-titles',
    weight: 'reading',
    printed: {
      zh: '56.1.5、62.3称《阿里云法律声明及隐私权政策》，58.5称“阿里云隐私政策”。',
      en: '56.1.5 and 62.3 say 《阿里云法律声明及隐私权政策》, 58.5 “阿里云隐私政策”.',
    },
    meant: {
      zh: '大概是同一文件。',
      en: 'Probably one document.',
    },
    literally: {
      zh: '可以是两份文件。',
      en: 'There may be two.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-56.1.5',
    quote: '用户信息及用户业务数据安全性',
    also: [
      {
        unit: 'p-62.3',
        quote: '您的用户信息，您在使用',
      },
      {
        unit: 'g-9.1',
        quote: '用户账号数据',
      },
      {
        unit: 'g-9.1.para1',
        quote: '阿里云账号数据的采集',
      },
    ],
    kind: 'undefined-term',
    weight: 'reading',
    printed: {
      zh: '“用户信息”没有定义；通用条款第9条用的是“用户账号数据”和“用户业务数据”。',
      en: '“用户信息” is not defined. General article 9 has “用户账号数据” and “用户业务数据”.',
    },
    meant: {
      zh: '大概指用户账号数据。',
      en: 'Probably the user account data.',
    },
    literally: {
      zh: '“用户信息”的范围不清楚。',
      en: 'The reach of “user information” is unclear.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-57.1',
    quote: '指阿里云所提供的',
    also: [
      {
        unit: 'p-57',
        quote: '【阿里云认证服务】',
      },
    ],
    kind: 'missing-word',
    weight: 'reading',
    printed: {
      zh: '句子以“指”开头，被定义的词没有印出。',
      en: 'The sentence starts with “指”; the defined word is not printed.',
    },
    meant: {
      zh: '大概是“阿里云认证服务”。',
      en: 'Probably “阿里云认证服务”.',
    },
    literally: {
      zh: '不知定义的是什么。',
      en: 'It is not known what is defined.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-57.1.2',
    quote: '考试费不退',
    also: [
      {
        unit: 'p-57.1.1',
        quote: '完成ACA/Apsara Clouder认证购买后',
      },
    ],
    kind: 'undefined-term',
    weight: 'money',
    printed: {
      zh: '“考试费”没有在别处出现，只说购买认证。',
      en: '“考试费” stands nowhere else; only the purchase of a certification is spoken of.',
    },
    literally: {
      zh: '不知价款中哪一部分是考试费。',
      en: 'It is not known which part of the price is the exam fee.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-58.1',
    quote: '本服务条款约定的终止情形',
    also: [
      {
        unit: 'g-3.4.2.para1',
        quote: '终止情形出现时为止',
      },
    ],
    kind: 'reference',
    weight: 'date',
    printed: {
      zh: '证书有效期的终点指向“本服务条款约定的终止情形”；第58条没有约定终止情形，也没有写有效几年。',
      en: 'The end of the certificate’s validity is “the end cases agreed in these service terms”. Article 58 has none and gives no number of years.',
    },
    meant: {
      zh: '可能指通用条款 3.4.4；没有写明。',
      en: 'Perhaps general 3.4.4 is meant; it is not said.',
    },
    literally: {
      zh: '在第58条里有效期有起点、没有终点。',
      en: 'Within article 58 the validity has a beginning and no end.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-58.1.para1',
    quote: '数据证书',
    also: [
      {
        unit: 'p-58.1.para1',
        quote: '协助您将购买的数字证书',
      },
    ],
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“数据证书”。',
      en: 'Printed: “数据证书”.',
    },
    meant: {
      zh: '应为“数字证书”。',
      en: '“数字证书” is meant.',
    },
    literally: {
      zh: '是另一种东西。',
      en: 'It is another thing.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-58.4',
    quote: '须知：《证书技术支持服务须知》',
    kind: 'reference',
    weight: 'reading',
    printed: {
      zh: '整款只有一个名称和一个书名，没有句子。',
      en: 'The clause is only a name and a title, no sentence.',
    },
    meant: {
      zh: '大概原是链接，意思是您应遵守该须知。',
      en: 'It was probably a link, and you are to keep to that notice.',
    },
    literally: {
      zh: '没有规定任何事情，须知也查不到。',
      en: 'Nothing is ruled, and the notice cannot be found.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-58.5',
    quote: '对上述进行材料审核',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '“上述”后缺名词，“材料”移到后面。',
      en: 'A noun is missing after “上述”; “材料” stands later.',
    },
    meant: {
      zh: '应为“对上述材料进行审核”。',
      en: '“对上述材料进行审核” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-58.5',
    quote: 'GlobalSign Subprocessor List',
    kind: 'reference',
    weight: 'right',
    printed: {
      zh: '受托机构以一个英文名称列出，没有链接。',
      en: 'The processors are given only as an English name without a link.',
    },
    meant: {
      zh: '原来大概是链接。',
      en: 'It was probably a link.',
    },
    literally: {
      zh: '读者看不到哪些机构处理信息。',
      en: 'The reader cannot see who handles the data.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-59.1.para1',
    quote: '您应遵守如下：',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“如下”后缺名词。',
      en: 'A noun is missing after “如下”.',
    },
    meant: {
      zh: '应为“如下要求”。',
      en: '“如下要求” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-59.1.1',
    quote: '（统称“微软”）',
    kind: 'misprint',
    weight: 'right',
    printed: {
      zh: '“统称”的只有一家公司，许可人成了它的关联公司。',
      en: '“统称” (together) stands for one company, and the licensor is its affiliate.',
    },
    meant: {
      zh: '大概是“微软公司或其关联公司（统称‘微软’）”。',
      en: 'Probably “微软公司或其关联公司（统称“微软”）”.',
    },
    literally: {
      zh: '“微软”不包括授予许可的关联公司；59.1.6的免责也就不及于它们。',
      en: '“微软” does not include the affiliates that license; the exclusion in 59.1.6 then does not reach them.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-59.1.2',
    quote: '您应就阿里云',
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '印作“您应就……使用、安装”，其他各款都是限制。',
      en: 'Printed: you “应” use and install; the neighbours are limits.',
    },
    meant: {
      zh: '大概是“您仅应就……使用”。',
      en: 'Probably “仅” (only) is lost.',
    },
    literally: {
      zh: '是安装、使用的义务，而不是限制。',
      en: 'It is a duty to install and use, not a limit.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-59.1.6',
    quote: '因软件服务引起的',
    also: [
      {
        unit: 'p-59.1.2',
        quote: '软件服务而使用',
      },
      {
        unit: 'p-59.1.7',
        quote: '对软件服务的任何支持',
      },
    ],
    kind: 'undefined-term',
    weight: 'right',
    printed: {
      zh: '“软件服务”没有定义，免责和支持都系于此。',
      en: '“软件服务” is not defined; the exclusion and the support hang on it.',
    },
    meant: {
      zh: '大概指含微软产品的服务。',
      en: 'Probably the service with Microsoft’s products.',
    },
    literally: {
      zh: '阿里云的免责可以及于整个云数据库，也可以只及于微软产品。',
      en: 'The exclusion may reach the whole database or only the Microsoft products.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-59.1.8',
    quote: '以下简称“高风险使用”',
    kind: 'unused-term',
    weight: 'typo',
    printed: {
      zh: '定义了“高风险使用”，以后没有用；括号也在句子中间。',
      en: '“高风险使用” is defined and never used; the bracket stands in mid-sentence.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-59.2',
    quote: '到期与欠费',
    also: [
      {
        unit: 'p-59.2.1',
        quote: '包年包月类型',
      },
      {
        unit: 'p-60.1',
        quote: '包年包月类型：',
      },
    ],
    kind: 'unfinished-list',
    weight: 'right',
    printed: {
      zh: '标题说“到期与欠费”，其下只有包年包月的到期；60.1也只有“包年包月类型”一项。',
      en: 'The heading says expiry and arrears; below it there is only the expiry of subscriptions. 60.1 too has only the type “包年包月”.',
    },
    meant: {
      zh: '按量付费的欠费规定大概脱漏。',
      en: 'The rule on arrears was probably lost.',
    },
    literally: {
      zh: 'RDS欠费怎样没有规定，只剩通用条款。',
      en: 'Nothing is laid down for arrears but the general terms.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-59.2.1.2',
    quote: '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库',
    also: [{ unit: 'p-60.1.2', quote: '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库' }],
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '“7日届满前”是续费的期限；何时释放、何时删除，59.2.1（2）和60.1.2都没有写明。',
      en: '“Before 7 days are over” is the time for renewing; when the release and the deletion come, neither 59.2.1（2） nor 60.1.2 says.',
    },
    meant: {
      zh: '大概在到期后7日届满之时释放。',
      en: 'Release when 7 days from expiry are over is probably meant.',
    },
    literally: {
      zh: '可以读作7日届满之时释放，也可以读作期间内任何时候，或届满以后的任何时候。',
      en: 'It can be read as release when the 7 days are over, at any time within them, or at any time after.',
    },
    certainty: 'probable',
  },
];
