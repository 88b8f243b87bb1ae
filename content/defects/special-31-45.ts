import type { Defect } from '../../src/defects/model';

export const special3145: readonly Defect[] = [
  {
    unit: 'p-33.1',
    quote: '第7日起',
    also: [
      {
        unit: 'p-33.1',
        quote: '自欠费之日起7日内',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '给“7日内”补缴，却从“第7日起”终止。',
      en: '“Within 7 days” you may pay, but “from the 7th day” flows are ended.',
    },
    meant: {
      zh: '大概满7日后终止；没有写明。',
      en: 'Probably after seven full days; it is not said.',
    },
    literally: {
      zh: '第7日还在期限内就可以终止。',
      en: 'Flows may be ended on day seven while the time still runs.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-34.1',
    quote: '包月或以资源包形式售卖的NAT网关',
    also: [
      {
        unit: 'p-34.1',
        quote: '就以包月、包年等固定期限或以资源包形式售卖',
      },
    ],
    kind: 'missing-word',
    weight: 'date',
    printed: {
      zh: '前句说“包月、包年……或以资源包形式售卖”，释放的一句只有“包月或以资源包形式售卖”。',
      en: 'The first sentence has “包月、包年…或以资源包形式售卖”, the one on release only “包月或以资源包形式售卖”.',
    },
    meant: {
      zh: '大概漏了“包年”。',
      en: '“包年” was probably left out.',
    },
    literally: {
      zh: '包年的网关到期后何时释放，没有规定。',
      en: 'When a yearly gateway is released is not laid down.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-34.5.2',
    quote: '您的产品其他资源',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“产品”与“其他资源”之间缺词。',
      en: 'A word is missing between “产品” and “其他资源”.',
    },
    meant: {
      zh: '大概是“您的其他产品或资源”。',
      en: 'Probably “您的其他产品或资源”.',
    },
    literally: {
      zh: '权限及于哪些资源不清楚。',
      en: 'It is unclear which resources are reached.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-34.5.2',
    quote: '所必须',
    also: [
      {
        unit: 'p-58.5',
        quote: '为了提供服务所必须',
      },
    ],
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“必须”。',
      en: 'Printed: “必须”.',
    },
    meant: {
      zh: '应为“必需”。',
      en: '“必需” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-35.2',
    quote: '在欠费满7日时',
    kind: 'misprint',
    weight: 'date',
    printed: {
      zh: '包年包月到期未续费，却从“欠费”起算7日。',
      en: 'A subscription expires, yet the seven days count from “欠费” (arrears).',
    },
    meant: {
      zh: '大概是“到期满7日”。',
      en: 'Probably seven days from expiry.',
    },
    literally: {
      zh: '预付费没有欠费，释放的时点无从起算。',
      en: 'Prepaid has no arrears, and the time of release has no start.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-35.3',
    quote: '并承担由此造成的',
    also: [
      {
        unit: 'p-42.3',
        quote: '并承担由此造成的阿里云或任何第三方的全部损失',
      },
    ],
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '“阿里云有权立即终止……并承担……全部损失”，主语是阿里云。',
      en: '“阿里云 may end … and bears all losses”: the subject is 阿里云.',
    },
    meant: {
      zh: '大概是“并由您承担”。',
      en: 'Probably “并由您承担” (and you bear).',
    },
    literally: { zh: '照字面，承担全部损失的是阿里云。', en: 'By the words it is the vendor that bears all losses.' },
    certainty: 'probable',
  },
  {
    unit: 'p-36.1',
    quote: '预付费或先付费模式',
    also: [
      {
        unit: 'g-3.4.1',
        quote: '先付费的服务',
      },
      {
        unit: 'p-3.1',
        quote: '预付费和后付费两种付费形式',
      },
      {
        unit: 'p-5.4',
        quote: '按量付费的性能测试服务',
      },
      {
        unit: 'p-16.1',
        quote: '按量后付费的媒体处理服务',
      },
    ],
    kind: 'several-names',
    weight: 'reading',
    printed: {
      zh: '“预付费”与“先付费”在这里用“或”并列；通用条款 4.2用“先付费”，专用说明 3.1.1等处用“预付费”。“后付费”也另称“按量付费”“按量后付费”。',
      en: '“预付费” and “先付费” stand here with “or”. General 4.2 says “先付费”; special terms such as special 3.1.1 say “预付费”. “后付费” is also called “按量付费” and “按量后付费”.',
    },
    meant: {
      zh: '大概是同一种付费方式。',
      en: 'Probably one way of paying.',
    },
    literally: {
      zh: '是两种方式，差别没有写。',
      en: 'They are two ways; how they differ is not said.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-36.1',
    quote: '人工智能平台PAI',
    also: [
      {
        unit: 'p-36',
        quote: '【机器学习PAI服务】（简称“PAI服务”）',
      },
    ],
    kind: 'several-names',
    weight: 'typo',
    printed: {
      zh: '标题称“机器学习PAI服务”，36.1称“人工智能平台PAI”；“PAI服务”在标题和36.1各定义一次。',
      en: 'The heading says “机器学习PAI服务”, 36.1 “人工智能平台PAI”; “PAI服务” is defined in both.',
    },
    meant: {
      zh: '大概是同一产品的旧名和新名。',
      en: 'Probably the old and the new name.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-36.1',
    quote: '可以继续保留相关数据',
    also: [
      {
        unit: 'p-36.2',
        quote: '在此期间阿里云可以继续保留相关数据',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '15日内“可以”保留数据，不是“将”或“应”。',
      en: 'For 15 days the vendor “可以” (may) keep the data, not “will”.',
    },
    meant: {
      zh: '大概是会保留，因为15日满才删除。',
      en: 'Probably it will keep them, as deletion comes after 15 days.',
    },
    literally: {
      zh: '阿里云可以不保留，15日内续费也未必取回数据。',
      en: 'It need not keep them, and data may be gone even after renewal in time.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-36.3.2',
    quote: '或统称',
    also: [
      {
        unit: 'p-36.3.2',
        quote: '由三方服务商提供的',
      },
      {
        unit: 'p-36.3.4',
        quote: '第三方模型服务商',
      },
      {
        unit: 'g-8.1',
        quote: '该三方组件',
      },
    ],
    kind: 'several-names',
    weight: 'typo',
    printed: {
      zh: '“或统称”的“或”多余；同款混用“第三方服务商”“三方服务商”，36.3.4又有“第三方模型服务商”。',
      en: '“或” before “统称” is superfluous; the clause mixes “第三方服务商” and “三方服务商”; 36.3.4 adds “第三方模型服务商”.',
    },
    meant: {
      zh: '应为“（统称……）”，主体统一为“第三方服务商”。',
      en: 'One name, “第三方服务商”, is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-36.3.2',
    quote: '赔偿责任任',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“任”印了两次。',
      en: '“任” is printed twice.',
    },
    meant: {
      zh: '应为“赔偿责任”。',
      en: '“赔偿责任” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-38.1',
    quote: '服务SOW',
    also: [
      {
        unit: 'p-64.4.2.1',
        quote: '相应工作说明书',
      },
    ],
    kind: 'reference',
    weight: 'reading',
    printed: {
      zh: '功能以“服务SOW”为准，SOW没有解释，也没有附上；64.4.2（1）称“工作说明书”。',
      en: 'The functions follow the “服务SOW”; SOW is not explained nor attached; 64.4.2（1） says “工作说明书”.',
    },
    meant: {
      zh: '大概指工作说明书（Statement of Work）。',
      en: 'Probably a statement of work.',
    },
    literally: {
      zh: '指向没有给出的文件。',
      en: 'It points to a document that is not given.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-38.1',
    quote: '集成甲方已有',
    also: [
      {
        unit: 'p-38.1',
        quote: '您方应征得最终用户同意',
      },
      {
        unit: 'p-38.1',
        quote: '以便客户自主线下扫码分发',
      },
      {
        unit: 'p-72.1.1',
        quote: '甲方向乙方提供的软件包',
      },
    ],
    kind: 'changed-party',
    weight: 'reading',
    printed: {
      zh: '本条只有此处称“甲方”；别处称“您方”“客户”“用户”。',
      en: 'In this article only here “甲方” is said; elsewhere it says “您方”, “客户” and “用户”.',
    },
    meant: {
      zh: '“甲方”大概指您。',
      en: '“甲方” is probably you.',
    },
    literally: {
      zh: '甲方是谁没有规定；第72条的“甲方”是提供软件的一方。',
      en: '甲方 is not defined; in article 72 it is the party that provides the software.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-38.1',
    quote: '(一年）',
    also: [
      {
        unit: 'p-38.2',
        quote: '均归属钉钉(中国）信息技术有限公司',
      },
      {
        unit: 'p-38.2',
        quote: '除本协议明确授权外，钉钉(中国）信息技术有限公司',
      },
    ],
    kind: 'unbalanced-mark',
    weight: 'typo',
    printed: {
      zh: '半角“(”配全角“）”。',
      en: 'A half-width “(” is paired with a full-width “）”.',
    },
    meant: {
      zh: '应为“（一年）”。',
      en: '“（一年）” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-38.1',
    quote: '最多不超过4次',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“最多”与“不超过”重复。',
      en: '“最多” and “不超过” say the same.',
    },
    meant: {
      zh: '留其一。',
      en: 'One of them is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-38.1',
    quote: '服务及产品功能 若您',
    kind: 'run-on',
    weight: 'reading',
    printed: {
      zh: '“产品功能”与“若您”之间只有空格，没有句号。',
      en: 'Between “产品功能” and “若您” there is only a blank.',
    },
    meant: {
      zh: '应为句号或另起一段。',
      en: 'A full stop or a new paragraph is meant.',
    },
    literally: {
      zh: '升级与自主加密两件事连成一句。',
      en: 'Upgrades and own encryption run into one sentence.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-38.1',
    quote: '产品提供方有权',
    also: [
      {
        unit: 'p-38.1',
        quote: '同意钉钉公司可以',
      },
      {
        unit: 'p-38.1',
        quote: '钉钉仅作为平台方',
      },
      {
        unit: 'p-38.1',
        quote: '向产品提供方主张',
      },
    ],
    kind: 'several-names',
    weight: 'right',
    printed: {
      zh: '提供方称“钉钉”“钉钉公司”“产品提供方”；没有一个被定义。',
      en: 'The provider is called “钉钉”, “钉钉公司” and “产品提供方”; none is defined.',
    },
    meant: {
      zh: '大概都指钉钉（中国）信息技术有限公司。',
      en: 'Probably all mean 钉钉（中国）信息技术有限公司.',
    },
    literally: {
      zh: '不知您向谁承担义务、放弃对谁的请求。',
      en: 'It is unclear to whom you owe duties and against whom you give up claims.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-38.2',
    quote: '和/获',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“和/获”。',
      en: 'Printed: “和/获”.',
    },
    meant: {
      zh: '应为“和/或”。',
      en: '“和/或” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-38.2',
    quote: '不可转让的有限的使用许可',
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '“最终客户有权……使用许可”缺动词。',
      en: '“The end customer may … a licence”: the verb is missing.',
    },
    meant: {
      zh: '应为“有权获得……使用许可”。',
      en: '“有权获得…使用许可” (is entitled to a licence) is meant.',
    },
    literally: {
      zh: '句子不通，“有权”后面缺动词。',
      en: 'The sentence does not parse; the verb after “有权” is missing.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-38.2',
    quote: '您和最终客户',
    also: [
      {
        unit: 'p-38.2',
        quote: '您应确保您和最终客户不对',
      },
      {
        unit: 'p-38.2',
        quote: '您应确保您和最终用户不改变',
      },
    ],
    kind: 'several-names',
    weight: 'right',
    printed: {
      zh: '“最终客户”与“最终用户”混用。',
      en: '“最终客户” and “最终用户” are mixed.',
    },
    meant: {
      zh: '两处“您和最终……”大概指同一种人。',
      en: 'The two “您和最终…” probably mean the same persons.',
    },
    literally: {
      zh: '许可给最终客户，义务一半归最终客户，一半归最终用户。',
      en: 'The licence goes to end customers, the duties half to them and half to end users.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-38.2',
    quote: '《钉钉隐私权政策》',
    also: [
      {
        unit: 'p-38.2',
        quote: '《钉钉隐私政策》',
      },
    ],
    kind: 'several-titles',
    weight: 'reading',
    printed: {
      zh: '同一款先称《钉钉隐私权政策》，后称《钉钉隐私政策》。',
      en: 'One clause says 《钉钉隐私权政策》 and then 《钉钉隐私政策》.',
    },
    meant: {
      zh: '大概是同一文件。',
      en: 'Probably one document.',
    },
    literally: {
      zh: '是两份文件。',
      en: 'There are two.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-39',
    quote: '】数据工场服务（',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '标题里产品名印了两次。',
      en: 'The product’s name stands twice in the heading.',
    },
    meant: {
      zh: '后半大概是原来的正文首句。',
      en: 'The second half was probably the first words of the text.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-39.1.1',
    quote: '到期后将自动释放服务',
    also: [
      {
        unit: 'p-39.3',
        quote: '将为您保留在基础版内',
      },
      {
        unit: 'p-39.4',
        quote: '将为您继续保留7天',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '39.1.1说到期后自动释放；39.3说增值版本降级为基础版并保留实体，39.4说独享资源再保留7天。',
      en: '39.1.1 releases at expiry; 39.3 downgrades the editions and keeps the entities, 39.4 keeps exclusive resources for 7 days.',
    },
    meant: {
      zh: '大概39.3、39.4是具体规则。',
      en: '39.3 and 39.4 are probably the particular rules.',
    },
    literally: {
      zh: '照39.1.1的字面，到期即释放。',
      en: 'By 39.1.1 release comes at expiry.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-39.1.1',
    quote: '详见38.2',
    also: [
      {
        unit: 'p-38.2',
        quote: '专属钉钉产品的所有权及相关知识产权',
      },
      {
        unit: 'p-39.2',
        quote: '续费规则为',
      },
      {
        unit: 'p-39.4',
        quote: '将为您继续保留7天',
      },
    ],
    kind: 'number',
    weight: 'right',
    printed: {
      zh: '指向38.2，而38.2讲专属钉钉的知识产权。',
      en: 'It points to 38.2, which is on property rights in DingTalk.',
    },
    meant: {
      zh: '大概指39.2（及39.3、39.4）；编号在插入一个产品后没有改。',
      en: 'Probably 39.2 (with 39.3 and 39.4); the number was not changed when a product was put in.',
    },
    literally: { zh: '38.2里没有释放和续费的规则。', en: '38.2 has no rule on release or renewal.' },
    certainty: 'certain',
  },
  {
    unit: 'p-39.3',
    quote: 'DataWorks增值版本到期降级功能变化清单',
    kind: 'reference',
    weight: 'reading',
    printed: {
      zh: '指向一份清单，没有链接，也没有书名号。',
      en: 'It points to a list without a link or title marks.',
    },
    meant: {
      zh: '原文大概是链接。',
      en: 'It was probably a link.',
    },
    literally: {
      zh: '哪些功能停止，此处查不到。',
      en: 'Which functions stop cannot be found here.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-39.10',
    quote: '承担任何兜底',
    kind: 'missing-word',
    weight: 'reading',
    printed: {
      zh: '“承担任何兜底”缺名词。',
      en: 'A noun is missing in “承担任何兜底”.',
    },
    meant: {
      zh: '大概是“兜底责任”。',
      en: 'Probably “兜底责任” (liability of last resort).',
    },
    literally: {
      zh: '不通；“兜底”没有定义。',
      en: 'It does not parse; “兜底” is not defined.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-39.11',
    quote: '追偿责任',
    kind: 'misprint',
    weight: 'right',
    printed: {
      zh: '“保留……追偿责任”。',
      en: '“保留…追偿责任”: the vendor reserves a duty of recourse.',
    },
    meant: {
      zh: '应为“保留……追偿的权利”。',
      en: 'The right of recourse is meant.',
    },
    literally: {
      zh: '保留的是责任，不是权利。',
      en: 'A liability is reserved, not a right.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-39.12',
    quote: '您开放IP白名单引擎的任何非',
    kind: 'misprint',
    weight: 'reading',
    printed: {
      zh: '“您开放IP白名单引擎的任何非……造成的故障”词序不清。',
      en: 'The words in “您开放IP白名单引擎的任何非…造成的故障” are out of order.',
    },
    meant: {
      zh: '大概指开放了IP白名单的计算引擎所发生的、并非由DataWorks和阿里云造成的故障。',
      en: 'Probably faults, not caused by DataWorks or 阿里云, of engines for which the IP list was opened.',
    },
    literally: {
      zh: '哪些故障被排除看不清。',
      en: 'It is unclear which faults are excluded.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-40.1',
    quote: '本第“39”条',
    also: [
      {
        unit: 'p-40',
        quote: '【云数据库专属集群服务】',
      },
    ],
    kind: 'number',
    weight: 'right',
    printed: {
      zh: '此条是第40条，印作“本第‘39’条”。',
      en: 'This is article 40; printed is “本第“39”条”.',
    },
    meant: {
      zh: '应为“本第40条”。',
      en: '“本第40条” is meant.',
    },
    literally: {
      zh: '定义写给第39条（DataWorks）；第40条的“服务”只剩通用条款 3.1 的定义。',
      en: 'The definition is written for article 39 (DataWorks); for “服务” in 40 only the definition of general 3.1 is left.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-40.2',
    quote: '数据库系统以下底层',
    also: [
      {
        unit: 'p-40.2',
        quote: '数据库之上的应用部分',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '阿里云负责“数据库系统以下底层”，客户负责“数据库之上的应用部分”；数据库系统本身属于哪一方没有写。',
      en: 'Alibaba Cloud runs the layers “below the database system”, the customer what is “above the database”. Who runs the database system itself is not said.',
    },
    literally: {
      zh: '数据库本身的故障由谁负责，定不下来。',
      en: 'Who answers for a fault of the database itself is open.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-40.3',
    quote: '到期后将自动释放服务',
    also: [
      {
        unit: 'p-40.4.1',
        quote: '但仍存储您的数据并持续计费',
      },
    ],
    kind: 'contradiction',
    weight: 'money',
    printed: {
      zh: '40.3说到期后自动释放；40.4.1说到期后暂停，数据再存7日并持续计费。',
      en: '40.3 releases at expiry; 40.4.1 suspends, keeps the data seven days and goes on charging.',
    },
    meant: {
      zh: '大概40.4.1是具体规则。',
      en: '40.4.1 is probably the particular rule.',
    },
    literally: {
      zh: '照40.3的字面，到期即释放，也没有7日的费用。',
      en: 'By 40.3 release comes at expiry and no seven days are charged.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-40.3',
    quote: '详见39.4',
    also: [
      {
        unit: 'p-40.4',
        quote: '您可以设置预付费服务续费规则为',
      },
      {
        unit: 'p-39.4',
        quote: '将为您继续保留7天',
      },
    ],
    kind: 'number',
    weight: 'right',
    printed: {
      zh: '指向39.4，而39.4讲DataWorks独享资源。',
      en: 'It points to 39.4, which is on DataWorks’ exclusive resources.',
    },
    meant: {
      zh: '大概指40.4。',
      en: 'Probably 40.4.',
    },
    literally: {
      zh: '照39.4，保留7天后释放，是否计费没有写；而39.4只讲DataWorks的独享资源，用不到本产品。',
      en: 'By 39.4 it is kept 7 days and then released, with no word on charges; but 39.4 speaks only of DataWorks’ exclusive resources and does not fit this product.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-40.4.1',
    quote: '在到期前未续费',
    also: [
      {
        unit: 'p-40.4',
        quote: '到期不续费',
      },
      {
        unit: 'p-40.4.2',
        quote: '您有权在到期前书面通知阿里云到期不再使用服务',
      },
    ],
    kind: 'contradiction',
    weight: 'money',
    printed: {
      zh: '40.4可选“到期不续费”；40.4.1对一切未续费者持续计费，40.4.2要书面通知才不计费。',
      en: '40.4 lets you choose “到期不续费”; 40.4.1 charges everyone who has not renewed, 40.4.2 stops charges only on written notice.',
    },
    literally: {
      zh: '选了不续费而没有书面通知，仍要付7日费用；这一选择是否算书面通知，没有写。',
      en: 'One who chose no renewal but gave no written notice pays for seven days; whether the choice counts as written notice is not said.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-41.1',
    quote: '仅会将可能包含个人信息的用户业务数据用于',
    also: [
      {
        unit: 'g-9.2.2',
        quote: '不进行任何未获授权的使用及披露',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '通用条款 9.2.2说除执行您的要求外不使用用户业务数据；专用说明 41.1说“仅会”用于服务改进。',
      en: 'General 9.2.2: no use but to do what you ask; special 41.1: the vendor will use it “only” to improve services.',
    },
    meant: {
      zh: '大概是“除提供服务外，仅……”。',
      en: 'Probably “apart from providing the service, only …”.',
    },
    literally: {
      zh: '数据只用于改进，连提供服务也不用。',
      en: 'Data are used only for improvement and not even for providing the service.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-42.1',
    quote: '若您通过购买或获取了',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“通过”没有宾语。',
      en: '“通过” has no object.',
    },
    meant: {
      zh: '应为“若您购买或获取了”，或漏了渠道名。',
      en: '“若您购买或获取了” is meant, or a channel is left out.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-44.1',
    quote: '过程发生的违约情况',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“过程”后缺“中”。',
      en: '“中” is missing after “过程”.',
    },
    meant: {
      zh: '应为“过程中发生”。',
      en: '“过程中发生” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-44.2',
    quote: '承任何责任任',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“不……承任何责任任”。',
      en: 'Printed: “承任何责任任”.',
    },
    meant: {
      zh: '应为“承担任何责任”。',
      en: '“承担任何责任” is meant.',
    },
    certainty: 'certain',
  },
];
