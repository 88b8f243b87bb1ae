import type { Checklist } from '../../src/checklists/model';
import { effectOnOtherServices as spread } from '../concepts/effect-on-other-services.ts';
import { setOff } from '../concepts/set-off.ts';
import { law } from './laws.ts';
import { group, of, says } from './write.ts';

export const spreadAndSetOff: Checklist = {
  id: 'spread-and-set-off',
  title: { zh: '抵销与波及其他账号、服务', en: 'Set-off, and spread to other accounts and services' },
  sources: [
    { concept: 'set-off', leftOut: [] },
    { concept: 'effect-on-other-services', leftOut: [] },
  ],
  items: [
    {
      id: 'set-off',
      question: {
        zh: '阿里云及其关联公司可以怎样抵销、暂停支付，要不要先通知？',
        en: 'How may the vendor and its affiliates set off or withhold payment, and is notice needed first?',
      },
      clauses: [
        says(
          'g-5.3',
          '如您未按时支付本协议项下费用，阿里云及/或其关联公司对您负有到期债务的，则阿里云及/或其关联公司将有权暂停支付该到期债务，并有权经书面通知您后，直接将前述到期债务用于抵消您在本协议项下的应付费用',
          '未按时付费时：抵销须先书面通知，暂停支付没有写通知。',
          'Where fees are late: set-off needs written notice first; for withholding no notice is printed.',
        ),
        ...of(setOff, 'g-5.3'),
      ],
      asks: {
        zh: '限于无争议、已到期的债务；不含关联公司；客户有同样的权利。',
        en: 'Only undisputed and due debts; no affiliates; the same right for the customer.',
      },
      law: law('setOff', 'allocation'),
    },
    {
      id: 'accounts',
      question: {
        zh: '一个账号欠费，其他账号的余款和服务会怎样？',
        en: 'What happens to money and services of other accounts when one is in arrears?',
      },
      clauses: [
        ...of(spread, 'g-5.4'),
        says(
          'g-5.4',
          '阿里云有权将您账号内预缴尚未消耗的资金抵充您其他阿里云账号欠费及您的其他应付费用',
          '余款可抵充其他账号的欠费和其他应付费用。',
          'Money in one account may cover arrears of others and other sums due.',
        ),
        ...of(spread, 'g-3.4.2.para1'),
      ],
      asks: {
        zh: '账号之间不合并；抵充前通知；不停未欠费的账号。',
        en: 'No merging of accounts; notice before money is taken; no stop of accounts that owe nothing.',
      },
      law: law('setOff', 'allocation', 'standardVoid'),
    },
    {
      id: 'deduction',
      question: {
        zh: '哪些费用自动从账号扣划？',
        en: 'Which charges are taken from the account automatically?',
      },
      clauses: group(setOff, '自动扣款'),
      asks: {
        zh: '设消费上限和余额提醒；大额扣款前通知。',
        en: 'Limits on spending and warnings of the balance; notice before large sums are taken.',
      },
    },
    {
      id: 'gifts',
      question: { zh: '赠送和优惠可以抵价吗？', en: 'Do gifts and offers count towards the price?' },
      clauses: group(setOff, '不可冲抵'),
      asks: { zh: '退款按实付金额计，赠送不扣减。', en: 'Refunds by the sum paid, without deducting gifts.' },
    },
    {
      id: 'breach-spreads',
      question: {
        zh: '一处违约、攻击或部分终止会不会影响整个协议和全部数据？',
        en: 'Do breach, attacks or a partial end in one place affect the whole agreement and all data?',
      },
      clauses: [...of(spread, 'g-3.4.4.2', 'g-3.4.4.3', 'g-3.4.4.5', 'g-12.1.2', 'g-5.3')],
      asks: {
        zh: '后果限于有关的服务；其他服务继续。',
        en: 'Effects on the service concerned alone; all others go on.',
      },
      law: law('standardVoid'),
    },
    {
      id: 'all-data',
      question: {
        zh: '哪些产品写删除“保存在阿里云的全部数据”或“您的部分或全部数据”，哪些限于该产品的数据？',
        en: 'Which products delete “保存在阿里云的全部数据” (all data kept with Alibaba Cloud) or “您的部分或全部数据” (some or all of your data), and which only data of that product?',
      },
      clauses: [...group(spread, '“保存在阿里云的全部数据”'), ...of(spread, 'p-2.2', 'p-26.1.2', 'p-37.2')],
      asks: { zh: '写明各处都只指该产品中的数据。', en: 'That it means the data in that product everywhere.' },
      law: law('standardMeaning'),
    },
    {
      id: 'freeze',
      question: {
        zh: '冻结、暂停的是该产品的操作，还是账户下的相关或所有操作？',
        en: 'Is it operations of the product that are frozen, or related or all operations of the account?',
      },
      clauses: of(
        spread,
        'p-2.1',
        'p-17.1.2',
        'p-51.1',
        'p-53.3',
        'p-69.2.1.1',
        'p-69.2.1.2',
        'p-44.2',
        'p-73.5',
      ).concat(
        says('p-40.4.1', '冻结您账户下CDDC的操作', '只冻结 CDDC 操作。', 'Freezes operations of CDDC alone.'),
        says(
          'p-26.1.1',
          '冻结云存储网关服务的操作',
          '本地网关：只冻结云存储网关操作。',
          'Local gateway: freezes operations of the gateway alone.',
        ),
        says('p-26.1.2', '冻结云存储网关服务的操作', '云上网关同样。', 'Cloud gateway alike.'),
        says(
          'p-59.2.1.1',
          '阿里云将冻结您的操作权限',
          'RDS：冻结“您的操作权限”，没有写限于该产品。',
          'RDS: freezes “您的操作权限” (your rights of operation); not said to be of that product alone.',
        ),
        says('p-60.1.1', '阿里云将冻结您的操作权限', 'HiTSDB 同样。', 'HiTSDB alike.'),
      ),
      asks: {
        zh: '冻结限于欠费的产品，仍可导出数据和付款。',
        en: 'Only the product in arrears frozen; export and payment stay possible.',
      },
      law: law('standardMeaning', 'standardVoid'),
    },
    {
      id: 'linked-services',
      question: {
        zh: '哪些产品的停止、操作会牵连其他产品、组织或第三方？',
        en: 'Which products, when they stop or run, affect other products, organisations or third parties?',
      },
      clauses: of(
        spread,
        'p-4.1',
        'p-5.2',
        'p-22.1.1',
        'p-22.1.2',
        'p-39.11',
        'p-64.3.7.3',
        'p-71.2.6.2',
        'p-71.2.6.3',
      ),
      asks: { zh: '写明受牵连的范围和事先通知。', en: 'The extent of the effect, and notice before it.' },
    },
  ],
};
