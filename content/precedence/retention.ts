import type { Precedence } from '../../src/precedence/model';
import { BUFFER, BUFFER_IN_ARREARS, DELETION, DELETION_IN_ARREARS } from './general-clauses.ts';
import { before } from './write.ts';

const MESSAGES = [
  '未处理的消息在服务停止后自动释放，没有说到缓冲期。',
  'Messages not yet handled are released once the service has stopped; no buffer period is mentioned.',
] as const;
const TWO_STARTS_17 = [
  '写明15日，却有两个起算点：前半句从暂停服务之时起，后半句从实际欠费起（有延停权益时两者不同）。通用条款只说“一定的缓冲期”。',
  'Fifteen days with two starts: from the suspension in one sentence, from the arrears in the next (with a deferral they differ). The general terms only say “a certain buffer period”.',
] as const;
const BLOCKCHAIN = [
  '到期、终止或欠费后，已上传的数据继续保留在区块链平台；通用条款下缓冲期届满将删除。',
  'After expiry, an end or arrears what was uploaded stays on the blockchain; by the general terms data are deleted when the buffer period is over.',
] as const;
const CACHE_DISK = [
  '部署在本地数据中心的网关：缓存盘里的数据继续保留但不能读取，付清后可再访问；通用条款下缓冲期届满将删除。该盘在您的数据中心，是否属于阿里云存储的数据可以另读。',
  'For a gateway in the customer’s own data centre: data on its cache disk stay, cannot be read, and can be once the debt is paid; by the general terms data are deleted when the buffer period is over. The disk being in the customer’s data centre, those terms may not reach it.',
] as const;
const TWO_STARTS_51 = [
  '写明30日，却有两个起算点：前半句从“被暂停服务之时”起，后半句从“被停止服务之时”起。通用条款只说“一定的缓冲期”。',
  'Thirty days with two starts: from the suspension in the first half, from the stop in the second. The general terms only say “a certain buffer period”.',
] as const;
const HISTORY_STAYS = [
  '7日届满释放实例、停止上报，但所选存储时间内的历史数据仍可查看；通用条款下缓冲期届满一并删除。',
  'After 7 days the instance is released and reporting stops, but history within the storage time chosen can still be read; by the general terms all data are deleted when the buffer period is over.',
] as const;
const REFUSAL_TO_PAY = [
  '开始收费后拒绝支付的，阿里云有权不再保留数据，没有说到缓冲期。',
  'Once there is a charge and the customer refuses to pay, the vendor may stop keeping the data; no buffer period is mentioned.',
] as const;
const NO_DUTY_TO_STORE = [
  '称没有义务继续存储数据，通用条款在缓冲期内继续存储；但69.2.1(4)在宽限期内仍存储。',
  'Says that there is no duty to go on storing, where the general terms store for a buffer period; but by 69.2.1(4) data are stored for a grace period.',
] as const;
const GRACE = [
  '缓冲期称“宽限期”，自暂停服务之日起算；多久没有写明。',
  'The buffer period is called a grace period and runs from the day of suspension; its length is not stated.',
] as const;

