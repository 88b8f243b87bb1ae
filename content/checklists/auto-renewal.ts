import type { Checklist } from '../../src/checklists/model';
import { autoRenewal as concept } from '../concepts/auto-renewal.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const autoRenewal: Checklist = {
  id: 'auto-renewal',
  title: { zh: '自动续费与自动转换', en: 'Automatic renewal and conversion' },
  sources: [{ concept: 'auto-renewal', leftOut: [] }],
  items: [
    {
      id: 'how',
      question: {
        zh: '自动续费由谁设置，何时扣款，余额不足怎样？',
        en: 'Who sets automatic renewal, when is the money taken, and what if the balance does not suffice?',
      },
      clauses: [
        ...of(concept, 'g-4.9', 'p-71.2.4'),
        says('g-4.9', '自动续费是指您所购买的阿里云服务到期时', '到期时扣款。', 'The money is taken on expiry.'),
        says(
          'p-71.2.4',
          '服务到期前30日内确保您付款的支付宝账户余额充足',
          'DataV：到期前30日内须保持余额充足。',
          'DataV: within the 30 days before expiry the balance must suffice.',
        ),
      ],
      asks: {
        zh: '默认关闭；扣款前5日以上提醒；失败后有宽限期。',
        en: 'Off by default; a reminder 5 days or more before; a grace period when it fails.',
      },
      law: law('renewal', 'silence'),
    },
    {
      id: 'price',
      question: { zh: '续费按什么价格？', en: 'At which price?' },
      clauses: [
        says(
          'g-4.9',
          '除另有明确约定外，自动续费的价格为系统执行扣费当时的价格',
          '按扣费当时的价格，除非另有约定。',
          'At the price when the money is taken, unless agreed otherwise.',
        ),
      ],
      asks: { zh: '锁定原价或设涨幅上限。', en: 'The first price, or a cap on rises.' },
      law: law('renewal'),
    },
    {
      id: 'choices',
      question: {
        zh: '哪些产品可选到期自动、手动或不续费？',
        en: 'Which products offer automatic, manual or no renewal?',
      },
      clauses: of(concept, 'p-39.2', 'p-40.4', 'p-53.2'),
      asks: { zh: '写明在到期前多久可以改。', en: 'Until how long before expiry it may be changed.' },
    },
    {
      id: 'conversion',
      question: {
        zh: '资源包用完或到期后继续使用，会转成后付费吗？',
        en: 'Does use after a package is used up or over become postpaid?',
      },
      clauses: group(concept, '相近的自动转换'),
      asks: {
        zh: '转换前通知，可选择停止；设费用上限。',
        en: 'Notice before it, a choice to stop, and a limit on charges.',
      },
      law: law('silence', 'standardVoid'),
    },
    {
      id: 'manual',
      question: {
        zh: '不自动续费的，最迟何时付续费款？',
        en: 'Without automatic renewal, until when must one pay to renew?',
      },
      clauses: [
        says(
          'g-4.2.2',
          '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行',
          '期满前7日内付续费款（“至少……前7日内”可以有两种理解）。',
          'Within the 7 days before the end (“至少……前7日内”, “at least … within 7 days before”, has two readings).',
        ),
        says(
          'p-13.1',
          '请您在服务到期7日前续费',
          '图形工作站：到期7日前。',
          'Graphics workstation: 7 days before expiry.',
        ),
        says('p-73.5', '您应当在所购买的服务期限到期前及时进行付费', '企业邮箱：到期前。', 'Mail: before expiry.'),
      ],
      asks: { zh: '到期后几日内续费都有效，写明。', en: 'Within how many days after expiry one may still renew.' },
      law: law('standardMeaning'),
    },
  ],
};
