import type { Checklist } from '../../src/checklists/model';
import { acceptableUse as concept } from '../concepts/acceptable-use.ts';
import { suspension } from '../concepts/suspension.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const acceptableUse: Checklist = {
  id: 'acceptable-use',
  title: { zh: '使用限制与禁止行为', en: 'Acceptable use and prohibitions' },
  sources: [{ concept: 'acceptable-use', leftOut: [] }],
  items: [
    {
      id: 'general',
      question: {
        zh: '通用条款限制、禁止哪些使用？',
        en: 'Which uses do the general terms limit or forbid?',
      },
      clauses: group(concept, '一般'),
      asks: {
        zh: '规则以下单时的版本为准；“异常”要有客观标准。',
        en: 'The rules as they stood when ordering; an objective standard for “异常” (abnormal).',
      },
      law: law('standardNotice'),
    },
    {
      id: 'currency-and-points',
      question: {
        zh: '虚拟货币、数字积分、NFT 有哪些禁止或限制？',
        en: 'What is forbidden or limited of virtual currency, points and NFTs?',
      },
      clauses: group(concept, '虚拟货币、数字积分、NFT'),
      asks: {
        zh: '核对自己的会员积分、营销活动是否落入；合法业务写明除外。',
        en: 'Check one’s own loyalty points and promotions; an exception for lawful business.',
      },
    },
    {
      id: 'rights-needed',
      question: {
        zh: '哪些产品要求客户对对象、数据、域名有权或合法授权？',
        en: 'Which products require rights in, or consents for, targets, data or domains?',
      },
      clauses: of(concept, 'p-5.1', 'p-10.2', 'p-19.4', 'p-27.3', 'p-48.3', 'p-63.1', 'p-71.3.3', 'p-73.2', 'p-73.2.3'),
      asks: { zh: '备齐授权文件。', en: 'The documents of consent at hand.' },
    },
    {
      id: 'content-and-messages',
      question: {
        zh: '哪些产品禁止某些内容、信息或呼叫？',
        en: 'Which products forbid certain content, messages or calls?',
      },
      clauses: of(concept, 'p-44.1', 'p-44.2', 'p-56.1.1.1', 'p-56.1.1.3', 'p-62.1.1', 'p-62.1.2', 'p-73.6'),
      asks: { zh: '由谁判断、可申诉。', en: 'Who decides, and an appeal.' },
      law: law('networkTort'),
    },
    {
      id: 'purpose-and-place',
      question: {
        zh: '哪些产品限定用途、地点、对象或只限内部、自用？',
        en: 'Which products limit purpose, place or people, or are for internal or own use?',
      },
      clauses: of(
        concept,
        'p-35.3',
        'p-36.3.3',
        'p-38.1',
        'p-42.1',
        'p-42.3',
        'p-46.1',
        'p-47.1',
        'p-59.1.2',
        'p-59.1.8',
        'p-70.5',
        'p-71.2.6.1',
        'p-72.1.2',
        'p-72.4.1',
      ),
      asks: { zh: '与实际用途核对，写进订单。', en: 'Compare with the use intended, and put it in the order.' },
    },
    {
      id: 'software',
      question: {
        zh: '哪些产品禁止复制、反向工程、出租、盗版或删除声明？',
        en: 'Which products forbid copying, reverse engineering, letting, piracy or removal of notices?',
      },
      clauses: of(
        concept,
        'p-19.5',
        'p-20.3',
        'p-20.4',
        'p-36.4',
        'p-38.2',
        'p-42.2',
        'p-56.1.3',
        'p-59.1.1',
        'p-59.1.3',
        'p-59.1.4',
        'p-59.1.5',
        'p-62.2',
        'p-64.4.1.2',
        'p-71.3.5',
        'p-72.4.2',
        'p-72.4.3',
        'p-72.5',
      ),
      asks: { zh: '法律允许的除外。', en: 'Save what the law allows.' },
    },
    {
      id: 'rules-of-products',
      question: {
        zh: '哪些产品另有技术要求或规则须遵守？',
        en: 'Which products have technical requirements or rules of their own?',
      },
      clauses: of(
        concept,
        'p-12.2',
        'p-24.4',
        'p-29.2',
        'p-64.4.2.2',
        'p-65.3',
        'p-71.3.1',
        'p-71.3.4',
        'p-71.3.4.1',
        'p-71.3.4.2',
        'p-71.3.4.3',
        'p-71.3.4.4',
        'p-71.3.6',
        'p-75.1',
      ),
      asks: { zh: '逐份取得并交给技术团队。', en: 'Obtain each and hand it to the engineers.' },
    },
    {
      id: 'consequences',
      question: {
        zh: '违反使用限制，阿里云一般可以怎样处理？',
        en: 'What may the vendor in general do about a breach of these limits?',
      },
      clauses: [
        ...of(suspension, 'g-12.1', 'g-12.1.1', 'g-12.1.4', 'g-12.1.para1'),
        says('g-12.1.2', '终止提供服务，终止本协议', '可终止服务和协议。', 'May end the service and the agreement.'),
        says('g-12.1.3', '追究您的法律责任', '可追究法律责任。', 'May hold the customer liable.'),
        says(
          'g-3.4.4.2',
          '阿里云有权提前终止服务直至清除您的全部数据',
          '严重违约：可提前终止直至清除全部数据。',
          'Serious breach: may end early and go as far as clearing all data.',
        ),
        says(
          'g-12.2',
          '您应对阿里云、其他用户或相关第三方的实际损失进行全额赔偿',
          '造成损失、索赔或处罚的，客户全额赔偿。',
          'Where loss, claims or penalties follow, the customer pays in full.',
        ),
      ],
      asks: { zh: '先通知并给改正期；措施与情节相称。', en: 'Notice and time to cure first; measures in proportion.' },
      law: law('standardVoid', 'rescission'),
    },
  ],
};
