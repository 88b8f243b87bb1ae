import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 7 to 12: what their own terms say, or leave open otherwise than the general terms. */
export const products0712: SilenceContent['own'] = {
  7: {
    grace: {
      expiry: cell('printed', [['p-7.2', '预付费的全局事务服务将在到期时终止']], '答案为否。', 'The answer is no.'),
    },
    stop: { expiry: cell('printed', [['p-7.2', '预付费的全局事务服务将在到期时终止']]) },
    deletion: {
      expiry: cell(
        'printed',
        [['p-7.2', '服务分组的配置信息将在到期后届满7日时释放']],
        '只写配置信息。',
        'Configuration only.',
      ),
    },
    notice: {
      expiry: cell(
        'printed',
        [['p-7.2', '阿里云也将尽合理努力提醒您续费']],
        '只是合理努力，未写提前多久。',
        'Reasonable efforts only; no lead time.',
      ),
    },
    recovery: {
      expiry: cell(
        'general',
        [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
        '自有条款只可推知（未续费才释放），未明写恢复；通用只写已删数据不可恢复。',
        'Own terms only imply it (released only if not renewed); the general terms say only that deleted data do not come back.',
      ),
    },
  },
  8: {
    grace: {
      expiry: cell(
        'disputed',
        [['p-8.1.2', '阿里云将在到期时暂停您就该项目的操作权限']],
        '暂停“操作权限”是否也停运行中的作业，可两读。',
        'Whether a pause of 操作权限 (the right to operate) also stops jobs already running can be read two ways.',
      ),
    },
    stop: {
      expiry: cell(
        'printed',
        [['p-8.1.2', '阿里云将在到期时暂停您就该项目的操作权限']],
        '写的是操作权限。',
        'Said of operating rights.',
      ),
    },
    deletion: { expiry: cell('printed', [['p-8.1.2', '如7日届满仍未续费，阿里云将释放您的项目，并删除数据']]) },
    recovery: {
      expiry: cell('general', [['g-9.2.4', '用户业务数据一经删除，即不可恢复']], ...notes.recoveryImplied),
    },
    access: {
      expiry: cell(
        'disputed',
        [['p-8.1.2', '暂停您就该项目的操作权限，但仍保留该项目、继续存储您的数据7日']],
        ...notes.pauseOperatingRights,
      ),
    },
  },
  9: {
    grace: { expiry: cell('printed', [['p-9.1', '服务到期则服务终止']], '答案为否。', 'The answer is no.') },
    stop: {
      expiry: cell('printed', [
        ['p-9.1', '服务到期则服务终止'],
        ['p-9.1', '阿里云将在服务到期时停止您就该服务的操作权限'],
      ]),
    },
    deletion: {
      expiry: cell(
        'printed',
        [['p-9.1', '在服务停止后7日届满时删除您设置的自定义监控时间序列']],
        '只写自定义监控时间序列。',
        'Custom time series only.',
      ),
    },
    backups: {
      arrears: cell(
        'printed',
        [
          ['p-9.3', '但阿里云并不负责对您的监控数据进行存储'],
          ['p-9.3', '您应及时对该类数据进行迁出或备份'],
        ],
        ...notes.notTiedToEvent,
      ),
      expiry: cell(
        'printed',
        [
          ['p-9.3', '但阿里云并不负责对您的监控数据进行存储'],
          ['p-9.3', '您应及时对该类数据进行迁出或备份'],
        ],
        ...notes.notTiedToEvent,
      ),
    },
    access: {
      expiry: cell(
        'disputed',
        [['p-9.1', '阿里云将在服务到期时停止您就该服务的操作权限']],
        ...notes.endOperatingRights,
      ),
    },
    recovery: {
      expiry: cell(
        'general',
        [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
        '自有条款只可推知（未续费才删除），未明写恢复；通用只写已删数据不可恢复。',
        'Own terms only imply it (deleted only if not renewed); the general terms say only that deleted data do not come back.',
      ),
    },
  },
  10: {
    grace: { arrears: cell('printed', [['p-10.1', '如发生欠费的，您仍能继续使用服务24个小时']]) },
    stop: { arrears: cell('printed', [['p-10.1', '如24小时仍未续费且付清欠款，则阿里云将停止为您提供服务']]) },
    deletion: {
      arrears: cell(
        'general',
        [
          ['g-5.5', '缓冲期届满阿里云将删除所有用户业务数据'],
          ['g-5.5', '以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准'],
          ['g-9.2.4', '如本协议第5条所述您发生欠费时'],
        ],
        ...notes.notStored,
      ),
      expiry: cell(
        'general',
        [
          ['g-9.2.4', '当服务期届满、服务提前终止'],
          ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'],
        ],
        ...notes.notStored,
      ),
    },
    running: {
      arrears: cell(
        'printed',
        [['p-10.1', '已经开始的数据集成任务也将立即终止']],
        '排队的任务未写。',
        'Queued tasks are not named.',
      ),
    },
    backups: {
      arrears: cell('printed', [['p-10.3', '您需自行负责数据的存储以及备份']], ...notes.notTiedToEvent),
      expiry: cell('printed', [['p-10.3', '您需自行负责数据的存储以及备份']], ...notes.notTiedToEvent),
    },
  },
  11: {
    grace: { expiry: cell('printed', [['p-11.1', '服务到期则服务终止']], '答案为否。', 'The answer is no.') },
    stop: { expiry: cell('printed', [['p-11.1', '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕']]) },
  },
  12: {
    grace: { arrears: cell('printed', [['p-12.1', '您仍可继续使用阿里云云解析PrivateZone服务24小时']]) },
    stop: {
      arrears: cell('printed', [
        ['p-12.1', '阿里云将暂停提供服务，但仍保留您配置信息'],
        ['p-12.1', '阿里云将在7日届满终止服务'],
      ]),
    },
    deletion: { arrears: cell('printed', [['p-12.1', '阿里云将在7日届满终止服务并清空您的配置信息']]) },
    recovery: {
      arrears: cell(
        'general',
        [
          ['g-5.6', '用户业务数据一经删除，即不可恢复'],
          ['g-5.2', '在您未按照约定支付全部费用之前不向您提供服务'],
        ],
        ...notes.recoveryImplied,
      ),
    },
  },
};
