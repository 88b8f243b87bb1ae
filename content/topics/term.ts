import type { TopicAnswer } from '../../src/search/topic-model';
import { RENEW_BY, UNUSED_IS_VOID } from './shared-clauses.ts';
import { about, says } from './write.ts';

/** What is charged, and what happens when a term or a package ends. */

const PACKAGE_TERM = says(
  'g-3.4.1.2',
  'The term of a service sold as a resource package lasts until the package expires or is used up, whichever comes first',
  '以资源包（或套餐包）形式售卖的服务，服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）',
);
const FIXED_TERM = says(
  'g-3.4.1.2',
  'The term of a service sold by the year, the month or another fixed term lasts until the term ordered is over',
  '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止',
);
const CONVERTED = says(
  'g-3.4.1.4',
  'If a package is used up or has expired and you have not ordered another but go on using the service, you are taken to use it as pay-as-you-go (if it is sold so), and charging goes on',
  '如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有），阿里云将持续计费并根据计费结果予以扣划服务费用',
);
const CHARGED_ON = 'Your data are still stored, and charging goes on';
const NOT_STOPPED = 'What has not been stopped goes on being charged';

/** At expiry the service stops, by 28.1 and 40.4.1 alike. */
const RENT_28 = says(
  '28.1',
  'For 7 days after expiry, with which the service stops, the instance is kept and its rent is charged (it is yours to pay)',
  '但服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用）',
);
const STORED_40 = says(
  '40.4.1',
  'At expiry the service is suspended; your data are still stored, and charging goes on',
  '但仍存储您的数据并持续计费',
);
const AFTER_STOP = { zh: '停服之后仍然计费', en: 'Charged after the stop' };
const BEFORE_STOP = { zh: '停服之前还能使用的期间', en: 'While it can still be used, before the stop' };

