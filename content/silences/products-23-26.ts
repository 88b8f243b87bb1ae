import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 23 to 26: what their own terms say, or leave open otherwise than the general terms. */
export const products2326: SilenceContent['own'] = {
  23: {
    grace: {
      arrears: cell(
        'printed',
        [['p-23.2', '但自欠费之日起仍可继续使用您已创建的实例7日']],
        '不能新建实例。',
        'No new instances.',
      ),
    },
    stop: {
      arrears: cell('printed', [
        ['p-23.2', '您不能再创建新的实例'],
        ['p-23.3', '则阿里云将在您欠费满7日时，终止为您提供服务'],
      ]),
    },
    deletion: {
      arrears: cell('printed', [
        ['p-23.3', '则阿里云将在您欠费满7日时'],
        ['p-23.3', '该实例将被释放并且其中数据会被删除且不可恢复'],
      ]),
    },
    charging: { arrears: cell('printed', [['p-23.2', '使用期间阿里云会持续计费']]) },
    recovery: {
      arrears: cell('printed', [['p-23.3', '其中数据会被删除且不可恢复']], ...notes.recoveryImpliedOnPayment),
    },
  },
  24: {
    grace: {
      expiry: cell('printed', [['p-24.1', '阿里云将在到期时停止为您提供服务']], '答案为否。', 'The answer is no.'),
    },
    stop: { expiry: cell('printed', [['p-24.1', '阿里云将在到期时停止为您提供服务']]) },
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
    backups: {
      arrears: cell(
        'printed',
        [['p-24.2', '您输入的信息或由码栈服务执行获得的结果数据，您应自行负责存储和备份']],
        ...notes.notTiedToEvent,
      ),
      expiry: cell(
        'printed',
        [['p-24.2', '您输入的信息或由码栈服务执行获得的结果数据，您应自行负责存储和备份']],
        ...notes.notTiedToEvent,
      ),
    },
    recovery: {
      expiry: cell(
        'general',
        [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
        '自有条款只写继续使用应及时续费，未写恢复；通用只写已删数据不可恢复。',
        'Own terms only say to renew in order to go on; recovery is not said; the general terms say only that deleted data do not come back.',
      ),
    },
  },
  25: {
    grace: {
      arrears: cell(
        'printed',
        [['p-25.2', '但在24小时内，对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束']],
        '不能新增终端。',
        'No new terminals.',
      ),
      expiry: cell(
        'disputed',
        [
          ['p-25.1', '则服务终止'],
          ['p-25.1', '且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务'],
        ],
        ...notes.endAndUseGoingOn,
      ),
    },
    stop: {
      arrears: cell('printed', [
        ['p-25.2', '您将不能新增终端使用欠费的服务'],
        ['p-25.2', '如果自欠费之时起届满24小时，您仍未充值并结清欠费账单的，阿里云将停止服务'],
      ]),
      expiry: cell(
        'disputed',
        [
          ['p-25.1', '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止'],
          ['p-25.1', '阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）'],
        ],
        ...notes.endAndUseGoingOn,
      ),
    },
    charging: {
      expiry: cell(
        'printed',
        [['p-25.1', '阿里云将持续计费并根据计费结果予以扣划服务费用']],
        '限资源包到期后续用。',
        'Only for a resource pack used on.',
      ),
    },
    running: {
      arrears: cell(
        'disputed',
        [
          ['p-25.2', '以及正在运行的任务将被停止'],
          ['p-25.2', '对应服务将继续执行直到结束'],
        ],
        '满24小时停止与“执行直到结束”并写，跨过24小时的如何不明。',
        'Stopped at 24 hours, yet carried on 执行直到结束 (run to the end): unclear for what outlasts the 24 hours.',
      ),
    },
  },
  26: {
    grace: {
      arrears: cell('printed', [
        ['p-26.1.1', '您仍可继续使用云存储网关服务24小时'],
        ['p-26.1.2', '您仍可继续使用云存储网关服务24小时'],
      ]),
      expiry: cell(
        'printed',
        [['p-26.2', '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费']],
        '转为按量付费继续；称“按照通用条款办理”，但通用条款 3.4.1（4）只及资源包。',
        'Goes on as pay-as-you-go; claims the general terms, though general 3.4.1(4) covers packs only.',
      ),
    },
    stop: {
      arrears: cell('printed', [
        ['p-26.1.1', '阿里云将停止提供服务、冻结云存储网关服务的操作'],
        ['p-26.1.2', '自首次欠费发生之时起15日届满，阿里云将会停止为您继续提供服务'],
      ]),
      expiry: cell(
        'printed',
        [['p-26.2', '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费']],
        '写的是到期不停，转按量付费。',
        'It says service does not stop but turns pay-as-you-go.',
      ),
    },
    deletion: {
      arrears: cell(
        'printed',
        [
          ['p-26.1.1', '存储在云存储网关本地缓存盘里的数据会继续保留'],
          ['p-26.1.2', '您保存在云存储网关缓存盘的全部数据将会被删除并清空且永不可恢复'],
        ],
        '云上15日届满删除；本地则继续保留。',
        'On-cloud: deleted at 15 days; on-premises: kept.',
      ),
      expiry: cell(
        'general',
        [
          ['g-9.2.4', '当服务期届满、服务提前终止'],
          ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据'],
        ],
        '服务视为转按量付费继续，通用的期满删除是否适用有疑。',
        "As service is deemed to go on pay-as-you-go, whether the general deletion at term's end applies is doubtful.",
      ),
    },
    charging: {
      arrears: cell(
        'printed',
        [['p-26.1.2', '但仍存储您保留在云存储网关缓存盘的数据并持续计费']],
        '只写云上部署。',
        'On-cloud only.',
      ),
      expiry: cell('printed', [['p-26.2', '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费']]),
    },
    recovery: {
      arrears: cell(
        'printed',
        [
          ['p-26.1.1', '如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据'],
          ['p-26.1.2', '将会被删除并清空且永不可恢复'],
        ],
        '本地无截止；云上续费恢复只能推知。',
        'On-premises without deadline; on-cloud return before deletion is implied only.',
      ),
    },
    backups: {
      arrears: cell(
        'printed',
        [['p-26.4', '您应妥善存储数据，同时阿里云郑重提示您根据业务需求对您数据进行备份']],
        ...notes.notTiedToEvent,
      ),
      expiry: cell(
        'printed',
        [['p-26.4', '您应妥善存储数据，同时阿里云郑重提示您根据业务需求对您数据进行备份']],
        ...notes.notTiedToEvent,
      ),
    },
    access: {
      arrears: cell(
        'disputed',
        [
          ['p-26.1.1', '但数据将无法被读取'],
          ['p-26.1.2', '冻结云存储网关服务的操作'],
        ],
        '本地（26.1.1）写明数据无法被读取；云上（26.1.2）的“冻结…操作”是否含读取，可两读。',
        'On-premises (26.1.1) data cannot be read, it says; whether the freeze of operations on-cloud (26.1.2) includes reading can be read two ways.',
      ),
    },
  },
};
