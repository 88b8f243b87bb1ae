import type { Family } from '../../src/parallels/model';

export const ownOperations: Family = {
  id: 'own-operations',
  title: {
    zh: '自行操作、自行判断，自行负责',
    en: 'Your own operation and judgment, your own responsibility',
  },
  subject: 'liability',
  members: [
    {
      unit: 'p-30.2',
      quote:
        '在使用系统运维管理过程中，您使用自动化任务的模板、任务、动作使用或编排，使用补丁管理对实例操作系统的补丁进行修复并重启实例，属于您自行操作的部分，您将对自行操作的行为及其产生的结果负责；',
    },
    {
      unit: 'p-30.2.1',
      quote:
        '阿里云按照您所设定的模板、任务、动作、参数、配置、补丁等规则为您创建、修改、管理或释放服务，该类行为亦视为您自行操作的行为，您将对自行操作的行为及其产生的结果负责；',
    },
    {
      unit: 'p-58.2',
      quote:
        '您应仔细阅读阿里云就数字证书管理服务在阿里云网站上的服务说明，自行判断数字证书管理服务与您选择适用的操作系统、浏览器、云服务器等产品或服务的适配性。',
    },
    {
      unit: 'p-58.3',
      quote:
        '您应依照相关操作指引进行操作。由您手动设置的部分（如您对证书审核信息相关内容的设置）及其产生的结果由您自行负责，请您自行把握风险并谨慎操作。',
    },
    {
      unit: 'p-67.2',
      quote:
        '您理解并同意，使用阿里云容器服务是您自行独立审慎判断的结果，您将对您自行判断结果或自行操作的行为负责，包括但不限于:',
    },
    {
      unit: 'p-67.2.1',
      quote: '您应自行判断容器服务与您选择适用的操作系统、数据库等软件、硬件的适配性；',
    },
    {
      unit: 'p-67.2.2',
      quote:
        '您通过容器服务对您的指定服务/产品进行安装部署等操作，您应确保您具有对指定服务/产品的操作权限，阿里云容器服务基于您的指令进行前述操作，视为已获得您的授权，所有操作行为以及由此产生的结果，都将由您自行承担全部责任；',
    },
    {
      unit: 'p-67.2.3',
      quote: '您对您自行操作（如代码编写，业务逻辑设定等）的行为负责；',
    },
    {
      unit: 'p-69.3',
      quote: '您理解并同意，使用阿里云E-HPC自动伸缩服务是您自行独立审慎判断的结果，您将自行对此负责，包括但不限于:',
    },
    {
      unit: 'p-69.3.1',
      quote:
        '在使用阿里云E-HPC伸缩服务过程中，如您对伸缩规则的选择、设定等是您自行操作的部分，您将对自行操作的行为及其产生的结果负责；',
    },
    {
      unit: 'p-69.3.2',
      quote:
        '阿里云E-HPC按照您所选定的伸缩规则为您创建或释放服务，该类行为亦视为您自行操作的行为，您将对自行操作的行为及其产生的结果负责。',
    },
  ],
  differences: [
    {
      members: ['p-30.2.1', 'p-69.3.2'],
      what: {
        zh: '系统按用户设定的规则自动做的，也“视为您自行操作”。',
        en: 'What the system does by your rules also counts as your own act.',
      },
      quotes: [
        {
          unit: 'p-30.2.1',
          quote: '该类行为亦视为您自行操作的行为',
        },
        {
          unit: 'p-69.3.2',
          quote: '该类行为亦视为您自行操作的行为',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-30.2.1', 'p-69.3.2'],
      what: {
        zh: '30 是创建、修改、管理或释放，69 只是创建或释放。',
        en: '30 covers creating, changing, managing or releasing; 69 only creating or releasing.',
      },
      quotes: [
        {
          unit: 'p-30.2.1',
          quote: '创建、修改、管理或释放服务',
        },
        {
          unit: 'p-69.3.2',
          quote: '创建或释放服务',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-67.2.2'],
      what: {
        zh: '基于用户指令的操作视为已获授权，由用户承担全部责任。',
        en: 'Acts on your instruction count as authorised and you bear all of it.',
      },
      quotes: [
        {
          unit: 'p-67.2.2',
          quote: '阿里云容器服务基于您的指令进行前述操作，视为已获得您的授权',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-58.2', 'p-67.2.1'],
      what: {
        zh: '自行判断适配性：58 列操作系统、浏览器、云服务器，67 列操作系统、数据库等。',
        en: 'Check that it fits: 58 names system, browser, server; 67 names system, database and the like.',
      },
      quotes: [
        {
          unit: 'p-58.2',
          quote: '操作系统、浏览器、云服务器等产品或服务的适配性',
        },
        {
          unit: 'p-67.2.1',
          quote: '操作系统、数据库等软件、硬件的适配性',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-67.2', 'p-69.3'],
      what: {
        zh: '“独立审慎判断”一句相同；67 加“自行操作的行为”。',
        en: 'The sentence on independent judgment is the same; 67 adds your own acts.',
      },
      quotes: [
        {
          unit: 'p-67.2',
          quote: '您将对您自行判断结果或自行操作的行为负责',
        },
        {
          unit: 'p-69.3',
          quote: '您将自行对此负责',
        },
      ],
      matters: 'wording',
    },
  ],
};
