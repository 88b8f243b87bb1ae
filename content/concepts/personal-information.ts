import type { Concept } from '../../src/concepts/model';

export const personalInformation: Concept = {
  slug: 'personal-information',
  name: {
    zh: '个人信息',
    en: 'Personal information',
  },
  variants: {
    zh: [
      '隐私',
      '个人信息保护法',
      '敏感个人信息',
      '单独同意',
      '信息主体',
      '隐私政策',
      '受托处理',
      '去标识化',
      '个人数据',
    ],
    en: [
      'personal data',
      'privacy',
      'personal information protection',
      'PIPL',
      'sensitive personal data',
      'data subject',
      'consent',
      'privacy policy',
      'data processor',
      'de-identification',
    ],
  },
  summary: {
    zh: '通用条款没有专门的个人信息章，只有 6.1、7.1.8、9.1、9.2。专用说明：地址标准化（41.1）、VR 采集禁止（42.1）、GlobalSign（58.5）、DMS（56.1.5）、ADB（62.3）、跨境（63.2）、实人认证（65）、信息核验（66）。',
    en: 'The general terms have no chapter on personal information, only 6.1, 7.1.8, 9.1 and 9.2. Special terms: address standardization (41.1), VR collection (42.1), GlobalSign (58.5), DMS (56.1.5), ADB (62.3), transfers (63.2), real-person verification (65), information verification (66).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-6.1',
          quote: '认真执行网络安全、数据安全与隐私保护的相关管理规定',
          note: {
            zh: '隐私保护规定。',
            en: 'Privacy rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '已取得合法、有效、充分且必要的授权',
          note: {
            zh: '处理须有授权。',
            en: 'Processing needs authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.1.para1',
          quote: '阿里云账号数据的采集及使用应遵守《阿里云用户协议》的相关约定',
          note: {
            zh: '账号数据。',
            en: 'Account data.',
          },
        },
        {
          unit: 'g-9.2.2',
          quote: '不进行任何未获授权的使用及披露',
          note: {
            zh: '不擅自使用披露。',
            en: 'No use without authority.',
          },
          side: 'customer',
        },
        {
          unit: 'g-7.2.8',
          quote: '授权用户数以及授权用户的身份',
          note: {
            zh: '衍生数据含用户身份。',
            en: 'Derived data include identities.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.1',
          quote: '包括您的电子邮件地址、联系电话、联系地址等',
          note: {
            zh: '联系信息。',
            en: 'Contact data.',
          },
        },
        {
          unit: 'g-9.2.6',
          quote: '您作为用户业务数据的完全控制方应履行相应的数据出境合规义务',
          note: {
            zh: '出境义务由客户履行。',
            en: 'Export duties are the customer’s.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专用说明',
        en: 'Special terms',
      },
      clauses: [
        {
          unit: 'p-19.3',
          quote: '不会侵犯任何主体的肖像权、名誉权、知识产权、隐私权等合法权益',
          note: {
            zh: '鹿班素材。',
            en: 'Luban material.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.8',
          quote: '暂存数据识别结果的1条数据作为样例',
          note: {
            zh: 'DataWorks 样例。',
            en: 'DataWorks sample.',
          },
        },
        {
          unit: 'p-41.1',
          quote: '您的用户业务数据中可能包含第三方的个人信息',
          note: {
            zh: '地址标准化。',
            en: 'Address service.',
          },
        },
        {
          unit: 'p-41.1',
          quote: '阿里云不会故意识别、提取、收集或单独储存用户业务数据中可能包含的个人信息',
          note: {
            zh: '不故意识别。',
            en: 'No intentional identification.',
          },
          side: 'customer',
        },
        {
          unit: 'p-42.1',
          quote: '阿里云禁止使用VR成像仪进行移动数据、个人信息数据采集或在公共区域采集数据',
          note: {
            zh: 'VR 禁采个人信息。',
            en: 'VR: no personal data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.3',
          quote: '则需获得被录音方的同意及授权',
          note: {
            zh: '录音同意。',
            en: 'Consent to recording.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-46.1',
          quote: '已获得终端管理对象的合法授权',
          note: {
            zh: '终端对象授权。',
            en: 'Authority of terminal users.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.1',
          quote: '已获得终端管理对象的合法授权',
          note: {
            zh: '终端对象授权。',
            en: 'Authority of terminal users.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5',
          quote: '我们将按照《阿里云法律声明及隐私权政策》保障您的用户信息及用户业务数据安全性',
          note: {
            zh: 'DMS 隐私政策。',
            en: 'DMS privacy.',
          },
          side: 'customer',
        },
        {
          unit: 'p-56.1.5.2',
          quote: '在经过去标识化且无法重新识别特定个人的前提下',
          note: {
            zh: 'DMS 去标识化。',
            en: 'DMS de-identification.',
          },
          side: 'customer',
        },
        {
          unit: 'p-58.1.para1',
          quote: '收集、使用您安装的远程支持软件的密钥、IP和用户名',
          note: {
            zh: '证书支持。',
            en: 'Certificate support.',
          },
        },
        {
          unit: 'p-58.5',
          quote: '您需要向阿里云及证书服务机构GlobalSign（简称证书服务机构）提供个人姓名、电话、邮箱',
          note: {
            zh: 'GlobalSign 个人信息出境。',
            en: 'GlobalSign data go abroad.',
          },
        },
        {
          unit: 'p-58.5',
          quote: '如有隐私权政策相关问题，您可通过阿里云隐私政策提供的方式与我们取得联系',
          note: {
            zh: '联系途径。',
            en: 'How to ask.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.3',
          quote: '我们将按照《阿里云法律声明及隐私权政策》以及本协议保障您的用户信息',
          note: {
            zh: 'ADB 隐私政策。',
            en: 'ADB privacy.',
          },
          side: 'customer',
        },
        {
          unit: 'p-63.2',
          quote: '例如获得个人信息主体的有效授权',
          note: {
            zh: '跨境授权。',
            en: 'Cross-border consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.1',
          quote: '充分保护信息主体信息的安全',
          note: {
            zh: '实人认证保护。',
            en: 'Protection.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.2',
          quote: '对信息主体信息负有永久保密义务',
          note: {
            zh: '永久保密。',
            en: 'Perpetual confidentiality.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.3',
          quote: '不得明文存储信息主体的信息主体敏感隐私信息，信息传输中须采取合理的加密技术',
          note: {
            zh: '加密存储传输。',
            en: 'Encryption.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.1',
          quote: '“信息主体”指提交本人身份信息给商户或阿里云，以供信息核验服务的自然人用户',
          note: {
            zh: '信息主体定义。',
            en: 'Definition.',
          },
        },
        {
          unit: 'p-66.2',
          quote: '信息主体的授权内容至少须包含或实现以下目的',
          note: {
            zh: '授权内容。',
            en: 'Content of consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.2',
          quote: '阿里云可以采取措施，核实信息主体是否提供了上述授权',
          note: {
            zh: '阿里云可核实。',
            en: 'The vendor may check.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.3',
          quote: '若您未能获得信息主体必要同意和授权，致使阿里云因接受、提供或处理信息主体信息而遭受损失',
          note: {
            zh: '无授权须赔偿。',
            en: 'Liability without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-68.1',
          quote: '您应授权阿里云访问、分析您阿里云账号及（访问控制）用户账号的配置信息',
          note: {
            zh: '用户账号信息。',
            en: 'User accounts.',
          },
        },
        {
          unit: 'p-70.2',
          quote: '读取并解析确认邮箱中您的邮件信息',
          note: {
            zh: '读取邮件。',
            en: 'Mail is read.',
          },
        },
        {
          unit: 'p-74.1',
          quote: '《EMAS隐私权政策》',
          note: {
            zh: 'EMAS 隐私政策。',
            en: 'EMAS privacy policy.',
          },
        },
        {
          unit: 'p-38.2',
          quote: '《钉钉隐私权政策》',
          note: {
            zh: '钉钉隐私政策。',
            en: 'DingTalk privacy policy.',
          },
        },
        {
          unit: 'p-22.1.4',
          quote: '阿里云不参与身份认证、发起身份标识创建、可验证声明的颁发和验证或任何您的业务等活动',
          note: {
            zh: '分布式身份中阿里云不参与认证。',
            en: 'The vendor takes no part in identity checks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5.3',
          quote: '处理您的用户信息及用户业务数据',
          note: {
            zh: 'DMS 依法处理用户信息。',
            en: 'DMS: as law requires.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.3.2',
          quote: '处理您的用户信息及用户业务数据',
          note: {
            zh: 'ADB 依法处理用户信息。',
            en: 'ADB: as law requires.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.1',
          quote: '人员名单和联系方式',
          note: {
            zh: '专家服务的人员信息。',
            en: 'Data of staff for expert services.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '没有委托处理协议的内容（目的、期限、分包、协助行使权利），也没有写事件通知；未成年人没有写。',
    en: 'No processing terms (purpose, period, sub-processors, help with rights of individuals), no notice of incidents, and nothing on minors.',
  },
  related: ['data-use', 'data-location-transfer', 'customer-content-warranty', 'data-breach', 'incorporated-documents'],
  isComplete: true,
};
