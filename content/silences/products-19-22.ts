import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 19 to 22: what their own terms say, or leave open otherwise than the general terms. */
export const products1922: SilenceContent['own'] = {
  19: {
    grace: {
      expiry: cell(
        'printed',
        [['p-19.1', '否则服务期届满服务终止，您将不能继续使用服务']],
        '答案为否；写在资源包句中。',
        'The answer is no; said in the sentence on the resource pack.',
      ),
    },
    stop: {
      expiry: cell(
        'printed',
        [['p-19.1', '否则服务期届满服务终止，您将不能继续使用服务']],
        '写在资源包句中。',
        'Said in the sentence on the resource pack.',
      ),
    },
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
    charging: {
      expiry: cell(
        'none',
        [],
        '自有条款写“不能继续使用”，通用条款 3.4.1（4）的续用计费无从适用。',
        'Own terms say it cannot be used on, so general 3.4.1(4) has nothing to bite on.',
      ),
    },
    backups: {
      arrears: cell(
        'printed',
        [['p-19.2', '就你的素材和设计成果，阿里云不负责存储，请您自行存储并备份']],
        ...notes.notTiedToEvent,
      ),
      expiry: cell(
        'printed',
        [['p-19.2', '就你的素材和设计成果，阿里云不负责存储，请您自行存储并备份']],
        ...notes.notTiedToEvent,
      ),
    },
  },
  20: {
    backups: {
      arrears: cell(
        'printed',
        [['p-20.5', '但是存储或备份并非是阿里云的责任，您应及时的存储、备份']],
        ...notes.notTiedToEvent,
      ),
      expiry: cell(
        'printed',
        [['p-20.5', '但是存储或备份并非是阿里云的责任，您应及时的存储、备份']],
        ...notes.notTiedToEvent,
      ),
    },
    access: {
      arrears: cell(
        'general',
        [['g-5.6', '阿里云没有继续保留、导出或者返还用户业务数据的义务']],
        '20.4“付费是下载和使用的前提”讲首次付费，不是欠费后。',
        '20.4 makes payment a condition of download at first purchase, not after arrears.',
      ),
    },
  },
  21: {
    grace: { arrears: cell('printed', [['p-21.2.1', '在欠费24小时内，您仍能正常使用Data Lake Analytics服务']]) },
    stop: {
      arrears: cell('printed', [
        ['p-21.2.1', '24小时届满您仍未充值并足额支付服务费用的，阿里云将停止为您提供Data Lake'],
      ]),
    },
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
    charging: {
      arrears: cell(
        'printed',
        [['p-21.2.1', '（该部分服务费用，您仍应继续向阿里云支付）']],
        '只写执行中任务的费用。',
        'Only for tasks still running.',
      ),
    },
    running: {
      arrears: cell(
        'disputed',
        [
          ['p-21.2.1', '但已经在执行中的任务不会停止，直至运行完成'],
          ['p-21.2.2', '在您充值恢复服务后，阿里云仍将继续执行'],
          ['p-21.2.2', '因欠费您异步调用队列的请求将会被阿里云丢弃'],
        ],
        '队列请求既写恢复后继续执行，又写被丢弃；执行中任务明写完成。',
        'Queued requests are said both to be executed after top-up and to be dropped; running tasks clearly finish.',
      ),
    },
    recovery: {
      arrears: cell(
        'printed',
        [['p-21.2.2', '在您充值恢复服务后']],
        '以充值恢复为前提写出，未写截止。',
        'Return on top-up is presupposed; no deadline.',
      ),
    },
    backups: {
      arrears: cell(
        'printed',
        [['p-21.3', '并不负责您提交任务以及使用该服务处理结果的存储，您应及时存储并备份']],
        ...notes.notTiedToEvent,
      ),
      expiry: cell(
        'printed',
        [['p-21.3', '并不负责您提交任务以及使用该服务处理结果的存储，您应及时存储并备份']],
        ...notes.notTiedToEvent,
      ),
    },
  },
  22: {
    grace: {
      arrears: cell(
        'printed',
        [['p-22.1.4', '您发生欠费时，阿里云将停止您的服务接口权限']],
        ...notes.distributedIdentityOther,
      ),
      expiry: cell('printed', [['p-22.1', '阿里云将在服务到期时为您停止提供服务']], '答案为否。', 'The answer is no.'),
    },
    stop: {
      arrears: cell(
        'printed',
        [['p-22.1.4', '您发生欠费时，阿里云将停止您的服务接口权限']],
        ...notes.distributedIdentityOther,
      ),
      expiry: cell('printed', [
        ['p-22.1', '阿里云将在服务到期时为您停止提供服务'],
        ['p-22.1.1', '服务到期服务即停止'],
      ]),
    },
    deletion: {
      arrears: cell(
        'printed',
        [['p-22.1.4', '您曾经上传的相关数据和信息（如有）将继续保留在区块链平台']],
        '写的是不删；仅分布式身份服务。',
        'It says data are kept; distributed identity only.',
      ),
      expiry: cell(
        'window',
        [
          ['p-22.1.1', '服务到期7日内不续费的，将释放实例清除业务数据'],
          ['p-22.1.2', '服务到期7日内不续费的，将释放联盟的管控数据'],
          ['p-22.1.3', '服务到期7日内不续费的，将释放实例清除业务数据'],
          ['p-22.1.4', '将继续保留在区块链平台'],
        ],
        '只有7日续费期限；分布式身份的数据则继续保留。',
        'Only the 7-day bound; data of distributed identity are instead kept.',
      ),
    },
    recovery: {
      expiry: cell(
        'printed',
        [
          ['p-22.1.1', '数据清除不可恢复'],
          ['p-22.1.3', '数据清除不可恢复'],
        ],
        '联盟型与分布式身份未写；续费恢复只能推知。',
        'Not said for consortium or identity; return on renewal is implied at most.',
      ),
    },
    access: {
      arrears: cell(
        'printed',
        [['p-22.1.4', '您将无法继续上传、查看或核验任何数据或信息']],
        ...notes.distributedIdentityOther,
      ),
      expiry: cell(
        'printed',
        [
          ['p-22.1.2', '但您只可进行读操作，不可对该实例进行写操作'],
          ['p-22.1.4', '您将无法继续上传、查看或核验任何数据或信息'],
        ],
        '只写联盟型中的组织与分布式身份。',
        'Only for organisations in a consortium and for distributed identity.',
      ),
    },
  },
};
