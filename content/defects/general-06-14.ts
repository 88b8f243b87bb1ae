import type { Defect } from '../../src/defects/model';

export const general0614: readonly Defect[] = [
  {
    unit: 'g-6.1',
    quote: '仅负责操作系统以下的底层部分',
    also: [
      {
        unit: 'g-6.1',
        quote: '即服务的相关技术架构及阿里云提供的操作系统等',
      },
      {
        unit: 'g-7.2.2',
        quote: '阿里云仅负责操作系统以下的底层部分及阿里云提供的软件的运营维护',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '前面说只负责“操作系统以下”，后面说“即……阿里云提供的操作系统等”。',
      en: 'First the vendor answers only for what is “below the operating system”, then this is said to include “the operating system the vendor provides”.',
    },
    meant: {
      zh: '大概阿里云提供的操作系统由阿里云负责，您自装的由您负责。',
      en: 'Probably the vendor answers for an operating system it provides.',
    },
    literally: {
      zh: '操作系统本身由谁负责，有两个答案。',
      en: 'There are two answers to who answers for the operating system itself.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-6.2',
    quote: '包括并不限于',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“包括并不限于”。',
      en: 'Printed: “包括并不限于”.',
    },
    meant: {
      zh: '应为“包括但不限于”。',
      en: '“包括但不限于” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-7.1.2',
    quote: '阿里云并提供其他付费的技术服务',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“并提供”。',
      en: 'Printed: “并提供”.',
    },
    meant: {
      zh: '大概是“还提供”；3.3.3 也写有付费服务。',
      en: 'Probably “还提供” (also provides); 3.3.3 too speaks of paid services.',
    },
    literally: { zh: '句子不顺。', en: 'As printed the sentence is not correct.' },
    certainty: 'probable',
  },
  {
    unit: 'g-7.1.8',
    quote: '获取、使用、处理与传输等，以下合称“处理”',
    kind: 'redefined-term',
    weight: 'typo',
    printed: {
      zh: '“处理”的定义里列有“处理”。',
      en: 'The definition of “处理” lists “处理”.',
    },
    meant: {
      zh: '大概列举中的“处理”指加工。',
      en: 'The listed “处理” probably means working on the data.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-7.1.8',
    quote: '由此产生所有责任',
    also: [
      {
        unit: 'p-44.1',
        quote: '要求您承担由此产生所有责任',
      },
    ],
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“产生”后缺“的”。',
      en: '“的” is missing after “产生”.',
    },
    meant: {
      zh: '应为“由此产生的所有责任”。',
      en: '“由此产生的所有责任” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-7.1.10',
    quote: '（以上简称“操作指引”）',
    also: [
      {
        unit: 'g-3.2.2',
        quote: '您应依照相关操作指引',
      },
    ],
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '给名称的括号里写“以上简称”；通用条款 3.2.2早已用了“操作指引”。',
      en: 'The bracket that gives the name says “以上简称” (above called). General 3.2.2 has already used “操作指引”.',
    },
    meant: {
      zh: '大概是“以下简称”或“以上统称”，定义应在首次使用处。',
      en: 'Probably “以下简称” or “以上统称”; the definition belongs at the first use.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-7.2.3',
    quote: '但上述瑕疵是当时行业技术水平所无法避免的',
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '“但”后没有“如”或“若”。',
      en: 'There is no “if” after “但”.',
    },
    meant: {
      zh: '大概是“但如上述瑕疵是……所无法避免的”。',
      en: 'Probably: but if the flaw could not be avoided by the state of the art.',
    },
    literally: {
      zh: '是断言一切瑕疵都无法避免，因而任何瑕疵都不算违约。',
      en: 'It states that every flaw is unavoidable, so that no flaw is ever a breach.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-7.2.7',
    quote: '邀测等您免费试（使）用服务期间',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“公测、邀测等”与“您免费试（使）用服务期间”之间缺词。',
      en: 'Words are missing between “tests” and “your free use”.',
    },
    meant: {
      zh: '大概是“公测、邀测等供您免费试（使）用的期间”。',
      en: 'Probably “公测、邀测等供您免费试（使）用的期间”.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-8.2',
    quote: '解释本产品或其任何部分',
    kind: 'undefined-term',
    weight: 'reading',
    printed: {
      zh: '“本产品”没有定义，第8条其他各款写“本协议项下产品服务”。',
      en: '“本产品” is not defined; the rest of article 8 says “本协议项下产品服务”.',
    },
    meant: {
      zh: '大概指本协议项下产品服务。',
      en: 'Probably the products and services under this agreement.',
    },
    literally: {
      zh: '没有指明是哪一产品。',
      en: 'No product is named.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-8.3',
    quote: '以制作衍生作品为目的的许可',
    kind: 'superfluous-word',
    weight: 'reading',
    printed: {
      zh: '印作“必须……以制作衍生作品为目的的许可”。',
      en: 'Printed: “必须…以制作衍生作品为目的的许可”.',
    },
    meant: {
      zh: '应为“以制作衍生作品为目的许可”（必须许可他人制作衍生作品）。',
      en: '“必须以制作衍生作品为目的许可” is meant (must be licensed for making derivative works).',
    },
    literally: {
      zh: '“必须”之后没有动词。',
      en: 'No verb follows “必须”.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-9.2.4',
    quote: '如本协议第5条所述',
    also: [
      {
        unit: 'g-8.2',
        quote: '本协议第8条',
      },
      {
        unit: 'g-5',
        quote: '欠费停服',
      },
      {
        unit: 'p-5',
        quote: '【性能测试服务】',
      },
    ],
    kind: 'number',
    weight: 'reading',
    printed: {
      zh: '通用条款与专用说明各自从1编号，“第5条”两处都有：通用条款第5条是欠费停服，专用说明第5条是性能测试服务。',
      en: 'The general and the special terms are each numbered from 1. There are two articles 5: general 5 is arrears, special 5 is the performance test service.',
    },
    meant: {
      zh: '指通用条款第5条。',
      en: 'General article 5 is meant.',
    },
    literally: {
      zh: '编号不能单独指明条款；通用条款 8.2的“第8条”也一样。',
      en: 'The number alone does not name a provision; so too “第8条” in general 8.2.',
    },
    certainty: 'possible',
  },
  {
    unit: 'g-9.2.4',
    quote: '您发生欠费时',
    also: [
      {
        unit: 'g-5.5',
        quote: '当您发生欠费导致阿里云终止服务和/或技术支持时',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '缓冲期在5.5始于欠费“导致阿里云终止服务”时，在9.2.4始于“发生欠费时”。',
      en: 'The buffer period starts in 5.5 when arrears “lead the vendor to end the service”, in 9.2.4 when “arrears arise”.',
    },
    meant: {
      zh: '大概都从服务终止时起。',
      en: 'Probably both count from the end of the service.',
    },
    literally: {
      zh: '照9.2.4的字面，欠费一发生缓冲期就开始，数据可能早于5.5被删除。',
      en: 'By 9.2.4 the period starts with the arrears, and data may be deleted earlier than by 5.5.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-10.4',
    quote: '“知识产权”包括',
    also: [
      {
        unit: 'p-72.1.6',
        quote: '知识产权，指以下有形和无形的权益',
      },
    ],
    kind: 'redefined-term',
    weight: 'reading',
    printed: {
      zh: '10.4和专用说明 72.1.6各自定义“知识产权”，内容不同。',
      en: '10.4 and special 72.1.6 each define “知识产权”, differently.',
    },
    meant: {
      zh: '专用说明 72.1.6大概只用于72。',
      en: 'Special 72.1.6 is probably for article 72 only.',
    },
    literally: {
      zh: '专用说明 72.1.6没有说只用于本产品。',
      en: 'Special 72.1.6 does not say that it is for this product only.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-10.4',
    quote: '任何和所有应用、更新、扩展和恢复',
    also: [
      {
        unit: 'p-72.1.6',
        quote: '初始申请、续展、延期',
      },
    ],
    kind: 'misprint',
    weight: 'reading',
    printed: {
      zh: '知识产权的定义里印作“应用、更新、扩展和恢复”，像是英文applications, renewals, extensions and restorations的误译。',
      en: 'The definition of property rights has “应用、更新、扩展和恢复”. It looks like a wrong translation of “applications, renewals, extensions and restorations”.',
    },
    meant: {
      zh: '申请、续展、延展和恢复。',
      en: 'Applications, renewals, extensions and restorations.',
    },
    literally: {
      zh: '“应用”作为一种权利是什么，没有写。',
      en: 'What “应用” (use) is as a right is not said.',
    },
    certainty: 'possible',
  },
  {
    unit: 'g-10.7',
    quote: '或可能向其提起诉讼',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“索赔、诉讼或可能向其提起诉讼”缺“的”，不能并列；“其”指谁也不清楚。',
      en: '“Claims, suits or may sue it” lacks a word and cannot be joined; “it” is unclear.',
    },
    meant: {
      zh: '应为“或可能向其提起的诉讼”。',
      en: '“或可能向其提起的诉讼” is meant.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-10.7',
    quote: '违约方应负责解决',
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '前文讲第三方对知识产权的质疑，没有讲违约，却由“违约方”负责。',
      en: 'The clause speaks of a third party’s doubts on property rights, not of a breach, yet the “违约方” answers.',
    },
    meant: {
      zh: '大概指素材或服务的知识产权有问题的一方。',
      en: 'Probably the party whose material or service is at fault.',
    },
    literally: {
      zh: '没有一方违约时，谁负责没有规定。',
      en: 'If neither party is in breach nobody answers.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-11.2',
    quote: '用于与本协议项下的有关用途或目的',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '“与”和“有关”之间词序错乱。',
      en: 'The words between “与” and “有关” are out of order.',
    },
    meant: {
      zh: '应为“与本协议有关的用途或目的”。',
      en: '“与本协议有关的用途或目的” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-11.4.5',
    quote: '通知方',
    also: [
      {
        unit: 'g-11.1',
        quote: '（以下简称“披露方”）',
      },
    ],
    kind: 'changed-party',
    weight: 'reading',
    printed: {
      zh: '通用条款 11.1定义的是“接受方”“披露方”，此处印“通知方”。',
      en: 'General 11.1 defines “接受方” and “披露方”; here “通知方” is printed.',
    },
    meant: {
      zh: '应为“披露方”。',
      en: '“披露方” is meant.',
    },
    literally: {
      zh: '“通知方”是谁没有定义。',
      en: 'It is not defined who the “通知方” is.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-11.4.7',
    quote: '进行说明的而披露的信息',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '多一个“的”。',
      en: 'One “的” too many.',
    },
    meant: {
      zh: '应为“进行说明而披露的信息”。',
      en: '“进行说明而披露的信息” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-12.1.para1',
    quote: '造成的用户损失将由您自行承担',
    kind: 'changed-party',
    weight: 'right',
    printed: {
      zh: '“用户损失”由“您”承担，两个词在一句里。',
      en: '“User losses” are borne by “you”: both words in one sentence.',
    },
    literally: {
      zh: '承担的是自己的损失，还是自己用户的损失，有两种读法，责任不同。',
      en: 'It may be your own loss or your users’ loss; the two readings differ in liability.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-12.3.2',
    quote: '网站访问速度下降；',
    kind: 'unfinished-list',
    weight: 'reading',
    printed: {
      zh: '列举以“；”结束，后面没有第（3）项。',
      en: 'The list ends with “；” and no item (3) follows.',
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
    unit: 'g-12.6',
    quote: '就该服务过往12个月所缴纳的服务费用',
    kind: 'ambiguity',
    weight: 'money',
    printed: {
      zh: '“该服务”之前没有说过任何一项服务，“缴纳”也没有主语。',
      en: 'No service has been named before “该服务”, and “缴纳” has no subject.',
    },
    meant: {
      zh: '大概指您为出问题的那一项服务缴纳的费用。',
      en: 'Probably the fees you paid for the service in question.',
    },
    literally: {
      zh: '是违约所涉的服务，还是您的全部服务，没有写明，上限因此不同。',
      en: 'It is open whether the affected service or all your services count, and the cap differs.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.1.2',
    quote: '其中之一或其中若干向您送达',
    kind: 'superfluous-word',
    weight: 'typo',
    printed: {
      zh: '两个“向”重复。',
      en: '“向” stands twice.',
    },
    meant: {
      zh: '应为“将通过您的上述联系方式的其中之一或其中若干向您送达”。',
      en: '“将通过…联系方式…向您送达” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-14.1.3',
    quote: '包括公告',
    also: [
      {
        unit: 'g-14.1.2',
        quote: '将向您的上述联系方式',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '句首是“通过上述联系方式”（客户提供的），却把“公告”算在内；公告不发给任何联系方式，也一发布就视为送达。',
      en: 'The sentence begins “through the above contacts” (those the customer gave), yet counts public notices, which go to no contact and are deemed served once posted.',
    },
    literally: {
      zh: '客户没有收到的公告也视为送达，期间从发布时起算。',
      en: 'A public notice the customer never got counts as served, and periods run from posting.',
    },
    certainty: 'possible',
  },
  {
    unit: 'g-14.1.3',
    quote: '按照提供联系地址',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“提供”后缺“的”。',
      en: '“的” is missing after “提供”.',
    },
    meant: {
      zh: '应为“按照所提供的联系地址”。',
      en: '“按照所提供的联系地址” is meant.',
    },
    literally: {
      zh: '由谁提供的地址，没有写。',
      en: 'Who provided the address is not said.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-14.1.4',
    quote: '你应当',
    also: [
      {
        unit: 'p-19.2',
        quote: '就你的素材和设计成果',
      },
    ],
    kind: 'changed-party',
    weight: 'typo',
    printed: {
      zh: '全文称“您”，此处印“你”。',
      en: 'The text says “您”; here “你” is printed.',
    },
    meant: {
      zh: '应为“您”。',
      en: '“您” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-14.2.2',
    quote: '和采取新的行为措施',
    kind: 'missing-word',
    weight: 'right',
    printed: {
      zh: '“政府行为如任一方所适用的政策、法律、法规……和采取新的行为措施”，法律法规前没有动词。',
      en: '“government acts such as policies, laws … and taking new measures”: there is no verb to the laws.',
    },
    meant: {
      zh: '大概是“颁布或变更政策、法律、法规和采取新的措施”。',
      en: 'Probably: issuing or changing laws and taking new measures.',
    },
    literally: {
      zh: '照列举的字面，签约时已有的法律法规也在其内，与“不能预见”不合。',
      en: 'By the list laws that already stand at signing are included, against “cannot be foreseen”.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.2.2',
    quote: '网路堵塞',
    kind: 'misprint',
    weight: 'typo',
    printed: {
      zh: '印作“网路”。',
      en: 'Printed: “网路”.',
    },
    meant: {
      zh: '应为“网络”。',
      en: '“网络” is meant.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.2.4',
    quote: '若各方',
    kind: 'changed-party',
    weight: 'typo',
    printed: {
      zh: '前句称“双方”，此处称“各方”，后又称“任何一方”“对方”。',
      en: 'The sentence before says “双方”, here “各方”.',
    },
    meant: {
      zh: '应为“双方”。',
      en: '“双方” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-14.4.1',
    quote: '本协议的附件',
    also: [
      {
        unit: 'g-14.4.13',
        quote: '本协议正文及其附件中',
      },
      {
        unit: 'p-38.1',
        quote: '其他非本协议及附件约定',
      },
    ],
    kind: 'reference',
    weight: 'reading',
    printed: {
      zh: '文中说到“附件”，而协议没有任何附件。',
      en: 'The text speaks of annexes; the agreement has none.',
    },
    meant: {
      zh: '可能指专用说明，也可能是范本残留；没有写明。',
      en: 'Perhaps the special terms are meant, or it is left from a model; the text does not say.',
    },
    literally: {
      zh: '指向不存在的文件；14.4.13的“自然日”规则是否及于专用说明也因此不清。',
      en: 'It points to documents that do not exist; it is also unclear whether the rule on calendar days in 14.4.13 reaches the special terms.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.4.1',
    quote: '（包括产品的专用条款、操作文档等）',
    also: [
      {
        unit: 'g-14.4.1',
        quote: '（2）专用条款和附件',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '专用条款先被列在订购页面之内，随后在顺序中又与订购页面分开：订购页面第（1）位，专用条款第（2）位。',
      en: 'The special terms are first put inside the order pages; in the order of precedence they then stand apart: order pages (1), special terms (2).',
    },
    meant: {
      zh: '大概专用条款为第（2）位。',
      en: 'The special terms are probably rank (2).',
    },
    literally: {
      zh: '专用条款既在第（1）位，又在第（2）位。',
      en: 'The special terms have both rank (1) and rank (2).',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.4.1',
    quote: '（1）服务说明、价格说明、其他订购页面',
    also: [
      {
        unit: 'g-2.2.para1',
        quote: '与协议正文具有同等法律效力',
      },
    ],
    kind: 'ambiguity',
    weight: 'right',
    printed: {
      zh: '这里的顺序没有列通用条款 2.2所说的规则和服务等级协议；通用条款 2.2又说它们与协议正文效力相同。',
      en: 'The order here does not list the rules and SLAs of general 2.2; general 2.2 gives them the same force as the body of the agreement.',
    },
    literally: {
      zh: '服务等级协议和规则与其他文件冲突时，谁优先没有规定。',
      en: 'Nothing says what prevails where an SLA or a rule conflicts with another document.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.4.2',
    quote: '在您登录阿里云账号时等其他方式',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“登录阿里云账号时”后缺动词。',
      en: 'A verb is missing after “登录阿里云账号时”.',
    },
    meant: {
      zh: '大概是“登录阿里云账号时提示等其他方式”。',
      en: 'Probably “登录阿里云账号时提示等其他方式”.',
    },
    literally: {
      zh: '登录本身成了通知方式。',
      en: 'The log-in itself is a way of notice.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-14.4.2',
    quote: '一经通知或公布即自动生效',
    also: [
      {
        unit: 'g-14.4.2',
        quote: '等其他方式提前通知您',
      },
    ],
    kind: 'contradiction',
    weight: 'date',
    printed: {
      zh: '前句说“提前通知”，后句说一经通知即生效。',
      en: 'The sentence before says notice “in advance”; then the change takes effect on notice.',
    },
    meant: {
      zh: '可能“提前”只指生效日另定的情形；没有写明。',
      en: 'Perhaps “in advance” is only for changes with a later date; it is not said.',
    },
    literally: {
      zh: '通知与生效同时发生时，就没有“提前”。',
      en: 'Where notice and effect coincide there is no notice in advance.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.4.4',
    quote: '有权经提前通知将本协议的权利义务',
    also: [
      {
        unit: 'g-14.4.3',
        quote: '因公司合并、分立、经营调整等原因',
      },
    ],
    kind: 'contradiction',
    weight: 'right',
    printed: {
      zh: '转给关联公司，14.4.3限于合并、分立、经营调整等原因，并给您30日异议期；14.4.4只要求提前通知。',
      en: 'For transfer to affiliates 14.4.3 asks for a cause such as a merger and gives 30 days to object; 14.4.4 asks only for notice.',
    },
    literally: {
      zh: '照14.4.4的字面，转给关联公司不需原因，也没有异议期。',
      en: 'By 14.4.4 a transfer to affiliates needs no cause and gives no time to object.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.4.4',
    quote: '未经我方',
    kind: 'changed-party',
    weight: 'typo',
    printed: {
      zh: '“阿里云”或“我们”在此印作“我方”，由谁说“我方”要从上下文判断。',
      en: '“阿里云” or “我们” is printed here as “我方”.',
    },
    meant: {
      zh: '应为“阿里云”或“我们”。',
      en: '“阿里云” or “我们” is meant.',
    },
    certainty: 'certain',
  },
  {
    unit: 'g-14.4.10',
    quote: '本协议项目',
    kind: 'undefined-term',
    weight: 'right',
    printed: {
      zh: '“本协议项目”没有定义，协议里没有任何项目。',
      en: '“本协议项目” is not defined; the agreement has no project.',
    },
    meant: {
      zh: '大概是项目合同范本的残留，指您使用服务的情况。',
      en: 'Probably left from a project contract; perhaps your use of the services.',
    },
    literally: {
      zh: '授权展示的范围不明。',
      en: 'The extent of what may be shown is unclear.',
    },
    certainty: 'probable',
  },
  {
    unit: 'g-14.4.11',
    quote: '顾问在内的任何有关人员',
    kind: 'missing-word',
    weight: 'typo',
    printed: {
      zh: '“……在内”前缺“包括”。',
      en: '“包括” is missing before “…在内”.',
    },
    meant: {
      zh: '应为“向包括任何政府官员……在内的任何有关人员”。',
      en: '“向包括…在内的任何有关人员” is meant.',
    },
    certainty: 'certain',
  },
];
