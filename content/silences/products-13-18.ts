import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 13 to 18: what their own terms say, or leave open otherwise than the general terms. */
export const products1318: SilenceContent['own'] = {
  13: {
    grace: {
      arrears: cell('printed', [['p-13.2', '您仍可继续使用服务1个小时']]),
      expiry: cell('printed', [['p-13.1', '则服务终止']], '答案为否。', 'The answer is no.'),
    },
    stop: {
      arrears: cell('printed', [['p-13.2', '如1个小时届满之时，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务']]),
      expiry: cell('printed', [['p-13.1', '服务期到期或者您所购买的使用数量被消耗完毕，则服务终止']]),
    },
    deletion: {
      arrears: cell('printed', [['p-13.2', '在服务期停止后7日届满，阿里云将释放您的实例，并清空您的数据']]),
      expiry: cell(
        'window',
        [['p-13.1', '在服务期终止后7日届满后，阿里云将释放您的实例，并清空您的数据']],
        '7日届满后的哪一刻未写。',
        'At which moment after the 7 days is not said.',
      ),
    },
    recovery: {
      expiry: cell(
        'general',
        [['g-9.2.4', '用户业务数据一经删除，即不可恢复']],
        '自有条款只可推知（“如您不再续费”才释放），未明写恢复；通用只写已删数据不可恢复。',
        'Own terms only imply it (released if not renewed); the general terms say only that deleted data do not come back.',
      ),
    },
  },
  14: {
    grace: {
      arrears: cell(
        'printed',
        [['p-14.1', '但仍可继续使用您已创建的服务7日']],
        '新建功能即刻停用。',
        'New creation stops at once.',
      ),
    },
    stop: {
      arrears: cell('printed', [
        ['p-14.1', '您不可再使用密钥管理服务的新建功能'],
        ['p-14.1', '如7日届满，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务'],
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
        '专用14.2只请客户自行删除不用的密钥；停服后密钥何时删除自有条款未写。',
        'Special 14.2 only asks the customer to delete unused keys; own terms say nothing of deletion after the stop.',
      ),
    },
  },
  15: {
    grace: {
      arrears: cell(
        'right',
        [['p-15.2', '阿里云有权立即将您的服务停止']],
        '有权立即停止，即不保证宽限。',
        'A right to stop at once, so no grace is promised.',
      ),
      expiry: cell(
        'printed',
        [['p-15.1', '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止']],
        ...notes.answerNoGeneral,
      ),
    },
    stop: {
      arrears: cell('right', [['p-15.2', '自首次发生欠费时，阿里云有权立即将您的服务停止']]),
      expiry: cell('printed', [['p-15.1', '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止']]),
    },
    charging: {
      expiry: cell(
        'general',
        [
          ['g-3.4.1.4', '您未继续订购资源包服务但持续使用此项服务的'],
          ['g-3.4.1.4', '阿里云将持续计费并根据计费结果予以扣划服务费用'],
        ],
        ...notes.packUsedAfter,
      ),
    },
    recovery: {
      arrears: cell(
        'printed',
        [['p-15.2', '您充值并清偿所欠欠款的，阿里云将恢复、并继续为您提供服务']],
        '未写截止。',
        'No deadline is given.',
      ),
    },
  },
  16: {
    grace: {
      arrears: cell(
        'window',
        [['p-16.1', '阿里云将在24小时之内暂停为您提供服务']],
        '至多24小时；执行中的作业做完为止。',
        'At most 24 hours; running jobs go on to their end.',
      ),
    },
    stop: { arrears: cell('window', [['p-16.1', '阿里云将在24小时之内暂停为您提供服务']]) },
    deletion: {
      arrears: cell(
        'printed',
        [['p-16.1', '欠费超过15日，您已提交但等待执行的作业将被释放，且数据不可恢复']],
        '只写等待执行的作业。',
        'Waiting jobs only.',
      ),
    },
    charging: {
      arrears: cell(
        'none',
        [],
        '欠费后继续执行的作业是否计费未写。',
        'Whether jobs that run on after the arrears are charged is not said.',
      ),
    },
    running: {
      arrears: cell('printed', [
        ['p-16.1', '您正在执行的作业会继续执行直至结束'],
        ['p-16.1', '阿里云亦不再为您已提交但等待执行的作业提供媒体处理服务'],
      ]),
    },
    recovery: {
      arrears: cell('printed', [['p-16.1', '您在欠费时起15日内充值补足欠费后，被暂停的媒体处理服务将恢复']]),
    },
    backups: {
      arrears: cell(
        'printed',
        [
          ['p-16.2', '但不负责存储及备份前述多媒体文件，存储及备份是您的责任'],
          ['p-16.2', '您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果'],
        ],
        ...notes.notTiedToEvent,
      ),
      expiry: cell(
        'printed',
        [
          ['p-16.2', '但不负责存储及备份前述多媒体文件，存储及备份是您的责任'],
          ['p-16.2', '您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果'],
        ],
        ...notes.notTiedToEvent,
      ),
    },
  },
  17: {
    grace: {
      arrears: cell(
        'right',
        [
          ['p-17.1.2', '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”）'],
          ['p-17.1.3', '您是否享有延停权益，由阿里云根据您的消费情况、信用状况等综合评定并适时调整'],
        ],
        '“亦有给予”措辞不全；是否享有由阿里云定。',
        '亦有给予 (also has given) is incomplete wording; whether it is enjoyed is for the vendor to decide.',
      ),
    },
    stop: {
      arrears: cell(
        'right',
        [
          ['p-17.1.1', '阿里云有权选择自您欠费之时起即时暂停您的MaxCompute服务'],
          ['p-17.1.2', '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务'],
          ['p-17.1.4', '则阿里云将在您实际欠费满15日后，终止本服务'],
        ],
        '首停是权利；延停期满停、关闭延停即停及终止写为“将”。',
        'The first pause is a right; the pause after deferral or on closing it, and the termination, are printed.',
      ),
    },
    deletion: {
      arrears: cell(
        'disputed',
        [
          ['p-17.1.4', '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据'],
          ['p-17.1.4', '则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务'],
        ],
        '15日从暂停起算还是从欠费起算，有延停时两者不同。',
        '15 days from the pause or from the arrears: they differ when the stop was deferred.',
      ),
    },
    charging: {
      arrears: cell('printed', [
        ['p-17.1.4', '并持续计算存储费用'],
        ['p-17.1.2', '并应按正常费用标准缴纳服务费用'],
      ]),
    },
    recovery: {
      arrears: cell('printed', [
        ['p-17.1.1', '您需成功充值付清欠费账单，方可恢复使用MaxCompute服务'],
        ['p-17.1.4', '将会被删除并清空且永不可恢复'],
      ]),
    },
    access: {
      arrears: cell(
        'disputed',
        [['p-17.1.2', '阿里云将暂停提供服务、冻结您账号下的相关操作']],
        '“冻结…相关操作”是否含读取，可两读。它只写在延停期满一支。',
        'Whether 冻结相关操作 (a freeze of operations) includes reading can be read two ways. It is written for the deferral branch only.',
      ),
    },
  },
  18: {
    grace: {
      expiry: cell('printed', [['p-18.1', '服务到期则服务终止']], ...notes.answerNoGeneral),
    },
    stop: { expiry: cell('printed', [['p-18.1', '服务到期则服务终止']]) },
    charging: {
      expiry: cell(
        'general',
        [
          ['g-3.4.1.4', '您未继续订购资源包服务但持续使用此项服务的'],
          ['g-3.4.1.4', '阿里云将持续计费并根据计费结果予以扣划服务费用'],
        ],
        ...notes.packUsedAfter,
      ),
    },
  },
};
