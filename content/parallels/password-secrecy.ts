import type { Family } from '../../src/parallels/model';

export const passwordSecrecy: Family = {
  id: 'password-secrecy',
  title: {
    zh: '口令、密码的完整性和保密性由您负责',
    en: 'Passwords are yours to keep',
  },
  subject: 'liability',
  members: [
    {
      unit: 'g-7.1.4',
      quote:
        '您对自己存放在阿里云云平台上的数据以及进入和管理阿里云云平台上各类产品与服务的口令、密码的完整性和保密性负责。因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的损失和后果均由您承担。',
    },
    {
      unit: 'p-73.4',
      quote:
        '您应对管理、使用本服务的口令、密码的完整性和保密性负责。因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的一切损失和后果均又您自行承担。',
    },
    {
      unit: 'p-64.3.3.4',
      quote:
        '但做好安全信息（包括密码、密钥等）的更新和维护仍是您本人的义务。除法律另有规定或双方另有约定外，因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关。',
    },
  ],
  differences: [
    {
      members: ['g-7.1.4'],
      what: {
        zh: '还包括存放在云平台上的数据。',
        en: 'It also covers the data on the platform.',
      },
      quotes: [
        {
          unit: 'g-7.1.4',
          quote: '您对自己存放在阿里云云平台上的数据',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-73.4'],
      what: {
        zh: '“上述数据”没有先行词：前句只有口令、密码。',
        en: '“The above data” has nothing before it: the first sentence names only passwords.',
      },
      quotes: [
        {
          unit: 'p-73.4',
          quote: '致使上述数据、口令、密码等丢失或泄漏',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-73.4'],
      what: {
        zh: '“均又您”应是“均由您”的误印。',
        en: '“均又您” (all again you) is a misprint of “均由您” (all by you).',
      },
      quotes: [
        {
          unit: 'p-73.4',
          quote: '均又您自行承担',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-64.3.3.4'],
      what: {
        zh: '留有“除法律另有规定或双方另有约定外”。',
        en: 'It keeps “unless the law or the parties say otherwise”.',
      },
      quotes: [
        {
          unit: 'p-64.3.3.4',
          quote: '除法律另有规定或双方另有约定外',
        },
      ],
      matters: 'right',
    },
  ],
};
