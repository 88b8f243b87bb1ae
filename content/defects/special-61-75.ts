import type { Defect } from '../../src/defects/model';

export const special6175: readonly Defect[] = [
  {
    unit: 'p-61.3',
    quote: '使用使用',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“使用”印了两次。',
      en: '“使用” is printed twice.',
    },
    meant: {
      zh: '应为“继续使用阿里云的数据库备份服务”。',
      en: 'One “使用” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-62.1',
    quote: '在使用本服务期间',
    also: [
      {
        unit: 'p-62.1.2',
        quote: '您在本服务上的全部行为',
      },
      {
        unit: 'p-62.1.4',
        quote: '本服务生成内容合规',
      },
      {
        unit: 'p-62.1.5',
        quote: '使用本服务侵犯',
      },
    ],
    kind: 'several-names',
    weight: 'right',
    printed: {
      zh: '62.1的“本服务”指AnalyticDB MySQL版；62.1.2到62.1.5的“本服务”显然指智能助手；62.2、62.3又改用“智能助手”。',
      en: 'In 62.1 “本服务” is AnalyticDB MySQL; in 62.1.2–62.1.5 it clearly is the assistant; 62.2 and 62.3 say “assistant” again.',
    },
    meant: {
      zh: '62.1.2至62.1.5的“本服务”指智能助手。',
      en: '“本服务” in 62.1.2–62.1.5 means the assistant.',
    },
    literally: {
      zh: '“不能保证本服务生成内容”“不要……产生任何依赖”用在整个数据仓库上。',
      en: 'The warning not to rely on “this service” covers the whole data warehouse.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-62.3',
    quote: '当您使用智能助手服务过程中',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“当……过程中”混用，后面又有“您在使用本服务过程中”。',
      en: '“当…过程中” is mixed, and “您在使用本服务过程中” follows.',
    },
    meant: {
      zh: '应为“在您使用……过程中”。',
      en: '“在您使用…过程中” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.3.1',
    quote: '至少提前10个工作日',
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '只写“至少提前10个工作日”，没有写在什么之前。',
      en: 'It says “at least 10 working days ahead”, but not ahead of what.',
    },
    meant: {
      zh: '大概是希望开始服务之日前。',
      en: 'Probably before the day you want the service to begin.',
    },
    literally: {
      zh: '期限没有终点，无法计算。',
      en: 'The period has no end point and cannot be counted.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-64.3.3.4',
    quote: '所需的的',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“的”印了两次。',
      en: '“的” is printed twice.',
    },
    meant: {
      zh: '应为“所需的文档”。',
      en: '“所需的文档” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.6.2',
    quote: '某一级别服务计划',
    kind: 'several-names',
    weight: 'typo',
    printed: {
      zh: '“支持计划”在此印作“服务计划”；“等级”又称“级别”。',
      en: '“支持计划” is printed here as “服务计划”; “等级” also as “级别”.',
    },
    meant: {
      zh: '应为“某一等级支持计划”。',
      en: '“支持计划” is meant.',
    },
    literally: {
      zh: '是另一种计划。',
      en: 'It is another plan.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.7.2',
    quote: '您使用服务工作或结果',
    also: [
      {
        unit: 'p-64.3.12.1',
        quote: '您使用阿里云云迁移中心工作或结果',
      },
    ],
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“服务”与“工作”之间缺“的”。',
      en: '“的” is missing between “服务” and “工作”.',
    },
    meant: {
      zh: '应为“使用服务的工作或结果”，如通用条款 7.2.7。',
      en: '“使用服务的工作或结果”, as in general 7.2.7, is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.8',
    quote: '在您使用云上稳定性保障服务时',
    also: [
      {
        unit: 'p-64.3.7',
        quote: '智能顾问服务（Advisor）',
      },
      {
        unit: 'p-64.3.9',
        quote: '应用高可用服务AHAS免费版',
      },
      {
        unit: 'p-64.3.8.1',
        quote: '云上稳定性保障服务指',
      },
      {
        unit: 'p-64.3.8.4',
        quote: '您购买服务时请先确认',
      },
    ],
    kind: 'number',
    weight: 'reading',
    printed: {
      zh: '此款位于64.3.7与64.3.9之间，编号印作“63.3.8”。',
      en: 'The clause stands between 64.3.7 and 64.3.9 and is numbered “63.3.8”.',
    },
    meant: {
      zh: '应为64.3.8。',
      en: '64.3.8 is meant.',
    },
    literally: {
      zh: '照编号，它属于第63条数据传输服务；（1）至（4）同。',
      en: 'By its number it belongs to article 63 (data transmission); so do (1) to (4).',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.8.2',
    quote: '云上保障性服务',
    kind: 'several-names',
    weight: 'typo',
    printed: {
      zh: '“云上稳定性保障服务”在此印作“云上保障性服务”。',
      en: '“云上稳定性保障服务” is printed here as “云上保障性服务”.',
    },
    meant: {
      zh: '应为“云上稳定性保障服务”。',
      en: '“云上稳定性保障服务” is meant.',
    },
    literally: {
      zh: '是另一种服务。',
      en: 'It is another service.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.8.3',
    quote: '护航服务',
    kind: 'undefined-term',
    weight: 'reading',
    printed: {
      zh: '“护航服务”没有定义，只在此出现。',
      en: '“护航服务” is not defined and stands only here.',
    },
    meant: {
      zh: '大概是云上稳定性保障服务的旧名。',
      en: 'Probably an old name of 云上稳定性保障服务.',
    },
    literally: {
      zh: '授权为另一项服务而给。',
      en: 'Access is given for another service.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-64.3.8.4',
    quote: '阿里云mPaas平台',
    also: [
      {
        unit: 'p-64.3.8.4',
        quote: '移动开发平台mPaas',
      },
    ],
    kind: 'several-names',
    weight: 'typo',
    printed: {
      zh: '同一句中既有mPaaS又有mPaas。',
      en: 'mPaaS and mPaas stand in one sentence.',
    },
    meant: {
      zh: '应为“mPaaS”。',
      en: '“mPaaS” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.11',
    quote: '在您使用伙伴服务助力计划服务',
    also: [
      {
        unit: 'p-64.3.10',
        quote: '在您使用容器化交付服务时',
      },
    ],
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '末尾缺“时”，相邻各款都有。',
      en: '“时” is missing at the end; the neighbours have it.',
    },
    meant: {
      zh: '应为“在您使用伙伴服务助力计划服务时”。',
      en: '“…时” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.11.2.B',
    quote: '第三方软安装',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“软”后缺“件”。',
      en: '“件” is missing after “软”.',
    },
    meant: {
      zh: '应为“第三方软件安装测试”。',
      en: '“第三方软件安装测试” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-64.3.11.2.C',
    quote: '工单服务的流转对接，培训服务',
    kind: 'punctuation',
    weight: 'reading',
    printed: {
      zh: '逗号把并列的主语断开。',
      en: 'A comma cuts the joint subject in two.',
    },
    meant: {
      zh: '大概是“工单服务的流转对接、培训服务”。',
      en: 'Probably “工单服务的流转对接、培训服务”, one joint subject.',
    },
    literally: {
      zh: '只有培训服务需要易提平台。',
      en: 'Only training needs the platform.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-64.3.11.2.C',
    quote: '需以易提平台',
    kind: 'undefined-term',
    weight: 'reading',
    printed: {
      zh: '“易提平台”没有解释，只在这一款出现。',
      en: '“易提平台” is not explained and stands only in this clause.',
    },
    literally: {
      zh: '它是什么、由谁提供、适用什么条款都没有写。',
      en: 'What it is, who provides it and on what terms is not said.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-65.para1',
    quote: '服务时，应：',
    also: [
      {
        unit: 'p-65.1',
        quote: '您应保证',
      },
      {
        unit: 'p-65.4',
        quote: '不得非法从事或者变相从事',
      },
    ],
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '开头已有“应：”，各款又写“您应保证”“您应当确保”，65.4、65.5成了“应：”后面接“不得”。',
      en: 'The opening has “应：”; the items repeat “您应…”, and 65.4 and 65.5 put “不得” after “应：”.',
    },
    meant: {
      zh: '开头大概是“应遵守以下规定：”。',
      en: 'The opening was probably “应遵守以下规定：”.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-65.1',
    quote: '信息主体信息',
    also: [
      {
        unit: 'p-66.1',
        quote: '“信息主体”指提交本人身份信息给商户或阿里云',
      },
    ],
    kind: 'undefined-term',
    weight: 'right',
    printed: {
      zh: '65条用“信息主体”，定义在66.1，且只为信息核验服务。',
      en: 'Article 65 uses “信息主体”, which is defined in 66.1 and only for the service of article 66.',
    },
    meant: {
      zh: '大概用同一意思。',
      en: 'Probably the same sense is meant.',
    },
    literally: {
      zh: '65条的“信息主体”没有定义。',
      en: 'It is undefined in article 65.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-65.3',
    quote: '信息主体的信息主体敏感隐私信息',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“信息主体”印了两次。',
      en: '“信息主体” is printed twice.',
    },
    meant: {
      zh: '应为“信息主体的敏感隐私信息”。',
      en: '“信息主体的敏感隐私信息” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-66.1',
    quote: '（以下简称“阿里云”）',
    also: [
      {
        unit: 'pre.para1',
        quote: '阿里云计算有限公司（下称“阿里云”或“我们”）',
      },
    ],
    kind: 'redefined-term',
    weight: 'right',
    printed: {
      zh: '“阿里云”在此改指阿里云智能科技（江苏）有限公司。',
      en: '“阿里云” here becomes 阿里云智能科技（江苏）有限公司.',
    },
    meant: {
      zh: '大概只用于66条；没有写明范围。',
      en: 'Probably for article 66 only; the scope is not said.',
    },
    literally: {
      zh: '照“以下”的字面，此后全部条款的“阿里云”都是江苏公司。',
      en: 'By “以下” the Jiangsu company is meant in all that follows.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-66.1',
    quote: '本条款中的“您”是指',
    also: [
      {
        unit: 'p-71.1.1',
        quote: '本协议中的“您”是指',
      },
    ],
    kind: 'redefined-term',
    weight: 'reading',
    printed: {
      zh: '“您”在66.1改定义为使用者，“或称‘商户’”；71.1.1又定义为“用户”，且说“本协议中”。',
      en: '66.1 redefines “您” as the users, “或称“商户””; 71.1.1 again as “用户”, “in this agreement”.',
    },
    meant: {
      zh: '大概各只用于本产品。',
      en: 'Probably each for its product only.',
    },
    literally: {
      zh: '71.1.1把整个协议的“您”改成DataV的使用者。',
      en: '71.1.1 makes “您” in the whole agreement the users of DataV.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-66.1',
    quote: '与合作伙伴合同',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“与合作伙伴合同向商户提供”。',
      en: 'Printed: “与合作伙伴合同向商户提供”.',
    },
    meant: {
      zh: '大概是“会同”“共同”或“合作”。',
      en: 'Probably “会同”, “共同” or “合作”.',
    },
    literally: {
      zh: '“合同”不是动词。',
      en: '“合同” is no verb.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-66.1',
    quote: '以供信息核验服务的',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“以供信息核验服务”缺动词。',
      en: 'A verb is missing in “以供信息核验服务”.',
    },
    meant: {
      zh: '应为“以供信息核验服务使用的”。',
      en: '“以供信息核验服务使用的” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-66.2',
    quote: '进行认证信息主体的身份',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“进行认证……的身份”多“进行”。',
      en: '“进行” is superfluous in “进行认证…的身份”.',
    },
    meant: {
      zh: '应为“以认证信息主体的身份”。',
      en: '“以认证信息主体的身份” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-66.6',
    quote: '将本协议项下权利和义务',
    also: [
      {
        unit: 'g-14.4.4',
        quote: '未经我方事先书面同意',
      },
    ],
    kind: 'ambiguity',
    weight: 'money',
    printed: {
      zh: '没有主语；“本协议”没有限于信息核验服务，违约金五十万元。',
      en: 'No subject; “本协议” is not limited to this service; the penalty is 500,000 yuan.',
    },
    meant: {
      zh: '大概指您就信息核验服务的权利义务。',
      en: 'Probably your rights and duties for this service.',
    },
    literally: {
      zh: '转让任何产品的权利都要付五十万元，整个协议也可终止；通用条款 14.4.4没有违约金。',
      en: 'A transfer of rights in any product costs 500,000 yuan and the whole agreement may be ended; general 14.4.4 has no penalty.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-67.2.3',
    quote: '的行为负责；',
    kind: 'unfinished-list',
    weight: 'reading',
    printed: {
      zh: '列举以“；”结束，后面没有下一项。',
      en: 'The list ends with “；” and no further item follows.',
    },
    meant: {
      zh: '或有项目脱漏，或应为句号。',
      en: 'An item is lost, or a full stop is meant.',
    },
    literally: {
      zh: '列举没有完。',
      en: 'The list is not finished.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-68.1',
    quote: '（以下简称“身份权限治理数据”）',
    also: [
      {
        unit: 'p-54',
        quote: '（简称“灵骏服务”）',
      },
      {
        unit: 'p-74.1',
        quote: '（“EMAS服务”）',
      },
      {
        unit: 'p-73.6',
        quote: '（“垃圾邮件”）',
      },
    ],
    kind: 'unused-term',
    weight: 'typo',
    printed: {
      zh: '定义了“身份权限治理数据”，以后没有用；“灵骏服务”“EMAS服务”“垃圾邮件”也是这样。',
      en: '“身份权限治理数据” is defined and never used; so too “灵骏服务”, “EMAS服务” and “垃圾邮件”.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-69.2',
    quote: '即将发生欠费',
    also: [
      {
        unit: 'p-69.2.1.1',
        quote: '自您欠费之时起即时暂停服务',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '69.2在“即将发生欠费”而未续费时就可停止服务；69.2.1（1）从“欠费之时”起才暂停。',
      en: '69.2 allows a stop when arrears are “about to occur” and you do not renew; 69.2.1(1) suspends only from the time of arrears.',
    },
    meant: {
      zh: '大概是：欠费后未及时充值的，可以停止服务。',
      en: 'Probably: after arrears without a top-up the service may stop.',
    },
    literally: {
      zh: '还没有欠费就可停服。',
      en: 'The service may stop before there are arrears.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-69.2',
    quote: '并没有义务继续存储',
    also: [
      {
        unit: 'p-69.2.1.4',
        quote: '阿里云仍将存储您的数据',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '69.2说没有义务存储数据；69.2.1（4）说宽限期内仍将存储。',
      en: '69.2: no duty to keep data; 69.2.1（4）: data will be kept in the grace period.',
    },
    meant: {
      zh: '大概宽限期之后才没有义务。',
      en: 'Probably no duty after the grace period.',
    },
    literally: {
      zh: '宽限期内是否必须存储，有两个答案。',
      en: 'There are two answers for the grace period.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-69.2',
    quote: '具体为：',
    also: [
      {
        unit: 'p-69.2.1',
        quote: '就按量付费的E-HPC集群',
      },
    ],
    kind: 'unfinished-list',
    weight: 'reading',
    printed: {
      zh: '“具体为：”之后只有69.2.1一项。',
      en: 'After “具体为：” there is only one item, 69.2.1.',
    },
    meant: {
      zh: '包年包月到期的规定可能脱漏。',
      en: 'A rule for subscriptions may be lost.',
    },
    literally: {
      zh: '列举只有按量付费。',
      en: 'Only pay-as-you-go is listed.',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-69.2.1.4',
    quote: '一定期限内（“宽限期”）',
    also: [
      {
        unit: 'p-17.1.4',
        quote: '起的15日内',
      },
      {
        unit: 'g-5.5',
        quote: '在一定的缓冲期',
      },
    ],
    kind: 'undefined-term',
    weight: 'date',
    printed: {
      zh: '“宽限期”只写“一定期限”，没有天数；17.1.4几乎同样的话写的是15日。',
      en: 'The “宽限期” is only “a certain time”, with no days; 17.1.4, in nearly the same words, has 15 days.',
    },
    meant: {
      zh: '数字大概脱漏，或有意不写。',
      en: 'The figure is lost or left out on purpose; open.',
    },
    literally: {
      zh: '删除数据的日期无法计算。',
      en: 'The day of deletion cannot be reckoned.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-69.2.1.4',
    quote: '且用不可恢复',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“用不可恢复”。',
      en: 'Printed: “用不可恢复”.',
    },
    meant: {
      zh: '应为“永不可恢复”。',
      en: '“永不可恢复” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-69.3.1',
    quote: '阿里云E-HPC伸缩服务',
    also: [
      {
        unit: 'p-69.3',
        quote: '使用阿里云E-HPC自动伸缩服务前',
      },
    ],
    kind: 'several-names',
    weight: 'typo',
    printed: {
      zh: '69.3称“E-HPC自动伸缩服务”，此处称“E-HPC伸缩服务”。',
      en: '69.3 says “E-HPC自动伸缩服务”, here “E-HPC伸缩服务”.',
    },
    meant: {
      zh: '应为“E-HPC自动伸缩服务”。',
      en: '“E-HPC自动伸缩服务” is meant.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-69.3.1',
    quote: '如您对伸缩规则的选择',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“如”没有对应的结果句；同文30.2作“属于您自行操作的部分”。',
      en: '“If” has no matching clause; the parallel 30.2 has “belong to your own acts”.',
    },
    meant: {
      zh: '应为“您对伸缩规则的选择、设定等属于您自行操作的部分”。',
      en: '“您对伸缩规则的选择、设定等属于您自行操作的部分” is meant, without “如”.',
    },
    literally: {
      zh: '是否属自行操作成了条件。',
      en: 'It is a condition whether it is your own act.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-69.3.3',
    quote: '《阿里云云服务器服务服务协议》',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '文件名中“服务”印了两次。',
      en: '“服务” stands twice in the title.',
    },
    meant: {
      zh: '大概是《阿里云云服务器服务协议》。',
      en: 'Probably 《阿里云云服务器服务协议》.',
    },
    literally: {
      zh: '这个名称的文件未必存在。',
      en: 'A document of this title may not exist.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-70.3',
    quote: '罚金',
    kind: 'misprint',
    weight: 'reading',
    printed: {
      zh: '“罚金”是刑法上的词，通常不用来称合同上的责任。',
      en: '“罚金” is a word of criminal law (a fine); it is not the usual word for what is owed under a contract.',
    },
    meant: {
      zh: '大概是“违约金”。',
      en: 'Probably “违约金” (a contractual penalty).',
    },
    certainty: 'possible',
  },
  {
    unit: 'p-71.2.2',
    quote: '服务费均不作退返',
    also: [
      {
        unit: 'p-71.3.1',
        quote: '阿里云应与您进行服务费结算',
      },
      {
        unit: 'g-3.4.4.5',
        quote: '未消费的款项退还',
      },
    ],
    kind: 'contradiction',
    weight: 'money',
    printed: {
      zh: '71.2.2说已付的服务费都不退；71.3.1说不同意修改而停用时，应结算服务费；通用条款 3.4.4（5）说终止服务时退还未消费的款项。',
      en: '71.2.2 says no fee paid is returned. 71.3.1 says fees are settled when you stop because of changes. General 3.4.4(5) returns what is unused when a service ends.',
    },
    literally: {
      zh: '阿里云改条款或停服时退不退余款，答案不同。',
      en: 'They differ on whether the rest is returned when Alibaba Cloud changes the terms or ends the service.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-71.2.4',
    quote: '服务到期前30日内',
    also: [
      {
        unit: 'g-4.9',
        quote: '服务到期时',
      },
    ],
    kind: 'ambiguity',
    weight: 'date',
    printed: {
      zh: '到期前30日内保持余额，由系统扣款；扣款在哪一天没有写。',
      en: 'For 30 days before expiry the balance must suffice and is then charged; the day of charge is not said.',
    },
    literally: {
      zh: '到期前30日内任何一天都可以扣款；通用条款 4.9说到期时扣款。',
      en: 'The charge may come on any of the 30 days; general 4.9 charges at expiry.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-71.2.4',
    quote: '支付宝账户余额充足',
    also: [
      {
        unit: 'p-71.2.4',
        quote: '从绑定的阿里云账户余额中扣除',
      },
      {
        unit: 'p-71.2.4',
        quote: '您付款的阿里云账号余额不足',
      },
    ],
    kind: 'contradiction',
    weight: 'money',
    printed: {
      zh: '要求支付宝账户余额充足，却从阿里云账户余额扣款，又以阿里云账号余额不足论责。',
      en: 'The 支付宝 account must hold enough, but the fee is taken from the 阿里云 account, and its lack of funds is at your cost.',
    },
    meant: {
      zh: '大概应为“阿里云账户”。',
      en: '“阿里云账户” is probably meant.',
    },
    literally: {
      zh: '只充值支付宝的人照做了，续费仍会失败。',
      en: 'One who fills 支付宝 has complied, and the renewal still fails.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-71.2.6.2',
    quote: 'DataV服务的使用也将被限制使用',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“使用”印了两次。',
      en: '“使用” stands twice.',
    },
    meant: {
      zh: '应为“DataV服务的使用也将被限制”。',
      en: '“DataV服务的使用也将被限制” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-71.3.4',
    quote: '不得包括并禁止任何直接或间接含有下列之目的功能',
    kind: 'misprint',
    weight: 'reading',
    printed: {
      zh: '“不得包括并禁止”连用，“下列之目的功能”词序错乱。',
      en: '“不得包括并禁止” stand together; “下列之目的功能” is out of order.',
    },
    meant: {
      zh: '大概是“不得包括任何直接或间接含有下列目的之功能或组件”。',
      en: 'Probably: must not include any function or component with these aims.',
    },
    literally: {
      zh: '数据和程序不得禁止这些功能。',
      en: 'The programs must not forbid these functions.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-72.1.1',
    quote: '软件，指包括',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“指”“包括”连用。',
      en: '“指” and “包括” stand together.',
    },
    meant: {
      zh: '应为“指”或“包括”之一。',
      en: 'One of the two is meant.',
    },
    literally: {
      zh: '定义是封闭还是举例，不清楚。',
      en: 'It is unclear whether the definition is closed or by example.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-72.1.1',
    quote: '甲方向乙方提供的软件包',
    also: [
      { unit: 'p-38.1', quote: '集成甲方已有的办公应用软件' },
      {
        unit: 'p-72.1.2',
        quote: '乙方仅将软件用于乙方开发',
      },
      {
        unit: 'p-72.2',
        quote: '甲方许可乙方',
      },
      {
        unit: 'p-72.3',
        quote: '甲方通知乙方撤回',
      },
      {
        unit: 'p-72.4.1',
        quote: '乙方仅能在乙方办公场所内',
      },
      {
        unit: 'p-72.5',
        quote: '权益归甲方所有',
      },
    ],
    kind: 'changed-party',
    weight: 'right',
    printed: {
      zh: '第72条通篇称“甲方”“乙方”，没有定义。',
      en: 'Article 72 says 甲方 and 乙方 throughout, undefined.',
    },
    meant: {
      zh: '大概第72条的甲方是阿里云，乙方是您；38.1 的“甲方”却像是客户。',
      en: 'In article 72 甲方 is probably 阿里云 and 乙方 you; in 38.1 “甲方” seems to be the customer.',
    },
    literally: {
      zh: '谁是许可人、谁是被许可人没有规定。',
      en: 'It is not laid down who licenses to whom.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-72.1.4',
    quote: '才能使用、修改和/或发布',
    kind: 'misprint',
    weight: 'reading',
    printed: {
      zh: '“才能使用、修改和/或发布”系在第（3）项后，“指……软件满足以下条件”也不完整。',
      en: '“才能使用、修改和/或发布” hangs on item (3), and “指…软件满足以下条件” is not whole.',
    },
    meant: {
      zh: '大概是：须以（1）（2）或（3）为条件才能使用、修改或发布的软件。',
      en: 'Probably: software that may be used, changed or released only on conditions (1), (2) or (3).',
    },
    literally: {
      zh: '定义不成句，哪些软件是开源软件看不清。',
      en: 'The definition does not parse.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-72.1.6',
    quote: '相关的有关的',
    kind: 'doubled-word',
    weight: 'typo',
    printed: {
      zh: '“相关的有关的”重复。',
      en: '“相关的有关的” says it twice.',
    },
    meant: {
      zh: '应为“与创作作品有关的权利”。',
      en: '“与创作作品有关的权利” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-72.1.6',
    quote: '商标服务标记和商号权',
    kind: 'punctuation',
    weight: 'typo',
    printed: {
      zh: '“商标”与“服务标记”之间缺顿号。',
      en: 'A mark is missing between “商标” and “服务标记”.',
    },
    meant: {
      zh: '应为“商标、服务标记和商号权”。',
      en: '“商标、服务标记和商号权” is meant.',
    },
    literally: {
      zh: '成了“商标服务标记”。',
      en: 'It is a “trademark service mark”.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-72.4.2',
    quote: '让第三方解触',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“解触”。',
      en: 'Printed: “解触”.',
    },
    meant: {
      zh: '应为“接触”。',
      en: '“接触” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-72.4.3',
    quote: '任何情況下',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '“況”是繁体字。',
      en: '“況” is the traditional character.',
    },
    meant: {
      zh: '应为“情况”。',
      en: '“情况” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-72.4.4',
    quote: '应从和/或第三方取得',
    also: [
      {
        unit: 'p-72.4.4',
        quote: '同意遵守所有和/或第三方规定的',
      },
    ],
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '“从”与“和/或”之间缺一个主体。',
      en: 'A party is missing between “从” and “和/或”.',
    },
    meant: {
      zh: '大概是“甲方”。',
      en: 'Probably “甲方”.',
    },
    literally: {
      zh: '不通；除第三方外还要向谁取得许可、遵守谁的条款，看不出。',
      en: 'It does not parse; from whom else a licence is needed, and whose terms bind, is open.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-72.5',
    quote: '甲方对软件及其可能提供给乙方的软件',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '“甲方对……归甲方所有”，开头的“甲方对”没有谓语；“软件”两次。',
      en: '“甲方对…归甲方所有”: the opening “甲方对” has no verb; “软件” stands twice.',
    },
    meant: {
      zh: '应为“软件及甲方可能提供给乙方的其他软件……归甲方所有”。',
      en: '“软件及甲方可能提供给乙方的…归甲方所有” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-73.3',
    quote: '反“钓鱼演练”',
    kind: 'unbalanced-mark',
    weight: 'typo',
    printed: {
      zh: '引号位置不当。',
      en: 'The quotation marks stand in the wrong place.',
    },
    meant: {
      zh: '应为反“钓鱼”演练。',
      en: '反“钓鱼”演练 (a drill against phishing) is meant.',
    },
    literally: {
      zh: '是反对钓鱼演练。',
      en: 'It is against phishing drills.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-73.3',
    quote: '启用阿里云提供增强安全功能',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“提供”后缺“的”。',
      en: '“的” is missing after “提供”.',
    },
    meant: {
      zh: '应为“提供的增强安全功能”。',
      en: '“提供的增强安全功能” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-73.4',
    quote: '致使上述数据',
    also: [
      {
        unit: 'g-7.1.4',
        quote: '致使上述数据',
      },
    ],
    kind: 'reference',
    weight: 'typo',
    printed: {
      zh: '前句只有口令、密码，没有“上述数据”。',
      en: 'The sentence before names only passwords, no data.',
    },
    meant: {
      zh: '大概抄自通用条款 7.1.4，“数据”是残留。',
      en: 'Probably taken from general 7.1.4; “数据” is left over.',
    },
    literally: {
      zh: '“上述数据”指向不存在的内容。',
      en: '“上述数据” points to nothing.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-73.4',
    quote: '均又您',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“均又您”。',
      en: 'Printed: “均又您”.',
    },
    meant: {
      zh: '应为“均由您”。',
      en: '“均由您” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-73.5',
    quote: '关闭您的账号',
    also: [
      {
        unit: 'p-73.1',
        quote: '阿里云账户所有人',
      },
      {
        unit: 'p-73.5',
        quote: '删除您使用账号内的所有数据',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '不续费则“关闭您的账号”，哪个账号没有写。',
      en: 'On non-renewal “your account” is closed; which account is not said.',
    },
    meant: {
      zh: '大概指企业邮箱账号。',
      en: 'Probably the mail account.',
    },
    literally: {
      zh: '可以读成关闭阿里云账号。',
      en: 'It may be the Alibaba Cloud account.',
    },
    certainty: 'probable',
  },
  {
    unit: 'p-73.6',
    quote: '如阿里云发现客户违反',
    kind: 'changed-party',
    weight: 'typo',
    printed: {
      zh: '前后都称“您”，此处称“客户”。',
      en: 'Before and after it says “您”, here “客户”.',
    },
    meant: {
      zh: '应为“您”。',
      en: '“您” is meant.',
    },
    literally: {
      zh: '“客户”可以读作您的客户。',
      en: '“客户” may be your own customers.',
    },
    certainty: 'certain',
  },
  {
    unit: 'p-75.1',
    quote: '要求。《宜搭服务使用规则》',
    kind: 'reference',
    weight: 'typo',
    printed: {
      zh: '句末孤立地印着文件名。',
      en: 'The title stands alone after the last sentence.',
    },
    meant: {
      zh: '大概原是链接。',
      en: 'It was probably a link.',
    },
    literally: {
      zh: '最后一个书名不成句。',
      en: 'The last title is no sentence.',
    },
    certainty: 'certain',
  },
];
