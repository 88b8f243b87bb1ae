import type { Concept } from '../../src/concepts/model';

export const consequencesOfTermination: Concept = {
  slug: 'consequences-of-termination',
  name: {
    zh: '终止的后果与结算',
    en: 'Consequences of termination',
  },
  variants: {
    zh: ['终止后果', '终止结算', '合同终止后', '清算', '过渡期', '退出安排', '终止后数据', '结清'],
    en: ['effects of termination', 'settlement on termination', 'wind-down', 'transition', 'exit', 'post-termination'],
  },
  summary: {
    zh: '终止后数据只存到缓冲期满，然后删除（通用条款 9.2.4、5.5）；攻击致终止按实际期间结算返还（3.4.4(3)），服务下线退还未消费款项（3.4.4(5)），不同意修改的结算并自行迁出（14.4.2）；侵权和 DataV 严重违约不退（10.6，专用说明 71.3.8）；知识产权、保密、争议条款继续有效（通用条款 14.4.7）。',
    en: 'After the end data are kept only for the buffer period and then deleted (general 9.2.4, 5.5). Settlement: for attacks by actual period (3.4.4(3)), discontinued services refunded (3.4.4(5)), rejected changes settled and data moved by the customer (14.4.2); no refund for infringement and serious DataV breach (10.6, special 71.3.8). Clauses on property, confidentiality and disputes survive (general 14.4.7).',
  },
  groups: [
    {
      title: {
        zh: '结算',
        en: 'Settlement',
      },
      clauses: [
        {
          unit: 'g-3.4.4.3',
          quote: '将剩余款项（如有）返还',
          note: {
            zh: '攻击致终止。',
            en: 'Ended for attacks.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
          note: {
            zh: '服务下线。',
            en: 'Discontinued service.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.4.2',
          quote: '阿里云将及时与您进行服务费结算（如有）',
          note: {
            zh: '不同意修改。',
            en: 'Rejected changes.',
          },
          side: 'customer',
        },
        {
          unit: 'g-5.3',
          quote: '您仍应对未清偿部分承担责任',
          note: {
            zh: '欠款仍须付。',
            en: 'Debts remain.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '以及追究其他法律责任的权利',
          note: {
            zh: '欠费终止后仍可追究。',
            en: 'Other claims remain after arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '终止向您提供服务并不退还任何款项的权利',
          note: {
            zh: '侵权不退。',
            en: 'No refund on infringement.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.2.1',
          quote: '订单失效后阿里云与您就服务所达成的合意失效',
          note: {
            zh: '订单失效。',
            en: 'Lapsed orders.',
          },
          side: 'both',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '用户同意阿里云不退还已收取的服务费',
          note: {
            zh: 'DataV 账号限制。',
            en: 'DataV restricted account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.1',
          quote: '阿里云应与您进行服务费结算（ 如有），并且您应将业务数据迁出',
          note: {
            zh: 'DataV 不同意修改。',
            en: 'DataV: settle and move data.',
          },
        },
        {
          unit: 'p-71.3.8',
          quote: '并不退还您已经支付的费用（如有）',
          note: {
            zh: 'DataV 严重违约。',
            en: 'DataV serious breach.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '数据',
        en: 'Data',
      },
      clauses: [
        {
          unit: 'g-9.2.4',
          quote: '阿里云仅在一定的缓冲期',
          note: {
            zh: '缓冲期后删除。',
            en: 'Deleted after the buffer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.5',
          quote: '缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本',
          note: {
            zh: '欠费终止后删除。',
            en: 'Deleted after arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.2',
          quote: '直至清除您的全部数据',
          note: {
            zh: '严重违约清除数据。',
            en: 'Data cleared on serious breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.4.2',
          quote: '并自行负责将业务数据迁出',
          note: {
            zh: '自行迁出。',
            en: 'Move data oneself.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '但您曾经上传的相关数据和信息（如有）将继续保留在区块链平台',
          note: {
            zh: '链上数据保留。',
            en: 'Data stay on the chain.',
          },
        },
        {
          unit: 'p-22.2.1',
          quote: '并有权清除您的部分或全部数据',
          note: {
            zh: '区块链违规清除。',
            en: 'Cleared on misuse.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '并有权清除您的部分或全部数据',
          note: {
            zh: 'NFT 清除。',
            en: 'Cleared for NFT.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.2',
          quote:
            '届时阿里云将终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'CDDC 通知后到期即删。',
            en: 'CDDC: deleted on expiry after notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-55.1',
          quote: '关闭后阿里云将同步删除该功能采集及分析后的流数据',
          note: {
            zh: '关闭即删除流数据。',
            en: 'Flow data deleted on closing.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.5',
          quote: '您应提前做好自身侧的数据安全风险防控措施',
          note: {
            zh: '专家服务到期。',
            en: 'Expert services.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.7.3',
          quote: '授权终止后，因获取的信息不完整',
          note: {
            zh: '智能顾问终止后部分服务受影响。',
            en: 'Other services affected.',
          },
        },
        {
          unit: 'p-64.3.12.2',
          quote: '并有权利不再继续保留您的业务数据',
          note: {
            zh: '云迁移中心。',
            en: 'Migration center.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '损失与责任',
        en: 'Loss and liability',
      },
      clauses: [
        {
          unit: 'g-12.1.para1',
          quote: '而造成的用户损失将由您自行承担',
          note: {
            zh: '中止、终止的损失自担。',
            en: 'Loss is the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '因阿里云在该情况下提前终止本协议而给任何第三方造成的损失，由商户承担',
          note: {
            zh: '第三方损失由商户承担。',
            en: 'Third parties’ loss is the merchant’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.4',
          quote: '且无需承担用户因暂停或终止DataV服务的使用而遭受的任何直接或间接损失',
          note: {
            zh: 'DataV 不负责任。',
            en: 'No liability for DataV.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '存续',
        en: 'Survival',
      },
      clauses: [
        {
          unit: 'g-14.4.7',
          quote: '不因本协议的终止而失效',
          note: {
            zh: '存续条款。',
            en: 'Surviving clauses.',
          },
          side: 'both',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '部分产品服务或产品服务中的部分功能的终止并不影响您在使用其他产品服务时依据对本协议的遵守',
          note: {
            zh: '部分终止后，用其他产品仍须遵守本协议。',
            en: 'After one part ends, the agreement still binds for the others.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '没有过渡期和迁移协助；12.4 和通用条款 12.1 终止后的退款没有写；删除证明没有写。',
    en: 'No transition period and no help with migration; refunds after 12.4 and general 12.1 and a proof of deletion are not printed.',
  },
  related: [
    'termination-by-vendor',
    'termination-by-customer',
    'data-deletion',
    'data-export',
    'refund',
    'waiver-severability-survival',
  ],
  isComplete: false,
};
