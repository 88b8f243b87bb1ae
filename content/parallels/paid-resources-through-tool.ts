import type { Family } from '../../src/parallels/model';

export const paidResourcesThroughTool: Family = {
  id: 'paid-resources-through-tool',
  title: {
    zh: '通过本服务取得的其他付费服务，另行付费',
    en: 'Paid services obtained through the tool are charged apart',
  },
  subject: 'payment',
  members: [
    {
      unit: 'p-4.1',
      quote:
        '尽管目前使用阿里云资源编排服务您仍不需付费，但您通过资源编排服务获得并使用的阿里云其他付费服务（如按量付费的云服务器等），除非双方另有约定，您应按照该服务届时有效的收费标准向阿里云支付相应服务费用（包括因整体服务编排失败而需全部释放服务时，部分被编排成功的服务在被释放前产生的服务费用），并遵守其服务条款。',
    },
    {
      unit: 'p-30.2.2',
      quote:
        '尽管目前使用阿里云系统运维管理您仍不需付费，但您通过系统运维管理获得并使用的阿里云其他付费服务（除非双方另有约定），您应按照该服务届时有效的收费标准向阿里云支付相应服务费用，并遵守其服务条款。',
    },
    {
      unit: 'p-69.3.3',
      quote:
        '您通过阿里云E-HPC自动伸缩服务获得并使用的阿里云云服务器服务，您应按照该服务届时有效的收费标准向阿里云支付相应服务费用，并遵守《阿里云云服务器服务服务协议》。',
    },
    {
      unit: 'p-48.2',
      quote: '您在使用无影云电脑/无影云应用服务过程中使用的阿里云云资源，仍需按照资源对应的计费标准支付相应的费用。',
    },
    {
      unit: 'p-26.3',
      quote:
        '如果您通过云存储网关使用阿里云对象存储服务(OSS)，您仍需开通、订购对象存储服务，并另行付费，阿里云将按照对象存储服务的服务条款和服务等级协议提供对象存储服务。',
    },
  ],
  differences: [
    {
      members: ['p-4.1'],
      what: {
        zh: '还写明编排失败、释放前已编排成功部分的费用也要付。',
        en: 'It adds that parts made before a failed set-up was released must be paid.',
      },
      quotes: [
        {
          unit: 'p-4.1',
          quote: '部分被编排成功的服务在被释放前产生的服务费用',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-4.1', 'p-30.2.2'],
      what: {
        zh: '有“除非双方另有约定”和“目前使用…仍不需付费”；69、48、26 没有。',
        en: 'They have “unless agreed otherwise” and “free at present”; 69, 48 and 26 do not.',
      },
      quotes: [
        {
          unit: 'p-4.1',
          quote: '除非双方另有约定',
        },
        {
          unit: 'p-30.2.2',
          quote: '除非双方另有约定',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-4.1', 'p-30.2.2', 'p-69.3.3', 'p-26.3'],
      what: {
        zh: '还要遵守该服务的条款；48 没有写。',
        en: 'The terms of that service must also be kept; 48 does not say so.',
      },
      quotes: [
        {
          unit: 'p-4.1',
          quote: '并遵守其服务条款',
        },
        {
          unit: 'p-30.2.2',
          quote: '并遵守其服务条款',
        },
        {
          unit: 'p-69.3.3',
          quote: '并遵守《阿里云云服务器服务服务协议》',
        },
        {
          unit: 'p-26.3',
          quote: '按照对象存储服务的服务条款和服务等级协议',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-69.3.3'],
      what: {
        zh: '协议名重复印“服务服务”。',
        en: 'The name of the agreement prints “服务” (service) twice.',
      },
      quotes: [
        {
          unit: 'p-69.3.3',
          quote: '《阿里云云服务器服务服务协议》',
        },
      ],
      matters: 'wording',
    },
  ],
};
