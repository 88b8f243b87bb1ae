import type { Concept } from '../../src/concepts/model';

export const account: Concept = {
  slug: 'account',
  name: {
    zh: '账号与密码',
    en: 'Accounts and credentials',
  },
  variants: {
    zh: [
      '账号',
      '账户',
      '密码',
      '口令',
      '子账号',
      '被授权账户',
      '账号安全',
      '密钥',
      '访问密钥',
      '授权管理',
      '主账号',
      '登录',
    ],
    en: [
      'account',
      'password',
      'credentials',
      'sub-account',
      'authorized users',
      'access keys',
      'account security',
      'main account',
      'login',
    ],
  },
  summary: {
    zh: '使用产品须注册账号（通用条款 9.1）；客户对口令、密码负责（7.1.4）；被授权账户的操作视为本人操作（7.2.5）；每个账号独立计费但可合并处置（5.4）。DataV、邮箱、DMS 等另有规定。',
    en: 'An account is needed (general 9.1). The customer answers for passwords (7.1.4); acts of authorized accounts count as its own (7.2.5); accounts are billed separately but may be handled together (5.4). DataV, mail, DMS and others add rules.',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-9.1.para1',
          quote: '您应注册阿里云账号并完成实名认证',
          note: {
            zh: '注册账号。',
            en: 'Register.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.1.para1',
          quote: '阿里云账号数据的采集及使用应遵守《阿里云用户协议》的相关约定',
          note: {
            zh: '账号数据依用户协议。',
            en: 'Account data: User Agreement.',
          },
        },
        {
          unit: 'g-7.1.4',
          quote: '进入和管理阿里云云平台上各类产品与服务的口令、密码的完整性和保密性负责',
          note: {
            zh: '口令密码。',
            en: 'Passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.2.5',
          quote: '任一被授权账户下进行的所有操作行为，均将被视为您通过本人账户所进行的行为',
          note: {
            zh: '被授权账户。',
            en: 'Authorized accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.1',
          quote: '开通后您获得阿里云向您发送的登录、使用服务的密钥、口令即可使用服务',
          note: {
            zh: '密钥口令。',
            en: 'Keys are sent.',
          },
        },
        {
          unit: 'g-5.4',
          quote: '您名下有多个阿里云账号的，每个阿里云账号均是独立计费',
          note: {
            zh: '多账号。',
            en: 'Several accounts.',
          },
        },
        {
          unit: 'g-6.1',
          quote: '由您基于阿里云账号权限所管理的',
          note: {
            zh: '账号权限下的系统由客户管理。',
            en: 'Systems under the account are the customer’s.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-7.1.12',
          quote: '通过您的阿里云账号为第三方购买阿里云产品/服务',
          note: {
            zh: '为第三方购买。',
            en: 'Buying for others.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.1',
          quote: '管理您的阿里云账号及云平台上各类云服务的工作人员的联系方式',
          note: {
            zh: '管理人员联系方式。',
            en: 'Contacts of staff.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-14.1.1',
          quote: '您接收站内信、系统消息的阿里云账号（包括子账号），也作为您的有效联系方式',
          note: {
            zh: '账号是联系方式。',
            en: 'Accounts are contacts.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.7',
          quote: '付款人应与您在阿里云官网注册或实名认证的名称一致',
          note: {
            zh: '付款人名称。',
            en: 'Payer’s name.',
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
          unit: 'p-68.1',
          quote: '您应授权阿里云访问、分析您阿里云账号及（访问控制）用户账号的配置信息、访问密钥（Accesskey）ID、状态',
          note: {
            zh: '权限治理分析账号。',
            en: 'Account analysis.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-14.2',
          quote: '请及时登录管理控制台删除密钥信息',
          note: {
            zh: '删除密钥。',
            en: 'Delete keys.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.5.2',
          quote: '在您的账号中创建一个服务关联角色',
          note: {
            zh: '创建服务关联角色。',
            en: 'A service role is created.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-44.2',
          quote: '封停账号以及加入黑名单等',
          note: {
            zh: '外呼违规封停账号。',
            en: 'Account blocked.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.1',
          quote: '但您注册账号下的一切行为由您自行完全负责',
          note: {
            zh: 'DMS 账号行为。',
            en: 'DMS account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.2',
          quote: '但您注册账号下的一切行为由您自行完全负责',
          note: {
            zh: 'ADB 账号行为。',
            en: 'ADB account.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.2',
          quote: '账号权限管理、离职员工及时清退出企业群、账号下安全手机的维护和更新等',
          note: {
            zh: '人员账号管理。',
            en: 'Staff accounts.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.3.4',
          quote: '因安全信息（包括密码、密钥等）保管不善而引发的后果及损失，均与阿里云无关',
          note: {
            zh: '密码密钥保管。',
            en: 'Keys and passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-65.3',
          quote: '应当仅为需要接触信息主体信息的人员开通权限',
          note: {
            zh: '权限限于需要的人。',
            en: 'Access by need.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '用户仅可通过账户（用户登录名+密码）登录的方式使用DataV服务',
          note: {
            zh: 'DataV 登录。',
            en: 'DataV login.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.1',
          quote: '阿里云仅根据用户的登录账户来确认使用DataV服务的用户身份',
          note: {
            zh: '按登录账户认定身份。',
            en: 'Identity by login.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.2',
          quote: '账号被阿里云等账号注册的服务方限制账号登录的',
          note: {
            zh: '限制登录。',
            en: 'Restricted login.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.6.3',
          quote: '永久禁止登录的，DataV服务的使用也将随之被终止',
          note: {
            zh: '永久禁止。',
            en: 'Banned login.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.1',
          quote: '企业邮箱的合法使用权默认归属于最初购买该企业邮箱的阿里云账户所有人',
          note: {
            zh: '邮箱归属。',
            en: 'Mailbox ownership.',
          },
        },
        {
          unit: 'p-73.4',
          quote: '您应对管理、使用本服务的口令、密码的完整性和保密性负责',
          note: {
            zh: '邮箱密码。',
            en: 'Mail passwords.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '阿里云届时将关闭您的账号',
          note: {
            zh: '到期关闭账号。',
            en: 'Closed on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.3',
          quote: '您应当确保所设置的密码具备足够的复杂度',
          note: {
            zh: '邮箱密码复杂度。',
            en: 'Strong mail passwords.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '账号注销、账号被盗后的处理没有写（看《阿里云用户协议》）。',
    en: 'Closing an account and what follows theft of an account are not printed (see the User Agreement).',
  },
  related: ['real-name', 'security-responsibility', 'own-use-only', 'effect-on-other-services'],
  isComplete: true,
};
