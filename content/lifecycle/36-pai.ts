import type { LifecycleRule, ProductLifecycle, Reading, Scenario } from '../../src/lifecycle/model';
import { ACCESS, CHARGING } from './phrases.ts';
import { atOnce, over, rule, says, under } from './write.ts';

/** The end after fifteen natural days, which depends on the day that is day one. */
const afterFifteenDays = (clause: string, quote: string, trigger: string): LifecycleRule[] =>
  [true, false].flatMap((anchorIsDayOne) =>
    under(`day-one/${anchorIsDayOne ? `${trigger}-day` : 'next-day'}`, [
      rule(
        'terminated',
        'trigger',
        { kind: 'from-day', day: 16, basis: 'natural-day', anchorIsDayOne },
        'terminate',
        'service',
        says(clause, quote),
        { asks: 'renewal' },
      ),
      rule(
        'deleted',
        'trigger',
        { kind: 'from-day', day: 16, basis: 'natural-day', anchorIsDayOne },
        'delete',
        'data',
        says(clause, quote, '您保存在阿里云的全部数据将会被删除并清空且永不可恢复'),
        { asks: 'renewal', irrecoverable: true },
      ),
    ]),
  );

const dayOne = (trigger: 'expiry' | 'arrears', clause: string, quote: string): Reading => ({
  id: 'day-one',
  question:
    trigger === 'expiry'
      ? { zh: '到期当天算不算第1个自然日？', en: 'Is the day of expiry calendar day one?' }
      : { zh: '欠费当天算不算第1个自然日？', en: 'Is the day of arrears calendar day one?' },
  alternatives: [
    { id: `${trigger}-day`, name: { zh: '当天算第1日', en: 'That day is day one' }, citations: [says(clause, quote)] },
    { id: 'next-day', name: { zh: '次日算第1日', en: 'The next day is day one' }, citations: [says(clause, quote)] },
  ],
});

const MAY_KEEP = (clause: string): Scenario['silences'][number] => ({
  aspect: 'deletion',
  note: { zh: '其间数据只是“可以继续保留”，不是承诺。', en: 'Meanwhile data “can” be kept: that is no promise.' },
  citations: [says(clause, '在此期间阿里云可以继续保留相关数据')],
});

/** 机器学习PAI服务. Fifteen natural days, from expiry or from arrears. */
export const pai: ProductLifecycle = {
  number: 36,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（预付费、先付费）', en: 'Expiry (prepaid)' },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          atOnce,
          'suspend',
          'service',
          says('36.1', '且在服务到期后未续费或续费不成功的，阿里云将暂停为您提供PAI服务'),
        ),
        rule('data-kept', 'trigger', atOnce, 'keep', 'data', says('36.1', '在此期间阿里云可以继续保留相关数据'), {
          modality: 'may',
        }),
        ...afterFifteenDays('36.1', '否则，阿里云将在服务到期满15个自然日起，终止为您提供PAI服务', 'expiry'),
      ],
      readings: [dayOne('expiry', '36.1', '如您在服务到期之日起15个自然日内续费成功')],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: 'PAI服务', en: 'PAI' },
          basis: 'printed',
          citations: [says('36.1', '如您在服务到期之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务')],
        },
      ],
      silences: [MAY_KEEP('36.1'), CHARGING, ACCESS],
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          over(24, 'hour'),
          'suspend',
          'service',
          says('36.2', '如您的欠费状态超过24小时，阿里云将暂停为您提供PAI服务'),
        ),
        rule(
          'charged',
          'trigger',
          atOnce,
          'charge',
          'service',
          says('36.2', '当您无需使用PAI服务时，请及时操作停用服务以结束计费，否则产生的费用将由您承担'),
          // Whether it goes on while suspended is not said apart.
          { condition: { zh: '您没有停用服务', en: 'you have not switched the service off' } },
        ),
        rule('data-kept', 'suspended', atOnce, 'keep', 'data', says('36.2', '在此期间阿里云可以继续保留相关数据'), {
          modality: 'may',
        }),
        ...afterFifteenDays('36.2', '否则，阿里云将在您实际欠费满15个自然日起，终止为您提供PAI服务', 'arrears'),
      ],
      readings: [dayOne('arrears', '36.2', '如您自欠费之日起15个自然日内续费成功')],
      recovery: [
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: 'PAI服务', en: 'PAI' },
          basis: 'printed',
          citations: [says('36.2', '如您自欠费之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务')],
        },
      ],
      silences: [
        MAY_KEEP('36.2'),
        {
          aspect: 'recovery',
          note: {
            zh: '条文对欠费也只说“续费”；付清欠费是否足够，没有写明。',
            en: 'Of arrears the clause says 续费 (renew) too; whether paying the debt is enough is not said.',
          },
          citations: [says('36.2', '如您自欠费之日起15个自然日内续费成功')],
        },
        {
          aspect: 'charging',
          note: {
            zh: '36.2 说停用服务才结束计费；暂停期间是否照计，没有另说。',
            en: '36.2 lets charging end when you switch the service off; whether it goes on while suspended is not said apart.',
          },
          citations: [says('36.2', '当您无需使用PAI服务时，请及时操作停用服务以结束计费，否则产生的费用将由您承担')],
        },
        ACCESS,
      ],
    },
  ],
};
