import type { Family } from '../../src/parallels/model';

export const technicalAdviceOnly: Family = {
  id: 'technical-advice-only',
  title: {
    zh: '尽勤勉义务，但结果仅仅是当时的技术建议，仅供参考',
    en: 'With due care, yet the results are only technical advice, for reference',
  },
  subject: 'liability',
  members: [
    {
      unit: 'p-11.2',
      quote:
        '阿里云尽勤勉义务向您提供服务，但受当时的技术条件等因素的影响和约束，阿里云所提供的技术服务和/或可交付成果物仅仅是当时情况下给出的技术建议，您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责。',
    },
    {
      unit: 'p-18.2',
      quote:
        '阿里云尽勤勉义务向您提供服务，但受当时的技术条件等因素的影响和约束，阿里云所提供的技术服务和/或可交付成果物仅仅是当时情况下给出的技术建议，您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责。',
    },
    {
      unit: 'p-27.4',
      quote:
        '您充分知晓并认可，阿里云尽勤勉义务向您提供服务，但是阿里云所提供的技术服务受项目实施当时的技术条件、网络状态、您的系统状况、服务周期等因素的影响和约束，阿里云所提供的技术服务和/或可交付成果物仅仅是当时情况下给出的技术建议，阿里云不对技术服务和/或可交付成果物的准确性、有效性、可持续性承担任何的担保责任。',
    },
    {
      unit: 'p-45.2',
      quote:
        '您理解并同意，阿里云尽勤勉义务向您提供服务，但是阿里云所提供的服务受当时的技术条件等因素的影响和约束，阿里云不对服务及服务反馈的结果数据的准确性、有效性、可持续性承担任何的担保责任。阿里云亦不保证服务能够满足您的需求；您理解阿里云服务反馈的数据仅供您用于其业务风控的参考，您基于阿里云反馈的结果数据所作出的任何行为的后果及责任均由您自行承担。',
    },
    {
      unit: 'p-64.3.7.2',
      quote:
        '您理解并同意，阿里云尽勤勉义务向您提供智能顾问服务，但是阿里云所提供的技术服务受项目实施当时的技术条件、网络状态、您的状况、服务周期等因素的影响和约束，阿里云所提供的技术服务仅仅是当时情况下给出的技术建议，阿里云不对任何服务的准确性、有效性、可持续性承担任何的担保责任。阿里云亦不对您使用服务工作或结果承担任何责任。',
    },
    {
      unit: 'p-64.3.11.2.A',
      quote: '但受技术条件、问题状况、网络状态等因素的影响和约束，问题处理时间需视具体情况而定。',
    },
    {
      unit: 'p-5.3',
      quote:
        '您理解并认可，测试结果是阿里云性能测试服务按照您的指令（包括测试方式、测试对象等）进行测试后所记录的数据，阿里云不对您依据该数据进行的工作及工作结果承担任何责任。',
    },
    {
      unit: 'p-39.6',
      quote:
        '阿里云不承诺分析结果100%的准确性，仅供参考。请您根据业务实际情况对分析结果中的不良行为进行调整，阿里云不会对您利用分析结果做出进一步行为所导致的损失承担任何责任。',
    },
  ],
  differences: [
    {
      members: ['p-11.2', 'p-18.2'],
      what: {
        zh: '逐字相同；用户对采纳与否及其结果负责，没有写不作担保。',
        en: 'Word for word the same; you answer for following the advice or not; nothing says that there is no guarantee.',
      },
      quotes: [
        {
          unit: 'p-11.2',
          quote: '您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责',
        },
        {
          unit: 'p-18.2',
          quote: '您仍需对采纳或不予采纳阿里云的技术建议，以及采纳该技术建议的工作过程和结果负责',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-27.4', 'p-45.2', 'p-64.3.7.2'],
      what: {
        zh: '不对准确性、有效性、可持续性承担任何担保责任。',
        en: 'No guarantee of accuracy, effect or continuity.',
      },
      quotes: [
        {
          unit: 'p-27.4',
          quote: '不对技术服务和/或可交付成果物的准确性、有效性、可持续性承担任何的担保责任',
        },
        {
          unit: 'p-45.2',
          quote: '不对服务及服务反馈的结果数据的准确性、有效性、可持续性承担任何的担保责任',
        },
        {
          unit: 'p-64.3.7.2',
          quote: '不对任何服务的准确性、有效性、可持续性承担任何的担保责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-27.4', 'p-64.3.7.2'],
      what: {
        zh: '列举的因素更多：项目实施当时的技术条件、网络状态、系统或您的状况、服务周期；64 漏了“系统”，成“您的状况”。',
        en: 'More factors are named; 64 drops “system”, leaving “your condition”.',
      },
      quotes: [
        {
          unit: 'p-27.4',
          quote: '您的系统状况',
        },
        {
          unit: 'p-64.3.7.2',
          quote: '您的状况',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-64.3.7.2'],
      what: {
        zh: '还排除使用的工作或结果。',
        en: 'It also excludes the work or result of the use.',
      },
      quotes: [
        {
          unit: 'p-64.3.7.2',
          quote: '阿里云亦不对您使用服务工作或结果承担任何责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-64.3.11.2.A'],
      what: {
        zh: '只用来说明处理时间不定。',
        en: 'It only explains that the time of handling is not fixed.',
      },
      quotes: [
        {
          unit: 'p-64.3.11.2.A',
          quote: '问题处理时间需视具体情况而定',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-5.3', 'p-39.6'],
      what: {
        zh: '说的是测试、分析的数据或结果，不是建议：用户依据它做的事由用户承担。',
        en: 'They deal with test or analysis results, not advice: what you do with them is yours.',
      },
      quotes: [
        {
          unit: 'p-5.3',
          quote: '阿里云不对您依据该数据进行的工作及工作结果承担任何责任',
        },
        {
          unit: 'p-39.6',
          quote: '阿里云不会对您利用分析结果做出进一步行为所导致的损失承担任何责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-39.6', 'p-45.2'],
      what: {
        zh: '写明仅供参考。',
        en: 'They say for reference only.',
      },
      quotes: [
        {
          unit: 'p-39.6',
          quote: '仅供参考',
        },
        {
          unit: 'p-45.2',
          quote: '仅供您用于其业务风控的参考',
        },
      ],
      matters: 'right',
    },
  ],
  oddOneOut: 'p-64.3.11.2.A',
};
