import type { Concept } from '../../src/concepts/model';

export const feesPayment: Concept = {
  slug: 'fees-payment',
  name: {
    zh: '价格、计费与付款',
    en: 'Fees, billing and payment',
  },
  variants: {
    zh: [
      '服务费用',
      '计费模式',
      '付款',
      '支付义务',
      '先付费',
      '后付费',
      '预付费',
      '按量付费',
      '包年包月',
      '充值',
      '扣费',
      '账户余额',
      '付款主体',
      '代付',
      '价款',
      '价格说明',
      '费用',
    ],
    en: [
      'fees',
      'price',
      'billing model',
      'payment',
      'prepaid',
      'pay-as-you-go',
      'subscription',
      'top-up',
      'account balance',
      'payer',
      'charges',
      'post-paid',
    ],
  },
  summary: {
    zh: '价格列在订购页面（通用条款 4.1），可先付费（4.2）或后付费（4.3）；客户须及时足额付款（5.1）、保持余额充足（3.4.2），付款人须与认证名称一致（4.7）。许多产品按小时扣费（如专用说明 3.1.2、21.1、23.1、32.1、43.1）。',
    en: 'Prices stand on the order page (general 4.1); services are prepaid (4.2) or post-paid (4.3). The customer must pay in time and in full (5.1), keep a balance (3.4.2), and the payer must be the verified name (4.7). Many products charge by the hour (for example special 3.1.2, 21.1, 23.1, 32.1, 43.1).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-4.1',
          quote: '服务费用将在您订购页面予以列明公示',
          note: {
            zh: '价格在订购页面列明。',
            en: 'Prices are listed on the order page.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.1',
          quote: '您可选择先付费或后付费的服务',
          note: {
            zh: '可选先付或后付。',
            en: 'Prepaid or post-paid.',
          },
          side: 'customer',
        },
        {
          unit: 'g-4.2.1',
          quote: '在您付费之后，阿里云才开始为您提供服务',
          note: {
            zh: '先付费后提供。',
            en: 'Service starts after payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.2.2',
          quote: '您至少应在服务期满前7日内支付续费款项',
          note: {
            zh: '续费款的付款时间。',
            en: 'When the renewal fee is due.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.3.para1',
          quote: '以页面公布的后付费服务当时有效的计费模式和标准为准',
          note: {
            zh: '后付费按页面。',
            en: 'Post-paid follows the page.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.7',
          quote: '付款人应与您在阿里云官网注册或实名认证的名称一致',
          note: {
            zh: '付款人须与认证名称一致。',
            en: 'The payer must match the verified name.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.8',
          quote: '我们可能会根据与您的协议及您采购的服务等情况进行结算并向您发送账单',
          note: {
            zh: '可能发送账单。',
            en: 'Bills may be sent.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.1',
          quote: '您付费后服务即开通',
          note: {
            zh: '付费后即开通。',
            en: 'Service opens on payment.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.1.4',
          quote: '阿里云将持续计费并根据计费结果予以扣划服务费用',
          note: {
            zh: '资源包后转按量扣费。',
            en: 'Metered charges after a package.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.2.para1',
          quote: '您应确保您的账户余额充足',
          note: {
            zh: '后付费须余额充足。',
            en: 'Keep enough balance.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.3.3',
          quote: '具体详见阿里云的网站相关页面的收费售后服务内容',
          note: {
            zh: '另有收费售后。',
            en: 'Paid support exists.',
          },
        },
        {
          unit: 'g-7.1.2',
          quote: '除此之外阿里云并提供其他付费的技术服务',
          note: {
            zh: '其他技术服务收费。',
            en: 'Other technical services are paid.',
          },
        },
        {
          unit: 'g-5.1',
          quote: '您应当及时、足额向阿里云支付费用',
          note: {
            zh: '及时足额付款。',
            en: 'Pay in time and in full.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.4',
          quote: '每个阿里云账号均是独立计费',
          note: {
            zh: '每个账号独立计费。',
            en: 'Each account is billed separately.',
          },
        },
        {
          unit: 'g-7.1.3',
          quote: '您应按照阿里云的网站页面提示及本服务协议的约定支付相应服务费用',
          note: {
            zh: '付费义务。',
            en: 'Duty to pay.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.5',
          quote: '都将由您承担相应的责任和由此产生的服务费用',
          note: {
            zh: '被授权账户的费用由客户付。',
            en: 'Fees of authorized accounts fall on the customer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.5',
          quote: '您应按届时有效的收费政策为后续使用的产品/服务付费',
          note: {
            zh: '收费期开始后须付费。',
            en: 'Payment once charging starts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.6',
          quote: '您需要接受新调整的价格才能继续购买相关服务',
          note: {
            zh: '接受新价才能购买。',
            en: 'New prices must be accepted.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.9',
          quote: '系统自动从您的账号中扣取下一续费周期的费用',
          note: {
            zh: '自动续费扣款。',
            en: 'Auto-renewal.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '计费方式与扣费',
        en: 'Billing and deduction by product',
      },
      clauses: [
        {
          unit: 'p-3.1',
          quote: '对应用实例的实例租用费用、每LCU单价、每GB存储分别计费',
          note: {
            zh: '开放搜索分三项计费。',
            en: 'OpenSearch: three items.',
          },
        },
        {
          unit: 'p-3.1.1',
          quote: '您在使用前预先付费购买',
          note: {
            zh: '开放搜索预付费。',
            en: 'OpenSearch prepaid.',
          },
        },
        {
          unit: 'p-3.1.2',
          quote: '每小时生成一个账单并按照生成订单时的实例规格从阿里云账号扣费',
          note: {
            zh: '开放搜索每小时出账扣费。',
            en: 'OpenSearch: hourly bill.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-7.1',
          quote: '您支付服务费后，阿里云将为您提供服务',
          note: {
            zh: '全局事务先付费。',
            en: 'Global transactions: pay first.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-10.1',
          quote: '阿里云按小时收取您前一小时的服务费用',
          note: {
            zh: '数据集成按小时。',
            en: 'Data integration: hourly.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.3',
          quote: '可能需要额外付费',
          note: {
            zh: '自设过期规则可能另付费。',
            en: 'Own expiry rules may cost extra.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.1',
          quote: '您支付服务费用后，才能使用鹿班服务',
          note: {
            zh: '鹿班先付费。',
            en: 'Luban: pay first.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.1',
          quote: '您支付服务使用费后，方可下载、使用微电影',
          note: {
            zh: '微电影先付费后下载使用。',
            en: 'Pay before download and use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.4',
          quote: '付费是下载和使用的前提',
          note: {
            zh: '未付费不得使用。',
            en: 'No use without payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.1',
          quote: '阿里云按照小时向您收取前一小时的服务费用',
          note: {
            zh: 'DLA 按小时。',
            en: 'DLA: hourly.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.2.1',
          quote: '该部分服务费用，您仍应继续向阿里云支付',
          note: {
            zh: 'DLA 执行中任务的费用仍须付。',
            en: 'DLA: what running tasks cost is still owed.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-23.1',
          quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用',
          note: {
            zh: '弹性容器实例按小时扣划。',
            en: 'Container instances: hourly.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.1',
          quote: '码栈服务以包年包月的形式向您提供，您先付费后使用',
          note: {
            zh: '码栈先付费。',
            en: 'Codestack: pay first.',
          },
        },
        {
          unit: 'p-25.1',
          quote: '阿里云将持续计费并根据计费结果予以扣划服务费用',
          note: {
            zh: '音视频通信转按量扣费。',
            en: 'Audio and video: metered after a package.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.2',
          quote: '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
          note: {
            zh: '云存储网关到期转按量计费。',
            en: 'Storage gateway: metered after expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.3',
          quote: '您仍需开通、订购对象存储服务，并另行付费',
          note: {
            zh: 'OSS 另行付费。',
            en: 'OSS is paid separately.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-28.1',
          quote: '包年包月的智能推荐服务需先付费后使用',
          note: {
            zh: '智能推荐先付费。',
            en: 'Recommendation: pay first.',
          },
        },
        {
          unit: 'p-29.3',
          quote: '您付费后方可开通使用',
          note: {
            zh: '云解析付费版先付费。',
            en: 'DNS paid edition: pay first.',
          },
        },
        {
          unit: 'p-32.1',
          quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用',
          note: {
            zh: 'Serverless 按小时扣划。',
            en: 'Serverless engine: hourly.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.1',
          quote: '包年包月的容器镜像服务企业版需要先付费后使用',
          note: {
            zh: '容器镜像企业版先付费。',
            en: 'Registry: pay first.',
          },
        },
        {
          unit: 'p-36.2',
          quote: '您在开通本服务后即开始计费，我们将根据您的使用时长，按计费周期出账单并扣费',
          note: {
            zh: 'PAI 开通即计费。',
            en: 'PAI: billing starts on opening.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.1.1',
          quote: '预付费为包年包月使用，您在使用前预先付费购买',
          note: {
            zh: 'DataWorks 预付费。',
            en: 'DataWorks prepaid.',
          },
        },
        {
          unit: 'p-39.1.2',
          quote: '按计费周期出账单并扣费',
          note: {
            zh: 'DataWorks 后付费扣费。',
            en: 'DataWorks post-paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.3',
          quote: 'CDDC服务属于预付费服务',
          note: {
            zh: 'CDDC 预付费。',
            en: 'CDDC prepaid.',
          },
        },
        {
          unit: 'p-43.1',
          quote: '阿里云将每小时自您的阿里云账户中扣划前一小时的服务费用',
          note: {
            zh: '数据湖构建按小时扣划。',
            en: 'Data lake: hourly.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-52.1',
          quote: '两种计费模式均以云手机实例为单位',
          note: {
            zh: '云手机按实例计费。',
            en: 'Cloud phones: by instance.',
          },
        },
        {
          unit: 'p-53.1',
          quote: '您在购买时可选择预付费或后付费模式',
          note: {
            zh: 'Prometheus 可选两种。',
            en: 'Prometheus: either.',
          },
          side: 'customer',
        },
        {
          unit: 'p-61.3.para1',
          quote: '阿里云将按小时自您的阿里云账户中扣划您前一小时的服务费用',
          note: {
            zh: '备份按量额度按小时扣划。',
            en: 'Backup: hourly.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3.2',
          quote: '费用以阿里云官网页面展示的为准',
          note: {
            zh: '升级规格费用。',
            en: 'Price of an upgrade.',
          },
        },
        {
          unit: 'p-64.2.1',
          quote: '您应按照阿里云官网页面展示的付款时间将服务费用付至阿里云',
          note: {
            zh: '专家服务先付费。',
            en: 'Expert services: pay first.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.1',
          quote: '提交购买订单并完成支付',
          note: {
            zh: '评估后下单付款。',
            en: 'Order and pay after assessment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.3',
          quote: '超出原方案服务范围的，超出部分服务您需另行购买',
          note: {
            zh: '超出部分另购。',
            en: 'Extra work must be bought.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.1',
          quote: '您可能需要向多家阿里云公司分别支付相应款项',
          note: {
            zh: '可能向多家公司分别付款。',
            en: 'Payment may be due to several companies.',
          },
        },
        {
          unit: 'p-71.2.1',
          quote: '按照页面公布的当时有效的计费模式与标准规则计费',
          note: {
            zh: 'DataV 按页面。',
            en: 'DataV: by the page.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.3',
          quote: '系统自动在您绑定的阿里云账户余额中扣除相应的服务费用',
          note: {
            zh: 'DataV 自动扣款。',
            en: 'DataV: automatic deduction.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.2',
          quote: '您应按照阿里云页面的提示及本服务协议的约定支付相应服务费用',
          note: {
            zh: 'DataV 付费义务。',
            en: 'DataV: duty to pay.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-6.1',
          quote: '预付费的消息队列服务，您提交订单后3日内仍未付费的，则订单失效',
          note: {
            zh: '消息队列预付费3日内付款。',
            en: 'Message queue: pay within 3 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3.1',
          quote: '使用阿里云为您提供的按量付费的服务额度',
          note: {
            zh: '数据库备份按量额度。',
            en: 'Backup: metered quota.',
          },
        },
        {
          unit: 'p-64.3.12.2',
          quote: '应按届时有效的收费政策付费',
          note: {
            zh: '云迁移中心收费后付费。',
            en: 'Migration center once charged.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.2',
          quote: '您已支付的购买DataV服务的服务费均不作退返',
          note: {
            zh: 'DataV 不退费。',
            en: 'DataV: no refund.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.1',
          quote: '阿里云将不向您收取费用',
          note: {
            zh: '系统运维管理目前不收费。',
            en: 'Operations service: no fee at present.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.5.2',
          quote: '也不会产生额外费用',
          note: {
            zh: 'NAT 网关升级不另收费。',
            en: 'NAT upgrade: no extra cost.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.1',
          quote: 'DataWorks服务包括预付费和后付费两种付费形式',
          note: {
            zh: 'DataWorks 两种付费形式。',
            en: 'DataWorks: prepaid and post-paid.',
          },
        },
      ],
    },
    {
      title: {
        zh: '余额与及时充值',
        en: 'Keeping a balance',
      },
      clauses: [
        {
          unit: 'p-5.4',
          quote: '您应及时向您的阿里云账户中充值',
          note: {
            zh: '性能测试。',
            en: 'Performance test.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-12.1',
          quote: '您应保证及时向您的账户充值',
          note: {
            zh: 'PrivateZone。',
            en: 'PrivateZone.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.2',
          quote: '您应及时向您的阿里云账户中充值',
          note: {
            zh: '图形工作站。',
            en: 'Workstation.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-14.1',
          quote: '您应及时向您的阿里云账户中充值',
          note: {
            zh: '密钥管理。',
            en: 'Key management.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-15.2',
          quote: '您应及时向您的阿里云账户中充值',
          note: {
            zh: '视频直播。',
            en: 'Live video.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.2',
          quote: '并应按正常费用标准缴纳服务费用',
          note: {
            zh: 'MaxCompute 延停期间按正常标准付费。',
            en: 'MaxCompute: normal fees during the deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1',
          quote: '您应及时缴纳服务费用以保证服务的持续使用',
          note: {
            zh: '云存储网关。',
            en: 'Storage gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '您应确保账户可用余额大于等于上个计费周期的账单金额',
          note: {
            zh: 'PAI。',
            en: 'PAI.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.1',
          quote: '您应确保账户余额充足',
          note: {
            zh: '数据湖构建。',
            en: 'Data lake.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-52.1',
          quote: '您应及时充值、缴纳服务费用以保证服务的持续使用',
          note: {
            zh: '云手机。',
            en: 'Cloud phones.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.3',
          quote: '您应及时充值、缴纳服务费用以保证服务的持续使用',
          note: {
            zh: 'Prometheus。',
            en: 'Prometheus.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-54.1',
          quote: '您应确保账户余额充足以保证服务的持续使用',
          note: {
            zh: '灵骏。',
            en: 'Lingjun.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1',
          quote: '您应保持账户余额等扣款渠道金额充足',
          note: {
            zh: 'E-HPC。',
            en: 'E-HPC.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.2',
          quote: '并应按正常费用标准缴纳服务费用',
          note: {
            zh: 'E-HPC 延停期间按正常标准付费。',
            en: 'E-HPC: normal fees during the deferral.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.4',
          quote: '服务到期前30日内确保您付款的支付宝账户余额充足',
          note: {
            zh: 'DataV 自动续费：支付宝余额充足，却从阿里云余额扣。',
            en: 'DataV: Alipay balance to be kept, but the Alibaba Cloud balance is charged.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '您应当在所购买的服务期限到期前及时进行付费',
          note: {
            zh: '企业邮箱到期前付费。',
            en: 'Mail: pay before expiry.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '所用其他产品的费用',
        en: 'Fees of other products used',
      },
      clauses: [
        {
          unit: 'p-4.1',
          quote: '您应按照该服务届时有效的收费标准向阿里云支付相应服务费用',
          note: {
            zh: '资源编排所用付费服务。',
            en: 'Paid services used through orchestration.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.2',
          quote: '您应按照该服务届时有效的收费标准向阿里云支付相应服务费用',
          note: {
            zh: '系统运维管理所用付费服务。',
            en: 'Paid services used through the operations service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.1',
          quote: '您应自行向第三方软件服务商支付相应的许可费用',
          note: {
            zh: '第三方软件许可费自付。',
            en: 'Licence fees of third-party software.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.2',
          quote: '仍需按照资源对应的计费标准支付相应的费用',
          note: {
            zh: '无影所用云资源。',
            en: 'Cloud resources used by Wuying.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.3',
          quote: '您应按照该服务届时有效的收费标准向阿里云支付相应服务费用',
          note: {
            zh: 'E-HPC 所用云服务器。',
            en: 'Servers used by E-HPC.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '未写币种、付款日（除个别产品）、银行费用和税费由谁承担。',
    en: 'Not printed: currency, due date (except for single products), and who bears bank charges and taxes.',
  },
  related: ['arrears', 'billing-dispute', 'price-change', 'auto-renewal', 'set-off', 'invoices'],
  isComplete: true,
};
