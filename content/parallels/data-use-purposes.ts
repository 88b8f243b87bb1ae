import type { Family } from '../../src/parallels/model';

export const dataUsePurposes: Family = {
  id: 'data-use-purposes',
  title: {
    zh: '数据只用于约定的目的',
    en: 'Data used only for the purposes agreed',
  },
  subject: 'data',
  members: [
    {
      unit: 'p-56.1.5',
      quote:
        '您知悉并同意我们将按照《阿里云法律声明及隐私权政策》保障您的用户信息及用户业务数据安全性，您在使用本服务过程中，我们将仅基于如下目的或场景使用您的用户信息及用户业务数据：',
    },
    {
      unit: 'p-62.3',
      quote:
        '当您使用智能助手服务过程中，您知悉并同意我们将按照《阿里云法律声明及隐私权政策》以及本协议保障您的用户信息，您在使用本服务过程中，我们将仅基于如下目的或场景使用您的用户信息及用户业务数据：',
    },
    {
      unit: 'p-56.1.5.1',
      quote:
        '本服务提供的SQL生成、SQL补全、SQL纠错等能力依赖于您输入的需求描述、SQL上下文数据等，但您基于本服务上传、生成的内容完全由您控制，除本条款所列明的数据使用场景及目的外，我们不会将其用于其他任何非经您授权的场景。',
    },
    {
      unit: 'p-62.3.1',
      quote:
        '为理解并解答您的问题，智能助手需处理您输入的需求描述数据。但您基于本服务上传、生成的内容完全由您控制，除本须知所列明的数据使用场景及目的外，我们不会将其用于其他任何非经您授权的场景。',
    },
    {
      unit: 'p-56.1.5.3',
      quote: '我们可能会根据法律法规或监管单位明确要求，处理您的用户信息及用户业务数据。',
    },
    {
      unit: 'p-62.3.2',
      quote: '我们可能会根据法律法规、或监管单位明确要求，处理您的用户信息及用户业务数据。',
    },
    {
      unit: 'p-56.1.5.2',
      quote:
        '您在使用本服务过程中，可根据实际情况对AI生成的回复做出评价，包括点赞、点踩、我要反馈等。在经过去标识化且无法重新识别特定个人的前提下，我们将收集您的评价及反馈，以改善本服务的对话质量，优化服务体验。',
    },
    {
      unit: 'g-9.2.2',
      quote: '就用户业务数据，阿里云除执行您的服务要求外，不进行任何未获授权的使用及披露；但以下情形除外：',
    },
    {
      unit: 'g-9.2.2.1',
      quote:
        '在国家有关机关依法查询或调阅用户业务数据时，阿里云具有按照相关法律法规或政策文件要求提供配合，并向第三方或者行政、司法等机构披露的义务；',
    },
    {
      unit: 'p-27.2',
      quote: '阿里云保证按照本协议约定提供服务，不会将采集的任何数据用于其他任何非经您授权或许可的目的。',
    },
    {
      unit: 'p-19.2',
      quote: '鹿班服务就您提供的素材仅用于为您提供服务',
    },
    {
      unit: 'p-41.1',
      quote:
        '阿里云不会故意识别、提取、收集或单独储存用户业务数据中可能包含的个人信息，亦不会将您的用户业务数据中可能包含的个人信息和阿里云掌握的其他数据进行关联或融合，阿里云仅会将可能包含个人信息的用户业务数据用于服务改进、优化用途。',
    },
  ],
  differences: [
    {
      members: ['p-56.1.5.2'],
      what: {
        zh: 'DMS 另收集评价与反馈来改善服务；ADB 没有这一项。',
        en: 'DMS also collects ratings and feedback to improve; ADB has no such item.',
      },
      quotes: [
        {
          unit: 'p-56.1.5.2',
          quote: '我们将收集您的评价及反馈',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-56.1.5', 'p-62.3'],
      what: {
        zh: '62 前半句只保障“用户信息”，后半句却使用“用户信息及用户业务数据”；56 两处都写两类。',
        en: '62 protects “user information” in the first half but uses both kinds in the second; 56 names both in both.',
      },
      quotes: [
        {
          unit: 'p-56.1.5',
          quote: '保障您的用户信息及用户业务数据安全性',
        },
        {
          unit: 'p-62.3',
          quote: '保障您的用户信息，',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-62.3'],
      what: {
        zh: '依据还包括“本协议”。',
        en: 'It also names “this agreement” as a basis.',
      },
      quotes: [
        {
          unit: 'p-62.3',
          quote: '以及本协议',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-56.1.5.1', 'p-62.3.1'],
      what: {
        zh: '“本条款所列明”与“本须知所列明”：与 56.1.4、62.1.5 的用词正好相反。',
        en: '“this clause” against “this notice”: the reverse of 56.1.4 and 62.1.5.',
      },
      quotes: [
        {
          unit: 'p-56.1.5.1',
          quote: '除本条款所列明的数据使用场景及目的外',
        },
        {
          unit: 'p-62.3.1',
          quote: '除本须知所列明的数据使用场景及目的外',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-56.1.5.3', 'p-62.3.2'],
      what: {
        zh: '只差一个顿号。',
        en: 'One mark differs.',
      },
      quotes: [
        {
          unit: 'p-56.1.5.3',
          quote: '法律法规或监管单位',
        },
        {
          unit: 'p-62.3.2',
          quote: '法律法规、或监管单位',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-41.1'],
      what: {
        zh: '可能含个人信息的业务数据用于服务改进、优化；通用条款 9.2.2 不许未获授权的使用。',
        en: 'Business data that may hold personal data are used to improve the service; general terms 9.2.2 bar use without authority.',
      },
      quotes: [
        {
          unit: 'p-41.1',
          quote: '阿里云仅会将可能包含个人信息的用户业务数据用于服务改进、优化用途',
        },
        {
          unit: 'g-9.2.2',
          quote: '不进行任何未获授权的使用及披露',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-27.2', 'p-56.1.5.1', 'p-62.3.1'],
      what: {
        zh: '“不会将……用于其他任何非经您授权的”同一句式：27 说目的，56、62 说场景。',
        en: 'The same pattern “not used for anything else without your authority”: 27 says purpose, 56 and 62 say situation.',
      },
      quotes: [
        {
          unit: 'p-27.2',
          quote: '不会将采集的任何数据用于其他任何非经您授权或许可的目的',
        },
        {
          unit: 'p-56.1.5.1',
          quote: '我们不会将其用于其他任何非经您授权的场景',
        },
        {
          unit: 'p-62.3.1',
          quote: '我们不会将其用于其他任何非经您授权的场景',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['g-9.2.2.1', 'p-56.1.5.3', 'p-62.3.2'],
      what: {
        zh: '通用条款限于“国家有关机关依法查询或调阅”并可向第三方披露；56、62 写“监管单位明确要求”，说的是处理。',
        en: 'General terms: lawful inquiry by state bodies, with disclosure to third parties; 56 and 62: an express demand of a regulator, and “process”.',
      },
      quotes: [
        {
          unit: 'g-9.2.2.1',
          quote: '在国家有关机关依法查询或调阅用户业务数据时',
        },
        {
          unit: 'p-56.1.5.3',
          quote: '监管单位明确要求',
        },
        {
          unit: 'p-62.3.2',
          quote: '监管单位明确要求',
        },
      ],
      matters: 'right',
    },
  ],
};
