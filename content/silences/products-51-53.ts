import type { SilenceContent } from '../../src/silences/model';
import { notes } from './notes.ts';
import { cell } from './write.ts';

/** Products 51 to 53: what their own terms say, or leave open otherwise than the general terms. */
export const products5153: SilenceContent['own'] = {
  51: {
    stop: {
      arrears: cell(
        'printed',
        [
          ['p-51.1', '自您因欠费被暂停服务之时起30日内'],
          ['p-51.1', '但冻结您账户下的所有操作'],
        ],
        '以被暂停为前提，未写何时。',
        'The pause is presupposed; when is not said.',
      ),
    },
    deletion: {
      arrears: cell(
        'disputed',
        [
          ['p-51.1', '自您因欠费被暂停服务之时起30日内，阿里云将继续存储您的数据'],
          ['p-51.1', '自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据'],
        ],
        '30日一处从“暂停”、一处从“停止”起算。',
        '30 days counted once from the pause (暂停), once from the stop (停止).',
      ),
    },
    charging: { arrears: cell('printed', [['p-51.1', '阿里云将继续存储您的数据，并持续计费']]) },
    access: {
      arrears: cell(
        'disputed',
        [['p-51.1', '但冻结您账户下的所有操作']],
        '“冻结…所有操作”是否含读取，可两读。',
        'Whether 冻结所有操作 (a freeze of all operations) includes reading can be read two ways.',
      ),
    },
  },
  52: {
    grace: {
      arrears: cell(
        'disputed',
        [['p-52.1', '阿里云将在到期或欠费时暂停您就该云手机实例的操作权限']],
        ...notes.pauseAlsoStops,
      ),
      expiry: cell(
        'disputed',
        [['p-52.1', '阿里云将在到期或欠费时暂停您就该云手机实例的操作权限']],
        ...notes.pauseAlsoStops,
      ),
    },
    stop: {
      arrears: cell('printed', [['p-52.1', '阿里云将在到期或欠费时暂停您就该云手机实例的操作权限']]),
      expiry: cell('printed', [['p-52.1', '阿里云将在到期或欠费时暂停您就该云手机实例的操作权限']]),
    },
    deletion: {
      arrears: cell('printed', [['p-52.1', '如15日届满仍未续费，阿里云将释放您的实例，并删除实例数据']]),
      expiry: cell('printed', [['p-52.1', '如15日届满仍未续费，阿里云将释放您的实例，并删除实例数据']]),
    },
    recovery: {
      arrears: cell(
        'general',
        [
          ['g-5.6', '用户业务数据一经删除，即不可恢复'],
          ['g-5.2', '在您未按照约定支付全部费用之前不向您提供服务'],
        ],
        ...notes.recoveryImplied,
      ),
      expiry: cell('general', [['g-9.2.4', '用户业务数据一经删除，即不可恢复']], ...notes.recoveryImplied),
    },
    access: {
      arrears: cell(
        'disputed',
        [['p-52.1', '暂停您就该云手机实例的操作权限，但仍保留该云手机实例、继续存储您的数据15日']],
        ...notes.pauseOperatingRights,
      ),
      expiry: cell(
        'disputed',
        [['p-52.1', '暂停您就该云手机实例的操作权限，但仍保留该云手机实例、继续存储您的数据15日']],
        ...notes.pauseOperatingRights,
      ),
    },
  },
  53: {
    grace: {
      arrears: cell('printed', [['p-53.3', '但仍保留实例、继续上报您的数据7日']], ...notes.onlyReportingGoesOn),
      expiry: cell('printed', [['p-53.2', '但仍保留实例、继续上报您的数据7日']], ...notes.onlyReportingGoesOn),
    },
    stop: {
      arrears: cell(
        'printed',
        [
          ['p-53.3', '自您的账户首次欠费之时起，阿里云将暂停您账户下所有按量付费服务的操作权限'],
          ['p-53.3', '停止数据上报'],
        ],
        '字面及于账户下所有按量付费服务。',
        'In words it reaches all pay-as-you-go services of the account.',
      ),
      expiry: cell('printed', [
        ['p-53.2', '阿里云将暂停您就该服务的操作权限'],
        ['p-53.2', '如7日届满仍未续费，阿里云将释放您的实例，停止数据上报'],
      ]),
    },
    deletion: {
      arrears: cell(
        'printed',
        [
          ['p-53.3', '阿里云将释放您的欠费实例'],
          ['p-53.3', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据'],
        ],
        '7日届满释放实例；历史数据按所选存储时间保留。',
        'Instance released at 7 days; history stays for the chosen retention.',
      ),
      expiry: cell(
        'printed',
        [
          ['p-53.2', '如7日届满仍未续费，阿里云将释放您的实例'],
          ['p-53.2', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据'],
        ],
        '实例释放；历史数据按所选存储时间保留。',
        'The instance is released; history stays for the chosen retention.',
      ),
    },
    charging: {
      arrears: cell('none', [], ...notes.chargesOfReportingUnsaid),
      expiry: cell('none', [], ...notes.chargesOfReportingUnsaid),
    },
    running: {
      arrears: cell(
        'printed',
        [
          ['p-53.3', '继续上报您的数据7日'],
          ['p-53.3', '停止数据上报'],
        ],
        ...notes.ofReporting,
      ),
      expiry: cell(
        'printed',
        [
          ['p-53.2', '继续上报您的数据7日'],
          ['p-53.2', '停止数据上报'],
        ],
        ...notes.ofReporting,
      ),
    },
    recovery: {
      arrears: cell(
        'general',
        [
          ['g-5.6', '用户业务数据一经删除，即不可恢复'],
          ['g-5.2', '在您未按照约定支付全部费用之前不向您提供服务'],
        ],
        ...notes.recoveryImplied,
      ),
      expiry: cell('general', [['g-9.2.4', '用户业务数据一经删除，即不可恢复']], ...notes.recoveryImplied),
    },
    access: {
      arrears: cell(
        'printed',
        [['p-53.3', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据']],
        ...notes.viewingAfterRelease,
      ),
      expiry: cell(
        'printed',
        [['p-53.2', '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据']],
        ...notes.viewingAfterRelease,
      ),
    },
  },
};
