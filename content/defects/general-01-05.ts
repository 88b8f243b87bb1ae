import type { Defect } from '../../src/defects/model';

export const general0105: readonly Defect[] = [
  {
    unit: 'g-2.1.1',
    quote: '单独向用户提供',
    also: [
      {
        unit: 'g-2.1.2',
        quote: '由合作伙伴单独向用户提供',
      },
      {
        unit: 'g-9.2.5',
        quote: '阿里云恪守对用户的安全承诺',
      },
      {
        unit: 'p-57.1.2',
        quote: '如用户未能在指定有效考试时间参加考试',
      },
      {
        unit: 'p-58.5',
        quote: '为给用户提供证书服务所需',
      },
      {
        unit: 'p-69.1',
        quote: '造成了用户的数据损失',
      },
    ],
    kind: 'changed-party',
    weight: 'reading',
    printed: {
      zh: '协议以“您”称客户，此处及多处改称“用户”。',
      en: 'The agreement calls the customer “您”; here and in several places it says “用户”.',
    },
    meant: {
      zh: '应为“您”。',
      en: '“您” is meant.',
    },
    literally: {
      zh: '“用户”没有定义，也可以读作您的用户。',
      en: '“用户” is not defined and can also mean your own users.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-2.1.2',
    quote: '服务关系与您签署',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '两个谓语之间没有标点或连词。',
      en: 'There is no mark or conjunction between the two predicates.',
    },
    meant: {
      zh: '应为“建立相应的服务关系，与您签署……”。',
      en: '“建立相应的服务关系，与您签署…” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-2.1.2',
    quote: '服务提供方在提供相关产品或服务时',
    also: [
      {
        unit: 'g-2.1.2',
        quote: '产品和服务的运营方',
      },
      {
        unit: 'g-2.1.para1',
        quote: '本协议项下服务提供方包括',
      },
    ],
    kind: 'several-names',
    weight: 'reading',
    printed: {
      zh: '同一主体先称“合作伙伴”，再称“运营方”，又称“服务提供方”；而“服务提供方”在通用条款 2.1是阿里云及其关联公司。',
      en: 'One and the same person is called “合作伙伴”, then “运营方”, then “服务提供方”; but in general 2.1 “服务提供方” is Alibaba Cloud and its affiliates.',
    },
    meant: {
      zh: '此处的“服务提供方”大概指合作伙伴。',
      en: 'Here “服务提供方” probably means the partner.',
    },
    literally: {
      zh: '照通用条款 2.1的用法读，这句话讲的是阿里云自己的特别条款。',
      en: 'Read by general 2.1, the sentence speaks of Alibaba Cloud’s own special terms.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-2.2.para1',
    quote: '产品文档、通知、公告、规则等合称“规则”',
    kind: 'redefined-term',
    weight: 'typo',
    printed: {
      zh: '“规则”的定义里又用了“规则”。',
      en: 'The definition of “规则” uses “规则” itself.',
    },
    meant: {
      zh: '括号内第一个“规则”大概指产品规则一类的文件。',
      en: 'The first “规则” in the bracket probably means documents such as product rules.',
    },
    literally: {
      zh: '定义循环，哪些文件是“规则”没有界限。',
      en: 'The definition is circular; there is no limit to what is a “规则”.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.1.para1',
    quote: '本条款中“服务”指',
    also: [
      {
        unit: 'pre.para1',
        quote: '使用阿里云服务（下称“本服务”）',
      },
      {
        unit: 'p-36.1',
        quote: '简称“PAI服务”或“本服务”',
      },
      {
        unit: 'p-40.1',
        quote: '中“服务”或“CDDC服务”特指',
      },
      {
        unit: 'p-64.1.1',
        quote: '本条款下“服务”指',
      },
      {
        unit: 'p-66.1',
        quote: '（以下也简称“服务”）',
      },
    ],
    kind: 'redefined-term',
    weight: 'reading',
    printed: {
      zh: '序言已把阿里云服务定义为“本服务”；通用条款 3.1又定义“服务”，范围限于“本条款”；专用说明 40.1、64.1.1、66.1、36.1再各自定义“服务”或“本服务”。',
      en: 'The preface defines Alibaba Cloud’s services as “本服务”; general 3.1 defines “服务” again for “本条款”; special 40.1, 64.1.1, 66.1 and 36.1 each define “服务” or “本服务” once more.',
    },
    meant: {
      zh: '通用条款 3.1大概要用于全部通用条款。',
      en: 'General 3.1 is probably meant for all general terms.',
    },
    literally: {
      zh: '“本条款”只是通用条款 3.1（或第3条），其他条（例如12.6）里的“服务”没有定义。',
      en: '“本条款” is only general 3.1 (or article 3), and “服务” elsewhere (for instance in 12.6) is undefined.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.1.para1',
    quote: '（以下单独或统称“阿里云网站”或简称“官网”）',
    also: [
      {
        unit: 'g-3.2.1',
        quote: '阿里云网站或客户端',
      },
      {
        unit: 'p-64.1.1',
        quote: 'aliyun.com网站（即阿里云官网）',
      },
      {
        unit: 'p-34.5.1',
        quote: '阿里云官方网站',
      },
      {
        unit: 'p-69.3',
        quote: '官方页面',
      },
    ],
    kind: 'redefined-term',
    weight: 'typo',
    printed: {
      zh: '“阿里云网站”已包括客户端，3.2.1又说“阿里云网站或客户端”；专用说明 64.1.1把“阿里云官网”定义为aliyun.com网站。',
      en: '“阿里云网站” already includes the client program; 3.2.1 still says “阿里云网站或客户端”; special 64.1.1 defines “阿里云官网” as the site aliyun.com.',
    },
    meant: {
      zh: '应统一为一个名称、一个范围。',
      en: 'One name with one scope is meant.',
    },
    literally: {
      zh: '3.2.1的“或客户端”多余，专用说明 64.1.1的官网不含客户端。',
      en: '“或客户端” in 3.2.1 is superfluous and the site of special 64.1.1 excludes the client program.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.2.1',
    quote: '本协议的约定服务使用限制',
    kind: 'missing-word',
    weight: 'reading',
    printed: {
      zh: '“约定”与“服务使用限制”之间缺连接词。',
      en: 'A joining word is missing between “约定” and “服务使用限制”.',
    },
    meant: {
      zh: '大概是“本协议的约定及服务使用限制”，或“约定的服务使用限制”。',
      en: 'Probably “本协议的约定及服务使用限制” or “约定的服务使用限制”.',
    },
    literally: {
      zh: '不通；是另有一份限制，还是协议约定的限制，看不出。',
      en: 'It does not parse; whether a separate set of limits is meant or those of the agreement is open.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-3.4.1.2',
    quote: '恢复官网价格计费',
    also: [
      {
        unit: 'g-4.4.2',
        quote: '采取恢复原价计费',
      },
    ],
    kind: 'several-names',
    weight: 'money',
    printed: {
      zh: '擅自退订的后果，3.4.1（2）说恢复“官网价格”计费，4.4.2说恢复“原价”计费。',
      en: 'For cancelling without reason, 3.4.1(2) charges at the “官网价格”, 4.4.2 at the “原价”.',
    },
    meant: {
      zh: '大概指同一价格。',
      en: 'Probably the same price is meant.',
    },
    literally: {
      zh: '官网价格可以是退订时的价格，原价可以是订购时的价格。',
      en: 'The site price may be that of the day of cancelling, the original price that of the day of order.',
    },
    certainty: 'possible',
  },
  {
    unit: 'g-3.4.2.para1',
    quote: '您的账户余额',
    also: [
      {
        unit: 'g-3.4.4.5',
        quote: '退还至您的阿里云账户',
      },
      {
        unit: 'g-4.9',
        quote: '您的阿里云账号内可用余额足够的',
      },
      {
        unit: 'g-7.2.5',
        quote: '通过本人账户所进行的行为',
      },
      {
        unit: 'p-3.1.2',
        quote: '从阿里云账号扣费',
      },
      {
        unit: 'p-17.1.2',
        quote: '冻结您账号下的相关操作',
      },
      {
        unit: 'p-71.2.4',
        quote: '付款的阿里云账号余额不足',
      },
    ],
    kind: 'several-names',
    weight: 'reading',
    printed: {
      zh: '同一账号时称“账户”，时称“账号”。',
      en: 'The same account is called now “账户”, now “账号”.',
    },
    meant: {
      zh: '大概都指阿里云账号（或其中的余额）。',
      en: 'Probably the Alibaba Cloud account (or its balance) is meant.',
    },
    literally: {
      zh: '可能是两种东西：登录的账号和存钱的账户。',
      en: 'There may be two things: the login and the money account.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.4.2.para1',
    quote: '本服务条款约定的终止情形',
    also: [
      {
        unit: 'g-7.1.1',
        quote: '本服务协议',
      },
      {
        unit: 'g-7.1.3',
        quote: '本服务协议',
      },
      {
        unit: 'g-11.1',
        quote: '本服务条款所称“保密信息”',
      },
      {
        unit: 'g-13.para1',
        quote: '本合同所适用',
      },
      {
        unit: 'g-14.2.1',
        quote: '本服务条款的履行',
      },
      {
        unit: 'p-30.2.3',
        quote: '确认本服务条款的同时',
      },
      {
        unit: 'p-58.1',
        quote: '本服务条款约定的终止情形',
      },
      {
        unit: 'p-64.4.2.1',
        quote: '产品服务协议、本服务条款',
      },
      {
        unit: 'p-71.3.1',
        quote: '您同意遵守本服务协议',
      },
    ],
    kind: 'several-names',
    weight: 'right',
    printed: {
      zh: '协议定义为“本协议”，文中又称“本服务条款”“本服务协议”“本合同”“产品服务协议”。',
      en: 'The agreement is defined as “本协议”; the text also says “本服务条款”, “本服务协议”, “本合同” and “产品服务协议”.',
    },
    meant: {
      zh: '多半指本协议；专用说明 64.4.2（1）把“产品服务协议”和“本服务条款”分开，可见并非处处相同。',
      en: 'Mostly the whole agreement; special 64.4.2（1） keeps “产品服务协议” and “本服务条款” apart, so they are not the same everywhere.',
    },
    literally: {
      zh: '“本服务条款”可以是整个协议，也可以只是某一产品的条款。',
      en: '“本服务条款” may be the whole agreement or only the terms of one product.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.4.3',
    quote: '等日程巡检及维护',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“日程巡检”。',
      en: 'Printed: “日程巡检”.',
    },
    meant: {
      zh: '应为“日常巡检”。',
      en: '“日常巡检” (routine checks) is meant.',
    },
    literally: {
      zh: '是按日程的巡检，与前文“定期或不定期”不合。',
      en: 'Checks by a schedule, which does not fit “定期或不定期” before it.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-3.4.3',
    quote: '在不影响您正常使用的情况下',
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '服务中断或暂停，却说“不影响您正常使用”。',
      en: 'The service is interrupted or paused, yet “without affecting your normal use”.',
    },
    meant: {
      zh: '大概是“在尽量不影响您正常使用的情况下”。',
      en: 'Probably: affecting normal use as little as possible.',
    },
    literally: {
      zh: '免责只适用于不影响正常使用的中断，而这种中断几乎不存在。',
      en: 'The exclusion covers only interruptions that do not affect normal use, and there are hardly any.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.4.4',
    quote: '服务期限提前终止',
    also: [
      {
        unit: 'g-3.4.4.2',
        quote: '阿里云有权提前终止服务',
      },
      {
        unit: 'g-3.4.4.3',
        quote: '阿里云可决定暂停或终止服务',
      },
      {
        unit: 'g-3.4.4.5',
        quote: '在我们终止提供您正在使用的任何服务',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '开头说发生情形即提前终止；（2）只说阿里云“有权”终止，（3）说“可决定暂停或终止”。',
      en: 'The opening says that the term ends when an event occurs; (2) says only that the vendor “may” end it, (3) that it “may decide to suspend or end”.',
    },
    meant: {
      zh: '大概（2）（3）（5）要由阿里云决定。',
      en: 'Probably (2), (3) and (5) need the vendor’s decision.',
    },
    literally: {
      zh: '照开头的字面，一旦违反或受攻击，服务期限自动终止。',
      en: 'By the opening words the term ends by itself on breach or attack.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.4.4.2',
    quote: '您严重违反本协议（',
    also: [
      {
        unit: 'g-12.1',
        quote: '您违反本协议中任一内容',
      },
      {
        unit: 'g-12.1.2',
        quote: '终止提供服务，终止本协议',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '通用条款 3.4.4（2）要“严重违反”才可提前终止服务；通用条款 12.1对违反“任一内容”就可终止服务和本协议。',
      en: 'General 3.4.4(2) asks for a serious breach before the service may end early. General 12.1 lets the vendor end the service and the agreement for breach of any content.',
    },
    literally: {
      zh: '轻微违约能不能终止，两处答案不同。',
      en: 'The two places differ on whether a slight breach is enough.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.4.4.5',
    quote: '修改、终止、服务',
    kind: 'punctuation',
    weight: 'typo',
    printed: {
      zh: '印作“修改、终止、服务”。',
      en: 'Printed: “修改、终止、服务”.',
    },
    meant: {
      zh: '应为“修改、终止服务”，或漏了一个动词。',
      en: '“修改、终止服务” is meant, or a verb is lost.',
    },
    literally: {
      zh: '“服务”成了第三个动词。',
      en: '“服务” is a third verb: the vendor may change, end, serve.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-3.4.4.5',
    quote: '我们将提前30日',
    also: [
      {
        unit: 'g-3.4.5',
        quote: '阿里云将尽最大努力且提前',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '通用条款 3.4.4（5）：终止任何服务提前30日通知，并退款。通用条款 3.4.5：终止某种服务只须“尽最大努力且提前”通知，没有天数，也没有退款。',
      en: 'General 3.4.4(5): 30 days’ notice and a refund before any service ends. General 3.4.5: only best efforts and notice “in advance”, with no days and no refund.',
    },
    meant: {
      zh: '可能3.4.5也要受30日约束；没有写明。',
      en: 'Perhaps the 30 days bind 3.4.5 too; it is not said.',
    },
    literally: {
      zh: '终止同一种服务，通知期和退款有两个答案。',
      en: 'For the end of one service there are two answers on notice and refund.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-3.4.4.5',
    quote: '或其他书面通知的方式通知您',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“……的方式通知您”前缺“以”。',
      en: '“以” is missing before “…的方式通知您”.',
    },
    meant: {
      zh: '应为“以在网站上通告、给您发……的方式通知您”。',
      en: '“以…的方式通知您” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-3.4.4.5',
    quote: '依据对本协议的遵守',
    kind: 'misprint',
    weight: 'reading',
    printed: {
      zh: '印作“依据对本协议的遵守”。',
      en: 'Printed: “依据对本协议的遵守”.',
    },
    meant: {
      zh: '大概是“依旧应遵守本协议”或“依据本协议应遵守的义务”。',
      en: 'Probably: you must still keep to this agreement.',
    },
    literally: {
      zh: '不通。',
      en: 'It does not parse.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-3.4.5',
    quote: '永久的提供',
    also: [
      {
        unit: 'p-20.5',
        quote: '您应及时的存储、备份',
      },
    ],
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '“的”用在状语后。',
      en: '“的” stands after an adverbial.',
    },
    meant: {
      zh: '应为“永久地”；专用说明 20.5应为“及时地”。',
      en: '“永久地” is meant; in special 20.5 “及时地”.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-4.2.2',
    quote: '至少应在服务期满前7日内',
    also: [
      {
        unit: 'p-13.1',
        quote: '请您在服务到期7日前续费',
      },
    ],
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '“至少”要求不迟于某时，“前7日内”是期满前的一段时间，两者不合。',
      en: '“至少” asks for “not later than”; “前7日内” is the span of seven days before expiry. They do not fit.',
    },
    meant: {
      zh: '可能是“至少在期满7日前”，也可能是“在期满前的7日之内”；没有写清。',
      en: 'Either “at least 7 days before expiry” or “within the 7 days before expiry”; open.',
    },
    literally: {
      zh: '照一种读法，期满前6天付款已迟；照另一种读法，期满前6天付款合时，期满前8天付款反而太早。',
      en: 'By one reading payment six days before expiry is too late; by the other it is in time, and payment eight days before is too early.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-4.4.2',
    quote: '是基于您对于服务时长或服务量的使用承诺为前提',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“基于……”与“……为前提”混用。',
      en: '“基于…” and “…为前提” are mixed.',
    },
    meant: {
      zh: '应为“以……为前提”或“基于……”。',
      en: 'One of the two is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-4.6',
    quote: '提前30日以合理的方式',
    also: [
      {
        unit: 'g-3.4.5',
        quote: '（如服务的价格和计费模式）',
      },
      {
        unit: 'p-71.2.1',
        quote: '阿里云有权不时调整费用标准',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '通用条款 4.6：调价提前30日通知，已购服务不受影响。通用条款 3.4.5：变更“服务的价格和计费模式”只须尽力提前通知。专用说明 71.2.1：DataV“不时调整费用标准”。',
      en: 'General 4.6: price changes 30 days ahead, earlier purchases untouched. General 3.4.5: changes of “price and billing mode” only with best efforts in advance. Special 71.2.1: DataV prices change “from time to time”.',
    },
    meant: {
      zh: '大概以4.6的30日为准；没有写明。',
      en: 'Probably the 30 days of 4.6 govern; it is not said.',
    },
    literally: {
      zh: '调价的通知期有不同的答案。',
      en: 'There are different answers on notice of a price change.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-4.6',
    quote: '在价格调整前购买的服务不受影响',
    also: [
      {
        unit: 'g-4.3.para1',
        quote: '当时有效的计费模式和标准为准',
      },
      {
        unit: 'g-3.4.5',
        quote: '有权变更所提供服务的形式、规格或其他方面（如服务的价格和计费模式）',
      },
    ],
    kind: 'ambiguity',
    weight: 'money',
    printed: {
      zh: '调价不影响“调整前购买的服务”；后付费服务先使用后付费，4.3又以页面当时有效的标准为准。',
      en: 'A price change does not touch services “bought before”; postpaid services are used first and paid later, and by 4.3 the standard then shown applies.',
    },
    meant: {
      zh: '大概只保护已先付费的服务期限。',
      en: 'Probably only a term already paid for is protected.',
    },
    literally: {
      zh: '调价前已开通的后付费服务是否保持旧价，两条说法不同。',
      en: 'The two clauses differ on whether a postpaid service opened before keeps the old price.',
    },
    certainty: 'possible',
  },
  {
    unit: 'g-4.9',
    quote: '（如适用）',
    kind: 'superfluous-word',
    weight: 'reading',
    printed: {
      zh: '句末句号之后孤立地印着“（如适用）”。',
      en: '“（如适用）” stands alone after the full stop.',
    },
    meant: {
      zh: '大概是范本残留，或原想说自动续费只适用于部分服务。',
      en: 'Probably left from a model, or it was to say that renewal applies to some services only.',
    },
    literally: {
      zh: '不知什么“如适用”。',
      en: 'It is not known what applies “if applicable”.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-4.10.para1',
    quote: '实际付款（应付款）数额',
    kind: 'ambiguity',
    weight: 'money',
    printed: {
      zh: '“实际付款”与“应付款”并列为一个数额。',
      en: '“实际付款” (paid) and “应付款” (payable) stand as one amount.',
    },
    literally: {
      zh: '有优惠或部分退款时，开票金额有两个答案；以哪个为准，没有写。',
      en: 'With a discount or part refund there are two amounts for the invoice; which counts is not said.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-5.3',
    quote: '用于抵消',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“抵消”。',
      en: 'Printed: “抵消”.',
    },
    meant: {
      zh: '法律用语应为“抵销”。',
      en: 'The term of law is “抵销” (set-off).',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-5.4',
    quote: '予以拒绝和终止服务',
    also: [
      {
        unit: 'g-5.4',
        quote: '阿里云有权将您账号内预缴尚未消耗的资金抵充',
      },
    ],
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '条件“不足以抵充……的”之后没有“阿里云有权”，也没有“提供”。',
      en: 'After the condition “不足以抵充…的” neither “阿里云有权” nor “提供” is printed.',
    },
    meant: {
      zh: '大概是“阿里云有权对您所有账号拒绝提供或终止服务”。',
      en: 'Probably: the vendor may refuse or end service for all your accounts.',
    },
    literally: {
      zh: '是有权终止还是必然终止，取决于“有权”管到哪里。',
      en: 'Whether it is a right or a certain end depends on how far “有权” reaches.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-5.5',
    quote: '仅在一定的缓冲期',
    also: [
      {
        unit: 'g-9.2.4',
        quote: '阿里云仅在一定的缓冲期',
      },
      {
        unit: 'p-69.2.1.4',
        quote: '一定期限内（“宽限期”）',
      },
    ],
    kind: 'undefined-term',
    weight: 'date',
    printed: {
      zh: '“缓冲期”以专用条款、产品文档等载明的时限为准，但专用说明没有一处写“缓冲期”；专用说明 69.2.1（4）用“宽限期”，也无长短。',
      en: '“缓冲期” is to be found in the special terms and documents, but the special terms never use the word; special 69.2.1（4） says “宽限期”, also without a length.',
    },
    meant: {
      zh: '大概指各产品写明的保留时间；没有载明的产品，期限空缺。',
      en: 'Probably the retention time each product states; for products without one the length is open.',
    },
    literally: {
      zh: '没有写明时限的产品，缓冲期可以任意短。',
      en: 'For a product without a stated time the period may be as short as one likes.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-5.5',
    quote: '适用的专有条款',
    also: [
      {
        unit: 'g-9.2.4',
        quote: '适用的专属条款',
      },
      {
        unit: 'g-14.4.1',
        quote: '（2）专用条款和附件',
      },
      {
        unit: 'pre.para2',
        quote: '通用条款及专用说明',
      },
      {
        unit: 'p',
        quote: '专用说明',
      },
      {
        unit: 'g-2.1.1',
        quote: '本协议专用说明部分',
      },
    ],
    kind: 'several-titles',
    weight: 'reading',
    printed: {
      zh: '专用说明在5.5叫“专有条款”，在9.2.4叫“专属条款”，在14.4.1叫“专用条款”，本身的标题是“专用说明”。',
      en: 'The special terms are “专有条款” in 5.5, “专属条款” in 9.2.4, “专用条款” in 14.4.1 and “专用说明” in their own heading.',
    },
    meant: {
      zh: '大概都指专用说明。',
      en: 'Probably all mean the special part (专用说明).',
    },
    literally: {
      zh: '是四种文件；通用条款 14.4.1的顺序只提“专用条款”。',
      en: 'These are four kinds of document; the order in general 14.4.1 names only “专用条款”.',
    },
    certainty: 'probable',
  },
];
