import type { Defect } from '../../src/defects/model';

export const special1630: readonly Defect[] = [
  {
    unit: 'p-16.1',
    quote: '在24小时之内暂停',
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '欠费后“在24小时之内”暂停。',
      en: 'The service is suspended “within 24 hours”.',
    },
    meant: {
      zh: '可能是24小时届满时暂停，也可能是24小时内任何时候。',
      en: 'Either at the end of 24 hours or at any time within them.',
    },
    literally: {
      zh: '欠费后第一分钟就可以暂停。',
      en: 'It may be suspended in the first minute of arrears.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-16.1',
    quote: '在欠费时起',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“在欠费时起15日内”。',
      en: 'Printed: “在欠费时起15日内”.',
    },
    meant: {
      zh: '应为“自欠费时起15日内”。',
      en: '“自欠费时起15日内” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-16.2',
    quote: '媒体转码服务',
    also: [
      {
        unit: 'p-16',
        quote: '【媒体处理】',
      },
    ],
    kind: 'several-names',
    weight: 'reading',
    printed: {
      zh: '标题和其他地方称“媒体处理”，此处称“媒体转码服务”。',
      en: 'The heading and the rest say “媒体处理”; here “媒体转码服务”.',
    },
    meant: {
      zh: '大概是旧名，或只指其中一项功能。',
      en: 'Probably an old name, or one function only.',
    },
    literally: {
      zh: '前半句的免责只及于转码。',
      en: 'The first half of the exclusion covers transcoding only.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-16.2',
    quote: '承担其数据被销毁后',
    also: [
      {
        unit: 'p-51.1',
        quote: '自行承担其数据被销毁后引发的一切后果',
      },
      {
        unit: 'p-45.2',
        quote: '仅供您用于其业务风控的参考',
      },
    ],
    kind: 'changed-party',
    weight: 'typo',
    printed: {
      zh: '对“您”说话，却写“其数据”“其业务”。',
      en: '“您” is addressed, yet “其数据” and “其业务” are printed.',
    },
    meant: {
      zh: '应为“您的数据”“您的业务”。',
      en: '“您的” is meant.',
    },
    literally: {
      zh: '“其”指谁不清楚。',
      en: 'It is unclear whose.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-17.1.2',
    quote: '亦有给予您',
    also: [
      {
        unit: 'p-69.2.1.2',
        quote: '阿里云亦有给予您一定的延停额度',
      },
    ],
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '印作“亦有给予”。',
      en: 'Printed: “亦有给予”.',
    },
    meant: {
      zh: '大概是“亦有权给予”（17.1.1 写“有权选择”），也可能是“亦会给予”。',
      en: 'Probably “亦有权给予” (17.1.1 says “有权选择”); “亦会给予” (will grant) is possible.',
    },
    literally: {
      zh: '给不给延停是阿里云的权利，还是已经答应的事，看不出；17.1.3 说由阿里云评定。',
      en: 'Whether the deferral is the vendor’s choice or a promise cannot be told; 17.1.3 leaves it to the vendor’s rating.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-17.1.2',
    quote: '延停额度/或延停时长期内',
    also: [
      {
        unit: 'p-69.2.1.2',
        quote: '延停额度/或延停时长期内',
      },
    ],
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '“/或”前缺“和”，“延停时长期内”多“期”。',
      en: '“和” is missing before “/或”, and “期” in “延停时长期内” is one too many.',
    },
    meant: {
      zh: '应为“和/或”“延停时长内”。',
      en: '“和/或” and “延停时长内” are meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-17.1.2',
    quote: '（“延期停服期间”）',
    also: [
      {
        unit: 'p-69.2.1.2',
        quote: '（“延期停服期间”）',
      },
    ],
    kind: 'unused-term',
    weight: 'typo',
    printed: {
      zh: '定义了“延期停服期间”，后面用的是“延期停服期满”。',
      en: '“延期停服期间” is defined; what follows is “延期停服期满”.',
    },
    meant: {
      zh: '大概是“延期停服期间届满”。',
      en: 'Probably “延期停服期间届满”.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-17.1.4',
    quote: '实际欠费满15日后',
    also: [
      {
        unit: 'p-17.1.4',
        quote: '自阿里云暂停服务之时起的15日内',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '前半从“暂停服务之时起”算15日，后半从“实际欠费”算满15日。',
      en: 'The first half counts 15 days from the suspension, the second from the actual arrears.',
    },
    literally: {
      zh: '有延停时两个起点不同，哪个为准没有写：照后半，存储期可能短于暂停后15日；照前半，不能早于暂停后15日删除。',
      en: 'With a deferral the two starts differ, and which counts is not said: by the second half deletion may come before 15 days from the suspension; by the first it may not.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-17.1.4',
    quote: '终止本服务',
    also: [
      {
        unit: 'pre.para1',
        quote: '使用阿里云服务（下称“本服务”）',
      },
      {
        unit: 'p-35.3',
        quote: '终止您对本服务的使用',
      },
      {
        unit: 'p-42.3',
        quote: '终止您对本服务的使用',
      },
      {
        unit: 'p-73.5',
        quote: '本服务即告终止',
      },
    ],
    kind: 'redefined-term',
    weight: 'right',
    printed: {
      zh: '提示条款里“本服务”是全部“阿里云服务”；这里和别的专用说明用它指一项产品，没有另下定义。',
      en: 'In the notice “本服务” is all Alibaba Cloud services. Here and in other special terms it stands for one product, with no new definition.',
    },
    meant: {
      zh: '大概指该条的产品。',
      en: 'Probably the product of that article.',
    },
    literally: {
      zh: '一项产品欠费就终止全部阿里云服务。',
      en: 'Arrears in one product end all services.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-18.3',
    quote: '机器翻译对于翻译结果的准确性',
    also: [
      {
        unit: 'p-39.11',
        quote: 'DataWorks均不承担任何责任',
      },
      {
        unit: 'p-39.12',
        quote: 'DataWorks和阿里云对您开放IP白名单引擎',
      },
      {
        unit: 'p-39.10',
        quote: '不对您的所有安全行为承担任何兜底',
      },
      {
        unit: 'p-18.4',
        quote: '不代表机器翻译或阿里云',
      },
    ],
    kind: 'changed-party',
    weight: 'right',
    printed: {
      zh: '不作保证、不承担责任的主语是产品名，而不是阿里云。',
      en: 'The one who gives no warranty and bears no liability is the product’s name, not 阿里云.',
    },
    meant: {
      zh: '大概指阿里云。',
      en: 'Probably 阿里云.',
    },
    literally: {
      zh: '产品不是当事人，这句话没有免除阿里云的责任。',
      en: 'A product is no party, and the sentence does not free 阿里云.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-18.4',
    quote: '阿里云或及其关联公司',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“或”“及”并列：“或及其”。',
      en: '“或” and “及” stand together.',
    },
    meant: {
      zh: '应为“或其”或“及其”。',
      en: '“或其” or “及其” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-19.3',
    quote: '均系用户原创',
    also: [
      {
        unit: 'p-19.4',
        quote: '用户保证在合法授权范围内使用作品',
      },
      {
        unit: 'p-19.5',
        quote: '用户同意约束其有必要使用鹿班的员工',
      },
      {
        unit: 'p-42.1',
        quote: '用户保证仅限在与阿里云约定的营业场所内',
      },
      {
        unit: 'p-42.2',
        quote: '用户同意约束其有必要使用',
      },
    ],
    kind: 'changed-party',
    weight: 'reading',
    printed: {
      zh: '主语是“您”，承诺却由“用户”作出。',
      en: 'The subject is “您”, but “用户” promises.',
    },
    meant: {
      zh: '应为“您”。',
      en: '“您” is meant.',
    },
    literally: {
      zh: '“用户”可以读作您的用户。',
      en: '“用户” may be your own users.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-19.5',
    quote: '修改、适应、增强',
    also: [
      {
        unit: 'p-42.2',
        quote: '修改、适应、增强',
      },
    ],
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“适应”。',
      en: 'Printed: “适应”.',
    },
    meant: {
      zh: '大概是“改编”（译自adapt）。',
      en: 'Probably “改编” (a translation of adapt).',
    },
    literally: {
      zh: '“适应”不是对软件的一种行为。',
      en: '“适应” is no act done to software.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-19.5',
    quote: '或作任何商业目的的使用',
    also: [
      {
        unit: 'p-42.2',
        quote: '或作任何商业目的的使用',
      },
      {
        unit: 'p-42.1',
        quote: '为采集空间、商品数据的目的进行使用',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '付费购买的服务，却承诺不作任何商业目的的使用。',
      en: 'The service is paid for, yet any commercial use is renounced.',
    },
    meant: {
      zh: '大概只禁止把产品本身拿去经营。',
      en: 'Probably only trading in the product itself is barred.',
    },
    literally: {
      zh: '用鹿班做商业图片、用VR成像仪采集商品数据都被禁止。',
      en: 'Making pictures for business or capturing goods is barred.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-20.3',
    quote: '设计元素（包括图片、字体、转场、特效和音乐等）',
    also: [
      {
        unit: 'p-20.2',
        quote: '其余素材均由您自行提供',
      },
      {
        unit: 'p-20.2',
        quote: '除音乐外，微电影的著作权属于您',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '20.2说除音乐外素材由您提供、著作权属于您；20.3禁止独立使用图片、字体等。',
      en: 'By 20.2 all but the music is yours; 20.3 forbids separate use of pictures, fonts and so on.',
    },
    meant: {
      zh: '大概只指阿里云提供的元素。',
      en: 'Probably only elements provided by the vendor.',
    },
    literally: {
      zh: '您自己的图片也不能在微电影之外使用。',
      en: 'You may not use your own pictures outside the film.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-21.2.2',
    quote: '异步调用队列的请求将会被阿里云丢弃',
    also: [
      {
        unit: 'p-21.2.2',
        quote: '在您充值恢复服务后，阿里云仍将继续执行',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '前半说充值恢复后队列中的请求继续执行，后半说因欠费队列的请求被丢弃。',
      en: 'First, queued requests go on after you pay; then, queued requests are dropped because of the arrears.',
    },
    meant: {
      zh: '可能前半管已在队列中的，后半管欠费期间提交的；没有写明。',
      en: 'Perhaps the first covers requests already queued, the second those sent during arrears; it is not said.',
    },
    literally: {
      zh: '同一请求既继续执行又被丢弃。',
      en: 'The same request both goes on and is dropped.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-22.1.4',
    quote: '任何您的业务等活动',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '“任何您的业务等活动”不通。',
      en: '“任何您的业务等活动” does not parse.',
    },
    meant: {
      zh: '大概是“您的任何业务活动等”。',
      en: 'Probably “您的任何业务活动等”.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-22.2.2',
    quote: '无需承任何责任',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '印作“承任何责任”。',
      en: 'Printed: “承任何责任”.',
    },
    meant: {
      zh: '应为“承担任何责任”。',
      en: '“承担任何责任” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-22.3.1',
    quote: '”IEO”',
    also: [
      {
        unit: 'p-66.4',
        quote: '”IEO”',
      },
    ],
    kind: 'unbalanced-mark',
    weight: 'typo',
    printed: {
      zh: '“IEO”前印的是后引号。',
      en: 'A closing mark stands before IEO.',
    },
    meant: {
      zh: '应为“IEO”，如65.4。',
      en: '“IEO”, as in 65.4, is meant.',
    },
    literally: {
      zh: '照标记，引号不成对。',
      en: 'By the marks, the quotation does not pair.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-22.3.2',
    quote: '服务商提供跨工作室数字积分',
    also: [
      {
        unit: 'p-65.5',
        quote: '不得允许服务商提供跨工作室数字积分',
      },
      {
        unit: 'p-66.4',
        quote: '允许服务商提供跨工作室数字积分',
      },
    ],
    kind: 'undefined-term',
    weight: 'reading',
    printed: {
      zh: '“服务商”“工作室”没有定义；三处条款用同样的话。',
      en: '“服务商” and “工作室” are not defined; three clauses have the same words.',
    },
    meant: {
      zh: '大概抄自另一平台的规则。',
      en: 'Probably copied from another platform’s rules.',
    },
    literally: {
      zh: '不知禁止的是什么。',
      en: 'It is unclear what is forbidden.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-25.1',
    quote: '则服务终止',
    also: [
      {
        unit: 'p-25.1',
        quote: '视为您使用阿里云以后付费形式售卖的该服务',
      },
    ],
    kind: 'contradiction',
    weight: 'money',
    printed: {
      zh: '前句说资源包用完服务终止，后句说继续使用视为后付费。',
      en: 'First the service ends when the package is used up; then further use counts as postpaid.',
    },
    meant: {
      zh: '大概后句是前句的例外。',
      en: 'Probably the second is an exception to the first.',
    },
    literally: {
      zh: '照前句，用完后不会再有费用；照后句，会持续计费。',
      en: 'By the first no charge follows; by the second charges go on.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-25.2',
    quote: '正在运行的任务将被停止',
    also: [
      {
        unit: 'p-25.2',
        quote: '对应服务将继续执行直到结束',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '满24小时停止服务，正在运行的任务被停止；又说正在运行的服务继续执行直到结束。',
      en: 'At 24 hours running tasks are stopped; then running services go on until they end.',
    },
    meant: {
      zh: '大概24小时之内正在进行的可以继续，满24小时一律停止。',
      en: 'Probably running ones go on within the 24 hours and stop at their end.',
    },
    literally: {
      zh: '运行超过24小时的任务既被停止又直到结束。',
      en: 'A task longer than 24 hours is both stopped and goes on to its end.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-26.2',
    quote: '服务到期的，服务用完或者服务到期',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“服务到期”印了两次。',
      en: '“服务到期” stands twice.',
    },
    meant: {
      zh: '应为“资源包用完或者包年包月服务到期”。',
      en: '“资源包用完或者包年包月服务到期” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-26.2',
    quote: '阿里云将按照通用条款办理',
    also: [
      {
        unit: 'g-3.4.1.4',
        quote: '未继续订购资源包服务但持续使用此项服务的',
      },
    ],
    kind: 'reference',
    weight: 'money',
    printed: {
      zh: '26.2说包年包月到期也按通用条款视为按量使用；通用条款 3.4.1（4）只讲资源包。',
      en: '26.2 says that by the general terms expiry of a subscription too counts as pay-as-you-go; general clause 3.4.1(4) speaks only of packages.',
    },
    meant: {
      zh: '资源包大概指通用条款 3.4.1（4）；包年包月没有对应条款。',
      en: 'For packages general 3.4.1(4) is probably meant; for subscriptions there is no such clause.',
    },
    literally: {
      zh: '到期即视为继续订购并计费，不论您是否使用；通用条款要求“持续使用”。',
      en: 'You are charged on expiry whether or not you use it; the general clause requires continued use.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-29.3',
    quote: '仍需想继续使用',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“需”“想”并用。',
      en: '“需” and “想” stand together.',
    },
    meant: {
      zh: '应为“仍需继续使用的”或“仍想继续使用的”。',
      en: 'One of the two is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-29.3',
    quote: '服务到期的6个自然日内',
    also: [
      {
        unit: 'p-29.3',
        quote: '阿里云在第7个自然日',
      },
    ],
    kind: 'missing-word',
    weight: 'date',
    printed: {
      zh: '“到期的6个自然日内”缺“后”。',
      en: '“后” is missing in “到期的6个自然日内”.',
    },
    meant: {
      zh: '大概是“服务到期后的6个自然日内”；到期当日算不算没有写。',
      en: 'Probably within six calendar days after expiry; whether the day of expiry counts is not said.',
    },
    literally: {
      zh: '到期前后都可以；到期日是否为第1日，使第7日相差一天。',
      en: 'Before or after; whether the day of expiry is day one moves day seven by a day.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-29.3',
    quote: '第7个自然日内',
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '“第7个自然日内”既有序数，又有“内”。',
      en: '“第7个自然日内” has both an ordinal and “within”.',
    },
    meant: {
      zh: '可能是第7日当天，也可能是7日之内。',
      en: 'Either on the seventh day or within seven days.',
    },
    literally: {
      zh: '照一种读法，释放次日即可删除；照另一种，第7日才删除。',
      en: 'By one reading deletion may come on the day after release, by the other on the seventh day.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-30.2',
    quote: '任务、动作使用或编排',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“您使用……使用或编排”，“使用”两次。',
      en: '“使用” stands twice.',
    },
    meant: {
      zh: '应为“您对自动化任务的模板、任务、动作进行使用或编排”。',
      en: '“您对…进行使用或编排” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-30.2',
    quote: '行为及其产生的结果负责；',
    also: [
      {
        unit: 'p-30.2.2',
        quote: '不需付费',
      },
      {
        unit: 'p-30.2.3',
        quote: '您即同意向阿里云开放',
      },
    ],
    kind: 'number',
    weight: 'reading',
    printed: {
      zh: '30.2以“；”结束，后接编号的分款，其中30.2.2（费用）和30.2.3（授权）与自行操作无关。',
      en: '30.2 ends with “；” and numbered parts follow, of which 30.2.2 (fees) and 30.2.3 (access) have nothing to do with it.',
    },
    meant: {
      zh: '大概30.2.2、30.2.3应为独立的款。',
      en: 'Probably 30.2.2 and 30.2.3 should be clauses of their own.',
    },
    literally: {
      zh: '照编号，它们是30.2的一部分。',
      en: 'By the numbers they are part of 30.2.',
    },
    certainty: 'probable',
  },
];
