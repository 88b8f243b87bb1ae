import type { Family } from '../../src/parallels/model';

export const authorisedScope: Family = {
  id: 'authorised-scope',
  title: {
    zh: '关注授权范围；取消勾选来终止服务',
    en: 'Mind the scope of the authority; untick to end',
  },
  subject: 'data',
  members: [
    {
      unit: 'p-45.1',
      quote:
        '阿里云在此郑重提示您，请您关注在阿里云相应服务页面上您需向阿里云授权的授权范围，阿里云在您的授权范围内进行扫描、分类、打标、审计并提供服务；如果您对授权范围有任何疑问，请联系阿里云客服。您开通服务并授权后，阿里云根据服务设定的逻辑，为您出具分析报告。如果您开通、使用服务后将不再继续使用服务的，您可以在指定页面通过对您授权范围的取消勾选来终止服务。',
    },
    {
      unit: 'p-64.3.7.1',
      quote:
        '向阿里云的智能顾问服务授权对您已有阿里云服务的基本信息和使用情况进行分析是您使用智能顾问服务的前提，通过前述方式阿里云智能顾问服务方能向您提出服务使用的优化建议。阿里云在此郑重提示您，请您关注在阿里云相应服务页面上您需向阿里云智能顾问服务授权的授权范围，阿里云将在您的授权范围内进行分析并提供服务；如果您对授权范围有任何疑问，请联系阿里云客服。您开通服务并授权后，阿里云根据服务设定的逻辑，为您出具分析报告。',
    },
    {
      unit: 'p-64.3.7.3',
      quote:
        '如果您开通、使用服务后将不再继续使用服务的，您可以在“智能顾问”（Advisor）页面通过对您授权范围的取消勾选来终止服务。授权终止后，因获取的信息不完整，专属企业钉群服务、顶级支持计划中的智能巡检服务受影响，仅能保留部分服务，无法提供完整服务。',
    },
    {
      unit: 'p-55.1',
      quote:
        '如您选择开通即视为您授权阿里云对您的流数据进行采集、分析及展示，开通期间您有权随时关闭该功能，关闭后阿里云将同步删除该功能采集及分析后的流数据。',
    },
    {
      unit: 'p-68.1',
      quote:
        '您应授权阿里云访问、分析您阿里云账号及（访问控制）用户账号的配置信息、访问密钥（Accesskey）ID、状态、创建时间、最后使用时间以及禁用时间（以下简称“身份权限治理数据”），用于持续检测和分析您的账号身份、权限配置及使用情况。',
    },
    {
      unit: 'p-64.3.8.3',
      quote: '使用云上稳定性保障服务时需要您授权阿里云读取分析您的资源/应用使用情况',
    },
  ],
  differences: [
    {
      members: ['p-45.1', 'p-64.3.7.1'],
      what: {
        zh: '45 扫描、分类、打标、审计指定的资产；64 分析已有服务的基本信息和使用情况。',
        en: '45 scans, sorts, tags and audits named assets; 64 analyses basic facts and use of your services.',
      },
      quotes: [
        {
          unit: 'p-45.1',
          quote: '阿里云在您的授权范围内进行扫描、分类、打标、审计并提供服务',
        },
        {
          unit: 'p-64.3.7.1',
          quote: '阿里云将在您的授权范围内进行分析并提供服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-64.3.7.3'],
      what: {
        zh: '取消授权后，钉群服务和智能巡检只能保留部分服务；45 没有写这一后果。',
        en: 'Without the authority the group service and the inspection are only partly kept; 45 names no such effect.',
      },
      quotes: [
        {
          unit: 'p-64.3.7.3',
          quote: '仅能保留部分服务，无法提供完整服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-55.1'],
      what: {
        zh: '开通即视为授权；关闭后同步删除采集的数据。',
        en: 'Opening counts as authority; on closing the data collected are deleted.',
      },
      quotes: [
        {
          unit: 'p-55.1',
          quote: '如您选择开通即视为您授权阿里云',
        },
        {
          unit: 'p-55.1',
          quote: '关闭后阿里云将同步删除该功能采集及分析后的流数据',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-45.1', 'p-64.3.7.3', 'p-68.1', 'p-64.3.8.3'],
      what: {
        zh: '没有写已取得的数据在终止后怎样处理。',
        en: 'They do not say what becomes of the data already obtained.',
      },
      quotes: [
        {
          unit: 'p-45.1',
          quote: '您可以在指定页面通过对您授权范围的取消勾选来终止服务',
        },
        {
          unit: 'p-64.3.7.3',
          quote: '通过对您授权范围的取消勾选来终止服务',
        },
      ],
      matters: 'right',
    },
  ],
};
