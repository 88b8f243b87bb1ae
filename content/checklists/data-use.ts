import type { Checklist } from '../../src/checklists/model';
import { dataUse as concept } from '../concepts/data-use.ts';
import { vendorAccess } from '../concepts/vendor-access.ts';
import { law } from './laws.ts';
import { of, says, without } from './write.ts';

export const dataUse: Checklist = {
  id: 'data-use',
  title: { zh: '阿里云使用数据', en: 'Use of data by the vendor' },
  sources: [
    {
      concept: 'data-use',
      leftOut: [
        without(
          '这两处说保密信息，见保密一单。',
          'These speak of confidential information: see the list on confidentiality.',
          'g-11.1',
          'g-11.2',
        ),
      ],
    },
    { concept: 'vendor-access', leftOut: [] },
  ],
  items: [
    {
      id: 'rule',
      question: {
        zh: '用户业务数据的一般规则是什么，有哪些例外？',
        en: 'What is the general rule on business data, and what are its exceptions?',
      },
      clauses: [
        says(
          'g-9.2.1',
          '您完全拥有您的用户业务数据',
          '用户业务数据完全归客户。',
          'Business data are wholly the customer’s.',
        ),
        ...of(concept, 'g-9.2.2', 'g-9.2.2.1', 'g-9.2.2.2', 'g-10.3'),
      ],
      asks: {
        zh: '只按客户指示处理；不用于训练、营销、画像；另订数据处理协议。',
        en: 'Processing on instructions alone; no training, marketing or profiling; a data processing agreement.',
      },
      law: law('entrusted', 'personalInformation'),
    },
    {
      id: 'derived-data',
      question: {
        zh: '日志、配置、计量等衍生数据可以怎样用？',
        en: 'How may derived data such as logs, configuration and metering be used?',
      },
      clauses: of(concept, 'g-7.2.8', 'g-9.1.para1', 'p-9.2'),
      asks: {
        zh: '限于提供和保障服务；去标识；终止后删除。',
        en: 'Only to provide and secure the service; without identifiers; deleted after the end.',
      },
      law: law('personalInformation'),
    },
    {
      id: 'improvement',
      question: {
        zh: '哪些产品把数据用于改进服务或收集反馈？',
        en: 'Which products use data to improve services, or collect feedback?',
      },
      clauses: of(concept, 'p-41.1', 'p-56.1.5.2'),
      asks: { zh: '默认关闭，可选择退出。', en: 'Off by default, with a way to opt out.' },
      law: law('personalInformation', 'entrusted'),
    },
    {
      id: 'purpose-limits',
      question: {
        zh: '哪些产品写了只按指令或只为约定的目的使用？',
        en: 'Which products say that data are used on instructions or for stated purposes alone?',
      },
      clauses: of(
        concept,
        'p-3.4',
        'p-19.2',
        'p-27.2',
        'p-34.5.2',
        'p-56.1.1.2',
        'p-56.1.5',
        'p-56.1.5.1',
        'p-62.3',
        'p-62.3.1',
      ),
      asks: { zh: '同样的限制适用于所有产品。', en: 'The same limit for every product.' },
    },
    {
      id: 'scanning',
      question: {
        zh: '哪些产品扫描、分析、暂存数据或使用客户的计算资源，范围由谁定，能否撤回？',
        en: 'Which products scan, analyse or keep samples of data or use the customer’s computing; who sets the extent, and can it be revoked?',
      },
      clauses: of(
        concept,
        'p-39.6',
        'p-39.7',
        'p-39.8',
        'p-39.9',
        'p-63.3',
        'p-64.3.7.1',
        'p-64.3.8.3',
        'p-68.1',
      ).concat(
        says(
          'p-30.2.3',
          '您即同意向阿里云开放您的应用程序编程接口（open API）',
          '系统运维管理：同意开放 API。',
          'Operations management: the customer opens its API.',
        ),
        ...of(vendorAccess, 'p-45.1', 'p-55.1', 'p-64.3.7.3'),
        says(
          'p-39.12',
          '您理解并授权DataWorks通过您指定开放的IP白名单对您的计算资源做访问和使用',
          'DataWorks：通过客户开放的 IP 白名单访问计算资源。',
          'DataWorks reaches computing resources by the addresses that the customer allows.',
        ),
      ),
      asks: {
        zh: '授权范围由客户设定、可撤回；样例保存的时间写明。',
        en: 'The extent set by the customer and revocable; how long samples are kept.',
      },
    },
    {
      id: 'access-by-people',
      question: {
        zh: '哪些条款让阿里云或合作伙伴登录、操作、读取客户的设备、邮箱、服务器或产品？',
        en: 'Which clauses let the vendor or partners log in to, operate or read devices, mailboxes, servers or products of the customer?',
      },
      clauses: of(vendorAccess, 'p-58.1.para1', 'p-64.3.3.4', 'p-67.2.2', 'p-70.2'),
      asks: {
        zh: '逐次授权、留痕、人员名单和保密承诺。',
        en: 'Leave for each access, a record, named people bound to confidence.',
      },
      law: law('entrusted', 'dataSecurity'),
    },
    {
      id: 'disclosure',
      question: {
        zh: '哪些条款允许向机关、第三方或数据提供方披露、传输？',
        en: 'Which clauses allow disclosure or transfer to authorities, third parties or data suppliers?',
      },
      clauses: of(
        concept,
        'g-9.2.2.1',
        'p-56.1.1.3',
        'p-56.1.5.3',
        'p-58.5',
        'p-62.3.2',
        'p-64.4.1.3',
        'p-66.2',
        'p-70.4',
      ),
      asks: {
        zh: '法律允许时先通知客户；只交最少的；记录每次披露。',
        en: 'Notice first where the law allows; the least that is needed; a record of each disclosure.',
      },
      law: law('dataAbroad', 'personalInformation'),
    },
    {
      id: 'review',
      question: {
        zh: '哪些条款允许审核客户的内容、输入或结果？',
        en: 'Which clauses allow the vendor to review content, input or results?',
      },
      clauses: of(concept, 'p-44.2', 'p-56.1.1.1', 'p-62.1.2'),
      asks: { zh: '人工审核的条件、人员和保存时间。', en: 'When people review, who, and how long it is kept.' },
      law: law('personalInformation'),
    },
  ],
};
