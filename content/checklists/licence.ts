import type { Checklist } from '../../src/checklists/model';
import { licence as concept } from '../concepts/licence.ts';
import { ownUseOnly } from '../concepts/own-use-only.ts';
import { law } from './laws.ts';
import { group, of } from './write.ts';

export const licence: Checklist = {
  id: 'licence',
  title: { zh: '许可与自用', en: 'Licences and own use' },
  sources: [
    { concept: 'licence', leftOut: [] },
    { concept: 'own-use-only', leftOut: [] },
  ],
  items: [
    {
      id: 'own-use',
      question: {
        zh: '买来的服务可以给谁用，关联公司、外包商、客户行不行？',
        en: 'Who may use what was bought: affiliates, contractors, customers?',
      },
      clauses: group(ownUseOnly, '一般'),
      asks: {
        zh: '写明关联公司、外包商和最终用户可以使用，责任限于客户的过错。',
        en: 'Use by affiliates, contractors and end users, with liability for the customer’s fault only.',
      },
    },
    {
      id: 'general',
      question: {
        zh: '通用条款许可什么、不许可什么，客户又许可了什么？',
        en: 'What do the general terms license and withhold, and what does the customer license?',
      },
      clauses: of(concept, 'g-8.1', 'g-8.2', 'g-8.3', 'g-8.4', 'g-10.1', 'g-14.4.10'),
      asks: {
        zh: '写明服务期内的使用许可；客户材料只许可用于提供服务。',
        en: 'A licence for the term of service; the customer’s material licensed only to provide it.',
      },
      law: law('standardMeaning'),
    },
    {
      id: 'products',
      question: {
        zh: '哪些产品限制使用的范围、地点、期间或方式？',
        en: 'Which products limit the extent, place, time or manner of use?',
      },
      clauses: of(
        concept,
        'p-19.4',
        'p-19.5',
        'p-20.2',
        'p-20.3',
        'p-36.3.3',
        'p-38.1',
        'p-38.2',
        'p-42.1',
        'p-42.2',
        'p-64.4.2.2',
        'p-70.5',
        'p-71.2.6.1',
        'p-73.1',
      ),
      asks: { zh: '范围写进订单，与实际用法一致。', en: 'The extent in the order, as the service is in fact used.' },
    },
    {
      id: 'own-use-of-products',
      question: {
        zh: '哪些产品写了只限自用、企业内部，或对最终用户另有要求？',
        en: 'Which products are for own or internal use only, or ask something of end users?',
      },
      clauses: group(ownUseOnly, '各产品'),
      asks: { zh: '对外提供服务的，先取得书面同意。', en: 'Written consent before offering services to others.' },
    },
    {
      id: 'third-party-licences',
      question: {
        zh: '哪些产品须遵守第三方的许可协议或另付许可费？',
        en: 'Which products bring third-party licences or licence fees?',
      },
      clauses: of(
        concept,
        'p-36.3.2',
        'p-36.3.4',
        'p-36.4',
        'p-48.1',
        'p-59.1.1',
        'p-59.1.2',
        'p-59.1.3',
        'p-59.1.5',
        'p-59.1.8',
        'p-69.1.1',
        'p-69.1.2',
      ),
      asks: { zh: '逐份取得许可协议；费用写进报价。', en: 'Each licence obtained; its fees in the quotation.' },
    },
    {
      id: 'software',
      question: {
        zh: '机器人流程自动化的软件许可有多宽、多长，可以撤回吗？',
        en: 'How wide and how long is the licence of robotic process automation, and can it be revoked?',
      },
      clauses: of(
        concept,
        'p-72.1.2',
        'p-72.1.3',
        'p-72.1.5',
        'p-72.2',
        'p-72.3',
        'p-72.4.1',
        'p-72.4.2',
        'p-72.4.3',
        'p-72.4.4',
        'p-72.5',
      ),
      asks: {
        zh: '付费期内不可撤回；允许在云上和外包商处使用。',
        en: 'Not revocable within the paid term; use on the cloud and at contractors.',
      },
      law: law('rescission'),
    },
  ],
};
