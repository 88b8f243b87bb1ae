import type { TopicAnswer } from '../../src/search/topic-model';
import { RIGHT_TO_STOP } from './shared-clauses.ts';
import { says } from './write.ts';

/** What becomes of data, and what one is told of it. */

const BUFFER_AFTER_ARREARS = says(
  'g-5.5',
  'When arrears have made Alibaba Cloud end the service, your data are stored only for a certain buffer period (as long as the product’s terms, documents or descriptions say), and all deleted at its end, cached copies and backups included',
  '阿里云仅在一定的缓冲期（以您所订购的服务适用的专有条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本',
);
const BUFFER_AFTER_END = says(
  'g-9.2.4',
  'The same when the term is over, when service ends early, and in arrears',
  '当服务期届满、服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）或如本协议第5条所述您发生欠费时',
  '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本',
);
const NO_DUTY = says(
  'g-5.6',
  'Alibaba Cloud has no duty to go on keeping, to export or to give back your data',
  '阿里云没有继续保留、导出或者返还用户业务数据的义务',
);

export const dataAnswers = {
  grace: {
    title: { zh: '宽限期、缓冲期有多久', en: 'How long is the grace or buffer period?' },
    says: {
      zh: '通用条款只说“一定的缓冲期”，没有写多长，以专有条款、产品文档、服务说明载明的为准（5.5、9.2.4）。停服之前也没有统一的宽限：欠费起阿里云就有权停（5.2），有的产品写明还能用 24 小时。延停权益只见于 17.1.2、69.2.1（2），给多少看控制台；“宽限期”只见于 69.2.1（4），没有写多长。',
      en: 'The general terms speak of “a certain buffer period” and name no length: that of the product’s terms, documents or descriptions counts (5.5, 9.2.4). Nor is there a common grace before the stop: the vendor has the right from the arrears on (5.2), and some products go on for 24 hours. A deferred stop is in 17.1.2 and 69.2.1(2) alone, by what the console shows; a “grace period” is in 69.2.1(4) alone, without a length.',
    },
    clauses: [
      BUFFER_AFTER_ARREARS,
      BUFFER_AFTER_END,
      RIGHT_TO_STOP,
      says(
        '17.1.2',
        'Alibaba Cloud may give an amount or a time by which the stop is deferred, in which you can go on using the service',
        '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”）',
      ),
      says(
        '69.2.1.2',
        'Alibaba Cloud may give an amount or a time by which the stop is deferred',
        '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”）',
      ),
      says(
        '69.2.1.4',
        'For a certain time from the day of suspension (the “grace period”) your data are still stored',
        '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据',
      ),
    ],
  },
  recovery: {
    title: { zh: '能恢复吗', en: 'Can it be recovered?' },
    says: {
      zh: '数据：先看删了没有。还没删的还留着，留到何时各产品不同（通用条款只说“一定的缓冲期”，5.5、9.2.4），要在那之前付清或续费；留着不等于取得出来，阿里云没有导出或者返还的义务。一经删除，即不可恢复（5.6、9.2.4）。服务：删除、释放之前付清或续费能恢复什么，通用条款没有写；恢复要多久，条文也没有写。写明付清或续费后恢复的产品如下。',
      en: 'Data: first see whether they are deleted. What is not deleted yet is still kept; until when depends on the product (the general terms say “a certain buffer period” only, 5.5, 9.2.4): pay or renew before that. Kept is not the same as within reach: the vendor has no duty to export or to give back. Once deleted they cannot be recovered (5.6, 9.2.4). Service: what paying brings back before deletion or release is not in the general terms, and how soon is said nowhere. These products’ terms say that it comes back once you pay or renew.',
    },
    clauses: [
      BUFFER_AFTER_ARREARS,
      says(
        'g-5.6',
        'Once deleted, your data cannot be recovered; you bear what follows from it',
        '用户业务数据一经删除，即不可恢复；您应承担数据因此被删除所引发的后果和责任',
      ),
      says('g-9.2.4', 'Once deleted, your data cannot be recovered', '用户业务数据一经删除，即不可恢复'),
      says(
        '3.2',
        'You have to top up and pay the bills owed before you can use all functions again',
        '您需成功充值付清欠费账单，方可恢复使用开放搜索服务的所有功能',
      ),
      says(
        '15.2',
        'Once you top up and pay what is owed, service is restored and goes on',
        '您充值并清偿所欠欠款的，阿里云将恢复、并继续为您提供服务',
      ),
      says(
        '16.1',
        'If you pay within 15 days of the arrears, what was suspended is restored',
        '您在欠费时起15日内充值补足欠费后，被暂停的媒体处理服务将恢复',
      ),
      says(
        '17.1.1',
        'You have to top up and pay the bills owed before MaxCompute can be used again',
        '您需成功充值付清欠费账单，方可恢复使用MaxCompute',
      ),
      says(
        '26.1.1',
        'Once what is owed is paid, the data kept on the local cache disk can be reached again',
        '如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据',
      ),
      says(
        '28.1',
        'If you renew within 7 days after expiry, service is restored',
        '服务到期后7日内您续费的，服务将恢复，您可继续使用服务',
      ),
      says(
        '36.1',
        'If the renewal succeeds within 15 calendar days of expiry, the service is given again',
        '如您在服务到期之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务',
      ),
      says(
        '36.2',
        'If it is paid within 15 calendar days of the arrears, the service is given again',
        '如您自欠费之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务',
      ),
    ],
  },
  backups: {
    title: { zh: '备份还在吗，谁负责备份', en: 'Are backups kept, and whose duty are they?' },
    says: {
      zh: '缓冲期届满，删除的是所有用户业务数据，“包括所有缓存或者备份的副本”；缓冲期多长，通用条款没有写（5.5、9.2.4）。专用说明里只有云数据库RDS另写了备份何时删：包年包月到期后第 14 日届满（59.2.1（2））。数据由您负责备份（7.1.6）。条文没有写到快照；算不算备份的副本，也没有写。',
      en: 'When the buffer period is over, all data are deleted, “cached copies and backups included”; its length is not in the general terms (5.5, 9.2.4). Of the special terms only those of ApsaraDB RDS say when backups go: when the 14th day after the expiry of a subscription is over (59.2.1(2)). Backing up is your duty (7.1.6). The text does not speak of snapshots, nor of whether they are copies of that kind.',
    },
    clauses: [
      BUFFER_AFTER_ARREARS,
      BUFFER_AFTER_END,
      says(
        'g-7.1.6',
        'You are responsible for backing up your data; a service may come with a function for it, which you operate',
        '为了数据的安全，您应负责您数据的备份工作',
        '您负责操作以完成备份',
      ),
      says(
        '59.2.1.2',
        'When the 14th day after expiry is over, offline data (backups) are deleted',
        '并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）',
      ),
    ],
  },
  export: {
    title: { zh: '停了以后还能导出数据吗', en: 'Can data be taken out after the stop?' },
    says: {
      zh: '删除之前数据还留着，何时删看您的产品；能不能取出是另一回事，没有保证：阿里云没有继续保留、导出或者返还数据的义务（5.6、9.2.4）；暂停之后、删除之前能不能读出，通用条款没有写。求稳，在停服之前导出；怎样操作，看产品文档。已经删除的不可恢复（5.6）。写到能否读出的，例如下列产品。',
      en: 'Until they are deleted the data are still kept; when that is depends on the product. Whether they can be taken out is another matter, and nothing warrants it: the vendor has no duty to go on keeping, to export or to give back data (5.6, 9.2.4); whether they can be read between the stop and the deletion is not in the general terms. To be safe, take them out before the stop; how, the product documents say. What is deleted cannot be recovered (5.6). Some products’ terms say what can be read, such as these.',
    },
    clauses: [
      NO_DUTY,
      says(
        'g-9.2.4',
        'Alibaba Cloud has no duty to go on keeping, to export or to give back your data',
        '阿里云没有继续保留、导出或者返还用户业务数据的义务',
      ),
      says('3.2', 'You can view and delete applications', '您可以查看、删除应用'),
      says(
        '6.3',
        'You can no longer reach the service by the console or the API',
        '阿里云将暂停为您提供服务，即您不能再通过控制台或API访问服务',
      ),
      says(
        '26.1.1',
        'Data on the local cache disk are kept, but cannot be read',
        '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取',
      ),
    ],
  },
  notice: {
    title: { zh: '停服、删除之前会通知吗', en: 'Is one told before the stop or the deletion?' },
    says: {
      zh: '欠费时阿里云“可能会”提示或催告（通用条款 5.1）；因欠费终止服务的，会发必要的通知，提前多久没有写（5.2）；删除数据之前是否另行通知，通用条款没有写。短信、邮件、站内信发送成功即视为送达（14.1.3）。下列产品写明了提醒。',
      en: 'In arrears the vendor “may” remind you (general 5.1); where it ends service for them it sends the necessary notice, how long before is not said (5.2); whether you are told before data are deleted is not in the general terms. Texts, mails and messages count as received once sent (14.1.3). These products’ terms speak of reminders.',
    },
    clauses: [
      says(
        'g-5.1',
        'When you are in arrears, Alibaba Cloud may send you reasonable reminders',
        '您发生欠费时，阿里云可能会向您发出合理的提示或催告',
      ),
      says(
        'g-5.2',
        'Where it ends service or support for that, it sends you the necessary notice',
        '阿里云因此终止服务和/或技术支持的，会向您发出必要的通知',
      ),
      says('g-14.1.3', 'Sent electronically, a notice counts as received once it is sent', '在发送成功后即视为送达'),
      says(
        '3.1.2',
        'Notices are sent in the 12th and the 23rd hour after the arrears',
        '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费',
      ),
      says(
        '7.2',
        'Alibaba Cloud also makes reasonable efforts to remind you to renew',
        '阿里云也将尽合理努力提醒您续费',
      ),
      says(
        '39.1.2',
        'Notices are sent in the 12th and the 23rd hour after the arrears',
        '并在欠费后的第12小时和第23小时发送通知提醒您尽快续费',
      ),
      says(
        '39.3',
        'Notices of expiry are sent on the 7th, the 3rd and the 1st day before it',
        '到期前的第7天、第3天和第1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知',
      ),
      says(
        '39.4',
        'Notices of expiry are sent 7, 3 and 1 days before it',
        '到期前的7天、3天和1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, TopicAnswer>>;
