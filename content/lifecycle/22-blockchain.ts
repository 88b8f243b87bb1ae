import type { LifecycleRule, ProductLifecycle, Scenario } from '../../src/lifecycle/model';
import { deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING, INSTANCE, WITHIN_THE_DAYS } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

/** 22.1.4 says one thing of expiry, of an early end and of arrears. */
const distributedIdentity: readonly LifecycleRule[] = [
  rule(
    'interface-stopped',
    'trigger',
    atOnce,
    'stop',
    'interface',
    says('22.1.4', '在服务到期、服务提前停止、本协议提前终止或您发生欠费时，阿里云将停止您的服务接口权限'),
    { object: { zh: '服务接口权限', en: 'Use of the interface' } },
  ),
  rule(
    'access-barred',
    'interface-stopped',
    atOnce,
    'bar',
    'reading',
    says('22.1.4', '您将无法继续上传、查看或核验任何数据或信息'),
    { object: { zh: '上传、查看、核验', en: 'Uploading, viewing, verifying' } },
  ),
  rule(
    'data-kept',
    'interface-stopped',
    atOnce,
    'keep',
    'data',
    says('22.1.4', '但您曾经上传的相关数据和信息（如有）将继续保留在区块链平台'),
    { object: { zh: '链上的数据和信息', en: 'Data and information on the chain' } },
  ),
];

const DISPLACED_22: Scenario['silences'][number] = {
  aspect: 'deletion',
  note: {
    zh: '数据留在链上，没有写删除的期限：此处按 22.1.4 先于 9.2.4（14.4.1）推算；也可读成到 9.2.4 的缓冲期满为止。保留不等于能够取用：求稳，停服前取回数据。',
    en: 'Data stay on the chain, and no end is printed: here 22.1.4 goes before 9.2.4 (14.4.1); it can also be read as until the buffer of 9.2.4 ends. Kept is not reachable: to be safe, fetch data before service stops.',
  },
  citations: [says('22.1.4', '将继续保留在区块链平台')],
  isBesideSentence: true,
};

const NO_RECOVERY_22: Scenario['silences'][number] = {
  aspect: 'recovery',
  note: {
    zh: '续费或付清之后接口权限是否恢复，条文没有说。',
    en: 'Whether use of the interface comes back when paid is not said.',
  },
};