export const termAnswers = {
  'charging-arrears': {
    title: { zh: '欠费或停服之后，还收费吗', en: 'Is anything charged once in arrears or suspended?' },
    says: {
      zh: '通用条款没有说停服之后是否继续收费，扣费规则以页面公布的为准（4.3）；没有说不等于不收费。专用说明写明的分两种：停服之后仍然计费；停服之前还能使用的期间照常计费，这一种不说停服之后。',
      en: 'The general terms do not say whether charging goes on after the stop; how it is charged is as published on the page (4.3). Silence is not “free”. The products’ terms that speak of it are of two kinds: what is charged after the stop, and what is charged while it can still be used before the stop; the latter say nothing of after it.',
    },
    clauses: [
      says(
        'g-4.3.para1',
        'How it is charged is as shown on the website, by the way and rates of charging for pay-as-you-go published there and in force at the time',
        '具体扣费规则请查看阿里云网站上的页面展示且以页面公布的后付费服务当时有效的计费模式和标准为准',
      ),
      ...about(
        AFTER_STOP,
        says('2.1', CHARGED_ON, '但仍存储您的数据并持续计费'),
        says('3.2', 'The rent of the instance is still charged', '实例租用费用仍然计算'),
        says(
          '17.1.4',
          'After the suspension data are still stored, and storage is still charged',
          '阿里云仍将存储您的数据，并持续计算存储费用',
        ),
        says(
          '21.2.1',
          'Tasks that run to their end are still to be paid for',
          '该部分服务费用，您仍应继续向阿里云支付',
        ),
        says(
          '26.1.2',
          'The data on the cache disks are still stored, and charging goes on',
          '但仍存储您保留在云存储网关缓存盘的数据并持续计费',
        ),
        RENT_28,
        says('37.1', CHARGED_ON, '但仍存储您的数据并持续计费'),
        STORED_40,
        says('43.2', NOT_STOPPED, '同时未停止的服务将持续计费'),
        says('51.1', 'For 30 days your data are stored, and charging goes on', '阿里云将继续存储您的数据，并持续计费'),
        says('54.1', NOT_STOPPED, '未停止的服务将持续计费'),
        says(
          '69.2.1.4',
          'In the grace period data are still stored, and storage is still charged',
          '阿里云仍将存储您的数据，并持续计算存储费用',
        ),
      ),
      ...about(
        BEFORE_STOP,
        says('17.1.2', 'While the stop is deferred you pay at the normal rates', '并应按正常费用标准缴纳服务费用'),
        says('23.2', 'While the instances are used, charging goes on', '使用期间阿里云会持续计费'),
        says(
          '32.2',
          'The instances that exist can be used for 7 more days, and charging goes on',
          '但仍可继续使用已创建的实例7日，并持续计费',
        ),
        says(
          '36.2',
          'When you no longer need the service, switch it off to end the charging; what is charged otherwise is yours to bear',
          '当您无需使用PAI服务时，请及时操作停用服务以结束计费，否则产生的费用将由您承担',
        ),
        says('69.2.1.2', 'While the stop is deferred you pay at the normal rates', '并应按正常费用标准缴纳服务费用'),
      ),
    ],
  },
  'charging-expiry': {
    title: { zh: '到期之后，还收费吗', en: 'Is anything charged after expiry?' },
    says: {
      zh: '包年包月的服务期限到期即止，通用条款没有说之后还收费；资源包到期或用完后继续使用的，按后付费计费（3.4.1（4））。专用说明写明到期后收不收费的产品如下。',
      en: 'A fixed term ends when it expires, and the general terms do not speak of charges after it; who goes on using a service after its package is charged as pay-as-you-go (3.4.1(4)). These products’ terms say whether anything is charged after expiry.',
    },
    clauses: [
      FIXED_TERM,
      CONVERTED,
      says(
        '25.1',
        'Who goes on using it after the package is taken to use it as pay-as-you-go, and charging goes on',
        '且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有），阿里云将持续计费',
      ),
      says(
        '26.2',
        'If it is not ordered again, you are taken to go on with the pay-as-you-go service, and charging goes on',
        '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
      ),
      RENT_28,
      STORED_40,
      says(
        '40.4.2',
        'If you gave notice before expiry that you use it no more, data are not stored after it, and nothing is charged',
        '则到期后阿里云将不会继续为您存储您的数据，也不会再计费',
      ),
      says('54.1', NOT_STOPPED, '未停止的服务将持续计费'),
    ],
  },
  package: {
    title: { zh: '资源包到期或用完', en: 'A package that expires or is used up' },
    says: {
      zh: '资源包的服务期限到期满或用完为止，以先到的为准（3.4.1（2））。到期没用完的作废，阿里云不提供替代或补充（3.4.1（3））。没有再买而继续使用的，按后付费计费、扣款（3.4.1（4））；由此欠费的，适用欠费的规定。下列产品另有规定。',
      en: 'A package lasts until it expires or is used up, whichever comes first (3.4.1(2)). What is left at expiry is void, without replacement (3.4.1(3)). Who has not bought another and goes on using the service is charged as pay-as-you-go (3.4.1(4)), and can fall into arrears by it. Some products have terms of their own.',
    },
    clauses: [
      PACKAGE_TERM,
      UNUSED_IS_VOID,
      CONVERTED,
      says(
        '15.1',
        'Service ends when the term expires or the package is used up',
        '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止',
      ),
      says(
        '18.1',
        'Service ends at expiry, even if what was bought is not used up',
        '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕',
      ),
      says(
        '19.1',
        'The package is to be used within its term; after it you cannot go on, even if it is not used up',
        '否则服务期届满服务终止，您将不能继续使用服务即使您已购买的服务数量仍未被消耗完毕',
      ),
      says(
        '25.1',
        'Service ends when the term expires or the package is used up',
        '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止',
      ),
      says(
        '26.2',
        'If it is not ordered again, you are taken to go on with the pay-as-you-go service, and charging goes on',
        '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费',
      ),
      says(
        '34.1',
        'A NAT gateway sold by the month or as a package is released if it is not renewed by 7 days after expiry',
        '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的，阿里云将释放您的NAT网关实例',
      ),
      says(
        '34.2',
        'No pay-as-you-go NAT gateway is opened for you at expiry',
        '阿里云不会自动开通、创建按量付费的NAT网关服务',
      ),
    ],
  },
  term: {
    title: { zh: '包年包月到期', en: 'When a subscription expires' },
    says: {
      zh: '服务期限到订购的期限届满为止（3.4.1（2））；之后数据只在一定的缓冲期内保留，多长看产品，通用条款没有写（9.2.4）。要续费，款项至少应在期满前 7 日内支付（4.2.2）。',
      en: 'The term lasts until it is over (3.4.1(2)); after it data are kept for a certain buffer period only, whose length depends on the product and is not in the general terms (9.2.4). A renewal is to be paid at least within 7 days before the end (4.2.2).',
    },
    clauses: [
      FIXED_TERM,
      says(
        'g-9.2.4',
        'When the term is over, your data are stored only for a certain buffer period (as long as the terms, documents or descriptions of the service say), and all deleted at its end',
        '当服务期届满',
        '阿里云仅在一定的缓冲期（以您所订购的服务适用的专属条款、产品文档、服务说明等所载明的时限为准）内继续存储您的用户业务数据（如有），缓冲期届满阿里云将删除所有用户业务数据',
      ),
      RENEW_BY,
    ],
  },
  renewal: {
    title: { zh: '什么时候续费，自动续费', en: 'When to renew; automatic renewal' },
    says: {
      zh: '续费款项“至少应在服务期满前7日内”支付（4.2.2）：可以读作最迟提前 7 日，也可以读作期满前的最后 7 日之内；提前 7 日以上最稳妥。自动续费：到期时账号可用余额足够，系统自动扣下一周期的费用，价格按扣费当时（4.9）；余额不足，就不会续上。',
      en: 'A renewal is to be paid “at least within 7 days before the term ends” (4.2.2): at the latest 7 days before, or within the last 7 days; more than 7 days before is safe. Automatic renewal takes the next term’s fee at expiry if the balance suffices, at the price of that moment (4.9); otherwise it does not renew.',
    },
    clauses: [
      RENEW_BY,
      says(
        'g-4.9',
        'When the service expires and the balance available suffices, the fee of the next term is taken automatically; the price is that of the moment, unless agreed otherwise',
        '自动续费是指您所购买的阿里云服务到期时，您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用',
        '自动续费的价格为系统执行扣费当时的价格',
      ),
      says(
        '39.2',
        'Prepaid services can be set to renew automatically, not at all, or by hand',
        '您可以设置预付费服务续费规则为：到期自动续费、到期不续费、到期手动续费',
      ),
      says(
        '71.2.4',
        'Within the 30 days before expiry the account is to have enough; if it has not, what follows is yours to bear',
        '服务到期前30日内确保您付款的支付宝账户余额充足',
        '导致系统无法完成自动续费的，由此导致的后果及责任由您承担',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, TopicAnswer>>;
