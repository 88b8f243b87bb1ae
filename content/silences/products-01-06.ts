import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 1 to 6: what their own terms say, or leave open otherwise than the general terms. */
export const products0106: SilenceContent['own'] = {
  1: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.agreementOfCommunication,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.agreementOfCommunication),
    },
  },
  2: {
    grace: { arrears: cell('printed', [['p-2.1', '您仍可继续使用阿里云日志服务24小时']]) },
    stop: {
      arrears: cell('printed', [
        ['p-2.1', '阿里云将暂停提供服务、冻结您账户下日志服务的操作'],
        ['p-2.2', '自阿里云暂停服务之时起7日届满'],
      ]),
    },
    deletion: {
      arrears: cell('printed', [
        ['p-2.2', '自阿里云暂停服务之时起7日届满'],
        ['p-2.2', '您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复'],
      ]),
    },
    charging: { arrears: cell('printed', [['p-2.1', '但仍存储您的数据并持续计费']]) },
    recovery: {
      arrears: cell('printed', [['p-2.2', '全部数据将会被删除并清空且不可恢复']], ...notes.recoveryImpliedOnPayment),
    },
    backups: {
      arrears: cell(
        'general',
        [
          ['g-5.5', '包括所有缓存或者备份的副本'],
          ['g-7.1.6', '为了数据的安全，您应负责您数据的备份工作。'],
        ],
        '日志即本产品的数据，见 deletion。',
        "Logs are this product's very data: see deletion.",
      ),
    },
    access: {
      arrears: cell('disputed', [['p-2.1', '冻结您账户下日志服务的操作']], ...notes.freezeOperationsIncludes),
    },
  },
  3: {
    grace: { arrears: cell('printed', [['p-3.1.2', '将为您延续24小时的服务时间']]) },
    stop: {
      arrears: cell(
        'printed',
        [
          ['p-3.2', '如果您的欠费状态超过24小时的，阿里云会暂停您的开放搜索服务的部分分功能'],
          ['p-3.3', '则阿里云将在您实际欠费满7日后，终止本服务条款'],
        ],
        '只停“部分功能”，在线搜索是否继续未写。',
        'Only part of the functions is paused; whether live search goes on is not said.',
      ),
      expiry: cell(
        'general',
        [['g-3.4.1.2', '服务期限至订购的期限届满为止']],
        '自有条款只写须提前续费，未写到期后如何。',
        'Own terms only ask for renewal in advance.',
      ),
    },
    deletion: {
      arrears: cell(
        'window',
        [
          ['p-3.3', '则阿里云将在您实际欠费满7日后'],
          ['p-3.3', '您保存在阿里云的全部数据将会被删除并清空且不可恢复'],
        ],
        '满7日后的哪一刻未写。',
        'At which moment after the 7 days is not said.',
      ),
    },
    charging: {
      arrears: cell(
        'printed',
        [['p-3.2', '实例将继续保留，实例租用费用仍然计算']],
        '只写实例租用费，LCU与存储费未写。',
        'Only instance rent is named; LCU and storage charges are not.',
      ),
    },
    running: {
      arrears: cell(
        'none',
        [],
        '只写不能再执行某些操作，进行中的任务未写。',
        'Says which operations can no longer be made, not what happens to those under way.',
      ),
    },
    notice: {
      arrears: cell(
        'printed',
        [['p-3.1.2', '在欠费后的第12小时和第23小时发送通知提醒您尽快续费']],
        '停服前有通知；删除前的通知未写。',
        'Told before the pause; nothing said before the deletion.',
      ),
    },
    recovery: {
      arrears: cell('printed', [
        ['p-3.2', '您需成功充值付清欠费账单，方可恢复使用开放搜索服务的所有功能'],
        ['p-3.3', '将会被删除并清空且不可恢复'],
      ]),
    },
    access: {
      arrears: cell(
        'printed',
        [['p-3.2', '您可以查看、删除应用，但不能执行暂停应用、上传文件、搜索测试以及索引重建等操作']],
        '可查看应用；数据能否导出未写。',
        'Applications can be viewed; export of data is not named.',
      ),
    },
  },
  4: {
    stop: {
      arrears: cell(
        'general',
        [
          ['g-5.2', '阿里云保留在您未按照约定支付全部费用之前不向您提供服务'],
          ['g-5.2', '或者终止服务和/或技术支持的权利'],
        ],
        ...notes.freeButPaidResources,
      ),
      expiry: cell('general', [['g-3.4.1.2', '服务期限至订购的期限届满为止']], ...notes.freeButPaidResources),
    },
  },
  5: {
    grace: { arrears: cell('printed', [['p-5.4', '自首次发生欠费时，您仍可继续使用服务1个小时']]) },
    stop: {
      arrears: cell('printed', [['p-5.4', '如1个小时届满之时，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务']]),
    },
  },
  6: {
    grace: {
      arrears: cell(
        'printed',
        [['p-6.3', '且如超过72小时的，阿里云将暂停为您提供服务']],
        '由“超过72小时的，阿里云将暂停”推知。',
        'Follows from the pause coming only after 72 hours.',
      ),
      expiry: cell(
        'general',
        [
          ['g-3.4.1.2', '服务期限至订购的期限届满为止'],
          ['g-3.4.1.4', '您未继续订购资源包服务但持续使用此项服务的'],
        ],
        '自有条款“到期后，阿里云将暂停”无时点；通用：期限届满为止。',
        'Own 到期后，阿里云将暂停 (after expiry Alibaba Cloud will suspend) gives no moment; the general terms end the term at expiry.',
      ),
    },
    stop: {
      arrears: cell('printed', [['p-6.3', '且如超过72小时的，阿里云将暂停为您提供服务']]),
      expiry: cell(
        'printed',
        [['p-6.2', '实例到期后，阿里云将暂停为您提供服务']],
        '括号只列企业铂金版、微消息队列（及Kafka）。',
        'The bracket names only Platinum and micro message queue (and Kafka by 6.4).',
      ),
    },
    deletion: {
      arrears: cell(
        'window',
        [['p-6.3', '服务停止后，未处理的消息数据将自动释放']],
        '只写未处理消息；实例与配置未写，释放时点未写。',
        'Unprocessed messages only; instances and settings are not named, and the moment of release is not said.',
      ),
      expiry: cell(
        'window',
        [['p-6.2', '到期后7日内仍未续费，实例将自动释放']],
        '只有7日续费期限，未写释放时点。',
        'Only the 7-day bound for renewal; the moment of release is not said.',
      ),
    },
    running: { arrears: cell('printed', [['p-6.3', '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复']]) },
    recovery: {
      arrears: cell('printed', [['p-6.3', '被释放的数据不可恢复']], ...notes.recoveryImpliedOnPayment),
      expiry: cell('printed', [['p-6.2', '被释放实例与数据均不可恢复']], ...notes.recoveryImpliedOnRenewal),
    },
    access: { arrears: cell('printed', [['p-6.3', '即您不能再通过控制台或API访问服务']]) },
  },
};