/** 区块链服务. Four kinds of resource, four ends: cleared, control data only, cleared, and kept on the chain for ever but out of reach. */
export const blockchain: ProductLifecycle = {
  number: 22,
  scenarios: [
    {
      id: 'expiry-organization',
      trigger: 'expiry',
      variant: 'organization',
      name: { zh: '到期：BaaS-Hyperledger Fabric 组织型资源', en: 'Expiry: BaaS-Hyperledger Fabric, organisation' },
      parameters: [],
      rules: [
        rule('stopped', 'trigger', atOnce, 'stop', 'service', says('22.1.1', '服务到期服务即停止')),
        rule(
          'released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'instance',
          says('22.1.1', '服务到期7日内不续费的，将释放实例清除业务数据'),
          { isBoundOnly: true, object: INSTANCE },
        ),
        rule(
          'deleted',
          'released',
          atOnce,
          'delete',
          'data',
          says('22.1.1', '将释放实例清除业务数据，数据清除不可恢复'),
          { isBoundOnly: true, irrecoverable: true, object: { zh: '业务数据', en: 'Business data' } },
        ),
        rule(
          'removed',
          'released',
          atOnce,
          'end',
          'membership',
          says('22.1.1', '如果您的组织加入了联盟，您的组织同时会被移出联盟'),
          { condition: { zh: '您的组织加入了联盟', en: 'your organisation has joined a consortium' } },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          before: 'released',
          what: { zh: '实例与业务数据', en: 'Instance and data' },
          basis: 'implied',
          citations: [says('22.1.1', '服务到期7日内不续费的')],
        },
      ],
      silences: [WITHIN_THE_DAYS('22.1.1', '服务到期7日内不续费的', '7日内不续费的', '释放'), CHARGING, ACCESS],
    },
    {
      id: 'expiry-consortium',
      trigger: 'expiry',
      variant: 'consortium',
      name: { zh: '到期：BaaS-Hyperledger Fabric 联盟型资源', en: 'Expiry: BaaS-Hyperledger Fabric, consortium' },
      parameters: [],
      rules: [
        rule('stopped', 'trigger', atOnce, 'stop', 'service', says('22.1.2', '服务到期服务将停止')),
        rule(
          'control-released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'data',
          says('22.1.2', '服务到期7日内不续费的，将释放联盟的管控数据'),
          { isBoundOnly: true, object: { zh: '联盟的管控数据', en: 'Control data of the consortium' } },
        ),
        rule(
          'organisations-kept',
          'control-released',
          atOnce,
          'keep',
          'membership',
          says('22.1.2', '组织（未到期的情况下）仍将被保留'),
          {
            object: { zh: '联盟中未到期的组织', en: 'Organisations in it that have not expired' },
            condition: { zh: '联盟中有您未到期的组织', en: 'organisations of yours are in it and have not expired' },
          },
        ),
        rule(
          'reading-continues',
          'control-released',
          atOnce,
          'continue',
          'reading',
          says('22.1.2', '但您只可进行读操作'),
          { condition: { zh: '联盟中有您未到期的组织', en: 'organisations of yours are in it and have not expired' } },
        ),
        rule('writing-barred', 'control-released', atOnce, 'bar', 'writing', says('22.1.2', '不可对该实例进行写操作'), {
          condition: { zh: '联盟中有您未到期的组织', en: 'organisations of yours are in it and have not expired' },
        }),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          before: 'control-released',
          what: { zh: '联盟', en: 'The consortium' },
          basis: 'implied',
          citations: [says('22.1.2', '服务到期7日内不续费的')],
        },
      ],
      silences: [
        WITHIN_THE_DAYS('22.1.2', '服务到期7日内不续费的', '7日内不续费的', '释放'),
        {
          aspect: 'access',
          note: {
            zh: '“只可进行读操作”从到期起还是从释放起，“该实例”指哪一个，条文没有说；按从释放起推算。',
            en: 'Whether “reading only” begins with the expiry or the release, and which instance “该实例” (that instance) is, is not said; it is taken from the release.',
          },
          citations: [says('22.1.2', '但您只可进行读操作，不可对该实例进行写操作')],
        },
        {
          aspect: 'deletion',
          note: {
            zh: '管控数据之外的数据何时删除，条文没有说。',
            en: 'When anything but control data is deleted is not said.',
          },
          filledBy: 'g-9.2.4',
        },
        CHARGING,
      ],
    },
    {
      id: 'expiry-ant-blockchain',
      trigger: 'expiry',
      variant: 'ant-blockchain',
      name: { zh: '到期：BaaS-蚂蚁区块链资源', en: 'Expiry: BaaS-Ant Blockchain' },
      parameters: [],
      rules: [
        rule('stopped', 'trigger', atOnce, 'stop', 'service', says('22.1.3', '服务到期服务即停止')),
        rule(
          'released',
          'trigger',
          at(7, 'day', 'day'),
          'release',
          'instance',
          says('22.1.3', '服务到期7日内不续费的，将释放实例清除业务数据'),
          { isBoundOnly: true, object: INSTANCE },
        ),
        rule(
          'deleted',
          'released',
          atOnce,
          'delete',
          'data',
          says('22.1.3', '将释放实例清除业务数据，数据清除不可恢复'),
          { isBoundOnly: true, irrecoverable: true, object: { zh: '业务数据', en: 'Business data' } },
        ),
      ],
      readings: [],
      recovery: [
        {
          since: 'stopped',
          before: 'released',
          what: { zh: '实例与业务数据', en: 'Instance and data' },
          basis: 'implied',
          citations: [says('22.1.3', '服务到期7日内不续费的')],
        },
      ],
      silences: [WITHIN_THE_DAYS('22.1.3', '服务到期7日内不续费的', '7日内不续费的', '释放'), CHARGING, ACCESS],
    },
    {
      id: 'expiry-distributed-identity',
      trigger: 'expiry',
      variant: 'distributed-identity',
      name: { zh: '到期：BaaS-分布式身份服务', en: 'Expiry: BaaS-Distributed Identity' },
      parameters: [],
      rules: distributedIdentity,
      readings: [],
      recovery: [],
      silences: [DISPLACED_22, NO_RECOVERY_22, CHARGING],
    },
    {
      id: 'arrears-distributed-identity',
      trigger: 'arrears',
      variant: 'distributed-identity',
      name: { zh: '欠费：BaaS-分布式身份服务', en: 'Arrears: BaaS-Distributed Identity' },
      parameters: [],
      rules: distributedIdentity,
      readings: [],
      recovery: [],
      silences: [DISPLACED_22, NO_RECOVERY_22, CHARGING],
    },
    {
      id: 'early-end-distributed-identity',
      trigger: 'early-end',
      variant: 'distributed-identity',
      name: { zh: '提前终止：BaaS-分布式身份服务', en: 'Ended early: BaaS-Distributed Identity' },
      parameters: [],
      rules: distributedIdentity,
      readings: [],
      recovery: [],
      silences: [DISPLACED_22, NO_RECOVERY_22, CHARGING],
    },
  ],
  besideOwn: [
    {
      general: 'general-arrears',
      variant: 'other',
      name: { zh: '欠费：Fabric、蚂蚁区块链资源', en: 'Arrears: Fabric and Ant Blockchain' },
      // 22.1.4 speaks of arrears for its own service alone, which keeps the data; the other three kinds may lose them (5.5).
      isUsual: true,
    },
    ...(['agreed', 'attack', 'breach', 'discontinued'] as const).map((variant) => ({
      general: `general-early-end-${variant}`,
      variant,
      name: {
        agreed: {
          zh: '提前终止（Fabric、蚂蚁区块链资源）：协商一致，或不能继续提供',
          en: 'Ended early (Fabric, Ant Blockchain): by agreement, or because it cannot go on',
        },
        attack: {
          zh: '提前终止（Fabric、蚂蚁区块链资源）：遭遇网络攻击等',
          en: 'Ended early (Fabric, Ant Blockchain): attacks on your site',
        },
        breach: {
          zh: '提前终止（Fabric、蚂蚁区块链资源）：严重违反本协议',
          en: 'Ended early (Fabric, Ant Blockchain): serious breach',
        },
        discontinued: {
          zh: '提前终止（Fabric、蚂蚁区块链资源）：阿里云不再提供该服务',
          en: 'Ended early (Fabric, Ant Blockchain): the vendor discontinues the service',
        },
      }[variant],
    })),
  ],
};
