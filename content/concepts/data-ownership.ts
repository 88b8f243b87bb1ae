import type { Concept } from '../../src/concepts/model';

export const dataOwnership: Concept = {
  slug: 'data-ownership',
  name: {
    zh: '数据所有权',
    en: 'Ownership of data',
  },
  variants: {
    zh: ['数据归属', '数据权属', '用户业务数据', '谁拥有数据', '数据产权', '数据控制权', '衍生数据'],
    en: ['data ownership', 'who owns the data', 'customer data', 'title to data', 'control of data', 'derived data'],
  },
  summary: {
    zh: '用户业务数据由客户完全拥有（通用条款 9.2.1）；DMS、ADB 智能助手中客户上传、生成的内容由客户控制（专用说明 56.1.5（1）、62.3.1）。云服务衍生数据阿里云可使用，归谁没有写（通用条款 7.2.8）。',
    en: 'The customer fully owns its business data (general 9.2.1); content uploaded or generated in the DMS and ADB assistants is under its control (special 56.1.5(1), 62.3.1). Derived data may be used by the vendor; whose they are is not printed (general 7.2.8).',
  },
  groups: [
    {
      title: {
        zh: '客户的数据',
        en: 'The customer’s data',
      },
      clauses: [
        {
          unit: 'g-9.2.1',
          quote: '均为您的用户业务数据，您完全拥有您的用户业务数据',
          note: {
            zh: '客户完全拥有。',
            en: 'Fully owned by the customer.',
          },
          side: 'customer',
        },
        {
          unit: 'g-9.2.6',
          quote: '您作为用户业务数据的完全控制方',
          note: {
            zh: '客户是完全控制方。',
            en: 'The customer is in full control.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.7',
          quote: '您应对您的用户业务数据的来源及内容负责',
          note: {
            zh: '相应的责任。',
            en: 'With the responsibility.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.3',
          quote: '您可自行对您的用户业务数据进行删除、更改等操作',
          note: {
            zh: '可自行删除更改。',
            en: 'May delete and change.',
          },
          side: 'customer',
        },
        {
          unit: 'p-3.4',
          quote: '是您所有或被相关权利人授权',
          note: {
            zh: '上传的数据应为客户所有或已获授权（开放搜索）。',
            en: 'Uploaded data must be the customer’s own or authorised (OpenSearch).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.2',
          quote: '是您所有或被相关权利人授权',
          note: {
            zh: '信息内容应为客户所有或已获授权（DMS）。',
            en: 'Content must be the customer’s own or authorised (DMS).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.5',
          quote: '上传的任何资料、素材等的知识产权均归您所有或您已获得合法权利人授权',
          note: {
            zh: '资料、素材的知识产权应归客户或已获授权（DMS）。',
            en: 'Rights in material must be the customer’s or licensed to it (DMS).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.5.1',
          quote: '但您基于本服务上传、生成的内容完全由您控制',
          note: {
            zh: 'DMS 内容由客户控制。',
            en: 'DMS content.',
          },
          side: 'customer',
        },
        {
          unit: 'p-62.3.1',
          quote: '但您基于本服务上传、生成的内容完全由您控制',
          note: {
            zh: 'ADB 内容由客户控制。',
            en: 'ADB content.',
          },
          side: 'customer',
        },
        {
          unit: 'p-63.1',
          quote: '您应确保完全拥有相关云上业务数据的处置权限',
          note: {
            zh: '须有处置权限。',
            en: 'Must have the right to dispose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '除音乐外，微电影的著作权属于您',
          note: {
            zh: '微电影著作权。',
            en: 'Copyright in the film.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '其他数据',
        en: 'Other data',
      },
      clauses: [
        {
          unit: 'g-7.2.8',
          quote: '阿里云为履行合同或法律法规的要求所必须掌握的云服务衍生数据',
          note: {
            zh: '衍生数据可由阿里云使用。',
            en: 'Derived data may be used.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '但您曾经上传的相关数据和信息（如有）将继续保留在区块链平台',
          note: {
            zh: '链上数据继续保留。',
            en: 'Data stay on the chain.',
          },
        },
        {
          unit: 'p-36.3.4',
          quote: '精调模型的知识产权归属以本服务说明文档或网站公告、第三方模型服务商的许可协议内的约定为准',
          note: {
            zh: '精调模型归属。',
            en: 'Tuned models.',
          },
        },
        {
          unit: 'p-70.5',
          quote: '您不得将通过云行情产品及服务获得的数据和资料提供或透露给第三方',
          note: {
            zh: '行情数据只供自用。',
            en: 'Market data only for own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-5.3',
          quote: '测试结果是阿里云性能测试服务按照您的指令（包括测试方式、测试对象等）进行测试后所记录的数据',
          note: {
            zh: '测试结果数据，归属未写。',
            en: 'Test data; ownership not stated.',
          },
        },
        {
          unit: 'p-73.1',
          quote: '企业邮箱的合法使用权默认归属于最初购买该企业邮箱的阿里云账户所有人',
          note: {
            zh: '邮箱使用权归属。',
            en: 'Right to use mailboxes.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '衍生数据、测试结果、分析报告的归属没有写。',
    en: 'Ownership of derived data, test results and reports is not printed.',
  },
  related: ['data-use', 'intellectual-property', 'data-deletion', 'data-export'],
  isComplete: true,
};