/** How long data are kept, where the rules of the lifecycles do not say it all. */
export const retention: readonly Precedence[] = [
  before(
    ['p-6.3', '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复'],
    'displaces',
    BUFFER_IN_ARREARS,
    'retention',
    ...MESSAGES,
  ),
  before(
    ['p-6.3', '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复'],
    'displaces',
    BUFFER,
    'retention',
    ...MESSAGES,
  ),
  before(
    ['p-9.3', '阿里云并不负责对您的监控数据进行存储，阿里云按照既定的数据过期规则呈现最新一批的监控数据'],
    'displaces',
    BUFFER,
    'retention',
    '阿里云不负责存储监控数据，按既定的数据过期规则呈现；没有说到到期或欠费后的缓冲期。',
    'The vendor does not store monitoring data and shows them by rules of expiry of their own; a buffer period after the term or arrears is not mentioned.',
  ),
  before(
    ['p-16.2', '您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果'],
    'displaces',
    BUFFER,
    'retention',
    '每个任务完成之后释放并销毁其结果；多久之后没有写明，也没有说到缓冲期。',
    'The results of a job are released and destroyed after it is done; how long after is not stated, and no buffer period is mentioned.',
  ),
  before(
    [
      'p-17.1.4',
      '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用；15日内，您仍未支付所欠服务费用的，则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
    ],
    'specifies',
    BUFFER_IN_ARREARS,
    'retention',
    ...TWO_STARTS_17,
  ),
  before(
    [
      'p-17.1.4',
      '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用；15日内，您仍未支付所欠服务费用的，则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
    ],
    'specifies',
    BUFFER,
    'retention',
    ...TWO_STARTS_17,
  ),
  before(
    ['p-22.1.4', '您曾经上传的相关数据和信息（如有）将继续保留在区块链平台'],
    'displaces',
    DELETION_IN_ARREARS,
    'retention',
    ...BLOCKCHAIN,
  ),
  before(
    ['p-22.1.4', '您曾经上传的相关数据和信息（如有）将继续保留在区块链平台'],
    'displaces',
    DELETION,
    'retention',
    ...BLOCKCHAIN,
  ),
  before(
    [
      'p-26.1.1',
      '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取；如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据',
    ],
    'displaces',
    DELETION_IN_ARREARS,
    'retention',
    ...CACHE_DISK,
  ),
  before(
    [
      'p-26.1.1',
      '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取；如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据',
    ],
    'displaces',
    DELETION,
    'retention',
    ...CACHE_DISK,
  ),
  before(
    [
      'p-29.3',
      '阿里云还将释放您付费版服务的解析实例，但不删除付费版DNS集群中的解析数据；在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据',
    ],
    'specifies',
    BUFFER,
    'retention',
    '到期后第7个自然日释放实例，但不删数据；释放日后第7个自然日内删除付费版DNS集群中的解析数据。通用条款只说“一定的缓冲期”。',
    'The instance is released on the seventh calendar day after expiry, and data stay; the DNS data of the paid edition are deleted within the seventh calendar day after the release. The general terms only say “a certain buffer period”.',
  ),
  before(
    ['p-34.1', '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的，阿里云将释放您的NAT网关实例'],
    'specifies',
    BUFFER,
    'retention',
    'NAT网关实例：包月的和资源包的，到期后7日仍未续费即释放；没有说到包年的。其余数据（如有）仍适用通用条款的“一定的缓冲期”。',
    'The gateway instance: sold by the month or as a package it is released when not renewed 7 days after expiry; those sold by the year are not mentioned. For other data, if any, the general terms hold, with “a certain buffer period”.',
  ),
  before(
    [
      'p-35.2',
      '如果您的包年包月实例到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限，并在欠费满7日时释放您的企业版实例',
    ],
    'specifies',
    BUFFER,
    'retention',
    '企业版实例：情形是到期未续费，7日却从“欠费”起算，何时欠费没有写明。其余数据（如有）仍适用通用条款的“一定的缓冲期”。',
    'The enterprise instance: the case is expiry, yet the 7 days are counted from arrears, and when those begin is not stated. For other data, if any, the general terms hold, with “a certain buffer period”.',
  ),
  before(
    ['p-39.3', '降级后，已创建的任务、代码、函数、规则等DataWorks相关实体将为您保留在基础版内'],
    'displaces',
    DELETION,
    'retention',
    '到期未续费的降级为基础版，任务、代码、函数、规则等保留在基础版内；服务既然以基础版继续，通用条款的情形是否发生可以另读。',
    'On expiry the edition becomes the basic one, and tasks, code, functions and rules are kept in it; as service goes on as the basic edition, the case of the general terms may not arise.',
  ),
  before(
    ['p-40.4.2', '则到期后阿里云将不会继续为您存储您的数据，也不会再计费'],
    'displaces',
    BUFFER,
    'retention',
    '您在到期前书面通知不再使用的，到期后不再存储数据，也不再计费；通用条款在缓冲期内继续存储。',
    'If the customer gave written notice before expiry, data are not kept after it and nothing is charged; by the general terms they are kept for a buffer period.',
  ),
  before(
    [
      'p-51.1',
      '自您因欠费被暂停服务之时起30日内，阿里云将继续存储您的数据，并持续计费，但冻结您账户下的所有操作；自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据',
    ],
    'specifies',
    BUFFER_IN_ARREARS,
    'retention',
    ...TWO_STARTS_51,
  ),
  before(
    [
      'p-51.1',
      '自您因欠费被暂停服务之时起30日内，阿里云将继续存储您的数据，并持续计费，但冻结您账户下的所有操作；自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据',
    ],
    'specifies',
    BUFFER,
    'retention',
    ...TWO_STARTS_51,
  ),
  before(
    [
      'p-53.2',
      '如7日届满仍未续费，阿里云将释放您的实例，停止数据上报，您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
    ],
    'displaces',
    DELETION,
    'retention',
    ...HISTORY_STAYS,
  ),
  before(
    [
      'p-53.3',
      '如7日届满仍未成功充值足以支付所欠服务费用的，阿里云将释放您的欠费实例，停止数据上报，您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
    ],
    'displaces',
    DELETION_IN_ARREARS,
    'retention',
    ...HISTORY_STAYS,
  ),
  before(
    [
      'p-53.3',
      '如7日届满仍未成功充值足以支付所欠服务费用的，阿里云将释放您的欠费实例，停止数据上报，您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
    ],
    'displaces',
    DELETION,
    'retention',
    ...HISTORY_STAYS,
  ),
  before(
    [
      'p-59.2.1.2',
      '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库，同时删除云数据库服务中数据，并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）',
    ],
    'specifies',
    ['g-9.2.4', '缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本'],
    'retention',
    '数据：到期之时起7日届满前仍未续费的删除；备份：到期后第14日届满删除。通用条款下备份与数据一并删除，缓冲期多久没有写明。',
    'Data are deleted when not renewed before 7 days after expiry are over, backups when day 14 after expiry is over. By the general terms backups go with the data, after a buffer period of unstated length.',
  ),
  before(
    ['p-64.3.12.2', '如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务，并有权利不再继续保留您的业务数据'],
    'displaces',
    BUFFER_IN_ARREARS,
    'retention',
    ...REFUSAL_TO_PAY,
  ),
  before(
    ['p-64.3.12.2', '如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务，并有权利不再继续保留您的业务数据'],
    'displaces',
    BUFFER,
    'retention',
    ...REFUSAL_TO_PAY,
  ),
  before(
    ['p-69.2', '若E-HPC集群即将发生欠费，您应及时续费，否则阿里云有权停止服务，并没有义务继续存储您的数据'],
    'displaces',
    BUFFER_IN_ARREARS,
    'retention',
    ...NO_DUTY_TO_STORE,
  ),
  before(
    ['p-69.2', '若E-HPC集群即将发生欠费，您应及时续费，否则阿里云有权停止服务，并没有义务继续存储您的数据'],
    'displaces',
    BUFFER,
    'retention',
    ...NO_DUTY_TO_STORE,
  ),
  before(
    ['p-69.2.1.4', '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据'],
    'specifies',
    BUFFER_IN_ARREARS,
    'retention',
    ...GRACE,
  ),
  before(
    ['p-69.2.1.4', '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据'],
    'specifies',
    BUFFER,
    'retention',
    ...GRACE,
  ),
];
