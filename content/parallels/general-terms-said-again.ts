import type { Family } from '../../src/parallels/model';

export const generalTermsSaidAgain: Family = {
  id: 'general-terms-said-again',
  title: {
    zh: '专用说明重述通用条款（成对）',
    en: 'Special terms that say the general terms again (in pairs)',
  },
  subject: 'other',
  members: [
    {
      unit: 'g-5.2',
      quote:
        '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利。阿里云因此终止服务和/或技术支持的，会向您发出必要的通知。同时，阿里云保留对您的欠费要求您按日承担万分之五的违约金以及追究其他法律责任的权利。',
    },
    {
      unit: 'p-64.2.1',
      quote: '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持、或者终止服务和/或技术支持的权利。',
    },
    {
      unit: 'g-4.3.para1',
      quote: '具体扣费规则请查看阿里云网站上的页面展示且以页面公布的后付费服务当时有效的计费模式和标准为准。',
    },
    {
      unit: 'g-4.6',
      quote: '我们有权对付费服务的价格进行调整，并提前30日以合理的方式通知予您。',
    },
    {
      unit: 'p-71.2.1',
      quote:
        '具体计费规则请您查看数加网站上的页面公告，且按照页面公布的当时有效的计费模式与标准规则计费。阿里云有权不时调整费用标准及收费方式，并在订购页面予以公示。',
    },
    {
      unit: 'g-4.4.1',
      quote:
        '您完全理解阿里云价格体系中所有的赠送服务项目或优惠活动均为阿里云在正常服务价格之外的一次性特别优惠，赠送的服务项目或优惠活动不可折价、冲抵服务价格。',
    },
    {
      unit: 'p-71.2.5',
      quote:
        '阿里云有权根据其自身业务推广的需要不时推出优惠活动，您完全理解，所有的优惠活动以及业务推广服务都是阿里云提供的一次性特别优惠，优惠内容不包括赠送服务项目的修改、更新及维护费用，并且赠送服务项目不可折价冲抵服务价格。',
    },
    {
      unit: 'g-4.9',
      quote:
        '自动续费是指您所购买的阿里云服务到期时，您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用。',
    },
    {
      unit: 'p-71.2.4',
      quote:
        '当您勾选“自动续费”按钮时，表明您同意：服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用，以作新一期的服务费用 ；若因您付款的阿里云账号余额不足，导致系统无法完成自动续费的，由此导致的后果及责任由您承担。',
    },
    {
      unit: 'g-7.1.3',
      quote: '您应按照阿里云的网站页面提示及本服务协议的约定支付相应服务费用。',
    },
    {
      unit: 'p-71.3.2',
      quote: '您应按照阿里云页面的提示及本服务协议的约定支付相应服务费用。',
    },
    {
      unit: 'g-7.1.11',
      quote:
        '您在使用阿里云服务时应当遵守所有可适用的法律、法规、政策、标准。如果您利用阿里云提供的产品/服务进行的活动需要获得国家有关部门的许可或批准的，您应及时获得该有关许可或批准。',
    },
    {
      unit: 'p-71.3.3',
      quote:
        '您使用DataV服务进行存储和计算的数据须为正常的商业、科研等符合国家法律规定的非违法数据；必要时您应获得有关的许可或批准，并应符合国家及地方不时颁布的相关法律法规之要求。',
    },
    {
      unit: 'g-3.4.4.2',
      quote:
        '您严重违反本协议（包括您严重违反相关法律法规规定，或您严重违反本协议项下之任一承诺内容等），阿里云有权提前终止服务直至清除您的全部数据；',
    },
    {
      unit: 'p-71.3.8',
      quote:
        '由于您严重违反本服务协议（包括但不限于a.您未按照本服务协议的约定履行付款义务，及/或b.您严重违反本服务协议中所做的承诺，及/或c.您严重违反法律规定等），阿里云有权按本服务协议的相关约定单方面终止服务，并不退还您已经支付的费用（如有）。',
    },
    {
      unit: 'g-14.1.1',
      quote:
        '您在使用阿里云服务时，您应该向阿里云提供真实有效的联系方式，包括您的电子邮件地址、联系电话、联系地址等；如果您非自然人，您应向阿里云提供管理您的阿里云账号及云平台上各类云服务的工作人员的联系方式。对于联系方式发生变更的，您有义务及时更新有关信息，并保持可被联系的状态。您接收站内信、系统消息的阿里云账号（包括子账号），也作为您的有效联系方式。',
    },
    {
      unit: 'p-64.4.1.1',
      quote:
        '您应向阿里云提交执行本服务条款的联系人和管理您网络及云平台上各类服务的人员名单和联系方式，并提供必要的协助。如以上人员发生变动，您应自行将变动后的信息进行在线更新并及时通知阿里云。因您提供的人员的信息不真实、不准确、不完整，以及因以上人员的行为或不作为而导致的结果，均由您负责。',
    },
    {
      unit: 'g-7.1.7',
      quote:
        '您应对您的用户业务数据的来源及内容负责，阿里云提示您谨慎判断数据来源及内容的合法性。您将承担因您的用户业务数据内容违反法律法规、部门规章或国家政策而造成的相应结果及责任。',
    },
    {
      unit: 'p-47.2',
      quote:
        '您应对您的终端管理对象利用办公安全平台所发布信息的内容合法性负责，并保存相应访问日志。您将承担因您的终端管理对象所发布内容违反法律法规、部门规章或国家政策而造成的相应结果及责任。',
    },
    {
      unit: 'g-9.2.6',
      quote:
        '如您基于自身业务目的需要选择在中华人民共和国境外的数据中心储存并处理业务数据，可能会导致您的用户业务数据出境。您作为用户业务数据的完全控制方应履行相应的数据出境合规义务，包括但不限于完成数据出境申报，与境外数据接收方签署协议等。',
    },
    {
      unit: 'p-63.2',
      quote:
        '若您的相关操作可能导致数据跨境传输的，如数据从中国境内传输至中国境外、数据在不同国家/地区间传输等，阿里云特别提示您，请在开展前述操作前咨询专业的法律或合规人员，确保相关数据跨境传输行为符合所适用的法律法规及监管政策等要求，例如获得个人信息主体的有效授权、完成合同条款签署及备案、完成安全评估等法定义务（如适用）。',
    },
  ],
  differences: [
    {
      members: ['g-4.6', 'p-71.2.1'],
      what: {
        zh: '调价：通用条款提前 30 日通知；DataV“不时调整”，只在订购页面公示。',
        en: 'Price changes: 30 days’ notice in the general terms; DataV changes from time to time and shows it on the order page.',
      },
      quotes: [
        {
          unit: 'g-4.6',
          quote: '并提前30日以合理的方式通知予您',
        },
        {
          unit: 'p-71.2.1',
          quote: '阿里云有权不时调整费用标准及收费方式，并在订购页面予以公示',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-4.3.para1', 'p-71.2.1'],
      what: {
        zh: '计费规则看阿里云网站，DataV 看数加网站。',
        en: 'Charging rules are on the Alibaba Cloud site, for DataV on the Shujia site.',
      },
      quotes: [
        {
          unit: 'g-4.3.para1',
          quote: '请查看阿里云网站上的页面展示',
        },
        {
          unit: 'p-71.2.1',
          quote: '请您查看数加网站上的页面公告',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-4.4.1', 'p-71.2.5'],
      what: {
        zh: 'DataV 加一句：优惠不包括赠送项目的修改、更新及维护费用；“不可折价、冲抵”少了顿号。',
        en: 'DataV adds that gifts do not cover change, update and upkeep costs; the mark in “不可折价、冲抵” (not to be discounted or set off) is missing.',
      },
      quotes: [
        {
          unit: 'p-71.2.5',
          quote: '优惠内容不包括赠送服务项目的修改、更新及维护费用',
        },
        {
          unit: 'g-4.4.1',
          quote: '不可折价、冲抵服务价格',
        },
        {
          unit: 'p-71.2.5',
          quote: '不可折价冲抵服务价格',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-4.9', 'p-71.2.4'],
      what: {
        zh: 'DataV 要求支付宝账户余额充足，扣款却从阿里云账户；在到期前 30 日内，通用条款是到期时。',
        en: 'DataV asks for a funded Alipay account but deducts from the Alibaba Cloud account; within 30 days before expiry, in the general terms at expiry.',
      },
      quotes: [
        {
          unit: 'p-71.2.4',
          quote: '服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用',
        },
        {
          unit: 'g-4.9',
          quote: '阿里云服务到期时',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-7.1.3', 'p-71.3.2'],
      what: {
        zh: '除个别字外相同。',
        en: 'The same but for a few characters.',
      },
      quotes: [
        {
          unit: 'g-7.1.3',
          quote: '及本服务协议的约定支付相应服务费用',
        },
        {
          unit: 'p-71.3.2',
          quote: '及本服务协议的约定支付相应服务费用',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-7.1.11', 'p-71.3.3'],
      what: {
        zh: '许可或批准：“及时”与“必要时”；DataV 另限数据为“非违法数据”。',
        en: 'Permits: “in time” against “when needed”; DataV also limits the data to lawful ones.',
      },
      quotes: [
        {
          unit: 'g-7.1.11',
          quote: '您应及时获得该有关许可或批准',
        },
        {
          unit: 'p-71.3.3',
          quote: '必要时您应获得有关的许可或批准',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-3.4.4.2', 'p-71.3.8'],
      what: {
        zh: 'DataV 的严重违反包括未付款，并且不退费；通用条款可直至清除全部数据。',
        en: 'In DataV serious breach includes non-payment, with no refund; the general terms go as far as clearing all data.',
      },
      quotes: [
        {
          unit: 'p-71.3.8',
          quote: '您未按照本服务协议的约定履行付款义务',
        },
        {
          unit: 'p-71.3.8',
          quote: '并不退还您已经支付的费用（如有）',
        },
        {
          unit: 'g-3.4.4.2',
          quote: '直至清除您的全部数据',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-14.1.1', 'p-64.4.1.1'],
      what: {
        zh: '64 除更新外还要通知，并由用户承担人员行为的结果。',
        en: '64 asks for notice besides the update, and you bear what those people do.',
      },
      quotes: [
        {
          unit: 'g-14.1.1',
          quote: '您有义务及时更新有关信息',
        },
        {
          unit: 'p-64.4.1.1',
          quote: '您应自行将变动后的信息进行在线更新并及时通知阿里云',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-7.1.7', 'p-47.2'],
      what: {
        zh: '47 扩到终端管理对象发布的内容，并要保存访问日志。',
        en: '47 extends to what the managed persons publish and asks for access logs.',
      },
      quotes: [
        {
          unit: 'p-47.2',
          quote: '终端管理对象所发布内容违反法律法规、部门规章或国家政策',
        },
        {
          unit: 'g-7.1.7',
          quote: '用户业务数据内容违反法律法规、部门规章或国家政策',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-5.2'],
      what: {
        zh: '通用条款接着写：终止时要发必要的通知，另有每日万分之五的违约金；专家技术服务没有这两句（通用条款仍适用）。',
        en: 'The general terms go on with a necessary notice and damages of 0.05% a day; the expert services have neither sentence (the general terms still apply).',
      },
      quotes: [
        {
          unit: 'g-5.2',
          quote: '会向您发出必要的通知',
        },
        {
          unit: 'g-5.2',
          quote: '按日承担万分之五的违约金',
        },
      ],
      matters: 'money',
    },
    {
      members: ['g-5.2', 'p-64.2.1'],
      what: {
        zh: '一处逗号，一处顿号，其余逐字相同。',
        en: 'A comma in one, a list mark in the other; the rest is the same.',
      },
      quotes: [
        {
          unit: 'g-5.2',
          quote: '技术支持，或者终止',
        },
        {
          unit: 'p-64.2.1',
          quote: '技术支持、或者终止',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-9.2.6', 'p-63.2'],
      what: {
        zh: '通用条款：选择境外数据中心；63：从境内传到境外，或在不同国家、地区之间传输；63 另要求先咨询专业人员。',
        en: 'General terms: choosing a data centre abroad; 63: transfer out of China or between countries or regions, with advice of professionals first.',
      },
      quotes: [
        {
          unit: 'g-9.2.6',
          quote: '选择在中华人民共和国境外的数据中心储存并处理业务数据',
        },
        {
          unit: 'p-63.2',
          quote: '数据从中国境内传输至中国境外、数据在不同国家/地区间传输等',
        },
        {
          unit: 'p-63.2',
          quote: '请在开展前述操作前咨询专业的法律或合规人员',
        },
      ],
      matters: 'right',
    },
  ],
};
