import type { Family } from '../../src/parallels/model';

export const thirdPartySoftware: Family = {
  id: 'third-party-software',
  title: {
    zh: '第三方（开源）软件：不保证，遵守其许可',
    en: 'Third-party (open source) software: no guarantee, keep its licence',
  },
  subject: 'liability',
  members: [
    {
      unit: 'g-8.1',
      quote:
        '本协议项下的产品服务中可能包含第三方组件，这些组件具有单独的法律声明或条款，可在随产品提供的通知中查阅。如果本协议中的条款与该组件单独的许可协议的条款存在冲突，该三方组件相关的许可协议的条款仅在解决冲突所需的范围内起作用。第三方组件通常在产品的文档中列出，其版权由其对应协议的版权声明中指定的版权所有者持有。',
    },
    {
      unit: 'g-8.4',
      quote:
        '本协议项下产品服务可能附带独立第三方软件。这些第三方软件并非使用本协议项下产品服务所必需，而是出于方便目的提供您使用，并受其自身随附的许可条款约束。如果您不同意遵守第三方软件的适用许可条款，则可能无法安装或使用它们。阿里云不对第三方软件的合法性、安全性、准确性进行任何保证，不对由此引发的任何损害承担责任。',
    },
    {
      unit: 'p-48.1',
      quote:
        '由第三方软件服务商提供服务并承担相关技术支持，阿里云不对该类第三方软件的可用性、安全性、售后服务等承担责任。您使用第三方软件服务商提供的软件服务时，应遵守第三方软件服务商制定的相关服务使用规则。',
    },
    {
      unit: 'p-36.3.2',
      quote:
        '对于该等三方模型及技术服务，您应在正式使用前仔细阅读由三方服务商提供的《服务协议》《开源许可协议》《开源许可证》或其他约束类协议并审慎评估风险，并确保在同意前述条款的前提下再开始使用相应服务。若您违反前述协议条款约定的行为导致我们或我们的关联公司承担任何侵权诉讼、或其他责任的，您应向我们承担赔偿责任任。',
    },
    {
      unit: 'p-36.3.6',
      quote:
        '我们特别向您说明，我们没有义务对三方模型及技术服务提供客服支持，若您需要获取支持，请直接与第三方服务商联系。',
    },
    {
      unit: 'p-69.1',
      quote:
        'E-HPC集群上面预安装的HPC软件栈相关开源软件，由对应的开源社区提供，阿里云不对其安全性或可用性等做任何保证。如因开源软件本身的缺陷造成了用户的数据损失，阿里云不负任何责任。',
    },
    {
      unit: 'p-69.1.1',
      quote: '如您选择GPU系列机型，您应遵守《NVIDIA软件用户使用许可》以及CUDA最终用户许可协议（EULA）。',
    },
    {
      unit: 'p-69.1.2',
      quote: '如您选择OneAPI服务，您应遵守《Intel End User License Agreement for Developer Tools》。',
    },
    {
      unit: 'p-72.4.3',
      quote:
        '甲方授权给乙方的软件中可能包含开源软件，乙方对开源软件的使用应该符合如下要求：（1）遵守相应的开源协议规定，开源协议的约定优于本协议的约定；（2）保留开源软件中原有的许可声明和版权、专利、商标情况等标识；（3）任何情況下，乙方保证不会使软件中不是开源软件的部分面临必须开源的风险。',
    },
    {
      unit: 'p-72.4.4',
      quote:
        '软件中某些部分可能是由第三方提供的或被认为是第三方的技术。本协议中未授予乙方与第三方提供的任何部分或与第三方技术有关的任何许可或授权。若为使用软件而有必要使用第三方技术，乙方应从和/或第三方取得所有必要的许可或授权。若乙方未取得必要的授权，乙方据此同意遵守所有和/或第三方规定的与第三方技术有关的所有条款。',
    },
    {
      unit: 'g-8.3',
      quote:
        '您不得以任何可能导致本协议项下产品服务或其任何部分受开源软件许可协议约束的方式使用或部署产品服务。例如，作为使用、修改和/或分发的条件，许可协议要求本协议项下产品服务或其部分必须：(i)以源代码的形式披露或分发；（ii）以制作衍生作品为目的的许可；或（iii）允许免费再分发。',
    },
    {
      unit: 'p-36.4',
      quote: '您承诺并同意，不得在本服务中使用根据GNU Affero 通用公共许可证 ( AGPL ) 许可的代码、模型等内容。',
    },
    {
      unit: 'p-72.1.4',
      quote:
        '开源软件，指软件本身、或其他被集成的、该软件衍生的、与该软件共同发布的软件满足以下条件：（1）以源码形式披露或发布；（2）为生成衍生作品和/或发布衍生作品需要由使用者向第三方授权；或（3）再发布免费，才能使用、修改和/或发布。',
    },
  ],
  differences: [
    {
      members: ['g-8.1', 'p-72.4.3'],
      what: {
        zh: '通用条款：冲突时第三方许可只在解决冲突所需的范围内起作用；72：开源协议优于本协议，没有范围限制。',
        en: 'General terms: the third-party licence works only as far as needed to settle the conflict; 72: the open-source licence comes before this agreement, without limit.',
      },
      quotes: [
        {
          unit: 'g-8.1',
          quote: '仅在解决冲突所需的范围内起作用',
        },
        {
          unit: 'p-72.4.3',
          quote: '开源协议的约定优于本协议的约定',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-8.4', 'p-48.1', 'p-69.1'],
      what: {
        zh: '不保证的项目不同：合法性、安全性、准确性；可用性、安全性、售后服务；安全性或可用性。',
        en: 'What is not guaranteed differs: lawful, safe, accurate; available, safe, after-sales; safe or available.',
      },
      quotes: [
        {
          unit: 'g-8.4',
          quote: '合法性、安全性、准确性',
        },
        {
          unit: 'p-48.1',
          quote: '可用性、安全性、售后服务',
        },
        {
          unit: 'p-69.1',
          quote: '安全性或可用性',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-69.1'],
      what: {
        zh: '只写软件缺陷造成的数据损失不负责；8.4 是“任何损害”。',
        en: 'Only data loss by a flaw is excluded; 8.4 excludes “any damage”.',
      },
      quotes: [
        {
          unit: 'p-69.1',
          quote: '如因开源软件本身的缺陷造成了用户的数据损失，阿里云不负任何责任',
        },
        {
          unit: 'g-8.4',
          quote: '不对由此引发的任何损害承担责任',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-36.3.2'],
      what: {
        zh: '违反三方协议使阿里云担责的，用户赔偿；“赔偿责任任”多印一字。',
        en: 'If a breach of the third party’s terms costs Alibaba Cloud, you pay; “赔偿责任任” (liability, misprinted) has one character too many.',
      },
      quotes: [
        {
          unit: 'p-36.3.2',
          quote: '您应向我们承担赔偿责任任',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-69.1.1', 'p-69.1.2'],
      what: {
        zh: '指名 NVIDIA 与 Intel 的许可。',
        en: 'They name the licences of NVIDIA and Intel.',
      },
      quotes: [
        {
          unit: 'p-69.1.1',
          quote: '《NVIDIA软件用户使用许可》',
        },
        {
          unit: 'p-69.1.2',
          quote: '《Intel End User License Agreement for Developer Tools》',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-48.1', 'p-36.3.6'],
      what: {
        zh: '技术支持由第三方提供。',
        en: 'Support comes from the third party.',
      },
      quotes: [
        {
          unit: 'p-48.1',
          quote: '由第三方软件服务商提供服务并承担相关技术支持',
        },
        {
          unit: 'p-36.3.6',
          quote: '请直接与第三方服务商联系',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-8.3', 'p-36.4', 'p-72.4.3'],
      what: {
        zh: '都防止产品被迫开源：通用条款禁止导致这种后果的使用，PAI 点名禁止 AGPL，72 要求乙方保证。',
        en: 'All guard against forced open source: the general terms bar use that leads to it, PAI bars AGPL by name, 72 asks party B for a guarantee.',
      },
      quotes: [
        {
          unit: 'g-8.3',
          quote: '受开源软件许可协议约束',
        },
        {
          unit: 'p-36.4',
          quote: '不得在本服务中使用根据GNU Affero 通用公共许可证 ( AGPL ) 许可的代码、模型等内容',
        },
        {
          unit: 'p-72.4.3',
          quote: '乙方保证不会使软件中不是开源软件的部分面临必须开源的风险',
        },
      ],
      matters: 'right',
    },
    {
      members: ['g-8.3', 'p-72.1.4'],
      what: {
        zh: '同样三项：披露源代码、衍生作品许可、免费再分发；一处是要避免的条件，一处是“开源软件”的定义。',
        en: 'The same three points: source disclosed, licence for derived works, free redistribution; in one a condition to avoid, in the other the definition of open source.',
      },
      quotes: [
        {
          unit: 'g-8.3',
          quote: '(i)以源代码的形式披露或分发；（ii）以制作衍生作品为目的的许可；或（iii）允许免费再分发',
        },
        {
          unit: 'p-72.1.4',
          quote:
            '（1）以源码形式披露或发布；（2）为生成衍生作品和/或发布衍生作品需要由使用者向第三方授权；或（3）再发布免费，才能使用、修改和/或发布',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-72.4.4'],
      what: {
        zh: '第三方技术不在许可之内，乙方要自行取得授权。',
        en: 'Third-party technology is not licensed; party B must get its own licence.',
      },
      quotes: [
        {
          unit: 'p-72.4.4',
          quote: '乙方应从和/或第三方取得所有必要的许可或授权',
        },
      ],
      matters: 'right',
    },
  ],
};
