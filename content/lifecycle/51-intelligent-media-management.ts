import type { ProductLifecycle } from '../../src/lifecycle/model';
import { suspendedByRight } from './general.ts';
import { ACCESS } from './phrases.ts';
import { asGiven, at, atOnce, rule, says } from './write.ts';

/** 智能媒体管理. Thirty days from a suspension that the text does not date and the customer may know; all operations of the account are frozen. */
export const intelligentMediaManagement: ProductLifecycle = {
  number: 51,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费', en: 'Arrears' },
      parameters: ['suspended-at'],
      rules: [
        // 51.1 counts from a suspension that it does not date, but the customer may know; 5.2 allows one from the arrears on.
        ...suspendedByRight,
        rule(
          'suspended',
          'trigger',
          asGiven('suspended-at'),
          'suspend',
          'service',
          says('51.1', '自您因欠费被暂停服务之时起30日内'),
        ),
        rule(
          'data-kept',
          'suspended',
          atOnce,
          'keep',
          'data',
          says('51.1', '自您因欠费被暂停服务之时起30日内，阿里云将继续存储您的数据'),
        ),
        rule('charged', 'suspended', atOnce, 'charge', 'service', says('51.1', '并持续计费')),
        rule('frozen', 'suspended', atOnce, 'freeze', 'account', says('51.1', '但冻结您账户下的所有操作'), {
          object: { zh: '账户下的所有操作', en: 'All operations of the account' },
        }),
        rule(
          'deleted',
          'suspended',
          at(30, 'day'),
          'delete',
          'data',
          says('51.1', '自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据'),
          // No 仍未: whether paying after the stop averts it is not said.
          { decidedBy: 'suspended' },
        ),
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '欠费后何时暂停，51.1 没有说。',
            en: 'When service is suspended after arrears, 51.1 does not say.',
          },
          filledBy: 'g-5.2',
        },
        {
          aspect: 'deletion',
          note: {
            zh: '前段说“暂停服务”，后段说“停止服务”；按同一时刻推算。若停止晚于暂停，删除也随之推迟。',
            en: 'The clause says “暂停” (suspend) first and “停止” (stop) then; they are taken as one moment. Were the stop later, so would be the deletion.',
          },
          citations: [says('51.1', '自您因欠费被暂停服务之时起30日内', '自您因欠费被停止服务之时起30日届满')],
        },
        {
          aspect: 'recovery',
          note: {
            zh: '30日内付清能换回什么，51.1 没有说“仍未付清”。',
            en: 'What paying within the 30 days brings back is not said; 51.1 lacks a “still unpaid”.',
          },
        },
        ACCESS,
      ],
      warnings: [
        {
          reach: 'account',
          reachedBy: 'frozen',
          note: {
            zh: '波及：“账户下的所有操作”都会被冻结，不限于本产品；能否这样宽，条文没有说明。',
            en: 'Spread: “all operations of your account” are frozen, not only those of this product; how far that goes is not explained.',
          },
          citations: [says('51.1', '但冻结您账户下的所有操作')],
        },
      ],
    },
  ],
};
