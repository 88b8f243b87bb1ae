import type { Concept } from '../../src/concepts/model';

export const terminationByCustomer: Concept = {
  slug: 'termination-by-customer',
  name: {
    zh: '客户的解除权',
    en: 'Termination by the customer',
  },
  variants: {
    zh: [
      '客户解除',
      '停止使用',
      '解约',
      '终止接受服务',
      '注销',
      '关停服务',
      '客户退出',
      '释放实例',
      '不再续费',
      '取消服务',
    ],
    en: [
      'customer termination',
      'right to cancel',
      'stop using',
      'exit by the customer',
      'walk away',
      'opt-out',
      'close a service',
    ],
  },
  summary: {
    zh: '因阿里云原因连续72小时不能正常使用的，可终止接受服务，非阿里云控制之内的原因除外（通用条款 12.4）；不同意协议修改可停用，须通知终止并自行迁出数据（14.4.2，DataV 专用说明 71.3.1）；不接受调价可停止购买（通用条款 4.6）；不可抗力协商不成可终止（14.2.4）。个别产品写了自行终止的办法（专用说明 40.4.2、45.1、64.3.7（3）、67.4）。无理由擅自退订可能付违约金或手续费（通用条款 3.4.1(2)、4.4.2）。',
    en: 'The customer may end service after 72 hours on end without normal use through the vendor’s cause, not for causes beyond its control (general 12.4). It may stop when it rejects changes, with notice and moving its own data (14.4.2; DataV special 71.3.1), stop buying at a new price (general 4.6), and end after failed talks on force majeure (14.2.4). Some products print their own way to end (special 40.4.2, 45.1, 64.3.7(3), 67.4). Cancelling without reason may cost a penalty or fee (general 3.4.1(2), 4.4.2).',
  },
  groups: [
    {
      title: {
        zh: '终止的权利',
        en: 'Rights to end',
      },
      clauses: [
        {
          unit: 'g-12.4',
          quote:
            '如果因阿里云原因造成您连续72小时不能正常使用服务的，您可终止接受服务，但非阿里云控制之内的原因引起的除外',
          note: {
            zh: '连续72小时不能使用。',
            en: '72 hours of outage.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.2',
          quote: '如您不同意阿里云所做的修改，您有权停止使用阿里云提供的服务',
          note: {
            zh: '不同意修改。',
            en: 'Rejecting changes.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.6',
          quote: '若您不接受调整后的价格，可停止购买相关服务',
          note: {
            zh: '不接受新价可停止购买。',
            en: 'Rejecting a price.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.1',
          quote: '双方协商一致提前终止的',
          note: {
            zh: '协商一致。',
            en: 'By agreement.',
          },
          side: 'both',
        },
        {
          unit: 'g-14.2.4',
          quote: '则任何一方可立即向对方发出终止通知',
          note: {
            zh: '不可抗力。',
            en: 'Force majeure.',
          },
          side: 'both',
        },
        {
          unit: 'p-71.3.1',
          quote: '您有权停止使用DataV服务',
          note: {
            zh: 'DataV 不同意修改。',
            en: 'DataV: rejecting changes.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '自行停用、释放、退订',
        en: 'Switching off, releasing, withdrawing',
      },
      clauses: [
        {
          unit: 'g-3.4.1.2',
          quote: '若您无理由擅自退订相应产品/服务',
          note: {
            zh: '擅自退订的后果。',
            en: 'What follows from withdrawal.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.2',
          quote: '若您无理由擅自退订相应服务',
          note: {
            zh: '优惠服务退订。',
            en: 'Cancelling a service on promotion.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.3',
          quote: '如您释放服务或删除数据的，阿里云将删除您的数据',
          note: {
            zh: '释放即删除数据。',
            en: 'Release deletes data.',
          },
        },
        {
          unit: 'p-3.1.1',
          quote: '预付费用在您支付成功后5日内可无理由退款',
          note: {
            zh: '开放搜索5日内退款。',
            en: 'OpenSearch: refund within 5 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.2',
          quote: '当您无需使用PAI服务时，请及时操作停用服务以结束计费',
          note: {
            zh: 'PAI 停用结束计费。',
            en: 'PAI: switch off to stop charges.',
          },
        },
        {
          unit: 'p-40.4.2',
          quote: '您有权在到期前书面通知阿里云到期不再使用服务',
          note: {
            zh: 'CDDC 书面通知。',
            en: 'CDDC: written notice.',
          },
          side: 'customer',
        },
        {
          unit: 'p-45.1',
          quote: '您可以在指定页面通过对您授权范围的取消勾选来终止服务',
          note: {
            zh: '数据安全中心取消授权。',
            en: 'Data security: withdraw authority.',
          },
          side: 'customer',
        },
        {
          unit: 'p-55.1',
          quote: '开通期间您有权随时关闭该功能',
          note: {
            zh: '流量分析可关闭。',
            en: 'Flow analysis may be closed.',
          },
          side: 'customer',
        },
        {
          unit: 'p-58.1',
          quote: '数字证书自您购买之日起30日内如未提交审核申请则可以退款',
          note: {
            zh: '证书30日内退款。',
            en: 'Certificates: refund within 30 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.7.3',
          quote: '您可以在“智能顾问”（Advisor）页面通过对您授权范围的取消勾选来终止服务',
          note: {
            zh: '智能顾问取消授权。',
            en: 'Advisor: withdraw authority.',
          },
          side: 'customer',
        },
        {
          unit: 'p-67.4',
          quote: '您删除容器服务的所有集群，阿里云将停止为您提供容器服务',
          note: {
            zh: '删完集群即停。',
            en: 'Deleting all clusters ends it.',
          },
        },
        {
          unit: 'p-39.2',
          quote: '到期不续费',
          note: {
            zh: '可设不续费。',
            en: 'May choose not to renew.',
          },
          side: 'customer',
        },
        {
          unit: 'p-40.4',
          quote: '到期不续费',
          note: {
            zh: '可设不续费。',
            en: 'May choose not to renew.',
          },
          side: 'customer',
        },
        {
          unit: 'p-53.2',
          quote: '到期不续费',
          note: {
            zh: '可设不续费。',
            en: 'May choose not to renew.',
          },
          side: 'customer',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写客户对固定期限服务的任意解除权，也没有写阿里云违约时（除 12.4）客户的解除权和解除通知方式。',
    en: 'Not printed: a right to end a fixed term at will, a right to end for the vendor’s breach other than 12.4, and how the customer gives notice.',
  },
  related: ['termination-by-vendor', 'refund', 'consequences-of-termination', 'unilateral-change'],
  isComplete: true,
};
