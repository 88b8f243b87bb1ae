import type { Family } from '../../src/parallels/model';

export const aiAssistantRules: Family = {
  id: 'ai-assistant-rules',
  title: {
    zh: '智能助手：提示、行为、内容与赔偿',
    en: 'AI assistants: notice, conduct, content, compensation',
  },
  subject: 'restriction',
  members: [
    {
      unit: 'p-36.3',
      quote: '由于本服务可能涉及深度合成技术及大模型能力服务，我们在此特别向您强调以下事项：',
    },
    {
      unit: 'p-56.1',
      quote: '由于本服务可能涉及深度合成技术及大模型能力服务，我们在此特别向您强调以下事项：',
    },
    {
      unit: 'p-62.1',
      quote: '由于智能助手服务可能涉及深度合成技术及大模型能力服务，我们在此特别向您强调以下事项：',
    },
    {
      unit: 'p-63.3',
      quote: '我们已基于阿里巴巴自研大语言模型进一步开发并为您提供DTS Insight运维助手服务',
    },
    {
      unit: 'p-56.1.1.1',
      quote:
        '您在本服务上的全部行为应符合法律法规及政策、社会公共秩序和道德风尚，如禁止反动、色情、暴力、冒犯、侮辱等不良信息内容的输入和生成。我们有权采取技术或者人工方式对您的输入数据和合成结果进行审核，但您注册账号下的一切行为由您自行完全负责；',
    },
    {
      unit: 'p-62.1.2',
      quote:
        '您在本服务上的全部行为应符合法律法规及政策、社会公共秩序和道德风尚，如不得输入反动、色情、暴力、冒犯、侮辱等不良信息内容、输入任何可能侵害第三方合法权益的信息内容或诱导智能助手输出前述内容等。我们有权采取技术或者人工方式对您的输入数据和合成结果进行审核，但您注册账号下的一切行为由您自行完全负责。',
    },
    {
      unit: 'p-56.1.1.4',
      quote:
        '对于您发布、上传、链接或通过服务提供的任何内容，无论内容的形式如何，您应对您所上传的内容承担责任。在法律允许的范围内，我们对您创建或上传的内容不承担责任，但我们有权协助主管机构删除其认为违反了任何法律或平台协议或政策的内容；',
    },
    {
      unit: 'p-62.1.3',
      quote:
        '对于您发布、上传、链接或通过服务提供的任何内容，无论内容的形式如何，您应对您所上传的内容承担责任。在法律允许的范围内，我们对您创建或上传的内容不承担责任，但我们有权协助主管机构删除其认为违反了任何法律或平台协议或政策的内容。',
    },
    {
      unit: 'p-56.1.4',
      quote:
        '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险。当您违反本须知使用本服务侵犯了第三方的合法权益而导致我们或/及我们的合作方遭受任何投诉、举报、索赔或诉讼，您有义务积极采取措施（包括但不限于积极举证回应、参与诉讼），以保证我们和我们的合作方免受或尽快摆脱该困境。当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任。',
    },
    {
      unit: 'p-62.1.5',
      quote:
        '我们不承担因您违反以上约定或承诺而引发的任何法律责任和风险。当您违反本条款使用本服务侵犯了第三方的合法权益而导致我们或/及我们的合作方遭受任何投诉、举报、索赔或诉讼，您有义务积极采取措施（包括但不限于积极举证回应、参与诉讼），以保证我们和我们的合作方免受或尽快摆脱该困境。当我们或/及我们的合作方因此遭受任何名誉、声誉或财产上的直接或间接损失时，您负有全部的损害赔偿责任。',
    },
  ],
  differences: [
    {
      members: ['p-62.1'],
      what: {
        zh: '主语是“智能助手服务”，36、56 是“本服务”。',
        en: 'Its subject is the assistant; in 36 and 56 it is “this service”.',
      },
      quotes: [
        {
          unit: 'p-62.1',
          quote: '由于智能助手服务可能涉及',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-36.3'],
      what: {
        zh: '之后的内容是三方模型与备案；56、62 是输入内容与生成结果的规则。',
        en: 'What follows in 36 is third-party models and filing; in 56 and 62 it is input and output.',
      },
      quotes: [
        {
          unit: 'p-36.3',
          quote: '我们在此特别向您强调以下事项',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-63.3'],
      what: {
        zh: '写明基于自研大语言模型，没有“深度合成”一句，也没有内容规则。',
        en: 'It names an own model; there is no sentence on deep synthesis and there are no content rules.',
      },
      quotes: [
        {
          unit: 'p-63.3',
          quote: '基于阿里巴巴自研大语言模型',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-56.1.1.1', 'p-62.1.2'],
      what: {
        zh: '56 写禁止不良信息的“输入和生成”；62 写不得输入，还不得输入侵害第三方的内容或诱导输出。',
        en: '56 bars bad content in input and output; 62 bars putting it in, and also content that harms third parties or leading the assistant to it.',
      },
      quotes: [
        {
          unit: 'p-56.1.1.1',
          quote: '如禁止反动、色情、暴力、冒犯、侮辱等不良信息内容的输入和生成',
        },
        {
          unit: 'p-62.1.2',
          quote: '输入任何可能侵害第三方合法权益的信息内容或诱导智能助手输出前述内容等',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-56.1.1.4', 'p-62.1.3'],
      what: {
        zh: '除句末标点外逐字相同。',
        en: 'Word for word the same but for the last mark.',
      },
      quotes: [
        {
          unit: 'p-56.1.1.4',
          quote: '您应对您所上传的内容承担责任',
        },
        {
          unit: 'p-62.1.3',
          quote: '您应对您所上传的内容承担责任',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-56.1.4', 'p-62.1.5'],
      what: {
        zh: '只差一词：“本须知”与“本条款”。',
        en: 'One word differs: “this notice” against “this clause”.',
      },
      quotes: [
        {
          unit: 'p-56.1.4',
          quote: '当您违反本须知使用本服务',
        },
        {
          unit: 'p-62.1.5',
          quote: '当您违反本条款使用本服务',
        },
      ],
      matters: 'wording',
    },
  ],
};
