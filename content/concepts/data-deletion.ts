import type { Concept } from '../../src/concepts/model';

export const dataDeletion: Concept = {
  slug: 'data-deletion',
  name: {
    zh: '数据保留与删除',
    en: 'Data retention and deletion',
  },
  variants: {
    zh: [
      '数据删除',
      '数据保留',
      '缓冲期',
      '清空',
      '数据销毁',
      '保留期',
      '不可恢复',
      '数据清除',
      '删除时间',
      '数据留存多久',
      '擦除',
    ],
    en: [
      'data deletion',
      'data retention',
      'buffer period',
      'release of instances',
      'erasure',
      'destruction of data',
      'irrecoverable',
      'how long is data kept',
      'purge',
    ],
  },
  summary: {
    zh: '到期、终止或欠费后只存到缓冲期满，然后删除全部业务数据及备份，不可恢复（通用条款 5.5、5.6、9.2.4）；严重违约可清除全部数据（3.4.4(2)）；客户释放或删除即删除（9.2.3）。各产品的期限和起点不同：到期、欠费或停服起，从立即、72小时到7、10、14、15、30日不等（专用说明各条）。',
    en: 'After expiry, ending or arrears data are kept only for the buffer period; then all data and backups are deleted for good (general 5.5, 5.6, 9.2.4). Serious breach may clear all data (3.4.4(2)); release by the customer deletes (9.2.3). By product the period and its start differ: from expiry, arrears or the stop, at once, after 72 hours or 7, 10, 14, 15 or 30 days (special terms).',
  },
  groups: [
    {
      title: {
        zh: '通用规则',
        en: 'General rules',
      },
      clauses: [
        {
          unit: 'g-3.4.4.2',
          quote: '阿里云有权提前终止服务直至清除您的全部数据',
          note: {
            zh: '严重违约清除。',
            en: 'Serious breach.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.5',
          quote: '缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本，不再保留您的任何用户业务数据',
          note: {
            zh: '欠费终止：缓冲期后删除。',
            en: 'Arrears: after the buffer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-5.5',
          quote: '除法律法规明确规定、主管部门要求或双方另有约定外',
          note: {
            zh: '例外。',
            en: 'Exceptions.',
          },
        },
        {
          unit: 'g-5.6',
          quote: '用户业务数据一经删除，即不可恢复',
          note: {
            zh: '不可恢复。',
            en: 'For good.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.3',
          quote: '如您释放服务或删除数据的，阿里云将删除您的数据，按照您的指令不再保留该等数据',
          note: {
            zh: '客户指令删除。',
            en: 'Deletion on instruction.',
          },
        },
        {
          unit: 'g-9.2.4',
          quote:
            '当服务期届满、服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）或如本协议第5条所述您发生欠费时',
          note: {
            zh: '三种起因。',
            en: 'Three triggers.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '缓冲期届满阿里云将删除所有用户业务数据，包括所有缓存或者备份的副本',
          note: {
            zh: '缓冲期后删除。',
            en: 'Deleted after the buffer.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '您应承担数据因此被删除所引发的后果和责任',
          note: {
            zh: '后果由客户承担。',
            en: 'At the customer’s risk.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '欠费后',
        en: 'After arrears',
      },
      clauses: [
        {
          unit: 'p-2.1',
          quote: '但仍存储您的数据并持续计费',
          note: {
            zh: '日志服务：暂停期间存储。',
            en: 'Log service: stored while paused.',
          },
          side: 'customer',
        },
        {
          unit: 'p-2.2',
          quote: '您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复',
          note: {
            zh: '日志服务：停服起7日。',
            en: 'Log service: 7 days from the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-3.2',
          quote: '实例将继续保留',
          note: {
            zh: '开放搜索：停服后实例保留。',
            en: 'OpenSearch: instance kept.',
          },
          side: 'customer',
        },
        {
          unit: 'p-3.3',
          quote: '您保存在阿里云的全部数据将会被删除并清空且不可恢复',
          note: {
            zh: '开放搜索：欠费满7日。',
            en: 'OpenSearch: 7 days of arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-6.3',
          quote: '未处理的消息数据将自动释放，被释放的数据不可恢复',
          note: {
            zh: '消息队列：停服后释放消息。',
            en: 'Message queue: messages after the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-12.1',
          quote: '并清空您的配置信息',
          note: {
            zh: 'PrivateZone：首次欠费起7日。',
            en: 'PrivateZone: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.2',
          quote: '阿里云将释放您的实例，并清空您的数据',
          note: {
            zh: '图形工作站：停止后7日。',
            en: 'Workstation: 7 days from the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.1',
          quote: '您已提交但等待执行的作业将被释放，且数据不可恢复',
          note: {
            zh: '媒体处理：超过15日。',
            en: 'Media processing: after 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.1',
          quote: '但存储的数据仍会继续保留',
          note: {
            zh: 'MaxCompute：暂停时保留。',
            en: 'MaxCompute: kept while paused.',
          },
          side: 'customer',
        },
        {
          unit: 'p-17.1.4',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'MaxCompute：15日。',
            en: 'MaxCompute: 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.4',
          quote: '但您曾经上传的相关数据和信息（如有）将继续保留在区块链平台',
          note: {
            zh: '分布式身份：数据留在链上（到期、停止、终止、欠费）。',
            en: 'Identity: data stay on the chain.',
          },
        },
        {
          unit: 'p-23.3',
          quote: '该实例将被释放并且其中数据会被删除且不可恢复',
          note: {
            zh: '弹性容器实例：欠费满7日。',
            en: 'Container instances: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.1',
          quote: '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取',
          note: {
            zh: '本地网关：保留但不可读。',
            en: 'Local gateway: kept, not readable.',
          },
        },
        {
          unit: 'p-26.1.2',
          quote: '您保存在云存储网关缓存盘的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: '云上网关：首次欠费起15日。',
            en: 'Cloud gateway: 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-31.1',
          quote:
            '阿里云将停止服务但仍存储您的实例信息，自欠费之日起7日内您仍未充值并结清欠费账单的，阿里云将删除您的实例',
          note: {
            zh: '视频监控：7日删除实例。',
            en: 'Video surveillance: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-32.3',
          quote: '同时您所创建的实例将被释放并且其中数据会被删除且不可恢复',
          note: {
            zh: 'Serverless：欠费满7日。',
            en: 'Serverless: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-33.1',
          quote: '欠费30日后您仍未充值并结清欠费账单的，阿里云将不再存储您的流程和执行过程的信息',
          note: {
            zh: '云工作流：30日后。',
            en: 'Workflow: after 30 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.3.1',
          quote: '但仍保留您的NAT网关实例',
          note: {
            zh: 'NAT 网关：暂停时保留。',
            en: 'NAT gateway: kept while paused.',
          },
          side: 'customer',
        },
        {
          unit: 'p-34.3.2',
          quote: '阿里云将在7日届满释放您的NAT网关实例',
          note: {
            zh: 'NAT 网关：7日释放。',
            en: 'NAT gateway: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'PAI：欠费满15个自然日。',
            en: 'PAI: 15 calendar days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '在此期间阿里云可以继续保留相关数据',
          note: {
            zh: 'PAI：期间“可以”保留，不是义务。',
            en: 'PAI: data “may” be kept meanwhile.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-37.1',
          quote: '但仍存储您的数据并持续计费',
          note: {
            zh: '数据总线：暂停期间存储。',
            en: 'DataHub: stored while paused.',
          },
          side: 'customer',
        },
        {
          unit: 'p-37.2',
          quote: '您保存在阿里云数据总线的全部数据将会被删除清空且不可恢复',
          note: {
            zh: '数据总线：停服起7日。',
            en: 'DataHub: 7 days from the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-43.2.3',
          quote: '阿里云将清空您的全部入湖模板',
          note: {
            zh: '数据湖模板：30日。',
            en: 'Data lake templates: 30 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-49.2',
          quote: '实例将自动释放，被释放实例与数据均不可恢复',
          note: {
            zh: 'MSE：15天。',
            en: 'MSE: 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-51.1',
          quote: '自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据',
          note: {
            zh: '智能媒体管理：停服起30日。',
            en: 'Media management: 30 days from the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.3',
          quote: '阿里云将释放您的欠费实例，停止数据上报',
          note: {
            zh: 'Prometheus：7日。',
            en: 'Prometheus: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2',
          quote: '并没有义务继续存储您的数据',
          note: {
            zh: 'E-HPC：无义务存储。',
            en: 'E-HPC: no duty to store.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '您保存在阿里云的全部数据将会被删除并清空且用不可恢复',
          note: {
            zh: 'E-HPC：宽限期满。',
            en: 'E-HPC: after the grace period.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '到期后',
        en: 'After expiry',
      },
      clauses: [
        {
          unit: 'p-6.2',
          quote: '实例将自动释放，被释放实例与数据均不可恢复',
          note: {
            zh: '消息队列：7日。',
            en: 'Message queue: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-7.2',
          quote: '服务分组的配置信息将在到期后届满7日时释放',
          note: {
            zh: '全局事务：7日。',
            en: 'Global transactions: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-8.1.2',
          quote: '阿里云将释放您的项目，并删除数据',
          note: {
            zh: '流计算：7日。',
            en: 'Stream compute: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.1',
          quote: '并在服务停止后7日届满时删除您设置的自定义监控时间序列',
          note: {
            zh: '云监控：停止后7日。',
            en: 'Cloud monitor: 7 days from the stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-13.1',
          quote: '阿里云将释放您的实例，并清空您的数据',
          note: {
            zh: '图形工作站：终止后7日。',
            en: 'Workstation: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.1',
          quote: '将释放实例清除业务数据，数据清除不可恢复',
          note: {
            zh: '区块链组织型：7日。',
            en: 'Blockchain organization: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.2',
          quote: '将释放联盟的管控数据',
          note: {
            zh: '联盟型：7日。',
            en: 'Consortium: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.3',
          quote: '将释放实例清除业务数据，数据清除不可恢复',
          note: {
            zh: '蚂蚁区块链：7日。',
            en: 'Ant blockchain: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-28.1',
          quote: '阿里云将清空实例并释放实例相关数据',
          note: {
            zh: '智能推荐：7日。',
            en: 'Recommendation: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-29.3',
          quote: '在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据',
          note: {
            zh: '云解析：第7日释放，再第7日内删除。',
            en: 'DNS: release on day 7, deletion within day 7 after that.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-34.1',
          quote: '阿里云将释放您的NAT网关实例',
          note: {
            zh: 'NAT 网关：7日。',
            en: 'NAT gateway: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.2',
          quote: '释放您的企业版实例',
          note: {
            zh: '容器镜像：“欠费”满7日。',
            en: 'Registry: 7 days of “arrears”.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.1',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'PAI：到期满15个自然日。',
            en: 'PAI: 15 calendar days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.1',
          quote: '在此期间阿里云可以继续保留相关数据',
          note: {
            zh: 'PAI：期间“可以”保留。',
            en: 'PAI: data “may” be kept meanwhile.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.1.1',
          quote: '使用到期后将自动释放服务',
          note: {
            zh: 'DataWorks：到期自动释放。',
            en: 'DataWorks: release on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.3',
          quote: '已创建的任务、代码、函数、规则等DataWorks相关实体将为您保留在基础版内',
          note: {
            zh: 'DataWorks：降级后保留实体。',
            en: 'DataWorks: entities kept.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.4',
          quote: '将为您继续保留7天，如果7天内您仍未完成续费，则该实例将被释放',
          note: {
            zh: 'DataWorks 独享资源：7天。',
            en: 'DataWorks resources: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.3',
          quote: '使用到期后将自动释放服务',
          note: {
            zh: 'CDDC：到期自动释放。',
            en: 'CDDC: release on expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.1',
          quote: '您保存在阿里云的全部数据将会被删除并清空且永不可恢复',
          note: {
            zh: 'CDDC：暂停起7日。',
            en: 'CDDC: 7 days from the pause.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.2',
          quote: '则到期后阿里云将不会继续为您存储您的数据',
          note: {
            zh: 'CDDC：通知后到期即删。',
            en: 'CDDC: on expiry after notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-49.1',
          quote: '实例将自动释放，被释放实例与数据均不可恢复',
          note: {
            zh: 'MSE：15天。',
            en: 'MSE: 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.2',
          quote: '阿里云将释放您的实例，停止数据上报',
          note: {
            zh: 'Prometheus：7日。',
            en: 'Prometheus: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-59.2.1.1',
          quote: '但仍保留该云数据库、继续存储您的数据',
          note: {
            zh: 'RDS：冻结期间存储。',
            en: 'RDS: stored while frozen.',
          },
          side: 'customer',
        },
        {
          unit: 'p-59.2.1.2',
          quote: '阿里云将释放您的云数据库，同时删除云数据库服务中数据',
          note: {
            zh: 'RDS：7日；备份14日。',
            en: 'RDS: 7 days; backups 14.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-60.1.1',
          quote: '但仍保留该云数据库、继续存储您的数据',
          note: {
            zh: 'HiTSDB：冻结期间存储。',
            en: 'HiTSDB: stored while frozen.',
          },
          side: 'customer',
        },
        {
          unit: 'p-60.1.2',
          quote: '阿里云将释放您的云数据库，同时删除云数据库服务涉及的数据',
          note: {
            zh: 'HiTSDB：7日。',
            en: 'HiTSDB: 7 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '阿里云将有权删除您使用账号内的所有数据，该数据删除操作将不可恢复',
          note: {
            zh: '企业邮箱：关闭账号之日起10日内不续费，有权删除；10日内还是10日后，有两读。',
            en: 'Mail: right to delete if not renewed within 10 days of the closing; within or after the 10 days has two readings.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '到期和欠费同一规则',
        en: 'One rule for expiry and arrears',
      },
      clauses: [
        {
          unit: 'p-52.1',
          quote: '如15日届满仍未续费，阿里云将释放您的实例，并删除实例数据',
          note: {
            zh: '云手机：15日。',
            en: 'Cloud phones: 15 days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-54.1',
          quote: '但仍保留留实例、储存您的数据15日',
          note: {
            zh: '灵骏：15日（原文重字）。',
            en: 'Lingjun: 15 days (a doubled character).',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '违规、闲置及其他处置',
        en: 'Breach, idle resources and other measures',
      },
      clauses: [
        {
          unit: 'p-17.2',
          quote: '阿里云将有权回收该等资源',
          note: {
            zh: 'MaxCompute 闲置回收。',
            en: 'Idle MaxCompute.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.5',
          quote: '阿里云将有权回收该等资源',
          note: {
            zh: 'DataWorks 闲置回收。',
            en: 'Idle DataWorks.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.1',
          quote: '并有权清除您的部分或全部数据',
          note: {
            zh: '区块链超用途。',
            en: 'Blockchain outside purpose.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.2.2',
          quote: '并有权清除您的部分或全部数据',
          note: {
            zh: 'NFT。',
            en: 'NFT.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-56.1.1.4',
          quote: '协助主管机构删除其认为违反了任何法律或平台协议或政策的内容',
          note: {
            zh: 'DMS 内容删除。',
            en: 'DMS content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-62.1.3',
          quote: '协助主管机构删除其认为违反了任何法律或平台协议或政策的内容',
          note: {
            zh: 'ADB 内容删除。',
            en: 'ADB content.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.3.12.2',
          quote: '并有权利不再继续保留您的业务数据',
          note: {
            zh: '云迁移中心拒付。',
            en: 'Migration center.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-64.4.1.3',
          quote: '立即删除相应信息',
          note: {
            zh: '专家服务违规或投诉。',
            en: 'Expert services.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.5',
          quote: '立即删除相应信息',
          note: {
            zh: '信息核验投诉。',
            en: 'Verification complaints.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-55.1',
          quote: '关闭后阿里云将同步删除该功能采集及分析后的流数据',
          note: {
            zh: '关闭流量分析即删除。',
            en: 'Flow data on closing.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '按功能设定的删除',
        en: 'Deletion by function',
      },
      clauses: [
        {
          unit: 'p-4.1',
          quote: '因整体服务编排失败而需全部释放服务时',
          note: {
            zh: '编排失败释放。',
            en: 'Failed orchestration.',
          },
        },
        {
          unit: 'p-9.3',
          quote: '阿里云按照既定的数据过期规则呈现最新一批的监控数据',
          note: {
            zh: '监控数据过期。',
            en: 'Monitoring data expire.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-14.2',
          quote: '请及时登录管理控制台删除密钥信息',
          note: {
            zh: '客户删除密钥。',
            en: 'Customer deletes keys.',
          },
        },
        {
          unit: 'p-16.2',
          quote: '即您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果',
          note: {
            zh: '任务完成后销毁结果。',
            en: 'Results destroyed after each task.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-30.2.1',
          quote: '阿里云按照您所设定的模板、任务、动作、参数、配置、补丁等规则为您创建、修改、管理或释放服务',
          note: {
            zh: '按规则释放。',
            en: 'Release by rules.',
          },
        },
        {
          unit: 'p-39.8',
          quote: '暂存数据识别结果的1条数据作为样例',
          note: {
            zh: 'DataWorks 暂存样例，时间未写。',
            en: 'A sample is kept; no period.',
          },
        },
        {
          unit: 'p-53.2',
          quote: '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
          note: {
            zh: 'Prometheus 历史数据按所选存储时间。',
            en: 'History by the chosen storage time.',
          },
        },
        {
          unit: 'p-64.3.9.2',
          quote: 'AHAS将对超出部分的数据不存储分析',
          note: {
            zh: 'AHAS 超出部分不存储。',
            en: 'AHAS excess not stored.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.3.2',
          quote: '阿里云E-HPC按照您所选定的伸缩规则为您创建或释放服务',
          note: {
            zh: '伸缩释放。',
            en: 'Scaling releases.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '缓冲期的长度在通用条款里没有，只看专有条款或产品文档；删除前通知、删除证明没有写。',
    en: 'The length of the buffer period is not in the general terms but in special terms or product documents; notice before deletion and proof of deletion are not printed.',
  },
  related: ['arrears', 'service-term', 'backup', 'data-export', 'service-recovery', 'effect-on-other-services'],
  isComplete: true,
};
