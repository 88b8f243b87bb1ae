import type { Checklist } from '../../src/checklists/model';
import { sla as concept } from '../concepts/sla.ts';
import { vendorCompensation } from '../concepts/vendor-compensation.ts';
import { law } from './laws.ts';
import { of, says } from './write.ts';

export const serviceLevel: Checklist = {
  id: 'service-level',
  title: { zh: '服务等级与补偿', en: 'Service levels and credits' },
  sources: [
    { concept: 'sla', leftOut: [] },
    { concept: 'vendor-compensation', leftOut: [] },
  ],
  items: [
    {
      id: 'promise',
      question: {
        zh: '协议本身承诺了什么服务水平，数字在哪里？',
        en: 'Which level of service does the agreement itself promise, and where are the figures?',
      },
      clauses: of(concept, 'g-2.2.para1', 'g-7.1.1', 'g-7.2.1', 'g-7.2.3'),
      asks: {
        zh: '所买产品的服务等级协议存档作附件，变更不得降低。',
        en: 'The service level agreements of the products bought as annexes, not to be lowered.',
      },
      law: law('performance', 'standardNotice'),
    },
    {
      id: 'credits',
      question: {
        zh: '不可用时怎样补偿，以什么为条件，写了是唯一救济吗？',
        en: 'What is paid for unavailability, on which condition, and is it said to be the only remedy?',
      },
      clauses: of(concept, 'g-12.5', 'p-73.7').concat(of(vendorCompensation, 'p-73.7')),
      asks: {
        zh: '不以过错为条件；自动计算；不排除损害赔偿和解除。',
        en: 'No condition of fault; reckoned automatically; damages and termination not excluded.',
      },
      law: law('breach', 'damages'),
    },
    {
      id: 'end-after-outage',
      question: {
        zh: '不可用多久客户可以终止？',
        en: 'After how long an outage may the customer end?',
      },
      clauses: of(concept, 'g-12.4'),
      asks: {
        zh: '连续24小时或月累计若干小时；退还剩余费用。',
        en: '24 hours on end, or a total a month; the rest of the fee returned.',
      },
      law: law('rescission'),
    },
    {
      id: 'products',
      question: {
        zh: '哪些产品的条款点名自己的服务等级协议，或写了响应时间？',
        en: 'Which products name a service level agreement of their own, or a time to respond?',
      },
      clauses: of(
        concept,
        'p-13.3',
        'p-21.4',
        'p-26.3',
        'p-34.4',
        'p-64.3.1',
        'p-64.3.3.2',
        'p-64.3.11.2.A',
        'p-73.3',
        'p-73.7',
      ),
      asks: {
        zh: '没有点名的产品也写明适用哪一份、哪一版。',
        en: 'For products that name none too, which document and version applies.',
      },
    },
    {
      id: 'not-counted',
      question: {
        zh: '通用条款把哪些中断排除在违约之外？',
        en: 'Which interruptions do the general terms keep out of breach?',
      },
      clauses: of(concept, 'g-3.4.3', 'g-7.2.7', 'g-12.3.1', 'g-12.3.2').concat(
        says(
          'g-7.2.3',
          '但上述瑕疵是当时行业技术水平所无法避免的，其将不被视为阿里云违约',
          '行业技术水平无法避免的瑕疵不视为违约。',
          'Defects that the state of the art could not avoid are no breach.',
        ),
      ),
      asks: {
        zh: '维护窗口、每月上限和通知时间写明，超出的计入不可用。',
        en: 'Maintenance windows, a monthly limit and notice; more counts as unavailable.',
      },
      law: law('standardVoid', 'breach'),
    },
    {
      id: 'no-availability',
      question: {
        zh: '哪些产品不承诺可用性，或把外部原因除外？',
        en: 'Which products promise no availability, or except outside causes?',
      },
      clauses: of(
        concept,
        'p-9.4',
        'p-36.3.3',
        'p-39.11',
        'p-48.1',
        'p-50.1',
        'p-59.1.8',
        'p-64.3.12.1',
        'p-69.1',
        'p-70.8',
        'p-73.2.1',
        'p-73.2.2',
      ).concat(
        says(
          'p-70.7',
          '阿里云将在商业上做出合理的努力，以尽可能及时、准确地为您提供服务和相关信息',
          '云行情：只承诺商业上合理的努力。',
          'Market data: reasonable commercial efforts alone.',
        ),
      ),
      asks: {
        zh: '关键业务不用这些产品，或另订服务等级。',
        en: 'Other products for what is critical, or levels agreed apart.',
      },
      law: law('thirdPartyBreach'),
    },
    {
      id: 'other-payments',
      question: {
        zh: '除不可用外，阿里云在哪些情形下赔偿、返还或对第三方索赔负责？',
        en: 'Beside unavailability, when does the vendor pay, return money or answer for claims of others?',
      },
      clauses: of(
        vendorCompensation,
        'g-2.1.2',
        'g-3.4.4.3',
        'g-3.4.4.5',
        'g-10.1',
        'g-10.2',
        'g-10.7',
        'g-11.5',
        'p-24.5',
      ),
      asks: {
        zh: '写明索赔程序和期限；侵权赔偿不受上限限制。',
        en: 'How and until when to claim; infringement outside the cap.',
      },
      law: law('damages'),
    },
    {
      id: 'cap',
      question: {
        zh: '补偿和赔偿受什么上限？',
        en: 'Under which cap do credits and damages come?',
      },
      clauses: of(vendorCompensation, 'g-12.6'),
      asks: { zh: '补偿不计入上限。', en: 'Credits do not count towards the cap.' },
      law: law('standardVoid', 'exclusionVoid'),
    },
  ],
};
