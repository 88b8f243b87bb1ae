import type { Checklist } from '../../src/checklists/model';
import { noticeDelivery } from '../concepts/notice-delivery.ts';
import { refund } from '../concepts/refund.ts';
import { suspension } from '../concepts/suspension.ts';
import { terminationByVendor as concept } from '../concepts/termination-by-vendor.ts';
import { law } from './laws.ts';
import { inSentences, of, says, within } from './write.ts';

export const vendorTermination: Checklist = {
  id: 'vendor-termination',
  title: { zh: '阿里云中止、终止服务', en: 'Suspension and termination by the vendor' },
  sources: [
    { concept: 'termination-by-vendor', leftOut: [] },
    { concept: 'suspension', leftOut: [] },
  ],
  items: [
    {
      id: 'breach',
      question: {
        zh: '客户违约或使用“异常”时阿里云可以做什么，写了要先催告吗，由谁判断？',
        en: 'What may the vendor do on breach or “异常” (abnormal) use, is a warning first printed, and who decides?',
      },
      clauses: [
        ...of(suspension, 'g-12.1', 'g-12.1.1', 'g-12.1.4', 'g-12.1.para1'),
        says(
          'g-12.1',
          '阿里云均有权就其情节，根据独立判断并单方采取以下措施中的一种或多种',
          '由阿里云独立判断，单方采取。',
          'The vendor judges alone and acts alone.',
        ),
        ...of(concept, 'g-12.1.2', 'g-3.4.4', 'g-3.4.4.2', 'g-4.4.4', 'g-10.6'),
      ],
      asks: {
        zh: '只限重大违约；先书面催告，给10至30日改正；判断须有合理依据；先限制、后终止；清除数据前可导出。',
        en: 'Material breach only; a written warning and 10 to 30 days to cure; reasonable grounds; restriction before termination; export before data are cleared.',
      },
      law: law('rescission', 'standardVoid'),
    },
    {
      id: 'without-cause',
      question: {
        zh: '阿里云没有客户的原因时可以终止、下线或撤回吗，提前多久？',
        en: 'May the vendor end, discontinue or withdraw without a cause on the customer’s side, and with what notice?',
      },
      clauses: [
        ...of(concept, 'g-3.4.4.5', 'g-3.4.5', 'p-20.2', 'p-36.3.5', 'p-72.3'),
        says(
          'g-3.4.4.5',
          '在我们终止提供您正在使用的任何服务或任何服务功能之前，我们将提前30日在阿里云网站上通告或给您发网站内通知或其他书面通知的方式通知您',
          '终止正在使用的服务，提前30日通知。',
          'Notice 30 days before a service in use is ended.',
        ),
        says(
          'g-3.4.5',
          '在终止该种服务或进行此种变更前，阿里云将尽最大努力且提前以网站公告、站内信、邮件或短信等一种或多种方式进行事先通知',
          '终止某种服务前事先通知，没有写天数。',
          'Prior notice before a kind of service ends; no number of days is printed.',
        ),
        says(
          'p-36.3.5',
          '我们有权在未经提前通知您的情况下对三方模型及技术服务进行中止、关停或下架，并在合理的时间范围内对您发出事后通知',
          '三方模型：可不提前通知，事后通知。',
          'Third-party models: no notice before, notice afterwards.',
        ),
      ],
      asks: {
        zh: '固定期限内不得任意终止；至少提前6个月；协助迁移，按比例退款。',
        en: 'No termination at will within a fixed term; 6 months’ notice at least; help with migration and a refund in proportion.',
      },
      law: law('rescission', 'afterRescission'),
    },
    {
      id: 'events',
      question: {
        zh: '协商一致、遭受攻击、法律变化、不可抗力时服务怎样中止或终止？',
        en: 'How does service stop or end by agreement, on attacks, changes of law or force majeure?',
      },
      clauses: of(concept, 'g-3.4.4.1', 'g-3.4.4.3', 'g-3.4.4.4', 'g-14.2.4'),
      asks: {
        zh: '先隔离受影响的部分，原因消除即恢复；终止的退还剩余费用。',
        en: 'Isolation of what is affected first, restoration once the cause is gone; a refund of the rest on termination.',
      },
      law: law('forceMajeure', 'rescission'),
    },
    {
      id: 'non-payment',
      question: {
        zh: '哪些条款写明未付款、未续费时终止服务，何时终止，波及哪些账号？',
        en: 'Which clauses end service for want of payment or renewal, when, and for which accounts?',
      },
      clauses: [
        ...of(concept, 'g-5.2', 'g-5.4'),
        ...inSentences(concept, '专用说明：未付款、免费转收费'),
        says(
          'p-7.2',
          '预付费的全局事务服务将在到期时终止',
          '全局事务：未续费的，到期时终止。',
          'Global transactions: ends on expiry if not renewed.',
        ),
        says(
          'p-9.1',
          '服务到期则服务终止',
          '云监控：未续费的，到期时终止。',
          'Cloud monitor: ends on expiry if not renewed.',
        ),
        says(
          'p-73.5',
          '如果您没有及时完成续费，则在服务有效期结束后本服务即告终止',
          '企业邮箱：未续费的，有效期结束后终止。',
          'Mail: ends after the term if not renewed.',
        ),
        says(
          'p-71.3.8',
          '您未按照本服务协议的约定履行付款义务',
          'DataV：未付款列为可终止的严重违约。',
          'DataV: non-payment is named as a serious breach for which it may end.',
        ),
      ],
      asks: {
        zh: '催告后10至15个工作日；有争议的金额不算欠费；只停欠费的服务。',
        en: '10 to 15 working days after a reminder; no arrears in disputed sums; only the service in arrears stops.',
      },
      law: law('defences', 'rescission'),
    },
    {
      id: 'product-breach',
      question: {
        zh: '哪些产品另写了违约、不当使用时的停止或解除？',
        en: 'Which products have grounds of their own to stop or end for breach or misuse?',
      },
      clauses: [
        ...of(
          concept,
          'p-12.2',
          'p-22.2.1',
          'p-22.2.2',
          'p-27.3',
          'p-35.3',
          'p-42.3',
          'p-44.1',
          'p-44.2',
          'p-46.1',
          'p-47.1',
          'p-57.1.2',
          'p-66.6',
          'p-70.3',
          'p-71.2.6.3',
          'p-71.3.8',
        ),
        ...of(suspension, 'p-20.3', 'p-20.4', 'p-71.2.6.2', 'p-73.6'),
      ],
      asks: {
        zh: '先通知并给改正期；影响限于该产品；不清除未受影响的数据。',
        en: 'Notice and time to cure first; effect on that product only; no clearing of data that are not concerned.',
      },
      law: law('rescission', 'standardVoid'),
    },
    {
      id: 'complaints',
      question: {
        zh: '第三方投诉时，写了客户有多长时间回应吗，逾期怎样？',
        en: 'Is it printed how long the customer has to answer a third party’s complaint, and what follows if it does not?',
      },
      clauses: [
        ...of(concept, 'p-48.3', 'p-64.4.1.3', 'p-66.5'),
        ...of(suspension, 'p-73.2.3'),
        ...of(within(noticeDelivery, '其他通知义务'), 'p-48.3', 'p-64.4.1.3', 'p-66.5'),
      ],
      asks: {
        zh: '写明至少10个工作日；提交初步证据即不停止服务；错误处置的恢复并赔偿。',
        en: '10 working days at least; no stop once first evidence is given; restoration and damages for wrong measures.',
      },
      law: law('networkTort'),
    },
    {
      id: 'restrictions',
      question: {
        zh: '哪些产品可以限制功能、拒绝请求或收回闲置资源？',
        en: 'Which products may be restricted, refuse requests or have idle resources taken back?',
      },
      clauses: [
        ...of(concept, 'p-17.2', 'p-39.5'),
        ...of(suspension, 'g-3.4.3', 'g-7.2.6', 'p-62.1.1', 'p-64.4.1.2', 'p-64.4.2.2'),
      ],
      asks: {
        zh: '限制的条件写进服务说明；收回前通知并给导出时间。',
        en: 'Conditions of restriction in the service description; notice and time to export before resources are taken back.',
      },
    },
    {
      id: 'consequences',
      question: {
        zh: '被阿里云中止、终止后，损失谁承担，费用退不退？',
        en: 'After the vendor has stopped or ended, who bears the loss, and are fees returned?',
      },
      clauses: [
        ...of(suspension, 'g-12.1.para1'),
        ...of(refund, 'g-10.6', 'p-71.2.6.4', 'p-71.3.8'),
        ...of(suspension, 'p-71.2.6.4'),
        says(
          'g-3.4.4.3',
          '将剩余款项（如有）返还',
          '攻击致终止的，返还剩余款项。',
          'After an end because of attacks the rest is returned.',
        ),
        says(
          'g-3.4.4.5',
          '届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户',
          '自行终止的，退还未消费的款项到账户。',
          'After an end by the vendor what was not used is returned to the account.',
        ),
        says(
          'p-66.5',
          '由此导致的损失和责任由商户自行承担',
          '信息核验：因投诉中止、终止的损失由商户承担。',
          'Verification: the merchant bears the loss where service stops or ends after a complaint.',
        ),
        says(
          'p-73.6',
          '有权限制您使用本服务的部分或全部功能，由此造成的损失由您自行承担',
          '企业邮箱：因垃圾邮件限制功能的损失由客户承担。',
          'Mail: the customer bears the loss where functions are restricted for spam.',
        ),
      ],
      asks: {
        zh: '除客户重大违约外一律按比例退款；判断有误的赔偿损失。',
        en: 'A refund in proportion save for material breach; damages where the judgement was wrong.',
      },
      law: law('afterRescission', 'damages', 'standardVoid'),
    },
  ],
};
