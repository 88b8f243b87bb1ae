import type { Checklist } from '../../src/checklists/model';
import { thirdPartyOpenSource as concept } from '../concepts/third-party-open-source.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const thirdParty: Checklist = {
  id: 'third-party',
  title: { zh: '第三方软件与开源', en: 'Third-party and open-source software' },
  sources: [{ concept: 'third-party-open-source', leftOut: [] }],
  items: [
    {
      id: 'components',
      question: {
        zh: '服务里的第三方组件和附带软件适用谁的条款，谁负责？',
        en: 'Whose terms govern third-party components and attached software, and who answers for them?',
      },
      clauses: of(concept, 'g-8.1', 'g-8.2', 'g-8.4'),
      asks: {
        zh: '组件清单；组件不影响阿里云对整个服务的责任。',
        en: 'A list of components; they do not lessen the vendor’s liability for the service as a whole.',
      },
      law: law('thirdPartyBreach'),
    },
    {
      id: 'open-source-duties',
      question: {
        zh: '客户不得怎样使用开源软件？',
        en: 'How may the customer not use open-source software?',
      },
      clauses: of(concept, 'g-8.3', 'p-36.4', 'p-72.1.4', 'p-72.4.3'),
      asks: {
        zh: '限于客户自己引入的；阿里云的代码由阿里云隔离。',
        en: 'Only what the customer brings in; the vendor keeps its own code apart.',
      },
    },
    {
      id: 'models',
      question: {
        zh: '三方模型由谁提供、审查、支持，可以下架吗？',
        en: 'Who supplies, checks and supports third-party models, and may they be taken down?',
      },
      clauses: [
        ...of(concept, 'p-36.3.2', 'p-36.3.3', 'p-36.3.4', 'p-36.3.5', 'p-36.3.6'),
        says(
          'p-36.3.5',
          '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架，并在合理的时间范围内对您发出事后通知',
          '下架可不提前通知，事后通知。',
          'No notice before they are taken down, notice afterwards.',
        ),
      ],
      asks: {
        zh: '下架提前通知；备案状态写明；侵权由提供方负责。',
        en: 'Notice before they are taken down; their filing status; the supplier answers for infringement.',
      },
      law: law('thirdPartyBreach'),
    },
    {
      id: 'preinstalled',
      question: {
        zh: '预装的、应用市场的或镜像里的软件由谁支持和负责？',
        en: 'Who supports and answers for software that is preinstalled, from a store or in an image?',
      },
      clauses: of(concept, 'p-38.1', 'p-48.1', 'p-64.3.11.2.B', 'p-64.4.1.2', 'p-69.1', 'p-69.1.1', 'p-69.1.2'),
      asks: { zh: '预装的由阿里云支持和修补。', en: 'The vendor supports and patches what is preinstalled.' },
    },
    {
      id: 'microsoft',
      question: {
        zh: '微软产品有哪些限制和免责？',
        en: 'Which limits and exclusions hold for Microsoft products?',
      },
      clauses: of(
        concept,
        'p-59.1.para1',
        'p-59.1.1',
        'p-59.1.2',
        'p-59.1.3',
        'p-59.1.4',
        'p-59.1.5',
        'p-59.1.6',
        'p-59.1.7',
        'p-59.1.8',
      ),
      asks: { zh: '写明许可证由谁购买、可否自带。', en: 'Who buys the licences, and whether one may bring one’s own.' },
    },
    {
      id: 'partners',
      question: {
        zh: '哪些服务由合作伙伴或其他公司提供，责任归谁？',
        en: 'Which services come from partners or other companies, and who is liable?',
      },
      clauses: of(concept, 'g-2.1.2', 'p-58.1.para1', 'p-58.5', 'p-70.1', 'p-70.6', 'p-70.8', 'p-75.1'),
      asks: {
        zh: '下单前披露提供方；阿里云收款的由阿里云负责。',
        en: 'The provider told before ordering; the vendor liable where it takes the money.',
      },
      law: law('thirdPartyPerformance', 'thirdPartyBreach'),
    },
    {
      id: 'content-and-technology',
      question: {
        zh: '素材、音乐、第三方技术的授权由谁取得？',
        en: 'Who obtains licences for material, music and third-party technology?',
      },
      clauses: of(concept, 'p-19.4', 'p-20.2', 'p-38.2', 'p-72.1.5', 'p-72.4.4'),
      asks: { zh: '服务必需的授权由阿里云取得。', en: 'The vendor obtains what the service needs.' },
    },
  ],
};
