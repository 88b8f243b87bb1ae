import type { Concept } from '../../src/concepts/model';

export const auditReview: Concept = {
  slug: 'audit-review',
  name: {
    zh: '审计、检查与内容审核',
    en: 'Audit, checks and content review',
  },
  variants: {
    zh: ['审计', '检查权', '内容审核', '核查', '调查', '抽查', '审核', '扫描', '现场检查', '合规检查'],
    en: [
      'audit',
      'right to audit',
      'inspection',
      'content review',
      'content moderation',
      'checks',
      'monitoring of content',
      'investigation',
    ],
  },
  summary: {
    zh: '阿里云可审核外呼模板（专用说明 44.2）、DMS 和 ADB 的输入与结果（56.1.1（1）、62.1.2），可核实信息主体授权（66.2）；云行情数据提供方可审计调查（70.3）。客户对阿里云的审计权没有写。',
    en: 'The vendor may review call templates (special 44.2), input and output of DMS and ADB (56.1.1(1), 62.1.2) and may check consents (66.2); the market data provider may audit (70.3). A right of the customer to audit the vendor is not printed.',
  },
  groups: [
    {
      title: {
        zh: '阿里云的审核与检查',
        en: 'Review and checks by the vendor',
      },
      clauses: [
        {
          unit: 'p-44.2',
          quote: '阿里云有权(但无义务)对您提交的外呼模板内容(以下称“外呼模板内容”)进行审核',
          note: {
            zh: '外呼模板。',
            en: 'Call templates.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '我们有权采取技术或者人工方式对您的输入数据和合成结果进行审核',
          note: {
            zh: 'DMS。',
            en: 'DMS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '我们有权采取技术或者人工方式对您的输入数据和合成结果进行审核',
          note: {
            zh: 'ADB。',
            en: 'ADB.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.2',
          quote: '商户应对该等检查提供必要的协助与配合（包括但不限于提供信息主体授权页面及合同的截图等）',
          note: {
            zh: '核实授权须配合。',
            en: 'Help with checks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.3.3',
          quote: '虽然会对PAI服务上托管的三方模型、代码、技术等的安全性、合规性进行基础的形式审查',
          note: {
            zh: '三方模型形式审查。',
            en: 'Formal check of models.',
          },
        },
        {
          unit: 'p-38.1',
          quote: '且产品提供方有权要求您提供自研自用和/或第三方商用加密服务提供商相关加密证照资质',
          note: {
            zh: '可要求加密资质。',
            en: 'Encryption permits may be asked for.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '也不对原始数据的真实性、合法性进行核验',
          note: {
            zh: '分布式身份不核验。',
            en: 'Identity data are not checked.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '如阿里云发现您在约定的申报用途范围之外使用区块链服务的',
          note: {
            zh: '发现超用途。',
            en: 'Use outside the purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.2',
          quote: '以核对该书面同意',
          note: {
            zh: '读取邮件核对同意。',
            en: 'Mail is read to check consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.5',
          quote: '证书服务机构签发证书前需对上述进行材料审核',
          note: {
            zh: '证书材料审核。',
            en: 'Certificate papers.',
          },
        },
        {
          unit: 'p-58.1',
          quote: '数字证书有效期自您的审核材料通过审核之日起开始计算',
          note: {
            zh: '证书审核。',
            en: 'Certificate review.',
          },
        },
        {
          unit: 'g-12.1',
          quote: '或阿里云根据其判断认为您的使用行为存在异常的',
          note: {
            zh: '判断使用异常。',
            en: 'Judging unusual use.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '第三方的审计',
        en: 'Audit by third parties',
      },
      clauses: [
        {
          unit: 'p-70.3',
          quote: '接受云行情数据提供方的审计、调查',
          note: {
            zh: '数据提供方审计。',
            en: 'Audit by the data provider.',
          },
        },
      ],
    },
    {
      title: {
        zh: '作为产品功能或客户义务的审计',
        en: 'Audit as a product function or customer duty',
      },
      clauses: [
        {
          unit: 'p-45.1',
          quote: '您同意且授权阿里云对您指定的资产进行扫描、分类、打标、审计',
          note: {
            zh: '数据安全中心的审计功能。',
            en: 'A function of the data security center.',
          },
        },
        {
          unit: 'p-39.7',
          quote: '用于安全管理模块的数据识别扫描',
          note: {
            zh: 'DataWorks 扫描。',
            en: 'DataWorks scanning.',
          },
        },
        {
          unit: 'p-65.3',
          quote: '定期或不定期对信息安全情况进行检查，并保留相应的检查记录',
          note: {
            zh: '实人认证客户自查。',
            en: 'Own checks by the customer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.8',
          quote: '进行必要审查',
          note: {
            zh: '客户自查数据。',
            en: 'Own review of data.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写客户可审计阿里云、索取报告或证书。',
    en: 'No right of the customer to audit, or to get reports or certificates.',
  },
  related: ['vendor-access', 'unilateral-determination', 'disclosure-to-authorities', 'data-use'],
  isComplete: true,
};
