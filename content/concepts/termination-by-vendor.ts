import type { Concept } from '../../src/concepts/model';

export const terminationByVendor: Concept = {
  slug: 'termination-by-vendor',
  name: {
    zh: '阿里云的解除权',
    en: 'Termination by the vendor',
  },
  variants: {
    zh: [
      '供应商解除',
      '阿里云终止服务',
      '单方解除',
      '解除权',
      '提前终止',
      '违约解除',
      '法定解除',
      '约定解除权',
      '任意解除',
      '永久停止服务',
      '解除合同',
    ],
    en: [
      'vendor termination',
      'termination for cause',
      'termination for convenience',
      'early termination',
      'rescission by the vendor',
      'cancellation by the vendor',
    ],
  },
  summary: {
    zh: '阿里云可因严重违约（通用条款 3.4.4(2)）、攻击（3.4.4(3)）、法律或不可控事由（3.4.4(4)）、30日通知后自行终止（3.4.4(5)）、泄露优惠（4.4.4）、欠费（5.2、5.4）、侵权（10.6）、任何违约或使用异常（12.1(2)）、不可抗力协商不成（14.2.4）终止；专用说明另有四十处左右（违约类和欠费类）。',
    en: 'The vendor may end service for serious breach (general 3.4.4(2)), attacks (3.4.4(3)), law or causes beyond control (3.4.4(4)), on 30 days’ notice (3.4.4(5)), disclosed discounts (4.4.4), arrears (5.2, 5.4), infringement (10.6), any breach or unusual use (12.1(2)), and failed talks after force majeure (14.2.4). The special terms add about forty cases, for breach and for arrears.',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-3.4.4',
          quote: '发生下列情形之一的，服务期限提前终止',
          note: {
            zh: '提前终止的开头。',
            en: 'Opening words.',
          },
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
          unit: 'g-3.4.4.2',
          quote: '阿里云有权提前终止服务直至清除您的全部数据',
          note: {
            zh: '严重违约。',
            en: 'Serious breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '阿里云可决定暂停或终止服务',
          note: {
            zh: '遭受攻击波及平台。',
            en: 'Attacks affecting the platform.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.4',
          quote:
            '服务因阿里云无法控制的事由而无法提供（包括但不限于不可抗力），或继续提供服务将导致您或阿里云违反适用的法律、法规或规章',
          note: {
            zh: '不可控或违法。',
            en: 'Beyond control or unlawful.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.5',
          quote: '阿里云可不时修改、终止、服务',
          note: {
            zh: '自行终止，提前30日通知。',
            en: 'At will, on 30 days’ notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.5',
          quote: '阿里云不保证永久的提供某种服务',
          note: {
            zh: '可终止某种服务。',
            en: 'A service may end.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.4.4',
          quote: '并有权决定是否暂停或终止服务',
          note: {
            zh: '泄露优惠。',
            en: 'Disclosed discounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '或者终止服务和/或技术支持的权利',
          note: {
            zh: '欠费。',
            en: 'Arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.4',
          quote: '对您所有阿里云账号予以拒绝和终止服务',
          note: {
            zh: '欠费波及所有账号。',
            en: 'Arrears reach all accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-10.6',
          quote: '在您侵犯阿里云及/或其他第三方的合法权利/权益时终止向您提供服务并不退还任何款项的权利',
          note: {
            zh: '侵权，不退款。',
            en: 'Infringement, no refund.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-12.1.2',
          quote: '终止提供服务，终止本协议',
          note: {
            zh: '任何违约或使用异常。',
            en: 'Any breach or unusual use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.2.4',
          quote: '则任何一方可立即向对方发出终止通知',
          note: {
            zh: '不可抗力60日加30日协商。',
            en: 'Force majeure: 60 days plus 30 days of talks.',
          },
          side: 'both',
        },
      ],
    },
    {
      title: {
        zh: '专用说明：违约或不当使用',
        en: 'Special terms: breach or misuse',
      },
      clauses: [
        {
          unit: 'p-12.2',
          quote: '阿里云有权暂停、终止为您提供服务',
          note: {
            zh: 'PrivateZone。',
            en: 'PrivateZone.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.2',
          quote: '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源',
          note: {
            zh: '占用而不使用，也未付费。',
            en: 'Held without use and without payment.',
          },
          doubt: {
            zh: '只写回收资源，是否就是终止服务没有写。',
            en: 'It speaks of taking resources back; whether that ends the service is not said.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据或解除合同而无需承担任何责任',
          note: {
            zh: '区块链超用途。',
            en: 'Blockchain outside purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据或解除合同',
          note: {
            zh: 'NFT。',
            en: 'NFT.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-27.3',
          quote: '阿里云有权立即终止您对数据库专家服务的使用',
          note: {
            zh: '无权限实例。',
            en: 'Instance without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.3',
          quote: '阿里云有权立即终止您对本服务的使用',
          note: {
            zh: '容器镜像非自用。',
            en: 'Registry not for own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.5',
          quote: '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源',
          note: {
            zh: '占用而不使用，也未付费。',
            en: 'Held without use and without payment.',
          },
          doubt: {
            zh: '只写回收资源，是否就是终止服务没有写。',
            en: 'It speaks of taking resources back; whether that ends the service is not said.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.3',
          quote: '阿里云有权立即终止您对本服务的使用',
          note: {
            zh: 'VR 成像仪非自用。',
            en: 'VR imager not for own use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.1',
          quote: '停止服务及/或解除本协议',
          note: {
            zh: '外呼违规。',
            en: 'Calls against the rules.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '直至单方面解除本协议等',
          note: {
            zh: '外呼违规信息。',
            en: 'Unlawful messages.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-46.1',
          quote: '如您未获得相应授权，阿里云有权随时终止向您提供服务',
          note: {
            zh: '终端访问控制无授权。',
            en: 'Terminal control without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-47.1',
          quote: '如您未获得相应授权，阿里云有权随时终止向您提供服务',
          note: {
            zh: '办公安全平台无授权。',
            en: 'Office security without authority.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-48.3',
          quote: '如您未能提供相反证据或您逾期未能反馈的，阿里云将有权提前终止服务',
          note: {
            zh: '无影投诉未回应。',
            en: 'No answer to a complaint.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '中止服务或终止服务等',
          note: {
            zh: '专家服务违规或投诉。',
            en: 'Breach or complaints.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '中止服务，或终止服务等处理措施',
          note: {
            zh: '信息核验投诉。',
            en: 'Complaints.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '阿里云有权中止或提前终止本协议',
          note: {
            zh: '擅自转让。',
            en: 'Transfer without consent.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-70.3',
          quote: '停止使用云行情产品服务',
          note: {
            zh: '云行情漏报、误报。',
            en: 'Wrong reports.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.3',
          quote: 'DataV服务的使用也将随之被终止',
          note: {
            zh: '账号永久禁止。',
            en: 'Banned account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.8',
          quote: '阿里云有权按本服务协议的相关约定单方面终止服务',
          note: {
            zh: 'DataV 严重违约。',
            en: 'Serious breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.3',
          quote: '有效期直至甲方通知乙方撤回本协议约定的许可',
          note: {
            zh: '许可可随时撤回。',
            en: 'The licence may be withdrawn.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-57.1.2',
          quote: '阿里云有权取消该用户考试资格',
          note: {
            zh: '缺考取消资格。',
            en: 'Exam right cancelled.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专用说明：未付款、免费转收费',
        en: 'Special terms: non-payment',
      },
      clauses: [
        {
          unit: 'p-15.2',
          quote: '阿里云有权立即将您的服务停止',
          note: {
            zh: '视频直播欠费。',
            en: 'Live video arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.2.1',
          quote: '或者终止服务和/或技术支持的权利',
          note: {
            zh: '专家服务未付清。',
            en: 'Expert services unpaid.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '阿里云有权不再向您提供服务',
          note: {
            zh: '云迁移中心拒付。',
            en: 'Migration center refused payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2',
          quote: '否则阿里云有权停止服务',
          note: {
            zh: 'E-HPC 将欠费。',
            en: 'E-HPC near arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-2.2',
          quote: '则阿里云将会终止本服务条款',
          note: {
            zh: '日志服务。',
            en: 'Log service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-3.3',
          quote: '终止本服务条款并停止为您继续提供服务',
          note: {
            zh: '开放搜索。',
            en: 'OpenSearch.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-12.1',
          quote: '阿里云将在7日届满终止服务',
          note: {
            zh: 'PrivateZone。',
            en: 'PrivateZone.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.4',
          quote: '终止本服务并停止为您继续提供服务',
          note: {
            zh: 'MaxCompute。',
            en: 'MaxCompute.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-23.3',
          quote: '终止为您提供服务',
          note: {
            zh: '弹性容器实例。',
            en: 'Container instances.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.2',
          quote: '阿里云将会停止为您继续提供服务',
          note: {
            zh: '云上存储网关。',
            en: 'Cloud gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-32.3',
          quote: '终止为您提供服务',
          note: {
            zh: 'Serverless。',
            en: 'Serverless.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.1',
          quote: '终止为您提供PAI服务',
          note: {
            zh: 'PAI 到期。',
            en: 'PAI expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '终止为您提供PAI服务',
          note: {
            zh: 'PAI 欠费。',
            en: 'PAI arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-37.2',
          quote: '则阿里云将会终止本服务条款',
          note: {
            zh: '数据总线。',
            en: 'DataHub.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.1',
          quote: '阿里云将终止本服务条款',
          note: {
            zh: 'CDDC 到期。',
            en: 'CDDC expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '阿里云将停止为您继续提供服务',
          note: {
            zh: 'E-HPC。',
            en: 'E-HPC.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1',
          quote: '包括暂停您的部分服务，直至终止全部MaxCompute服务',
          note: {
            zh: 'MaxCompute 欠费处理的开头。',
            en: 'Opening words for MaxCompute.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1',
          quote: '则阿里云将按如下条款暂停、终止服务',
          note: {
            zh: 'E-HPC 欠费处理的开头。',
            en: 'Opening words for E-HPC.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.2',
          quote: '届时阿里云将终止本服务条款并停止为您继续提供服务',
          note: {
            zh: 'CDDC 通知不再使用后到期终止。',
            en: 'CDDC ends on expiry after notice.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '第三方内容下架',
        en: 'Third-party content',
      },
      clauses: [
        {
          unit: 'p-36.3.5',
          quote: '对三方模型及技术服务进行中止、关停或下架',
          note: {
            zh: '三方模型。',
            en: 'Third-party models.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.2',
          quote: '阿里云的授权到期后，阿里云将要求您停止使用',
          note: {
            zh: '音乐授权到期。',
            en: 'Music licence ended.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '通用条款 12.1 没有写须先催告或给改正期限；“严重违反”没有定义；终止通知期只有 3.4.4(5) 的30日。',
    en: 'General 12.1 asks for no warning or time to cure; “serious” is not defined; a notice period for ending is printed only in 3.4.4(5).',
  },
  related: [
    'suspension',
    'termination-by-customer',
    'consequences-of-termination',
    'customer-breach',
    'service-change',
  ],
  isComplete: true,
};
