import type { Checklist } from '../../src/checklists/model';
import { intellectualProperty as concept } from '../concepts/intellectual-property.ts';
import { publicity } from '../concepts/publicity.ts';
import { reverseEngineering } from '../concepts/reverse-engineering.ts';
import { law } from './laws.ts';
import { of, says, without } from './write.ts';

export const intellectualProperty: Checklist = {
  id: 'intellectual-property',
  title: { zh: '知识产权与宣传', en: 'Intellectual property and publicity' },
  sources: [
    { concept: 'intellectual-property', leftOut: [] },
    { concept: 'publicity', leftOut: [] },
    {
      concept: 'reverse-engineering',
      leftOut: [
        without('只是“软件”的定义，什么也不禁止。', 'It only defines the software and forbids nothing.', 'p-72.1.1'),
      ],
    },
  ],
  items: [
    {
      id: 'ownership',
      question: {
        zh: '双方各自提供的东西、阿里云的标识和文档归谁？',
        en: 'Whose is what each party supplies, and whose are the vendor’s marks and documents?',
      },
      clauses: of(concept, 'g-10.1', 'g-10.3', 'g-10.4', 'g-8.1'),
      asks: {
        zh: '写明客户的素材、配置、模型和数据归客户；许可只为提供服务。',
        en: 'That material, configuration, models and data of the customer stay its own; licensed only to provide the service.',
      },
    },
    {
      id: 'results',
      question: {
        zh: '生成的内容、精调的模型、设计成果归谁？',
        en: 'Whose are generated content, tuned models and designs?',
      },
      clauses: of(concept, 'p-19.4', 'p-20.2', 'p-20.3', 'p-36.3.4', 'p-56.1.5.1', 'p-62.3.1'),
      asks: {
        zh: '成果归客户，写进协议而不留给页面。',
        en: 'Results belong to the customer, in the agreement and not on a page.',
      },
      law: law('meaning'),
    },
    {
      id: 'warranties',
      question: {
        zh: '双方各自保证不侵权的范围是什么，素材由谁负责？',
        en: 'What does each party warrant against infringement, and who answers for material?',
      },
      clauses: of(
        concept,
        'g-7.1.8',
        'g-10.2',
        'p-19.3',
        'p-20.6',
        'p-36.3.2',
        'p-48.3',
        'p-56.1.1.2',
        'p-56.1.1.5',
        'p-64.4.1.2',
        'p-67.3',
      ),
      asks: {
        zh: '阿里云对自有服务和预装软件作不侵权保证和赔偿。',
        en: 'A warranty and indemnity of the vendor for its services and preinstalled software.',
      },
      law: law('networkTort'),
    },
    {
      id: 'claims',
      question: {
        zh: '第三方主张侵权时怎样处理，谁承担？',
        en: 'How are claims of infringement handled, and who bears them?',
      },
      clauses: [
        ...of(concept, 'g-10.6', 'g-10.7'),
        says(
          'g-10.7',
          '对于因此引起的索赔、诉讼或可能向其提起诉讼,违约方应负责解决，承担费用和损失，以及使另一方免责',
          '违约方承担并使另一方免责。',
          'The party in breach bears it and holds the other harmless.',
        ),
        says(
          'g-10.6',
          '阿里云保留在您侵犯阿里云及/或其他第三方的合法权利/权益时终止向您提供服务并不退还任何款项的权利',
          '客户侵权的，阿里云可终止且不退款。',
          'Where the customer infringes, the vendor may end without a refund.',
        ),
      ],
      asks: {
        zh: '阿里云可取得许可、替换，不行则退款。',
        en: 'The vendor procures a licence or replaces, or else refunds.',
      },
      law: law('networkTort', 'damages'),
    },
    {
      id: 'restrictions',
      question: {
        zh: '哪些条款禁止修改、反向工程、取得源代码或使服务受开源约束？',
        en: 'Which clauses forbid changes, reverse engineering, taking source code or bringing the service under open-source terms?',
      },
      clauses: [
        ...of(concept, 'g-10.5', 'p-19.5', 'p-42.2'),
        ...of(
          reverseEngineering,
          'g-8.2',
          'g-8.3',
          'p-20.4',
          'p-36.4',
          'p-38.2',
          'p-56.1.3',
          'p-59.1.4',
          'p-62.2',
          'p-72.4.2',
        ),
      ],
      asks: {
        zh: '法律允许的、为互通和安全测试所需的除外。',
        en: 'Save what the law allows, and what is needed to interoperate or test security.',
      },
    },
    {
      id: 'product-rights',
      question: {
        zh: '哪些产品另写了权利归属和须保留的声明？',
        en: 'Which products state ownership of their own, and notices to be kept?',
      },
      clauses: of(concept, 'p-38.2', 'p-59.1.1', 'p-71.1.2', 'p-72.1.6', 'p-72.4.3', 'p-72.5'),
      asks: {
        zh: '许可期不短于服务期，不得随时撤回。',
        en: 'A licence as long as the service, not revocable at will.',
      },
    },
    {
      id: 'publicity',
      question: {
        zh: '阿里云可以用客户的名称、商标作案例吗，写了能撤回吗？',
        en: 'May the vendor use the customer’s name and marks as a reference, and is it printed that this can be revoked?',
      },
      clauses: of(publicity, 'g-14.4.10', 'g-10.3', 'g-10.4'),
      asks: {
        zh: '删去，或每次事先书面同意、可随时撤回；双方对等。',
        en: 'Strike it, or written consent to each use, revocable; the same for both parties.',
      },
      law: law('name', 'standardVoid'),
    },
    {
      id: 'survival',
      question: { zh: '终止后知识产权条款还有效吗？', en: 'Do the terms on intellectual property outlast the end?' },
      clauses: of(concept, 'g-14.4.7'),
      asks: { zh: '宣传的授权随终止结束。', en: 'Leave for publicity ends with the agreement.' },
    },
  ],
};
