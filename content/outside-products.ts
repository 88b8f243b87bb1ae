import type { Wording } from '../src/lifecycle/model';

/**
 * A product of the vendor that customers ask for and that is none of the 75: the special terms do not name it.
 */
export interface OutsideProduct {
  readonly id: string;
  readonly name: Wording;
  /** Other names that customers use, none of them a name of one of the 75. */
  readonly aliases: readonly string[];
  /** Longer words that hold one of the names and mean something else. */
  readonly notIn?: readonly string[];
  /** One of the 75 that it may belong to, as a doubt: what the text writes, and that it says no more. */
  readonly maybe?: { readonly product: number; readonly note: Wording };
}

/**
 * What customers ask for beside the 75, by the names under which the vendor sells it. The list is ours: the text does not
 * give it. It is another one than `outside-names.ts`, which has what the text itself mentions.
 *
 * Left out, since they are names of one of the 75 in `aliases.ts`: Kafka, RocketMQ and MQTT (6), 视频点播 (15.1), 智能顾问, 云迁移中心
 * and AHAS (64.3), 云电脑 (48), 支持计划 (64.3).
 */
export const outsideProducts: readonly OutsideProduct[] = [
  // Computing.
  outside(
    'ecs',
    '云服务器 ECS',
    'Elastic Compute Service (ECS)',
    'ECS, 云服务器, 服务器, 伺服器, 云主机, EC2, Elastic Compute Service, GPU云服务器, GPU服务器, 弹性裸金属, cloud server, virtual machine',
  ),
  outside(
    'simple-application-server',
    '轻量应用服务器',
    'Simple Application Server',
    '轻量服务器, 轻量云服务器, 轻量, SWAS',
  ),
  outside('web-hosting', '云虚拟主机', 'Web Hosting', '虚拟主机'),
  outside('auto-scaling', '弹性伸缩 ESS', 'Auto Scaling (ESS)', 'ESS, 弹性伸缩, Auto Scaling'),
  outside('function-compute', '函数计算 FC', 'Function Compute (FC)', 'FC, Lambda, 函数计算, Function Compute'),
  outside(
    'edas',
    '企业级分布式应用服务 EDAS',
    'Enterprise Distributed Application Service (EDAS)',
    'EDAS, 企业级分布式应用服务',
  ),
  outside('service-mesh', '服务网格 ASM', 'Service Mesh (ASM)', 'ASM, 服务网格, Service Mesh'),
  outside('edge-node', '边缘节点服务 ENS', 'Edge Node Service (ENS)', 'ENS, 边缘节点, Edge Node Service'),

  // Storage.
  outside(
    'oss',
    '对象存储 OSS',
    'Object Storage Service (OSS)',
    'OSS, S3, bucket, 存储桶, 对象存储, 对象存储服务, Object Storage Service, object storage',
  ),
  outside(
    'block-storage',
    '块存储（云盘、快照）',
    'Elastic Block Storage (disks and snapshots)',
    '云盘, 快照, 块存储, EBS, ESSD, Block Storage, cloud disk, snapshot, snapshots',
  ),
  outside('nas', '文件存储 NAS', 'File Storage (NAS, CPFS)', 'NAS, 文件存储, CPFS, File Storage'),
  outside('tablestore', '表格存储 Tablestore', 'Tablestore (OTS)', '表格存储, Tablestore, OTS'),
  outside(
    'cloud-backup',
    '云备份 Cloud Backup',
    'Cloud Backup (HBR)',
    '云备份, HBR, 混合云备份, Cloud Backup, Hybrid Backup Recovery',
  ),

  // Networks.
  outside(
    'cdn',
    'CDN 内容分发',
    'Content Delivery Network (CDN)',
    'CDN, CloudFront, 内容分发网络, Content Delivery Network',
  ),
  outside(
    'dcdn',
    '边缘安全加速 ESA（全站加速 DCDN）',
    'Edge Security Acceleration (ESA, DCDN)',
    'ESA, DCDN, 全站加速, 边缘安全加速',
  ),
  outside(
    'load-balancer',
    '负载均衡 SLB',
    'Server Load Balancer (SLB)',
    'SLB, CLB, ALB, NLB, ELB, 负载均衡, Server Load Balancer, load balancer',
  ),
  outside(
    'eip',
    '弹性公网IP EIP',
    'Elastic IP Address (EIP)',
    'EIP, 弹性公网IP, 弹性公网, 弹性IP, 公网IP, Elastic IP, Elastic IP Address',
  ),
  outside(
    'shared-bandwidth',
    '共享带宽与共享流量包',
    'Internet Shared Bandwidth and Data Transfer Plan',
    '共享带宽, 共享流量包, Internet Shared Bandwidth',
  ),
  outside('vpc', '专有网络 VPC', 'Virtual Private Cloud (VPC)', 'VPC, 专有网络, Virtual Private Cloud'),
  outside('vpn-gateway', 'VPN网关', 'VPN Gateway', 'VPN'),
  outside('express-connect', '高速通道', 'Express Connect', '专线'),
  outside(
    'cen',
    '云企业网 CEN',
    'Cloud Enterprise Network (CEN)',
    'CEN, 云企业网, 转发路由器, Cloud Enterprise Network',
  ),
  outside(
    'smart-access-gateway',
    '智能接入网关 SAG',
    'Smart Access Gateway (SAG)',
    'SAG, 智能接入网关, Smart Access Gateway',
  ),
  outside('global-accelerator', '全球加速 GA', 'Global Accelerator (GA)', 'GA, 全球加速, Global Accelerator'),
  outside('privatelink', '私网连接 PrivateLink', 'PrivateLink', '私网连接'),
  outside('api-gateway', 'API网关', 'API Gateway', ''),

  // Databases and data.
  outside(
    'redis',
    '云数据库 Tair（兼容 Redis）',
    'Tair (Redis-compatible)',
    'Redis, Tair, 云数据库Redis, 云数据库Redis版, 云数据库Tair, ApsaraDB for Redis, Valkey',
  ),
  outside('mongodb', '云数据库 MongoDB 版', 'ApsaraDB for MongoDB', 'MongoDB, 云数据库MongoDB, 芒果数据库'),
  outside(
    'polardb',
    '云原生数据库 PolarDB',
    'PolarDB',
    'PolarDB MySQL, PolarDB MySQL版, PolarDB PostgreSQL, PolarDB PostgreSQL版, PolarDB-X, DRDS',
  ),
  outside(
    'mariadb',
    '云数据库 RDS MariaDB 版',
    'ApsaraDB RDS for MariaDB',
    'MariaDB, RDS MariaDB, RDS for MariaDB, 云数据库MariaDB',
    {
      product: 59,
      note: {
        zh: '第 59 条写的是 RDS MySQL、SQL Server、PPAS、PostgreSQL 四版，没有写 MariaDB 版；是否也适用，条文没有说。',
        en: 'Article 59 names four editions of RDS (MySQL, SQL Server, PPAS, PostgreSQL) and not MariaDB; whether it holds for that too, the text does not say.',
      },
    },
  ),
  outside(
    'analyticdb-postgresql',
    '云原生数据仓库 AnalyticDB PostgreSQL 版',
    'AnalyticDB for PostgreSQL',
    'AnalyticDB PostgreSQL, AnalyticDB PostgreSQL版, ADB PostgreSQL, ADB PG, HybridDB',
  ),
  outside('clickhouse', '云数据库 ClickHouse', 'ApsaraDB for ClickHouse', 'ClickHouse, ApsaraDB ClickHouse'),
  outside(
    'hbase',
    '云数据库 HBase 与多模数据库 Lindorm',
    'ApsaraDB for HBase and Lindorm',
    'HBase, 云数据库HBase, 云数据库HBase版, Lindorm, 云原生多模数据库',
  ),
  outside('oceanbase', '云数据库 OceanBase', 'ApsaraDB for OceanBase', 'OceanBase'),
  outside('selectdb', '云数据库 SelectDB 版', 'ApsaraDB for SelectDB', 'SelectDB, 云数据库SelectDB'),
  outside('memcache', '云数据库 Memcache 版', 'ApsaraDB for Memcache', 'Memcache, Memcached, 云数据库Memcache'),
  outside('graph-database', '图数据库 GDB', 'Graph Database (GDB)', 'GDB, 图数据库, Graph Database'),
  outside('elasticsearch', '检索分析服务 Elasticsearch 版', 'Elasticsearch', 'ES, 检索分析服务'),
  outside(
    'flink',
    '实时计算 Flink 版',
    'Realtime Compute for Apache Flink',
    'Flink, 实时计算, 实时计算Flink, Realtime Compute',
    {
      product: 8,
      note: {
        zh: '第 8 条写的是“流计算服务”；实时计算是不是它后来的名称，条文没有说。',
        en: 'Article 8 is about “流计算服务” (Stream Compute); whether Realtime Compute is a later name of it, the text does not say.',
      },
    },
  ),
  outside('hologres', '实时数仓 Hologres', 'Hologres', '实时数仓'),
  outside(
    'emr',
    '开源大数据平台 E-MapReduce',
    'E-MapReduce (EMR)',
    'EMR, E-MapReduce, EMapReduce, 开源大数据平台, StarRocks',
  ),
  outside('quick-bi', 'Quick BI', 'Quick BI', ''),
  outside('dataphin', '智能数据建设与治理 Dataphin', 'Dataphin', ''),
  outside('das', '数据库自治服务 DAS', 'Database Autonomy Service (DAS)', 'DAS, 数据库自治服务'),

  // Messages between programs, watching them, building them.
  outside(
    'rabbitmq',
    '消息队列 RabbitMQ 版',
    'Message Queue for RabbitMQ',
    'RabbitMQ, 消息队列RabbitMQ, ApsaraMQ for RabbitMQ',
    {
      product: 6,
      note: {
        zh: '第 6 条写的是“消息队列服务”，6.4 只写明 Kafka 也适用；RabbitMQ 版是否在内，条文没有说。',
        en: 'Article 6 is about “消息队列服务” (Message Queue), and 6.4 adds Kafka alone; whether RabbitMQ is part of it, the text does not say.',
      },
    },
  ),
  outside(
    'mns',
    '轻量消息队列（消息服务 MNS）',
    'Simple Message Queue (formerly MNS)',
    'MNS, 消息服务, 轻量消息队列, 消息服务MNS, Simple Message Queue, Message Service',
    {
      product: 6,
      note: {
        zh: '第 6 条写的是“消息队列服务”，6.4 只写明 Kafka 也适用；轻量消息队列是否在内，条文没有说。',
        en: 'Article 6 is about “消息队列服务” (Message Queue), and 6.4 adds Kafka alone; whether this queue is part of it, the text does not say.',
      },
    },
  ),
  outside('eventbridge', '事件总线 EventBridge', 'EventBridge', '事件总线'),
  outside(
    'arms',
    '应用实时监控服务 ARMS',
    'Application Real-Time Monitoring Service (ARMS)',
    'ARMS, 应用实时监控, 应用实时监控服务, 链路追踪',
  ),
  outside('actiontrail', '操作审计 ActionTrail', 'ActionTrail', '操作审计'),
  outside('devops', '云效', 'Yunxiao DevOps', '云效DevOps, Yunxiao'),
  outside('iot', '物联网平台', 'IoT Platform', 'IoT, 物联网, IoT平台'),

  // Security.
  outside('security-center', '云安全中心', 'Security Center', '安骑士, 态势感知'),
  outside('waf', 'Web应用防火墙 WAF', 'Web Application Firewall (WAF)', 'WAF, Web应用防火墙, Web Application Firewall'),
  outside('ddos', 'DDoS防护', 'Anti-DDoS', 'DDoS, DDoS高防, 高防, 高防IP'),
  outside('cloud-firewall', '云防火墙', 'Cloud Firewall', 'CFW'),
  outside('bastionhost', '堡垒机', 'Bastionhost', ''),
  outside('database-audit', '数据库审计', 'Database Audit', ''),
  outside('content-moderation', '内容安全', 'Content Moderation', '内容安全服务'),
  outside('captcha', '验证码', 'CAPTCHA', ''),
  outside('idaas', '应用身份服务 IDaaS', 'IDaaS', '应用身份服务'),

  // Telephones and mail.
  {
    ...outside(
      'sms',
      '短信服务 SMS',
      'Short Message Service (SMS)',
      '短信, SMS, 短信服务, Short Message Service, text message, text messages',
      communication('短信服务', 'Short Message Service'),
    ),
    // What tells of arrears is no product.
    notIn: ['收到短信', '短信说', '欠费短信', '到期短信', '短信提醒', '短信通知', '来短信', '发短信', '收短信'],
  },
  outside(
    'voice',
    '语音服务 VMS',
    'Voice Messaging Service (VMS)',
    '语音服务, 语音通知, VMS, Voice Service, Voice Messaging Service',
    communication('语音服务', 'Voice Messaging Service'),
  ),
  outside(
    'number-privacy',
    '号码隐私保护',
    'Cell Phone Number Privacy Protection',
    '隐私号, 号码隐私, 隐私号码',
    communication('号码隐私保护', 'Cell Phone Number Privacy Protection'),
  ),
  outside('direct-mail', '邮件推送', 'Direct Mail', ''),

  // Models and speech.
  outside(
    'model-studio',
    '大模型服务平台百炼',
    'Model Studio (Bailian)',
    '百炼, 阿里云百炼, Model Studio, Bailian, 通义, 通义千问, 千问, Qwen, DashScope',
  ),
  outside('intelligent-speech', '智能语音交互', 'Intelligent Speech Interaction', '语音识别, 语音合成, NLS, ASR, TTS'),
  outside('ocr', '文字识别 OCR', 'Optical Character Recognition (OCR)', 'OCR, 文字识别'),
  outside('vision', '视觉智能开放平台', 'Visual Intelligence Open Platform', '视觉智能, VIAPI'),

  // Names and filings.
  {
    ...outside('domain', '域名', 'Domain Names', '域名服务, 域名注册, 域名续费, domain, domains, domain name, 万网'),
    // Resolution is article 29 and 12.
    notIn: ['域名解析', '解析域名', 'domain name resolution', 'domain name system'],
  },
  outside('icp-filing', 'ICP备案', 'ICP Filing', '备案, ICP, 网站备案'),
  outside('trademark', '商标服务', 'Trademark Service', '商标, 商标注册, trademark, trademarks'),
  outside('marketplace', '云市场', 'Marketplace', '镜像市场'),
];

function outside(
  id: string,
  zh: string,
  en: string,
  /** With a comma and a blank between them. */
  list: string,
  maybe?: OutsideProduct['maybe'],
): OutsideProduct {
  return { id, name: { zh, en }, aliases: list === '' ? [] : list.split(', '), ...(maybe ? { maybe } : {}) };
}

/** What the vendor sells for telephones may be part of article 1, whose only clause asks for another agreement. */
function communication(zh: string, en: string): NonNullable<OutsideProduct['maybe']> {
  return {
    product: 1,
    note: {
      zh: `第 1 条写的是“云通信服务”，只要求接受《通信能力技术服务协议》；${zh}是否在内，条文没有说，那份协议也不在本站。`,
      en: `Article 1 is about “云通信服务” (Cloud Communication) and only asks to accept 《通信能力技术服务协议》 (the technical service agreement on communication capabilities); whether ${en} is part of it, the text does not say, and that agreement is not on this site.`,
    },
  };
}
