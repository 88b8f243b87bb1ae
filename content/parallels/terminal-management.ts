import type { Family } from '../../src/parallels/model';

export const terminalManagement: Family = {
  id: 'terminal-management',
  title: {
    zh: '终端管理：须获管理对象合法授权',
    en: 'Terminal management: lawful authority of those managed',
  },
  subject: 'restriction',
  members: [
    {
      unit: 'p-46.1',
      quote:
        '您理解并同意，阿里云的终端访问控制系统仅用于对企业网络及系统资源的访问控制管理，您应保证关于终端访问控制系统的使用已获得终端管理对象的合法授权。如您未获得相应授权，阿里云有权随时终止向您提供服务。',
    },
    {
      unit: 'p-47.1',
      quote:
        '您理解并同意，阿里云的办公安全平台仅用于对终端管理对象的网络访问行为及企业系统资源访问的控制管理，您应保证关于办公安全平台的使用已获得终端管理对象的合法授权。如您未获得相应授权，阿里云有权随时终止向您提供服务。',
    },
  ],
  differences: [
    {
      members: ['p-46.1', 'p-47.1'],
      what: {
        zh: '用途不同：46 是企业网络及系统资源的访问控制；47 还管终端的网络访问行为。',
        en: 'Different uses: 46 controls access to network and systems; 47 also the browsing of the terminals.',
      },
      quotes: [
        {
          unit: 'p-46.1',
          quote: '仅用于对企业网络及系统资源的访问控制管理',
        },
        {
          unit: 'p-47.1',
          quote: '仅用于对终端管理对象的网络访问行为及企业系统资源访问的控制管理',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-46.1', 'p-47.1'],
      what: {
        zh: '授权与随时终止两句除产品名外逐字相同。',
        en: 'The sentences on authority and ending at any time are the same but for the name.',
      },
      quotes: [
        {
          unit: 'p-46.1',
          quote: '如您未获得相应授权，阿里云有权随时终止向您提供服务',
        },
        {
          unit: 'p-47.1',
          quote: '如您未获得相应授权，阿里云有权随时终止向您提供服务',
        },
      ],
      matters: 'wording',
    },
  ],
};
