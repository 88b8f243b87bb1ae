import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING, FROM_THE_DAY, NO_RECOVERY_AFTER_EXPIRY } from './phrases.ts';
import { after, atOnce, over, rule, says, unknown } from './write.ts';

/** 开放搜索服务. A grace of 24 hours with two reminders, then some functions, then everything seven full days after the arrears. */
export const openSearch: ProductLifecycle = {
  number: 3,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('3.1.2', '如果您的阿里云账号处于欠费状态，将为您延续24小时的服务时间'),
        ),
        rule(
          'reminded-12',
          'trigger',
          { kind: 'on-hour', hour: 12 },
          'notify',
          'notice',
          says('3.1.2', '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费'),
        ),
        rule(
          'reminded-23',
          'trigger',
          { kind: 'on-hour', hour: 23 },
          'notify',
          'notice',
          says('3.1.2', '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费'),
        ),
        rule(
          'suspended',
          'trigger',
          over(24, 'hour'),
          'suspend',
          'features',
          says('3.2', '如果您的欠费状态超过24小时的，阿里云会暂停您的开放搜索服务的部分分功能'),
          { object: { zh: '部分功能', en: 'Some functions' } },
        ),
        rule(
          'operations-barred',
          'suspended',
          atOnce,
          'bar',
          'operations',
          says('3.2', '但不能执行暂停应用、上传文件、搜索测试以及索引重建等操作'),
          {
            object: {
              zh: '暂停应用、上传文件、搜索测试、索引重建等',
              en: 'Pausing applications, uploading, test searches, rebuilding indexes',
            },
          },
        ),
        rule('viewing-continues', 'suspended', atOnce, 'continue', 'reading', says('3.2', '您可以查看、删除应用'), {
          object: { zh: '查看、删除应用', en: 'Viewing and deleting applications' },
        }),
        rule('instance-kept', 'suspended', atOnce, 'keep', 'instance', says('3.2', '实例将继续保留'), {
          object: { zh: '应用实例', en: 'Application instances' },
        }),
        rule('charged', 'suspended', atOnce, 'charge', 'instance', says('3.2', '实例租用费用仍然计算'), {
          object: { zh: '实例租用费用', en: 'Rent of the instance' },
        }),
        rule(
          'terminated',
          'trigger',
          after(7, 'day', 'date'),
          'terminate',
          'service',
          says(
            '3.3',
            '如果您自欠费之日起7日内，仍未能补缴所有欠费账单的，则阿里云将在您实际欠费满7日后，终止本服务条款并停止为您继续提供服务',
          ),
        ),
        rule(
          'deleted',
          'trigger',
          after(7, 'day', 'date'),
          'delete',
          'data',
          says('3.3', '则阿里云将在您实际欠费满7日后', '您保存在阿里云的全部数据将会被删除并清空且不可恢复'),
          { irrecoverable: true },
        ),
      ],
      readings: [],
      recovery: [
        {
          before: 'suspended',
          what: { zh: '服务不受停服影响', en: 'Service goes on untouched' },
          basis: 'printed',
          citations: [says('3.2', '如果您在欠费后24小时内成功充值并缴清欠费账单的，您的服务将不会受到停服影响')],
        },
        {
          since: 'suspended',
          before: 'deleted',
          what: { zh: '所有功能', en: 'All functions' },
          basis: 'printed',
          citations: [says('3.2', '您需成功充值付清欠费账单，方可恢复使用开放搜索服务的所有功能')],
        },
      ],
      silences: [
        FROM_THE_DAY(
          '3.3',
          '如果您自欠费之日起7日内，仍未能补缴所有欠费账单的，则阿里云将在您实际欠费满7日后，终止本服务条款并停止为您继续提供服务',
          '自欠费之日起7日内',
        ),
        {
          aspect: 'termination',
          note: {
            zh: '专用说明 3.2、3.3 没有写明付费形式；是否也管预付费的欠费账单，没有说。',
            en: 'Special 3.2 and 3.3 name no way of paying; whether they hold for bills of prepaid instances too is not said.',
          },
          citations: [says('3.2', '如果您的欠费状态超过24小时的，阿里云会暂停您的开放搜索服务的部分分功能')],
        },
        {
          aspect: 'access',
          note: {
            zh: '部分功能暂停后可以查看应用；能否导出数据，条文没有说。',
            en: 'Applications can be viewed while functions are suspended; whether data can be exported is not said.',
          },
          citations: [says('3.2', '您可以查看、删除应用')],
        },
        {
          aspect: 'suspension',
          note: {
            zh: '暂停的是哪些功能，条文只举例，没有列全。',
            en: 'Which functions are suspended is said by examples, not exhaustively.',
          },
          citations: [says('3.2', '但不能执行暂停应用、上传文件、搜索测试以及索引重建等操作')],
        },
      ],
    },
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '到期（预付费，包年包月）', en: 'Expiry (prepaid, yearly or monthly)' },
      parameters: [],
      rules: [
        rule(
          'renewal-due',
          'trigger',
          unknown,
          'due',
          'renewal',
          says('3.1.1', '使用到期后如您需继续使用的需提前续费'),
        ),
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          [
            says('g-3.4.1.2', '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止'),
            says('3.1.1', '预付费为包年包月使用'),
          ],
          { fills: 'termination' },
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'suspension',
          note: {
            zh: '3.1.1 只说需“提前”续费，提前多久没有写明；到期之后如何，没有说。',
            en: '3.1.1 asks to renew in advance, and not how long; what follows expiry it does not say.',
          },
          filledBy: 'g-4.2.2',
          citations: [says('3.1.1', '使用到期后如您需继续使用的需提前续费')],
        },
        NO_RECOVERY_AFTER_EXPIRY,
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
