import type { Concept } from '../../src/concepts/model';

export const dataExport: Concept = {
  slug: 'data-export',
  name: {
    zh: '数据导出与返还',
    en: 'Data export and return',
  },
  variants: {
    zh: [
      '数据导出',
      '数据返还',
      '数据迁出',
      '数据迁移',
      '取回数据',
      '可携带',
      '导出期限',
      '停服后能否导出',
      '数据访问',
    ],
    en: [
      'data export',
      'export data',
      'return of data',
      'data migration',
      'data portability',
      'retrieve data',
      'take-out',
      'access to data after stop',
    ],
  },
  summary: {
    zh: '阿里云没有继续保留、导出或返还数据的义务（通用条款 5.6、9.2.4）；不同意修改时客户自行迁出（14.4.2，DataV 专用说明 71.3.1）；监控数据过期前须自行迁出或备份（专用说明 9.3）。停服后可读取的只写了专用说明 3.2（查看应用）、22.1.2（只读）、53.2 和 53.3（历史数据）；写明不能读取或访问的有 6.3、22.1.4、26.1.1。',
    en: 'The vendor has no duty to keep, export or return data (general 5.6, 9.2.4). On rejecting changes the customer moves its data (14.4.2; DataV special 71.3.1); monitoring data must be moved or backed up before they expire (special 9.3). Reading after the stop is printed only in special 3.2 (viewing applications), 22.1.2 (read only), 53.2 and 53.3 (history); 6.3, 22.1.4 and 26.1.1 print that it is barred.',
  },
  groups: [
    {
      title: {
        zh: '没有义务',
        en: 'No duty',
      },
      clauses: [
        {
          unit: 'g-5.6',
          quote: '阿里云没有继续保留、导出或者返还用户业务数据的义务',
          note: {
            zh: '欠费后。',
            en: 'After arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '阿里云没有继续保留、导出或者返还用户业务数据的义务',
          note: {
            zh: '到期、终止后。',
            en: 'After expiry or ending.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '客户自行迁出',
        en: 'Moving out by the customer',
      },
      clauses: [
        {
          unit: 'g-14.4.2',
          quote: '并自行负责将业务数据迁出',
          note: {
            zh: '不同意修改时。',
            en: 'On rejecting changes.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-71.3.1',
          quote: '并且您应将业务数据迁出',
          note: {
            zh: 'DataV。',
            en: 'DataV.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.3',
          quote: '在监控报告数据过期前，您应及时对该类数据进行迁出或备份',
          note: {
            zh: '监控数据。',
            en: 'Monitoring data.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-10.3',
          quote: '您需自行负责数据的存储以及备份',
          note: {
            zh: '数据集成。',
            en: 'Data integration.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.2',
          quote: '您应在数据释放和销毁前及时存储和备份文件',
          note: {
            zh: '媒体处理结果。',
            en: 'Media results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-19.2',
          quote: '请您自行存储并备份',
          note: {
            zh: '鹿班成果。',
            en: 'Luban results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.5',
          quote: '您应及时的存储、备份',
          note: {
            zh: '微电影。',
            en: 'Films.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-21.3',
          quote: '您应及时存储并备份',
          note: {
            zh: 'DLA 结果。',
            en: 'DLA results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-24.2',
          quote: '您应自行负责存储和备份',
          note: {
            zh: '码栈结果。',
            en: 'Codestack results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.4',
          quote: '您应妥善存储数据',
          note: {
            zh: '云存储网关。',
            en: 'The storage gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-20.1',
          quote: '您支付服务使用费后，方可下载、使用微电影',
          note: {
            zh: '付费后方可下载。',
            en: 'Download after payment.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-39.11',
          quote: '以及数据正确的保存和导入导出',
          note: {
            zh: '自定义资源组不保证导入导出。',
            en: 'No promise of import and export.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '停服后能否读取',
        en: 'Access after the stop',
      },
      clauses: [
        {
          unit: 'p-3.2',
          quote: '您可以查看、删除应用',
          note: {
            zh: '开放搜索可查看、删除。',
            en: 'OpenSearch: view and delete.',
          },
          side: 'customer',
        },
        {
          unit: 'p-6.3',
          quote: '即您不能再通过控制台或API访问服务',
          note: {
            zh: '消息队列不能访问。',
            en: 'Message queue: no access.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-8.1.2',
          quote: '阿里云将在到期时暂停您就该项目的操作权限',
          note: {
            zh: '流计算暂停操作权限。',
            en: 'Stream compute: operations paused.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.2',
          quote: '但您只可进行读操作',
          note: {
            zh: '联盟到期的组织只读。',
            en: 'Read-only.',
          },
          side: 'customer',
        },
        {
          unit: 'p-22.1.4',
          quote: '您将无法继续上传、查看或核验任何数据或信息',
          note: {
            zh: '分布式身份不能查看。',
            en: 'Identity: no viewing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.1',
          quote: '但数据将无法被读取',
          note: {
            zh: '本地网关不能读取。',
            en: 'Local gateway: not readable.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.2',
          quote: '冻结云存储网关服务的操作',
          note: {
            zh: '云上网关冻结操作。',
            en: 'Cloud gateway: frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-28.1',
          quote: '您将不能执行修改和升级类操作，如实例名称、配置信息（规格）、数据导入、开启数据训练等',
          note: {
            zh: '智能推荐不能修改导入。',
            en: 'Recommendation: no changes or import.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-2.1',
          quote: '冻结您账户下日志服务的操作',
          note: {
            zh: '日志服务冻结操作。',
            en: 'Log service: frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.2',
          quote: '冻结您账号下的相关操作',
          note: {
            zh: 'MaxCompute 冻结操作。',
            en: 'MaxCompute: frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-9.1',
          quote: '阿里云将在服务到期时停止您就该服务的操作权限',
          note: {
            zh: '云监控停止操作权限。',
            en: 'Cloud monitor: operations stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.2',
          quote: '阿里云将在服务到期时停止您就该服务的操作权限',
          note: {
            zh: '容器镜像停止操作权限。',
            en: 'Registry: operations stop.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.1',
          quote: '冻结您账户下CDDC的操作',
          note: {
            zh: 'CDDC 冻结操作。',
            en: 'CDDC: frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-51.1',
          quote: '但冻结您账户下的所有操作',
          note: {
            zh: '智能媒体管理冻结所有操作。',
            en: 'Media management: all frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-52.1',
          quote: '暂停您就该云手机实例的操作权限',
          note: {
            zh: '云手机暂停操作权限。',
            en: 'Cloud phones: operations paused.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-53.2',
          quote: '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
          note: {
            zh: 'Prometheus 到期后可看历史数据。',
            en: 'Prometheus: history may be viewed.',
          },
          side: 'customer',
        },
        {
          unit: 'p-53.3',
          quote: '您仅能查看您订购服务时选择的有效存储时间范围内的历史数据',
          note: {
            zh: 'Prometheus 欠费后可看历史数据。',
            en: 'Prometheus: history may be viewed.',
          },
          side: 'customer',
        },
        {
          unit: 'p-59.2.1.1',
          quote: '阿里云将冻结您的操作权限',
          note: {
            zh: 'RDS 冻结操作权限。',
            en: 'RDS: frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-60.1.1',
          quote: '阿里云将冻结您的操作权限',
          note: {
            zh: 'HiTSDB 冻结操作权限。',
            en: 'HiTSDB: frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.1',
          quote: '冻结您账号下的相关操作',
          note: {
            zh: 'E-HPC 冻结操作。',
            en: 'E-HPC: frozen.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.2',
          quote: '冻结您账号下的相关操作',
          note: {
            zh: 'E-HPC 延停期满冻结操作。',
            en: 'E-HPC: operations frozen when the deferral ends.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '阿里云届时将关闭您的账号',
          note: {
            zh: '邮箱关闭账号。',
            en: 'Mail: account closed.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '没有导出格式、导出协助、期限和费用；其他产品停服后能否读取导出没有写。',
    en: 'No format, help, period or cost of export is printed; for other products access after the stop is not addressed.',
  },
  related: ['data-deletion', 'consequences-of-termination', 'backup', 'data-ownership'],
  isComplete: true,
};
