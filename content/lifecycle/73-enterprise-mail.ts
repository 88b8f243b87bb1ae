import type { ProductLifecycle } from '../../src/lifecycle/model';
import { CHARGING, WITHIN_THE_DAYS } from './phrases.ts';
import { after, atOnce, rule, says } from './write.ts';

/** 企业邮箱服务. The account is closed at the end of the term; ten days later the vendor may delete what is in it. */
export const enterpriseMail: ProductLifecycle = {
  number: 73,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期', en: 'Expiry' },
      parameters: [],
      rules: [
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('73.5', '如果您没有及时完成续费，则在服务有效期结束后本服务即告终止'),
        ),
        rule('closed', 'terminated', atOnce, 'close', 'account', says('73.5', '阿里云届时将关闭您的账号'), {
          object: { zh: '账号', en: 'Account' },
        }),
        rule(
          'deleted',
          'closed',
          after(10, 'day', 'date'),
          'delete',
          'data',
          says(
            '73.5',
            '关闭账号之日起10日内若您仍然没有续费的，阿里云将有权删除您使用账号内的所有数据，该数据删除操作将不可恢复',
          ),
          { irrecoverable: true, modality: 'may' },
        ),
      ],
      readings: [],
      recovery: [
        {
          before: 'deleted',
          what: { zh: '账号内的数据', en: 'Data of the account' },
          basis: 'implied',
          citations: [says('73.5', '关闭账号之日起10日内若您仍然没有续费的')],
        },
      ],
      silences: [
        WITHIN_THE_DAYS('73.5', '关闭账号之日起10日内若您仍然没有续费的', '10日内若您仍然没有续费的', '删除', {
          zh: '尽早续费，邮件在到期前取回',
          en: 'renew early, and fetch your mail before expiry',
        }),
        {
          aspect: 'access',
          note: {
            zh: '账号关闭之后、删除之前，数据仍在，但没有说能取出。',
            en: 'Between closing and deletion data are there, but nothing says that they can be taken out.',
          },
        },
        {
          aspect: 'recovery',
          note: {
            zh: '关闭账号之后续费，数据不删；服务是否恢复，73.5 没有说。',
            en: 'Renewing after the account is closed keeps the data; whether the service comes back, 73.5 does not say.',
          },
        },
        CHARGING,
      ],
    },
  ],
};
