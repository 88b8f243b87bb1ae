import type { Concept } from '../../src/concepts/model';

export const reverseEngineering: Concept = {
  slug: 'reverse-engineering',
  name: {
    zh: '反向工程与源代码',
    en: 'Reverse engineering and source code',
  },
  variants: {
    zh: ['反向工程', '反编译', '反汇编', '源代码', '拆解', '破解', '逆向', '提取源代码'],
    en: ['reverse engineering', 'decompilation', 'disassembly', 'source code', 'cracking', 'derive source code'],
  },
  summary: {
    zh: '不得反向工程、反编译、反汇编云服务（通用条款 10.5），第8条也不授予取得源代码的权利（8.2）；鹿班（专用说明 19.5）、专属钉钉（38.2）、VR 成像仪（42.2）、DMS（56.1.3）、微软（59.1.4，法律明示允许的除外）、ADB（62.2）、机器人流程自动化（72.4.2）另有同样规定。',
    en: 'Reverse engineering, decompiling and disassembly are forbidden (general 10.5), and chapter 8 gives no right to source code (8.2). They are forbidden again for Luban (special 19.5), DingTalk (38.2), VR imager (42.2), DMS (56.1.3), Microsoft (59.1.4, except as law expressly allows), ADB (62.2) and RPA (72.4.2).',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-10.5',
          quote: '不得通过反向工程、反编译、反汇编或其他类似行为获得云服务涉及的源代码',
          note: {
            zh: '一般禁止。',
            en: 'General ban.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.2',
          quote:
            '不应被解释为授予您通过反编译、反向工程或以其他方式访问、使用用于编译或解释本产品或其任何部分的任何源代码的权利',
          note: {
            zh: '第8条不给源代码权利。',
            en: 'Chapter 8 gives no right.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-8.3',
          quote: '以源代码的形式披露或分发',
          note: {
            zh: '不得使服务须公开源代码。',
            en: 'The service must not become subject to source disclosure.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '专用说明',
        en: 'Special terms',
      },
      clauses: [
        {
          unit: 'p-19.5',
          quote: '反编译、反汇编、反向工程、分解拆卸',
          note: {
            zh: '鹿班。',
            en: 'Luban.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.4',
          quote: '如果您通过其他方式如浏览器源代码、或者录屏等方式获得视频并使用',
          note: {
            zh: '不得经源代码取得视频。',
            en: 'No taking of video through the source.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.4',
          quote: '会导致使用的产品或服务在 AGPL 许可下开源',
          note: {
            zh: 'PAI：AGPL 会使服务须开源。',
            en: 'PAI: AGPL would make the service open source.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-38.2',
          quote: '您应确保您和最终客户不对专属钉钉产品进行反向工程、反汇编、反编译、提取源代码或任何其它形式的转换',
          note: {
            zh: '专属钉钉。',
            en: 'DingTalk.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-42.2',
          quote: '反编译、反汇编、反向工程、分解拆卸',
          note: {
            zh: 'VR 成像仪。',
            en: 'VR imager.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.3',
          quote: '您不得对本服务进行反向工程、反向汇编、反向编译，或者以其他方式尝试发现本服务的源代码',
          note: {
            zh: 'DMS。',
            en: 'DMS.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.1.4',
          quote: '您不得对微软产品进行反向工程、反向编译或反汇编，虽然有此限制，但适用的法律明示允许此类活动的除外',
          note: {
            zh: '微软，法律允许的除外。',
            en: 'Microsoft, except as law allows.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.2',
          quote: '您不得对智能助手进行反向工程、反向汇编、反向编译，或者以其他方式尝试发现智能助手的源代码',
          note: {
            zh: 'ADB。',
            en: 'ADB.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.2',
          quote: '对软件进行反编译、反汇编、反向工程、分解拆卸及从事其他任何试图获得软件源代码的行为',
          note: {
            zh: '机器人流程自动化。',
            en: 'RPA.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.4.3',
          quote: '乙方保证不会使软件中不是开源软件的部分面临必须开源的风险',
          note: {
            zh: '机器人流程自动化：不得使闭源部分须开源。',
            en: 'RPA: no part that is not open source may be made so.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.1.1',
          quote: '包括源代码、目标代码、二进制代码等各种形式',
          note: {
            zh: '软件的定义含源代码。',
            en: 'The definition of software includes source code.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '除微软产品外，没有写法律允许的例外（如为兼容）。',
    en: 'Except for Microsoft products no exception for acts allowed by law is printed.',
  },
  related: ['intellectual-property', 'licence', 'acceptable-use', 'third-party-open-source'],
  isComplete: true,
};
