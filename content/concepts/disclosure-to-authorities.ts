import type { Concept } from '../../src/concepts/model';

export const disclosureToAuthorities: Concept = {
  slug: 'disclosure-to-authorities',
  name: {
    zh: '向机关披露与协查',
    en: 'Disclosure to authorities',
  },
  variants: {
    zh: ['政府调取', '依法查询', '监管调查', '协查', '执法请求', '司法调取', '向主管部门报告', '行政处罚', '调阅数据'],
    en: [
      'government access',
      'lawful request',
      'law enforcement',
      'regulatory inquiry',
      'reporting to authorities',
      'subpoena',
    ],
  },
  summary: {
    zh: '机关依法查询或调阅时阿里云有配合和披露的义务（通用条款 9.2.2(1)）；依法要求的披露不违反保密（11.4(6)）；客户也须配合提供日志（7.1.5）。DMS 虚假信息会向主管部门报告（专用说明 56.1.1（3））。',
    en: 'On lawful requests the vendor must help and disclose (general 9.2.2(1)); disclosure required by law is no breach of confidence (11.4(6)); the customer must give logs (7.1.5). False information through DMS is reported (special 56.1.1(3)).',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-9.2.2.1',
          quote:
            '在国家有关机关依法查询或调阅用户业务数据时，阿里云具有按照相关法律法规或政策文件要求提供配合，并向第三方或者行政、司法等机构披露的义务',
          note: {
            zh: '依法配合披露。',
            en: 'Lawful help and disclosure.',
          },
        },
        {
          unit: 'g-11.4.6',
          quote: '接受方应法院或其它法律、行政管理部门要求',
          note: {
            zh: '依法披露不违保密。',
            en: 'No breach of confidence.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.4.7',
          quote: '接受方应秉持必要情况下最少披露原则',
          note: {
            zh: '申请资质、认证时的最少披露。',
            en: 'Minimal disclosure for permits.',
          },
          side: 'both',
        },
        {
          unit: 'g-7.1.5',
          quote: '国家有关机关依法查询时应配合提供',
          note: {
            zh: '客户提供日志。',
            en: 'The customer gives logs.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.2',
          quote: '阿里云可能会根据所掌握的风险信息或监管指令',
          note: {
            zh: '按监管指令告知。',
            en: 'Orders of regulators.',
          },
        },
        {
          unit: 'g-5.5',
          quote: '除法律法规明确规定、主管部门要求或双方另有约定外',
          note: {
            zh: '主管部门要求可延后删除。',
            en: 'Authorities may require keeping.',
          },
        },
        {
          unit: 'g-9.2.4',
          quote: '除法律法规明确规定、主管部门要求或双方另有约定外',
          note: {
            zh: '到期、终止后的删除也以主管部门要求为例外。',
            en: 'Orders of authorities are also an exception after expiry or ending.',
          },
        },
        {
          unit: 'g-12.2',
          quote: '或任何行政管理部门的处罚',
          note: {
            zh: '处罚由客户赔偿。',
            en: 'Fines are paid by the customer.',
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
          unit: 'p-38.1',
          quote: '依法配合国家相关机关按照法定程序的证据协查，依法履行加密解密义务',
          note: {
            zh: '加密商配合协查。',
            en: 'Encryption providers help.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.3',
          quote: '并向网信部门和有关主管部门报告',
          note: {
            zh: 'DMS 报告。',
            en: 'DMS reports.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.4',
          quote: '但我们有权协助主管机构删除其认为违反了任何法律或平台协议或政策的内容',
          note: {
            zh: '协助删除。',
            en: 'Help with removal.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5.3',
          quote: '根据法律法规或监管单位明确要求，处理您的用户信息及用户业务数据',
          note: {
            zh: 'DMS 依法处理。',
            en: 'DMS: as required.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.3',
          quote: '但我们有权协助主管机构删除其认为违反了任何法律或平台协议或政策的内容',
          note: {
            zh: '协助删除。',
            en: 'Help with removal.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.3.2',
          quote: '根据法律法规、或监管单位明确要求，处理您的用户信息及用户业务数据',
          note: {
            zh: 'ADB 依法处理。',
            en: 'ADB: as required.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '阿里云系统记录有可能被依法用作指证您违反法律法规的证据',
          note: {
            zh: '系统记录作证据。',
            en: 'Records as evidence.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.5',
          quote: '同时为满足证书服务机构所需遵守的法规要求',
          note: {
            zh: '境外证书机构按其法规处理。',
            en: 'The foreign body follows its own law.',
          },
        },
        {
          unit: 'p-66.3',
          quote: '行政处罚',
          note: {
            zh: '信息核验的行政处罚由商户赔偿。',
            en: 'Fines for verification fall on the merchant.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写披露前是否通知客户，也没有写境外机关的请求怎样处理。',
    en: 'Whether the customer is told before disclosure, and how requests of foreign authorities are handled, is not printed.',
  },
  related: ['data-use', 'confidentiality', 'regulatory-compliance', 'audit-review'],
  isComplete: true,
};
