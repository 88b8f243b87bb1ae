import type { Concept } from '../../src/concepts/model';

export const dataBreach: Concept = {
  slug: 'data-breach',
  name: {
    zh: '数据泄露与安全事件',
    en: 'Data breach and incidents',
  },
  variants: {
    zh: ['数据泄露', '泄密', '安全事件', '事件通知', '数据丢失', '信息泄露', '泄漏', '入侵'],
    en: [
      'data breach',
      'security incident',
      'breach notification',
      'leak',
      'loss of data',
      'disclosure incident',
      'intrusion',
    ],
  },
  summary: {
    zh: '泄露保密信息时双方应合作减轻损害；给对方造成损失的一方，赔偿直接经济损失（通用条款 11.5）。数据泄露风险由客户防范监测处置，阿里云“可能”告知（6.2）；客户保管不当的泄漏由客户承担（7.1.4，专用说明 64.3.3（4）、71.3.7、73.4）。',
    en: 'On a leak of confidential information both parties help to limit the harm; the party that caused the other loss pays direct economic loss (general 11.5). The customer guards against and handles leaks; the vendor “may” tell (6.2). Leaks by poor keeping are the customer’s (7.1.4, special 64.3.3(4), 71.3.7, 73.4).',
  },
  groups: [
    {
      title: {
        zh: '通用条款',
        en: 'General terms',
      },
      clauses: [
        {
          unit: 'g-11.5',
          quote: '一旦发现有上述保密信息泄露事件，双方应合作采取一切合理措施避免或者减轻损害后果的产生',
          note: {
            zh: '合作减轻损害。',
            en: 'Limit harm together.',
          },
          side: 'both',
        },
        {
          unit: 'g-11.5',
          quote: '应赔偿因此给对方造成的直接经济损失',
          note: {
            zh: '赔直接经济损失。',
            en: 'Direct economic loss.',
          },
          side: 'both',
        },
        {
          unit: 'g-6.2',
          quote:
            '对于网络和数据安全风险（包括并不限于系统漏洞、计算机病毒、网络攻击、网络侵入、数据泄露等安全风险），您应当自行制定云上安全策略',
          note: {
            zh: '客户防范处置。',
            en: 'The customer guards.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-6.2',
          quote: '阿里云可能会根据所掌握的风险信息或监管指令，通过本协议约定的通知方式向您告知',
          note: {
            zh: '可能告知。',
            en: 'May tell.',
          },
        },
        {
          unit: 'g-7.1.4',
          quote: '因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的损失和后果均由您承担',
          note: {
            zh: '保管不当由客户承担。',
            en: 'Poor keeping.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.5',
          quote: '根据适用的法律保护用户存储在阿里云数据中心的数据',
          note: {
            zh: '阿里云依法保护。',
            en: 'Protection by law.',
          },
          side: 'customer',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '如因您网站遭遇该等行为而给阿里云或者阿里云的其他网络或服务器',
          note: {
            zh: '受攻击可暂停、终止。',
            en: 'Attacks may lead to a stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.2.2',
          quote: '黑客攻击、病毒',
          note: {
            zh: '视为不可抗力。',
            en: 'Counts as force majeure.',
          },
          side: 'both',
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
          unit: 'p-56.1.5',
          quote: '保障您的用户信息及用户业务数据安全性',
          note: {
            zh: 'DMS 安全。',
            en: 'DMS security.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关',
          note: {
            zh: '安全信息保管。',
            en: 'Keys.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.1',
          quote: '免受滥用、误用、丢失、盗窃、泄露',
          note: {
            zh: '信息主体信息。',
            en: 'Identity data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.1',
          quote: '如因开源软件本身的缺陷造成了用户的数据损失，阿里云不负任何责任',
          note: {
            zh: 'E-HPC 数据损失。',
            en: 'E-HPC loss of data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.7',
          quote: '因您的原因致使数据在上传过程中出现的泄漏、丢失等任何风险，均由您自行承担责任',
          note: {
            zh: 'DataV 上传泄漏。',
            en: 'DataV upload.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.3',
          quote: '以防止网络安全事件发生',
          note: {
            zh: '邮箱安全措施。',
            en: 'Mail security.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.4',
          quote: '因您维护不当或保密不当致使上述数据、口令、密码等丢失或泄漏所引起的一切损失和后果均又您自行承担',
          note: {
            zh: '邮箱密码泄漏。',
            en: 'Mail passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-29.1',
          quote: '商业信息的丢失',
          note: {
            zh: '云解析免费版免责。',
            en: 'Free DNS.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有写阿里云发生数据泄露时的通知时限、内容和赔偿。',
    en: 'No time, content or compensation is printed for a breach on the vendor’s side.',
  },
  related: ['security-responsibility', 'confidentiality', 'personal-information', 'vendor-compensation'],
  isComplete: true,
};
