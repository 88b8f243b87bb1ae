import type { Concept } from '../../src/concepts/model';

export const serviceTerm: Concept = {
  slug: 'service-term',
  name: {
    zh: '开通、期限与到期',
    en: 'Opening, term and expiry',
  },
  variants: {
    zh: [
      '服务期限',
      '有效期',
      '到期',
      '期满',
      '续费',
      '续约',
      '手动续费',
      '到期后怎么办',
      '服务开通',
      '生效日期',
      '开始时间',
      '到期停服',
      '到期释放',
      '合同期限',
    ],
    en: [
      'term',
      'service period',
      'expiry',
      'renewal',
      'commencement',
      'activation',
      'what happens on expiry',
      'duration',
      'validity',
    ],
  },
  summary: {
    zh: '服务期限自开通起算（通用条款 3.4.1(1)），固定期限到订购期满，资源包到期或用完为止（3.4.1(2)）。4.2.2 写续费款“至少应在服务期满前7日内”支付，最晚是哪一日没有写清。到期后的保留期因产品而异，多为7日，也有15日（专用说明 36.1、49.1、52.1、54.1）；云解析先可再用6个自然日（29.3），RDS 备份到第14日（59.2.1（2）），邮箱从关闭账号起10日（73.5）。',
    en: 'The term starts when the service opens (general 3.4.1(1)); a fixed term ends with the period ordered, a package when it expires or is used up (3.4.1(2)). 4.2.2 asks for the renewal fee “at least within the 7 days before” the end; which day is the last is not clear. What follows expiry differs by product: mostly kept 7 days, sometimes 15 (special 36.1, 49.1, 52.1, 54.1); DNS works for 6 more calendar days (29.3), RDS backups last until day 14 (59.2.1(2)), mail 10 days from the closing of the account (73.5).',
  },
  groups: [
    {
      title: {
        zh: '一般',
        en: 'General',
      },
      clauses: [
        {
          unit: 'g-3.4.1.1',
          quote: '服务期限自开通之时起算（而非自您获得登录、使用服务的密钥、口令时起算）',
          note: {
            zh: '期限自开通起算。',
            en: 'The term starts on opening.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.1.2',
          quote: '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止',
          note: {
            zh: '固定期限到期满。',
            en: 'A fixed term ends with the period.',
          },
        },
        {
          unit: 'g-3.4.1.2',
          quote: '以前述二者早发生为准',
          note: {
            zh: '资源包到期或用完，早者为准。',
            en: 'A package ends by time or use, whichever is first.',
          },
        },
        {
          unit: 'g-3.4.1.3',
          quote: '您已订购但未使用完毕的服务将被作废',
          note: {
            zh: '未用完作废。',
            en: 'Unused parts lapse.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.2.para1',
          quote: '持续使用服务至法律规定或本服务条款约定的终止情形出现时为止',
          note: {
            zh: '后付费服务没有固定期限。',
            en: 'Post-paid services have no fixed term.',
          },
        },
        {
          unit: 'g-4.2.1',
          quote: '在您付费之后，阿里云才开始为您提供服务',
          note: {
            zh: '付费后开始。',
            en: 'Service starts after payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.2.2',
          quote: '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行',
          note: {
            zh: '续费时间；措辞有歧义。',
            en: 'Time for renewal; the wording is unclear.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '当服务期届满、服务提前终止',
          note: {
            zh: '到期后数据只存到缓冲期满。',
            en: 'After expiry data are kept only for a buffer period.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-4.9',
          quote: '系统自动从您的账号中扣取下一续费周期的费用',
          note: {
            zh: '自动续费。',
            en: 'Auto-renewal.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.2.1',
          quote: '您可通过阿里云网站或客户端自行选购您所需的服务',
          note: {
            zh: '自行选购开通。',
            en: 'The customer selects services.',
          },
        },
        {
          unit: 'p-67.4',
          quote: '自您开通容器服务之日起即可使用该服务；您删除容器服务的所有集群，阿里云将停止为您提供容器服务',
          note: {
            zh: '容器服务：开通可用，删完集群即停。',
            en: 'Container service: from opening until all clusters are deleted.',
          },
        },
        {
          unit: 'p-71.2.6.2',
          quote: '且DataV服务的服务期并不因限制使用而中断或中止',
          note: {
            zh: 'DataV 限制期间服务期照算。',
            en: 'The term runs on during a restriction.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-72.3',
          quote: '有效期直至甲方通知乙方撤回本协议约定的许可',
          note: {
            zh: '许可至撤回为止。',
            en: 'The licence lasts until withdrawn.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-58.1',
          quote: '数字证书有效期自您的审核材料通过审核之日起开始计算',
          note: {
            zh: '证书有效期。',
            en: 'Validity of a certificate.',
          },
        },
        {
          unit: 'p-57.1',
          quote: '该服务的有效期为自购买之日起6个月',
          note: {
            zh: '认证服务6个月。',
            en: 'Certification: six months.',
          },
        },
        {
          unit: 'p-57.1.1',
          quote: '获得2次参与认证考试的机会（1次正式考试，1次补考机会）',
          note: {
            zh: '有效期内的次数。',
            en: 'What the period includes.',
          },
        },
        {
          unit: 'p-61.2',
          quote: '数据库备份服务以月为服务周期',
          note: {
            zh: '备份服务以月为周期。',
            en: 'Backup: monthly periods.',
          },
        },
        {
          unit: 'p-64.3.3.2',
          quote: '阿里云收到您的需求后将在5个工作日内开始提供服务',
          note: {
            zh: '专家服务的开始。',
            en: 'Start of expert services.',
          },
          side: 'customer',
        },
        {
          unit: 'p-38.1',
          quote: '一个服务周期内(一年）',
          note: {
            zh: '专属钉钉的服务周期是一年。',
            en: 'DingTalk: a period of one year.',
          },
        },
        {
          unit: 'g-3.4.1.4',
          quote: '如资源包中的各项服务使用完毕或者服务期限到期',
          note: {
            zh: '资源包到期后继续用转后付费。',
            en: 'Use after a package is post-paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4',
          quote: '发生下列情形之一的，服务期限提前终止',
          note: {
            zh: '期限提前终止的情形。',
            en: 'When the term ends early.',
          },
        },
      ],
    },
    {
      title: {
        zh: '到期即停',
        en: 'Stop on expiry',
      },
      clauses: [
        {
          unit: 'p-3.1.1',
          quote: '使用到期后如您需继续使用的需提前续费',
          note: {
            zh: '开放搜索须提前续费；到期后果未写。',
            en: 'OpenSearch: renew in advance; no more is said.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-6.2',
          quote: '实例到期后，阿里云将暂停为您提供服务；到期后7日内仍未续费，实例将自动释放',
          note: {
            zh: '消息队列：停服，7日内未续费的，释放。',
            en: 'Message queue: stop, release if not renewed within 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-7.2',
          quote: '服务分组的配置信息将在到期后届满7日时释放',
          note: {
            zh: '全局事务：终止，满7日释放配置。',
            en: 'Global transactions: end, release after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-8.1.1',
          quote: '如您继续使用阿里云流计算的，您应及时续费',
          note: {
            zh: '流计算须及时续费。',
            en: 'Stream compute: renew in time.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-8.1.2',
          quote: '阿里云将在到期时暂停您就该项目的操作权限，但仍保留该项目、继续存储您的数据7日',
          note: {
            zh: '流计算：暂停，7日后释放删除。',
            en: 'Stream compute: pause, release after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.1',
          quote: '阿里云将在服务到期时停止您就该服务的操作权限，并在服务停止后7日届满时删除您设置的自定义监控时间序列',
          note: {
            zh: '云监控：停止，7日后删除。',
            en: 'Cloud monitor: stop, deletion after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-11.1',
          quote: '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕',
          note: {
            zh: '自然语言处理：到期终止。',
            en: 'Language processing: ends on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.1',
          quote: '如您不再续费，在服务期终止后7日届满后，阿里云将释放您的实例，并清空您的数据',
          note: {
            zh: '图形工作站：终止，7日后释放清空。',
            en: 'Workstation: end, release after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.1',
          quote: '请您在服务到期7日前续费',
          note: {
            zh: '图形工作站须在到期7日前续费。',
            en: 'Workstation: renew 7 days before expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-15.1',
          quote: '则服务终止',
          note: {
            zh: '视频直播、点播：到期终止。',
            en: 'Video: ends on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-18.1',
          quote: '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕',
          note: {
            zh: '机器翻译：到期终止。',
            en: 'Machine translation: ends on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.1',
          quote: '否则服务期届满服务终止',
          note: {
            zh: '鹿班资源包：到期终止。',
            en: 'Luban package: ends on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1',
          quote: '阿里云将在服务到期时为您停止提供服务',
          note: {
            zh: '区块链：到期停服。',
            en: 'Blockchain: stop on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.1',
          quote: '服务到期7日内不续费的，将释放实例清除业务数据',
          note: {
            zh: '组织型：7日内不续费释放清除。',
            en: 'Organization: release if not renewed within 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.2',
          quote: '服务到期7日内不续费的，将释放联盟的管控数据',
          note: {
            zh: '联盟型：释放管控数据。',
            en: 'Consortium: control data are released.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.3',
          quote: '服务到期7日内不续费的，将释放实例清除业务数据',
          note: {
            zh: '蚂蚁区块链：同组织型。',
            en: 'Ant blockchain: the same.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '阿里云将停止您的服务接口权限，您将无法继续上传、查看或核验任何数据或信息',
          note: {
            zh: '分布式身份：停接口，数据留在链上。',
            en: 'Identity: interface stops, data stay on the chain.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.1',
          quote: '阿里云将在到期时停止为您提供服务',
          note: {
            zh: '码栈：到期停服。',
            en: 'Codestack: stop on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.1',
          quote: '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止',
          note: {
            zh: '音视频通信：终止，继续用转后付费。',
            en: 'Audio and video: end; further use is post-paid.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.2',
          quote: '服务用完或者服务到期，如果没有继续订购',
          note: {
            zh: '云存储网关：转按量。',
            en: 'Storage gateway: turns to metered use.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-28.1',
          quote: '服务到期后7日内实例仍将保留并计收实例租用费',
          note: {
            zh: '智能推荐：停服，保留7日并计费。',
            en: 'Recommendation: stop, kept 7 days and charged.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.1',
          quote: '到期后7日仍未续费的，阿里云将释放您的NAT网关实例',
          note: {
            zh: 'NAT 网关：停用，7日释放。',
            en: 'NAT gateway: stop, release after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.2',
          quote: '阿里云不会自动开通、创建按量付费的NAT网关服务',
          note: {
            zh: 'NAT 网关不自动转按量。',
            en: 'No automatic conversion.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.1',
          quote: '您需要及时续费才能继续使用',
          note: {
            zh: '容器镜像须续费。',
            en: 'Registry: renew to go on.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.2',
          quote: '阿里云将在服务到期时停止您就该服务的操作权限，并在欠费满7日时释放您的企业版实例',
          note: {
            zh: '容器镜像：停，“欠费”满7日释放。',
            en: 'Registry: stop, release after 7 days of “arrears”.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.1',
          quote: '如您在服务到期之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务',
          note: {
            zh: 'PAI：暂停，15个自然日内可恢复。',
            en: 'PAI: pause, 15 calendar days to renew.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.1.1',
          quote: '使用到期后将自动释放服务，如您需继续使用，需提前续费',
          note: {
            zh: 'DataWorks：到期自动释放（与39.3、39.4不同）。',
            en: 'DataWorks: release on expiry (differs from 39.3 and 39.4).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.3',
          quote: '则到期后将立即停止各增值版本的功能，并且将其降级为基础版',
          note: {
            zh: 'DataWorks 版本：降级为基础版。',
            en: 'DataWorks editions: downgrade.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.4',
          quote: '独享资源到期后，将为您继续保留7天，如果7天内您仍未完成续费，则该实例将被释放',
          note: {
            zh: 'DataWorks 独享资源：停，保留7天。',
            en: 'DataWorks resources: stop, kept 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.3',
          quote: '使用到期后将自动释放服务，如您需继续使用，需提前续费',
          note: {
            zh: 'CDDC：到期自动释放（与40.4.1不同）。',
            en: 'CDDC: release on expiry (differs from 40.4.1).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.1',
          quote: '如果您在到期前未续费，则到期后阿里云将暂停提供服务、冻结您账户下CDDC的操作但仍存储您的数据并持续计费',
          note: {
            zh: 'CDDC：暂停，计费，7日后删除。',
            en: 'CDDC: pause, charged, deletion after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.2',
          quote: '则到期后阿里云将不会继续为您存储您的数据，也不会再计费',
          note: {
            zh: 'CDDC：书面通知不再用则到期删除、不计费。',
            en: 'CDDC: with notice, deletion and no charge.',
          },
          side: 'customer',
        },
        {
          unit: 'p-49.1',
          quote: '到期后15天内仍未续费，实例将自动释放',
          note: {
            zh: 'MSE：暂停，15天内未续费的，释放。',
            en: 'MSE: pause, release if not renewed within 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-52.1',
          quote: '但仍保留该云手机实例、继续存储您的数据15日',
          note: {
            zh: '云手机：暂停，15日。',
            en: 'Cloud phones: pause, 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.2',
          quote: '阿里云将暂停您就该服务的操作权限，但仍保留实例、继续上报您的数据7日',
          note: {
            zh: 'Prometheus：暂停，7日。',
            en: 'Prometheus: pause, 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-54.1',
          quote: '如服务到期后您未续费或您的账户首次欠费时，阿里云将在到期或欠费时暂停为您提供全部或部分服务',
          note: {
            zh: '灵骏：暂停，15日。',
            en: 'Lingjun: pause, 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.2.1.1',
          quote: '服务到期您未续费的，阿里云将冻结您的操作权限',
          note: {
            zh: 'RDS：冻结。',
            en: 'RDS: freeze.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.2.1.2',
          quote: '并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）',
          note: {
            zh: 'RDS：7日释放，14日删备份。',
            en: 'RDS: release by 7 days, backups at 14 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-60.1.1',
          quote: '服务到期您未续费的，阿里云将冻结您的操作权限',
          note: {
            zh: 'HiTSDB：冻结。',
            en: 'HiTSDB: freeze.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-60.1.2',
          quote: '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库',
          note: {
            zh: 'HiTSDB：7日释放。',
            en: 'HiTSDB: release by 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.2',
          quote: '如果服务周期届满，您将不能继续使用阿里云的数据库备份服务',
          note: {
            zh: '数据库备份：到期停用。',
            en: 'Backup: stop on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3',
          quote: '服务周期内服务额度被消耗完毕的，您也不能继续使用',
          note: {
            zh: '额度用完也停用。',
            en: 'Stop when the quota is used up.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.5',
          quote: '如果服务期限届满后您未续费的，阿里云将不再继续为您提供服务的相关内容',
          note: {
            zh: '专家服务：到期停止。',
            en: 'Expert services: stop on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '关闭账号之日起10日内若您仍然没有续费的，阿里云将有权删除您使用账号内的所有数据',
          note: {
            zh: '企业邮箱：关闭账号；10日内未续费的，可删数据。',
            en: 'Mail: account closed; data may be deleted if not renewed within 10 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-8.1',
          quote: '包年包月等固定服务期限的项目到期的',
          note: {
            zh: '流计算到期的开头。',
            en: 'Opening words for stream compute.',
          },
        },
      ],
    },
    {
      title: {
        zh: '到期后继续使用',
        en: 'Use after expiry',
      },
      clauses: [
        {
          unit: 'p-29.3',
          quote: '服务到期的6个自然日内，您仍可正常使用服务',
          note: {
            zh: '云解析：到期后6个自然日可用，第7日降级。',
            en: 'DNS: six days of use, then downgrade.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '续费规则与提醒',
        en: 'Renewal rules and reminders',
      },
      clauses: [
        {
          unit: 'p-7.2',
          quote: '如果您需要继续使用服务的，请您及时续费，阿里云也将尽合理努力提醒您续费',
          note: {
            zh: '全局事务尽力提醒。',
            en: 'Reasonable efforts to remind.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.2',
          quote: '到期自动续费、到期不续费、到期手动续费',
          note: {
            zh: 'DataWorks 续费规则。',
            en: 'DataWorks choices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-40.4',
          quote: '到期自动续费、到期不续费、到期手动续费',
          note: {
            zh: 'CDDC 续费规则。',
            en: 'CDDC choices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-53.2',
          quote: '您可以选择到期不续费、到期自动续费或到期手动续费',
          note: {
            zh: 'Prometheus 续费规则。',
            en: 'Prometheus choices.',
          },
          side: 'customer',
        },
        {
          unit: 'p-64.3.5',
          quote: '您应提前做好自身侧的数据安全风险防控措施',
          note: {
            zh: '专家服务到期前自行防控。',
            en: 'Prepare for expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.4',
          quote: '以作新一期的服务费用',
          note: {
            zh: 'DataV 自动续费。',
            en: 'DataV auto-renewal.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '许多产品没有自己的到期规则，只有通用条款 9.2.4 的缓冲期（时限在产品文档）。',
    en: 'Many products have no expiry rule of their own; only the buffer period of general 9.2.4 is left, with its length in the product documents.',
  },
  related: ['auto-renewal', 'data-deletion', 'service-recovery', 'continued-charging', 'resource-packages'],
  isComplete: true,
};
