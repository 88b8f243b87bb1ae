import type { LifecycleRule, ProductLifecycle, Scenario } from '../../src/lifecycle/model';
import { deletedAfterArrears, deletedAfterExpiry } from './general.ts';
import { CHARGING, FIRST_ARREARS } from './phrases.ts';
import { at, atOnce, rule, says, under } from './write.ts';

const stoppedAtExpiry: LifecycleRule = rule(
  'stopped',
  'trigger',
  atOnce,
  'stop',
  'service',
  says('34.1', '服务到期未及时续订的，您将不能再继续使用此服务'),
);

const releasedAfterSeven: LifecycleRule = rule(
  'released',
  'trigger',
  at(7, 'day', 'day'),
  'release',
  'instance',
  says('34.1', '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的，阿里云将释放您的NAT网关实例'),
  { object: { zh: 'NAT网关实例', en: 'The gateway instance' } },
);

const renewed34: Scenario['recovery'] = [
  {
    since: 'stopped',
    before: 'released',
    what: { zh: 'NAT网关实例', en: 'The gateway instance' },
    basis: 'implied',
    citations: [says('34.1', '到期后7日仍未续费的')],
  },
];

const DATA_34: Scenario['silences'][number] = {
  aspect: 'deletion',
  note: {
    zh: '条文只说释放实例；释放的实例能否恢复，没有说。',
    en: 'The text speaks of releasing the instance only; whether it can be had back is not said.',
  },
  filledBy: 'g-9.2.4',
};

const NO_CONVERSION: NonNullable<Scenario['warnings']> = [
  {
    note: {
      zh: '不会自动转为按量付费：34.2 先于 3.4.1（4）适用（14.4.1）。',
      en: 'Nothing is converted to pay-as-you-go: by 14.4.1, 34.2 goes before 3.4.1(4).',
    },
    citations: [says('34.2', '服务到期未及时续订的，阿里云不会自动开通、创建按量付费的NAT网关服务')],
  },
];

/** NAT网关. No conversion to pay-as-you-go (34.2 goes before 3.4.1(4)); for yearly terms no release is written down. */
export const natGateway: ProductLifecycle = {
  number: 34,
  scenarios: [
    {
      id: 'expiry-monthly',
      trigger: 'expiry',
      variant: 'monthly',
      name: { zh: '到期：包月', en: 'Expiry: monthly' },
      parameters: [],
      rules: [stoppedAtExpiry, releasedAfterSeven, deletedAfterExpiry],
      readings: [],
      recovery: renewed34,
      silences: [DATA_34, CHARGING],
      warnings: NO_CONVERSION,
    },
    {
      id: 'expiry-yearly',
      trigger: 'expiry',
      variant: 'yearly',
      name: { zh: '到期：包年', en: 'Expiry: yearly' },
      parameters: [],
      rules: [stoppedAtExpiry, deletedAfterExpiry],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '34.1 的7日和释放只说包月和资源包；包年的没有写明可以释放实例，也没有写明何时。也可读作包年同样7日后释放：求稳，7日内续费。数据按 9.2.4。',
            en: 'The seven days and the release of 34.1 are for monthly terms and packages; of a yearly one no right to release the instance is printed, and no moment. It can also be read as released after seven days too: to be safe, renew within them. Data follow 9.2.4.',
          },
          filledBy: 'g-9.2.4',
          citations: [says('34.1', '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的')],
          isBesideSentence: true,
        },
        CHARGING,
      ],
      warnings: NO_CONVERSION,
    },
    {
      id: 'expiry-package',
      trigger: 'expiry',
      variant: 'package',
      name: { zh: '到期：资源包', en: 'Expiry: package' },
      parameters: [],
      rules: [
        stoppedAtExpiry,
        releasedAfterSeven,
        rule(
          'rest-void',
          'trigger',
          atOnce,
          'void',
          'package',
          says('g-3.4.1.3', '如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充'),
          { object: { zh: '未用完的服务量', en: 'What is left of the package' }, fills: 'recovery' },
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: renewed34,
      silences: [DATA_34, CHARGING],
      warnings: NO_CONVERSION,
    },
    {
      id: 'quota-exhausted',
      trigger: 'quota-exhausted',
      variant: null,
      name: { zh: '资源包用完', en: 'Package used up' },
      parameters: [],
      rules: [
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'service',
          [
            says(
              'g-3.4.1.2',
              '服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）',
            ),
            says('34.1', '服务到期未及时续订的，您将不能再继续使用此服务'),
          ],
          { fills: 'termination' },
        ),
        ...under('used-up/expiry', [releasedAfterSeven]),
        deletedAfterExpiry,
      ],
      readings: [
        {
          id: 'used-up',
          question: { zh: '资源包用完算不算“到期”？', en: 'Is a package that is used up “到期” (expired)?' },
          alternatives: [
            {
              id: 'expiry',
              name: {
                zh: '算：3.4.1（2）以用完为期限届满，34.1 的7日从用完起算',
                en: 'Yes: 3.4.1(2) ends the term with it, and the seven days of 34.1 run',
              },
              citations: [
                says(
                  'g-3.4.1.2',
                  '服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）',
                ),
              ],
            },
            {
              id: 'not-expiry',
              name: { zh: '不算：34.1 只说到期', en: 'No: 34.1 says expiry only' },
              citations: [says('34.1', '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的')],
            },
          ],
        },
      ],
      recovery: [],
      silences: [DATA_34, CHARGING],
      warnings: NO_CONVERSION,
    },
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('34.3.1', '自首次欠费之时起，您仍可继续使用阿里云NAT网关24小时'),
        ),
        rule(
          'suspended',
          'trigger',
          at(24, 'hour'),
          'suspend',
          'service',
          says('34.3.1', '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务'),
        ),
        rule('instance-kept', 'suspended', atOnce, 'keep', 'instance', says('34.3.1', '但仍保留您的NAT网关实例'), {
          object: { zh: 'NAT网关实例', en: 'The gateway instance' },
        }),
        rule(
          'released',
          'trigger',
          at(7, 'day'),
          'release',
          'instance',
          says(
            '34.3.2',
            '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满释放您的NAT网关实例',
          ),
          { object: { zh: 'NAT网关实例', en: 'The gateway instance' } },
        ),
        // 34.3.1 only suspends, and keeps the instance until its release: nothing ends the service before it (5.5). 9.2.4 says
        // 或如本协议第5条所述您发生欠费时 and can be read as from the arrears, so that a loss seen before is not called early.
        deletedAfterArrears('released'),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'released',
          what: { zh: '服务与实例', en: 'Service and instance' },
          basis: 'implied',
          citations: [says('34.3.2', '您仍未成功充值并足以支付所欠服务费用的')],
        },
      ],
      silences: [FIRST_ARREARS('34.3.1', '自首次欠费之时起'), DATA_34, CHARGING],
    },
  ],
};
