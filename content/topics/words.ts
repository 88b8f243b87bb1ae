import type { TopicAnswer } from '../../src/search/topic-model';
import { RIGHT_TO_STOP } from './shared-clauses.ts';
import { about, says } from './write.ts';

/** What the words of the clauses mean, when arrears begin, and how far they reach. */

const STOPPED = { zh: '停：数据还在', en: 'Stopped: data are still there' };
const RELEASED = { zh: '释放：放掉实例等资源', en: 'Released: what holds the data is let go' };
const DELETED = { zh: '删除：数据没有了', en: 'Deleted: data are gone' };
const BY_BALANCE = { zh: '余额不够支付账单', en: 'The balance does not suffice for the bill' };
const FIRST = { zh: '从“首次欠费”起算', en: 'Counted from the first arrears' };
const NOT_ENOUGH = 'When the balance does not suffice to pay the bill, the service is in arrears';

export const wordAnswers = {
  words: {
    title: {
      zh: '停、冻结、终止、释放、删除有什么不同',
      en: 'Suspended, frozen, ended, released, deleted: what is the difference?',
    },
    says: {
      zh: '协议没有给这些词下定义。从用法看：暂停、停止、冻结是不能用、不能操作，数据还存着（专用说明 2.1）。终止是服务关系结束（2.2）。释放是放掉实例等资源，数据在不在要看条文：有的写明不删数据（29.3），有的写明同时删除（52.1），有的没有写（34.3.2、35.2）。删除、清空是数据没有了，一经删除即不可恢复（通用条款 5.6）。',
      en: 'The agreement defines none of these words. By their use: suspended, stopped and frozen mean that it cannot be used or operated, while data are still stored (special 2.1). Ended means that the service is over (2.2). Released means that the instance or another resource is let go; whether data go with it depends on the clause: one says that they are not deleted (29.3), one that they are (52.1), some do not say (34.3.2, 35.2). Deleted or cleared means that data are gone, and once deleted they cannot be recovered (general 5.6).',
    },
    clauses: [
      says('g-5.6', 'Once deleted, your data cannot be recovered', '用户业务数据一经删除，即不可恢复'),
      ...about(
        STOPPED,
        says(
          '2.1',
          'Service is suspended and operations are frozen, but your data are still stored',
          '阿里云将暂停提供服务、冻结您账户下日志服务的操作，但仍存储您的数据并持续计费',
        ),
      ),
      ...about(
        RELEASED,
        says(
          '29.3',
          'The paid instance is released, but the DNS data are not deleted then',
          '阿里云还将释放您付费版服务的解析实例，但不删除付费版DNS集群中的解析数据',
        ),
        says('34.3.2', 'The gateway instance is released when 7 days are over', '阿里云将在7日届满释放您的NAT网关实例'),
        says('35.2', 'The instance is released', '并在欠费满7日时释放您的企业版实例'),
        says('52.1', 'The instance is released, and its data are deleted', '阿里云将释放您的实例，并删除实例数据'),
      ),
      ...about(
        DELETED,
        says(
          '2.2',
          'The terms and the service end, and all data are deleted, cleared and cannot be recovered',
          '阿里云将会终止本服务条款并停止为您继续提供服务；同时，您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复',
        ),
      ),
    ],
  },
  'arrears-begin': {
    title: { zh: '从什么时候开始算欠费', en: 'When do arrears begin?' },
    says: {
      zh: '通用条款没有定义“欠费”：费用应及时、足额支付（5.1），后付费的扣费规则以页面公布的为准（4.3）。写明的产品说法不一：多数是余额不够支付账单金额（如 23.2）；17.1 看上个计费周期的账单；36.2 要求余额不少于上个计费周期的账单；21.2.1 看前一小时的费用。期限多从“首次欠费之时”起算（如专用说明 2.1），之后又欠的，没有写重新起算。信用额度（授信）条文没有提到，用完是否就算欠费，也没有写。实际时刻以账户显示的为准。',
      en: 'The general terms do not define arrears: fees are to be paid in time and in full (5.1), and how pay-as-you-go is charged is as published on the page (4.3). Products’ terms differ: mostly the balance does not suffice for the bill (as in 23.2); 17.1 looks at the bill of the last period; 36.2 wants a balance of at least that bill; 21.2.1 looks at the fee of the last hour. Periods mostly count from the first arrears (as in special 2.1); that later arrears begin them anew is not said. A credit limit is not mentioned, nor whether one used up is arrears. Go by the moment that your account shows.',
    },
    clauses: [
      says('g-5.1', 'You are to pay the fees in time and in full', '您应当及时、足额向阿里云支付费用'),
      says(
        'g-4.3.para1',
        'How it is charged is as shown on the website, by the way and rates of charging for pay-as-you-go published there and in force at the time',
        '具体扣费规则请查看阿里云网站上的页面展示且以页面公布的后付费服务当时有效的计费模式和标准为准',
      ),
      ...about(
        BY_BALANCE,
        says('6.3', NOT_ENOUGH, '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
        says('16.1', NOT_ENOUGH, '如当前您的账户余额不足以支付账单金额，服务处于欠费状态'),
        says(
          '17.1',
          'If the balance does not suffice for the bill of the last period, MaxCompute is in arrears',
          '如果您的当前可用余额不足以支付上个计费周期的账单金额，则MaxCompute将处于欠费状态',
        ),
        says(
          '21.2.1',
          'The balance does not suffice for the fee of the last hour',
          '如您账户余额不足以扣划前一小时的服务费用，即欠费',
        ),
        says('23.2', NOT_ENOUGH, '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
        says('25.2', NOT_ENOUGH, '如当前您的账户余额不足以支付账单金额，服务处于欠费状态'),
        says('32.2', NOT_ENOUGH, '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
        says(
          '36.2',
          'The balance is to be at least the bill of the last period; else you are in arrears',
          '您应确保账户可用余额大于等于上个计费周期的账单金额，以确保阿里云可以成功扣费，否则您将处于欠费状态',
        ),
        says(
          '43.2',
          'When the balance does not suffice to pay the bill, you are in arrears',
          '当您的账户余额不足以支付账单金额，您将处于欠费状态',
        ),
        says('49.2', NOT_ENOUGH, '当您的账户余额不足以支付账单金额，服务处于欠费状态'),
      ),
      ...about(
        FIRST,
        says('2.1', 'From the first arrears on', '自首次欠费之时起'),
        says('5.4', 'From when arrears first occur', '自首次发生欠费时'),
        says('12.1', 'From the first arrears on', '自首次欠费之时起'),
        says('13.2', 'From when arrears first occur', '自首次发生欠费时'),
        says('14.1', 'From when arrears first occur', '自首次发生欠费时'),
        says('15.2', 'From when arrears first occur', '自首次发生欠费时'),
        says('26.1.1', 'From the first arrears on', '自首次欠费之时起'),
        says('26.1.2', 'From the first arrears on', '自首次欠费之时起'),
        says('34.3.1', 'From the first arrears on', '自首次欠费之时起'),
        says('37.1', 'From your first arrears on', '自您首次欠费之时起'),
        says('52.1', 'Your account’s first arrears', '您的账户首次欠费时'),
        says('53.3', 'From your account’s first arrears on', '自您的账户首次欠费之时起'),
        says('54.1', 'Your account’s first arrears', '您的账户首次欠费时'),
      ),
    ],
  },
  'part-payment': {
    title: { zh: '只付一部分，行不行', en: 'Is it enough to pay a part?' },
    says: {
      zh: '条文说的都是付清：没有支付全部费用之前，阿里云有权不提供或终止服务（通用条款 5.2）。写明恢复条件的产品也要求足以支付所欠费用，或付清（如专用说明 2.1、17.1.1）。只付一部分能否推迟、能否恢复，条文没有写。',
      en: 'The clauses speak of paying all: until all fees are paid, the vendor has the right to give no service or to end it (general 5.2). Products’ terms too ask for what suffices to pay all that is owed (as in special 2.1, 17.1.1). That paying a part defers anything, or brings anything back, is not said.',
    },
    clauses: [
      RIGHT_TO_STOP,
      says(
        '2.1',
        'If you have still not paid in what suffices for the fees owed',
        '您仍未成功充值并足以支付所欠服务费用的',
      ),
      says(
        '17.1.1',
        'You have to top up and pay the bills owed before MaxCompute can be used again',
        '您需成功充值付清欠费账单，方可恢复使用MaxCompute',
      ),
    ],
  },
  spread: {
    title: { zh: '一个产品欠费，其他产品会怎样', en: 'One product in arrears, and the others' },
    says: {
      zh: '通用条款没有把停服限于欠费的那个产品：全部费用付清之前，阿里云有权不提供或终止服务（5.2）；其他账号也可能被波及（5.4）。写明波及账户的有：51.1 冻结账户下的所有操作，53.3 暂停账户下所有按量付费服务的操作权限。其他产品的专用说明一般只说本产品。',
      en: 'The general terms do not limit the stop to the product that is in arrears: until all fees are paid, the vendor has the right to give no service or to end it (5.2); other accounts can be reached too (5.4). Two say that the account is: 51.1 freezes all operations of the account, 53.3 suspends those of all its pay-as-you-go services. Other special terms mostly speak of their own product alone.',
    },
    clauses: [
      RIGHT_TO_STOP,
      says(
        'g-5.4',
        'If all do not suffice, service is refused and ended for all your accounts',
        '对您所有阿里云账号予以拒绝和终止服务',
      ),
      says('51.1', 'All operations of your account are frozen', '但冻结您账户下的所有操作'),
      says(
        '53.3',
        'The operations of all pay-as-you-go services of your account are suspended',
        '阿里云将暂停您账户下所有按量付费服务的操作权限',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, TopicAnswer>>;
