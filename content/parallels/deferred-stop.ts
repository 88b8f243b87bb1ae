import type { Family } from '../../src/parallels/model';

export const deferredStop: Family = {
  id: 'deferred-stop',
  title: {
    zh: '延停权益：额度、评定、关闭与宽限',
    en: 'Deferred stop: quota, rating, switching off, grace',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'p-17.1',
      quote:
        '如果您的当前可用余额不足以支付上个计费周期的账单金额，则MaxCompute将处于欠费状态，阿里云将按如下步骤处理，包括暂停您的部分服务，直至终止全部MaxCompute服务：',
    },
    {
      unit: 'p-69.2.1',
      quote:
        '就按量付费的E-HPC集群，您应保持账户余额等扣款渠道金额充足，以确保服务的持续使用。如您的账户余额等扣款渠道余额不足导致服务欠费的，则阿里云将按如下条款暂停、终止服务：',
    },
    {
      unit: 'p-17.1.1',
      quote:
        '阿里云有权选择自您欠费之时起即时暂停您的MaxCompute服务，但存储的数据仍会继续保留；您需成功充值付清欠费账单，方可恢复使用MaxCompute服务；',
    },
    {
      unit: 'p-69.2.1.1',
      quote: '阿里云有权选择自您欠费之时起即时暂停服务、冻结您账号下的相关操作；',
    },
    {
      unit: 'p-17.1.2',
      quote:
        '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”），您在延停额度/或延停时长期内（“延期停服期间”）内仍可继续使用阿里云相关服务，并应按正常费用标准缴纳服务费用。延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务、冻结您账号下的相关操作；',
    },
    {
      unit: 'p-69.2.1.2',
      quote:
        '阿里云亦有给予您一定的延停额度/或延停时长（“延停权益”），您在延停额度/或延停时长期内（“延期停服期间”）内仍可继续使用阿里云相关服务，并应按正常费用标准缴纳服务费用。延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务、冻结您账号下的相关操作；',
    },
    {
      unit: 'p-17.1.3',
      quote:
        '您是否享有延停权益，由阿里云根据您的消费情况、信用状况等综合评定并适时调整，以您“用户控制台”的实际展示为准。您也可自行关闭延停额度或通过阿里云工作人员关闭延停时长，若关闭延停权益，阿里云将自您欠费且关闭延停权益之时起暂停服务；',
    },
    {
      unit: 'p-69.2.1.3',
      quote:
        '您是否享有延停权益，由阿里云根据您的消费情况、信用状况等综合评定并适时调整，以您“用户控制台”的实际展示为准。您也可自行关闭延停额度或通过阿里云工作人员关闭延停时长，您关闭延停权益的，阿里云将自您欠费且关闭延停权益之时起暂停服务。',
    },
    {
      unit: 'p-17.1.4',
      quote:
        '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用；15日内，您仍未支付所欠服务费用的，则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且永不可恢复。',
    },
    {
      unit: 'p-69.2.1.4',
      quote:
        '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据，并持续计算存储费用；宽限期满，您仍未支付所欠服务费用的，阿里云将停止为您继续提供服务；同时，您保存在阿里云的全部数据将会被删除并清空且用不可恢复。',
    },
  ],
  differences: [
    {
      members: ['p-17.1.1', 'p-69.2.1.1'],
      what: {
        zh: '17 写数据继续保留、付清后恢复；69 只写暂停并冻结账号操作。',
        en: '17 says the data stay and the service comes back after payment; 69 only says suspend and freeze.',
      },
      quotes: [
        {
          unit: 'p-17.1.1',
          quote: '但存储的数据仍会继续保留',
        },
        {
          unit: 'p-69.2.1.1',
          quote: '冻结您账号下的相关操作',
        },
      ],
      matters: 'right',
    },
    {
      members: ['p-17.1.4', 'p-69.2.1.4'],
      what: {
        zh: '暂停后的保存期：17 是 15 日；69 是“一定期限”，长度没有写。',
        en: 'Storage after the stop: 15 days in 17; “a certain period” in 69, its length is not given.',
      },
      quotes: [
        {
          unit: 'p-17.1.4',
          quote: '自阿里云暂停服务之时起的15日内',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '自阿里云暂停服务之日起一定期限内（“宽限期”）',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-17.1.4'],
      what: {
        zh: '保存从暂停算，删除从欠费算；延停越长，两者相差越大。',
        en: 'Storage counts from the stop, deletion from the arrears; the longer the deferral, the wider the gap.',
      },
      quotes: [
        {
          unit: 'p-17.1.4',
          quote: '则阿里云将在您实际欠费满15日后',
        },
      ],
      matters: 'date',
    },
    {
      members: ['p-17.1.4', 'p-69.2.1.4'],
      what: {
        zh: '17 写终止“本服务”并停止提供；69.2.1（4）只写停止提供，它的开头写“暂停、终止服务”。',
        en: '17 ends “this service” and stops it; 69.2.1(4) only stops it, though its head says “suspend, end the service”.',
      },
      quotes: [
        { unit: 'p-17.1.4', quote: '终止本服务并停止为您继续提供服务' },
        { unit: 'p-69.2.1.4', quote: '阿里云将停止为您继续提供服务' },
      ],
      matters: 'right',
    },
    {
      members: ['p-17.1.4', 'p-69.2.1.4'],
      what: {
        zh: '69 的“用不可恢复”应是“永不可恢复”的误印。',
        en: '“用不可恢复” (with “use” for “never”) in 69 looks like a misprint of “永不可恢复” (never recoverable).',
      },
      quotes: [
        {
          unit: 'p-69.2.1.4',
          quote: '用不可恢复',
        },
        {
          unit: 'p-17.1.4',
          quote: '永不可恢复',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-17.1.3', 'p-69.2.1.3'],
      what: {
        zh: '关闭一句的说法不同，意思相同。',
        en: 'The sentence on switching off is worded differently, with the same sense.',
      },
      quotes: [
        {
          unit: 'p-17.1.3',
          quote: '若关闭延停权益',
        },
        {
          unit: 'p-69.2.1.3',
          quote: '您关闭延停权益的',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-17.1', 'p-69.2.1'],
      what: {
        zh: '17 看可用余额与上个计费周期账单；69 看账户余额等扣款渠道余额。',
        en: '17 looks at the available balance and the last bill; 69 at the balance of the payment channels.',
      },
      quotes: [
        {
          unit: 'p-17.1',
          quote: '当前可用余额不足以支付上个计费周期的账单金额',
        },
        {
          unit: 'p-69.2.1',
          quote: '账户余额等扣款渠道余额不足',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-17.1.2', 'p-69.2.1.2'],
      what: {
        zh: '逐字相同；延停额度多少、时长多长，两处都没有写。',
        en: 'Word for word the same; neither says how large the quota or how long the time is.',
      },
      quotes: [
        {
          unit: 'p-17.1.2',
          quote: '您在延停额度/或延停时长期内（“延期停服期间”）内仍可继续使用',
        },
        {
          unit: 'p-69.2.1.2',
          quote: '您在延停额度/或延停时长期内（“延期停服期间”）内仍可继续使用',
        },
      ],
      matters: 'date',
    },
  ],
  clock: [
    {
      unit: 'p-17.1.1',
      stop: 0,
      loss: 360,
      words: {
        zh: '可自 T 起暂停；数据保留到专用说明 17.1.4 的 15 d：T + 15 d',
        en: 'May be suspended at T; data kept for the 15 d of special 17.1.4: T + 15 d',
      },
    },
    {
      unit: 'p-69.2.1.1',
      stop: 0,
      loss: null,
      words: {
        zh: '可自 T 起暂停；期限见（4）',
        en: 'May be suspended at T; for periods see (4)',
      },
    },
    {
      unit: 'p-17.1.2',
      stop: null,
      loss: null,
      words: {
        zh: '延停期满暂停；长度没有写',
        en: 'Suspended at the end of the deferral; its length is not given',
      },
    },
    {
      unit: 'p-69.2.1.2',
      stop: null,
      loss: null,
      words: {
        zh: '延停期满暂停；长度没有写',
        en: 'Suspended at the end of the deferral; its length is not given',
      },
    },
    {
      unit: 'p-17.1.4',
      stop: null,
      loss: 360,
      words: {
        zh: '暂停之时 + 15 d 内保存；实际欠费满 15 d 后删除：T + 15 d。若即时暂停，两者相同',
        en: 'Kept for 15 d from the stop; deleted after 15 d of arrears: T + 15 d. With an immediate stop the two agree',
      },
    },
    {
      unit: 'p-69.2.1.4',
      stop: null,
      loss: null,
      words: {
        zh: '暂停之日起一定期限（没有写长度）后停止、删除',
        en: 'Stopped and deleted after a period from the suspension whose length is not given',
      },
    },
    {
      unit: 'p-17.1',
      stop: null,
      loss: null,
      words: {
        zh: '本句没有期限，见 17.1.1 至 17.1.4',
        en: 'No period in this sentence; see 17.1.1 to 17.1.4',
      },
    },
    {
      unit: 'p-69.2.1',
      stop: null,
      loss: null,
      words: {
        zh: '本句没有期限，见（1）至（4）',
        en: 'No period in this sentence; see (1) to (4)',
      },
    },
    {
      unit: 'p-17.1.3',
      stop: null,
      loss: null,
      words: {
        zh: '欠费且关闭延停权益之时起暂停：两者晚到的时刻，长度没有写；欠费前已关闭的，即 T',
        en: 'Suspended once in arrears and with the deferral off: the later of the two, its hour is not given; if off before the arrears, at T',
      },
    },
    {
      unit: 'p-69.2.1.3',
      stop: null,
      loss: null,
      words: {
        zh: '欠费且关闭延停权益之时起暂停：两者晚到的时刻，长度没有写；欠费前已关闭的，即 T',
        en: 'Suspended once in arrears and with the deferral off: the later of the two, its hour is not given; if off before the arrears, at T',
      },
    },
  ],
};
