import type { Concept } from '../../src/concepts/model';

export const arrears: Concept = {
  slug: 'arrears',
  name: {
    zh: '欠费停服',
    en: 'Arrears and suspension for arrears',
  },
  variants: {
    zh: [
      '欠费',
      '停服',
      '欠款',
      '逾期付款',
      '拖欠',
      '余额不足',
      '宽限期',
      '延停权益',
      '延停额度',
      '欠费多久停机',
      '停机',
      '信用额度',
      '迟延履行',
      '催款',
    ],
    en: [
      'overdue payment',
      'non-payment',
      'late payment',
      'arrears suspension',
      'grace period',
      'service stop for arrears',
      'deferral of suspension',
      'insufficient balance',
      'credit',
    ],
  },
  summary: {
    zh: '欠费时阿里云可能提示（通用条款 5.1），有权不提供或终止服务，并按日收欠费万分之五的违约金（5.2）；可用其他账号的预缴款抵充，所有账号仍不足的，可对所有账号拒绝和终止服务（5.4）。停服时间因产品不同：立即、1小时、24小时、72小时或7日（专用说明各条）；缓冲期满删除数据（5.5、9.2.4）。',
    en: 'On arrears the vendor may remind (general 5.1), may withhold or end service and charge a penalty of 0.05 % a day (5.2). It may use prepaid money of other accounts and, if all accounts are not enough, refuse and end service for all of them (5.4). The stop comes at once, after 1, 24 or 72 hours or after 7 days, by product (special terms); data are deleted after the buffer period (5.5, 9.2.4).',
  },
  groups: [
    {
      title: {
        zh: '一般规则',
        en: 'General rules',
      },
      clauses: [
        {
          unit: 'g-5.1',
          quote: '您应当及时、足额向阿里云支付费用。您发生欠费时，阿里云可能会向您发出合理的提示或催告',
          note: {
            zh: '及时足额付款；提示只是可能。',
            en: 'Pay in time; a reminder is only possible.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持，或者终止服务和/或技术支持的权利',
          note: {
            zh: '可拒绝或终止服务。',
            en: 'May refuse or end service.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.2',
          quote: '会向您发出必要的通知',
          note: {
            zh: '终止时通知。',
            en: 'Notice when service ends.',
          },
          side: 'customer',
        },
        {
          unit: 'g-5.2',
          quote: '按日承担万分之五的违约金',
          note: {
            zh: '每日万分之五违约金。',
            en: '0.05 % a day.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.3',
          quote: '则阿里云及/或其关联公司将有权暂停支付该到期债务',
          note: {
            zh: '可暂停付款并抵销。',
            en: 'May withhold and set off.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.4',
          quote: '对您所有阿里云账号予以拒绝和终止服务',
          note: {
            zh: '可停所有账号。',
            en: 'All accounts may be stopped.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.5',
          quote: '阿里云仅在一定的缓冲期',
          note: {
            zh: '缓冲期后删除数据。',
            en: 'Data are deleted after the buffer period.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.6',
          quote: '阿里云没有继续保留、导出或者返还用户业务数据的义务',
          note: {
            zh: '不负保留、导出、返还义务。',
            en: 'No duty to keep, export or return.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.2.para1',
          quote: '除非另有其他约定或您未结清其他应付款项的，您开通服务即可使用阿里云的服务',
          note: {
            zh: '有未结款项可不能使用。',
            en: 'Unpaid sums may bar use.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '或如本协议第5条所述您发生欠费时',
          note: {
            zh: '欠费也适用缓冲期。',
            en: 'Arrears also lead to the buffer period.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '自欠费时起',
        en: 'From the moment of arrears',
      },
      clauses: [
        {
          unit: 'p-14.1',
          quote: '自首次发生欠费时，您不可再使用密钥管理服务的新建功能，但仍可继续使用您已创建的服务7日',
          note: {
            zh: '密钥管理：不能新建，已创建的再用7日。',
            en: 'Key management: no use of the creating function; what exists runs 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-15.2',
          quote: '自首次发生欠费时，阿里云有权立即将您的服务停止',
          note: {
            zh: '视频直播：可立即停。',
            en: 'Live video: may stop at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1',
          quote: '如果您的当前可用余额不足以支付上个计费周期的账单金额，则MaxCompute将处于欠费状态',
          note: {
            zh: 'MaxCompute：欠费的定义。',
            en: 'MaxCompute: what arrears are.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.1',
          quote: '阿里云有权选择自您欠费之时起即时暂停您的MaxCompute服务',
          note: {
            zh: 'MaxCompute：可即时暂停。',
            en: 'MaxCompute: may pause at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '您发生欠费时，阿里云将停止您的服务接口权限',
          note: {
            zh: '分布式身份：停接口。',
            en: 'Identity: interface stops.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-23.2',
          quote: '您不能再创建新的实例，但自欠费之日起仍可继续使用您已创建的实例7日',
          note: {
            zh: '弹性容器实例：不能新建，已建再用7日。',
            en: 'Container instances: none new, existing 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-25.2',
          quote: '您将不能新增终端使用欠费的服务',
          note: {
            zh: '音视频通信：不能新增终端。',
            en: 'Audio and video: no new terminals.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-32.2',
          quote: '您不能再创建/扩容新的实例，也不能对已有实例进行部署/重启/变更规格操作，但仍可继续使用已创建的实例7日',
          note: {
            zh: 'Serverless：不能新建、变更，已建再用7日。',
            en: 'Serverless: none new, existing 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2',
          quote: '则阿里云将按本条约定停止您的部分或全部服务',
          note: {
            zh: '数据湖构建：分项停止。',
            en: 'Data lake: stops part by part.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2.2',
          quote: '自您欠费之日起，您将无法执行新的入湖作业',
          note: {
            zh: '数据湖：不能新作业。',
            en: 'Data lake: no new jobs.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2.3',
          quote: '自您欠费之日起，您将无法创建新的入湖模板',
          note: {
            zh: '数据湖：不能新建模板。',
            en: 'Data lake: no new templates.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-49.2',
          quote: '服务处于欠费状态，阿里云将暂停为您提供服务',
          note: {
            zh: 'MSE：欠费即暂停。',
            en: 'MSE: pause at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-52.1',
          quote: '阿里云将在到期或欠费时暂停您就该云手机实例的操作权限',
          note: {
            zh: '云手机：欠费时暂停。',
            en: 'Cloud phones: pause at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.3',
          quote: '自您的账户首次欠费之时起，阿里云将暂停您账户下所有按量付费服务的操作权限',
          note: {
            zh: 'Prometheus：首次欠费即暂停。',
            en: 'Prometheus: pause at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-54.1',
          quote: '阿里云将在到期或欠费时暂停为您提供全部或部分服务',
          note: {
            zh: '灵骏：欠费时暂停。',
            en: 'Lingjun: pause at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-61.3.para1',
          quote: '如果您的账户余额不足以支付服务费用的，则阿里云将停止为您提供数据库备份服务',
          note: {
            zh: '数据库备份：余额不足即停。',
            en: 'Backup: stop at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2',
          quote: '若E-HPC集群即将发生欠费，您应及时续费，否则阿里云有权停止服务',
          note: {
            zh: 'E-HPC：将欠费即可停止。',
            en: 'E-HPC: may stop when arrears are near.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.1',
          quote: '阿里云有权选择自您欠费之时起即时暂停服务、冻结您账号下的相关操作',
          note: {
            zh: 'E-HPC：可即时暂停。',
            en: 'E-HPC: may pause at once.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.2',
          quote: '如您账户余额不足的，阿里云将按如下约定停止服务',
          note: {
            zh: 'DLA 的开头。',
            en: 'Opening words for DLA.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1',
          quote: '您应及时缴纳服务费用以保证服务的持续使用，如您发生欠费',
          note: {
            zh: '云存储网关的开头。',
            en: 'Opening words for the gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1',
          quote: '如您的账户余额等扣款渠道余额不足导致服务欠费的，则阿里云将按如下条款暂停、终止服务',
          note: {
            zh: 'E-HPC 的开头。',
            en: 'Opening words for E-HPC.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '1小时',
        en: 'One hour',
      },
      clauses: [
        {
          unit: 'p-5.4',
          quote: '您仍可继续使用服务1个小时',
          note: {
            zh: '性能测试：1小时后停。',
            en: 'Performance test: stop after one hour.',
          },
          side: 'customer',
        },
        {
          unit: 'p-13.2',
          quote: '您仍可继续使用服务1个小时',
          note: {
            zh: '图形工作站：1小时后停。',
            en: 'Workstation: stop after one hour.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '24小时',
        en: '24 hours',
      },
      clauses: [
        {
          unit: 'p-2.1',
          quote: '自首次欠费之时起，您仍可继续使用阿里云日志服务24小时',
          note: {
            zh: '日志服务：24小时后暂停。',
            en: 'Log service: pause after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-3.1.2',
          quote: '将为您延续24小时的服务时间',
          note: {
            zh: '开放搜索：延续24小时。',
            en: 'OpenSearch: 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-3.2',
          quote: '如果您的欠费状态超过24小时的，阿里云会暂停您的开放搜索服务的部分分功能',
          note: {
            zh: '开放搜索：之后暂停部分功能。',
            en: 'OpenSearch: then some functions pause.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-10.1',
          quote: '如发生欠费的，您仍能继续使用服务24个小时',
          note: {
            zh: '数据集成：24小时后停。',
            en: 'Data integration: stop after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-12.1',
          quote: '您仍可继续使用阿里云云解析PrivateZone服务24小时',
          note: {
            zh: 'PrivateZone：24小时后暂停。',
            en: 'PrivateZone: pause after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-16.1',
          quote: '阿里云将在24小时之内暂停为您提供服务',
          note: {
            zh: '媒体处理：24小时之内暂停，可能更早。',
            en: 'Media processing: pause within 24 hours, perhaps sooner.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.2.1',
          quote: '在欠费24小时内，您仍能正常使用Data Lake Analytics服务',
          note: {
            zh: 'DLA：24小时后停。',
            en: 'DLA: stop after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-25.2',
          quote: '如果自欠费之时起届满24小时，您仍未充值并结清欠费账单的，阿里云将停止服务',
          note: {
            zh: '音视频通信：24小时后停。',
            en: 'Audio and video: stop after 24 hours.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.1',
          quote: '您仍可继续使用云存储网关服务24小时',
          note: {
            zh: '本地网关：24小时后停。',
            en: 'Local gateway: stop after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-26.1.2',
          quote: '您仍可继续使用云存储网关服务24小时',
          note: {
            zh: '云上网关：24小时后暂停。',
            en: 'Cloud gateway: pause after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-31.1',
          quote: '您仍可继续使用服务24小时',
          note: {
            zh: '视频监控：24小时后停。',
            en: 'Video surveillance: stop after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-33.1',
          quote: '您仍可继续使用服务24小时',
          note: {
            zh: '云工作流：24小时后停新流程。',
            en: 'Workflow: no new flows after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.3.1',
          quote: '您仍可继续使用阿里云NAT网关24小时',
          note: {
            zh: 'NAT 网关：24小时后暂停。',
            en: 'NAT gateway: pause after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.2',
          quote: '如您的欠费状态超过24小时，阿里云将暂停为您提供PAI服务',
          note: {
            zh: 'PAI：超过24小时暂停。',
            en: 'PAI: pause after 24 hours.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-37.1',
          quote: '您仍可继续使用阿里云数据总线24小时',
          note: {
            zh: '数据总线：24小时后暂停。',
            en: 'DataHub: pause after 24 hours.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.1.2',
          quote: '如果欠费状态超过24小时，则该服务会被停用',
          note: {
            zh: 'DataWorks：超过24小时停用。',
            en: 'DataWorks: stopped after 24 hours.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '72小时和7日',
        en: '72 hours and 7 days',
      },
      clauses: [
        {
          unit: 'p-6.3',
          quote: '如超过72小时的，阿里云将暂停为您提供服务',
          note: {
            zh: '消息队列：超过72小时暂停。',
            en: 'Message queue: pause after 72 hours.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-14.1',
          quote: '如7日届满，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务',
          note: {
            zh: '密钥管理：7日后停。',
            en: 'Key management: stop after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2.1',
          quote: '自您欠费之日起7日内，您仍可使用数据湖构建的元数据服务',
          note: {
            zh: '数据湖元数据：7日后停。',
            en: 'Data lake metadata: stop after 7 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-43.2.2',
          quote: '阿里云将停止您执行所有入湖作业',
          note: {
            zh: '数据湖作业：7日后全停。',
            en: 'Data lake jobs: all stop after 7 days.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '延停权益',
        en: 'Deferral',
      },
      clauses: [
        {
          unit: 'p-17.1.2',
          quote: '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”）',
          note: {
            zh: 'MaxCompute 可给延停。',
            en: 'MaxCompute may defer.',
          },
          side: 'customer',
        },
        {
          unit: 'p-17.1.3',
          quote: '若关闭延停权益，阿里云将自您欠费且关闭延停权益之时起暂停服务',
          note: {
            zh: '是否享有由阿里云评定；可自行关闭。',
            en: 'The vendor decides; the customer may switch it off.',
          },
        },
        {
          unit: 'p-69.2.1.2',
          quote: '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”）',
          note: {
            zh: 'E-HPC 可给延停。',
            en: 'E-HPC may defer.',
          },
          side: 'customer',
        },
        {
          unit: 'p-69.2.1.3',
          quote: '由阿里云根据您的消费情况、信用状况等综合评定并适时调整',
          note: {
            zh: 'E-HPC 由阿里云评定。',
            en: 'The vendor decides for E-HPC.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '停服后的终止',
        en: 'The end after the stop',
      },
      clauses: [
        {
          unit: 'p-2.2',
          quote: '则阿里云将会终止本服务条款并停止为您继续提供服务',
          note: {
            zh: '日志服务：停服起7日终止。',
            en: 'Log service: end 7 days after the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-3.3',
          quote: '则阿里云将在您实际欠费满7日后，终止本服务条款',
          note: {
            zh: '开放搜索：欠费满7日终止。',
            en: 'OpenSearch: end after 7 days of arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-12.1',
          quote: '阿里云将在7日届满终止服务并清空您的配置信息',
          note: {
            zh: 'PrivateZone：首次欠费起7日终止。',
            en: 'PrivateZone: end 7 days after arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.2',
          quote: '在服务期停止后7日届满，阿里云将释放您的实例',
          note: {
            zh: '图形工作站：停止后7日释放。',
            en: 'Workstation: release 7 days after the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.4',
          quote: '终止本服务并停止为您继续提供服务',
          note: {
            zh: 'MaxCompute：15日后终止（起点不一）。',
            en: 'MaxCompute: end after 15 days (two starts).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-23.3',
          quote: '则阿里云将在您欠费满7日时，终止为您提供服务',
          note: {
            zh: '弹性容器实例：欠费满7日终止。',
            en: 'Container instances: end after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.2',
          quote: '自首次欠费发生之时起15日届满，阿里云将会停止为您继续提供服务',
          note: {
            zh: '云上网关：首次欠费起15日停止。',
            en: 'Cloud gateway: end 15 days after arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-31.1',
          quote: '自欠费之日起7日内您仍未充值并结清欠费账单的，阿里云将删除您的实例',
          note: {
            zh: '视频监控：7日内未付清的，删除实例。',
            en: 'Video surveillance: deletion if unpaid within 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-32.3',
          quote: '则阿里云将在您欠费满7日时，终止为您提供服务',
          note: {
            zh: 'Serverless：欠费满7日终止。',
            en: 'Serverless: end after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-33.1',
          quote: '第7日起系统会终止您正在执行的流程',
          note: {
            zh: '云工作流：第7日起终止流程。',
            en: 'Workflow: flows end from day 7.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.3.2',
          quote: '阿里云将在7日届满释放您的NAT网关实例',
          note: {
            zh: 'NAT 网关：7日释放。',
            en: 'NAT gateway: release after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '终止为您提供PAI服务',
          note: {
            zh: 'PAI：欠费满15个自然日终止。',
            en: 'PAI: end after 15 calendar days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-37.2',
          quote: '则阿里云将会终止本服务条款并停止为您继续提供服务',
          note: {
            zh: '数据总线：停服起7日终止。',
            en: 'DataHub: end 7 days after the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.1',
          quote: '欠费超过15日，您已提交但等待执行的作业将被释放',
          note: {
            zh: '媒体处理：超过15日释放作业。',
            en: 'Media processing: jobs released after 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2.3',
          quote: '如您自欠费之日起的30日届满仍未能补缴所有欠费账单的，阿里云将清空您的全部入湖模板',
          note: {
            zh: '数据湖模板：30日清空。',
            en: 'Data lake templates: cleared after 30 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-49.2',
          quote: '欠费后15天内您仍未成功充值并足以支付所欠服务费用的，实例将自动释放',
          note: {
            zh: 'MSE：15天内未付清的，释放。',
            en: 'MSE: release if unpaid within 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-51.1',
          quote: '自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据',
          note: {
            zh: '智能媒体管理：停服起30日不再保留；停服时刻未写。',
            en: 'Media management: data kept 30 days after the stop; when it stops is not printed.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-52.1',
          quote: '如15日届满仍未续费，阿里云将释放您的实例，并删除实例数据',
          note: {
            zh: '云手机：15日释放。',
            en: 'Cloud phones: release after 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.3',
          quote: '如7日届满仍未成功充值足以支付所欠服务费用的，阿里云将释放您的欠费实例',
          note: {
            zh: 'Prometheus：7日释放。',
            en: 'Prometheus: release after 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-54.1',
          quote: '如15日届满仍未续费，阿里云将释放您的实例',
          note: {
            zh: '灵骏：15日释放。',
            en: 'Lingjun: release after 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '宽限期满，您仍未支付所欠服务费用的，阿里云将停止为您继续提供服务',
          note: {
            zh: 'E-HPC：宽限期满停止，长度未写。',
            en: 'E-HPC: end after a grace period of unstated length.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '其他未付款情形',
        en: 'Other cases of non-payment',
      },
      clauses: [
        {
          unit: 'p-35.2',
          quote: '并在欠费满7日时释放您的企业版实例',
          note: {
            zh: '容器镜像：到期未续费，却按“欠费”计。',
            en: 'Registry: expiry, yet counted from arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.2.1',
          quote: '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持、或者终止服务和/或技术支持的权利',
          note: {
            zh: '专家服务：未付清可不提供或终止。',
            en: 'Expert services: may refuse or end.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务',
          note: {
            zh: '云迁移中心：收费后拒付可停。',
            en: 'Migration center: may stop if payment is refused.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.8',
          quote: '您未按照本服务协议的约定履行付款义务',
          note: {
            zh: 'DataV：不付款可终止且不退费。',
            en: 'DataV: may end without refund.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.2.2',
          quote: '因欠费您异步调用队列的请求将会被阿里云丢弃',
          note: {
            zh: 'DLA：欠费时队列请求被丢弃。',
            en: 'DLA: queued requests are dropped.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.2',
          quote: '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源',
          note: {
            zh: 'MaxCompute 闲置未付费回收。',
            en: 'Idle unpaid MaxCompute.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.5',
          quote: '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源',
          note: {
            zh: 'DataWorks 闲置未付费回收。',
            en: 'Idle unpaid DataWorks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.4',
          quote: '阿里云将要求您停止使用服务，并将要求您赔偿由此给阿里云造成的损失',
          note: {
            zh: '未付费使用微电影。',
            en: 'Unpaid use of films.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.2.4',
          quote: '若因您付款的阿里云账号余额不足，导致系统无法完成自动续费的',
          note: {
            zh: 'DataV 余额不足不能续费。',
            en: 'DataV: no renewal for lack of balance.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '大部分产品没有自己的欠费规则，停服时间只能看通用条款 5.2 和产品文档；E-HPC 宽限期、智能媒体管理的停服时刻没有写。',
    en: 'Most products have no arrears rule of their own; only general 5.2 and the product documents remain. The E-HPC grace period and the moment of the stop for media management are not printed.',
  },
  related: [
    'data-deletion',
    'continued-charging',
    'running-jobs',
    'service-recovery',
    'effect-on-other-services',
    'liquidated-damages',
    'set-off',
  ],
  isComplete: true,
};
