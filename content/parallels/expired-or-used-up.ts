import type { Family } from '../../src/parallels/model';

export const expiredOrUsedUp: Family = {
  id: 'expired-or-used-up',
  title: {
    zh: '期满或用完即终止，未用完的不补',
    en: 'Ends on expiry or when used up, the unused part is lost',
  },
  subject: 'lifecycle',
  members: [
    {
      unit: 'g-3.4.1.2',
      quote:
        '以包年包月等固定期限形式售卖的服务，服务期限至订购的期限届满为止；以资源包（或套餐包）形式售卖的服务，服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）',
    },
    {
      unit: 'g-3.4.1.3',
      quote:
        '您应在服务期限内将资源包的服务数量使用完毕，如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充。',
    },
    {
      unit: 'p-11.1',
      quote:
        '就包月、包年的自然语言处理服务，您应在服务期限内使用完毕服务，服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕。',
    },
    {
      unit: 'p-13.1',
      quote: '就包年包月的图形工作站服务，服务期到期或者您所购买的使用数量被消耗完毕，则服务终止。',
    },
    {
      unit: 'p-15.1',
      quote:
        '就包年包月以及以资源包形式售卖的视频直播和视频点播服务，服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止。',
    },
    {
      unit: 'p-18.1',
      quote:
        '就包月、包年（含资源包）的机器翻译服务，您应在服务期限内使用完毕，服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕。',
    },
    {
      unit: 'p-19.1',
      quote:
        '资源包应在服务期内使用完毕，否则服务期届满服务终止，您将不能继续使用服务即使您已购买的服务数量仍未被消耗完毕。',
    },
    {
      unit: 'p-25.1',
      quote:
        '就包年包月以及以资源包形式售卖的音视频通信服务，服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止。',
    },
    {
      unit: 'p-61.2',
      quote:
        '如果服务周期届满，您将不能继续使用阿里云的数据库备份服务；除非在服务周期届满后，继续订购阿里云的数据库备份服务。',
    },
    {
      unit: 'p-61.3',
      quote:
        '数据库备份服务虽服务周期未届满，但服务周期内服务额度被消耗完毕的，您也不能继续使用使用阿里云的数据库备份服务，除非：',
    },
  ],
  differences: [
    {
      members: ['g-3.4.1.2'],
      what: {
        zh: '写明以两者中先发生的为准。',
        en: 'It says that the earlier of the two counts.',
      },
      quotes: [
        {
          unit: 'g-3.4.1.2',
          quote: '以前述二者早发生为准',
        },
      ],
      matters: 'date',
    },
    {
      members: ['g-3.4.1.3', 'p-11.1', 'p-18.1', 'p-19.1'],
      what: {
        zh: '写明到期未用完的部分作废，或到期仍终止。',
        en: 'They say the unused part is lost, or that the service ends all the same.',
      },
      quotes: [
        {
          unit: 'g-3.4.1.3',
          quote: '您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充',
        },
        {
          unit: 'p-11.1',
          quote: '即使您已购买的服务数量仍未被消耗完毕',
        },
        {
          unit: 'p-18.1',
          quote: '即使您已购买的服务数量仍未被消耗完毕',
        },
        {
          unit: 'p-19.1',
          quote: '即使您已购买的服务数量仍未被消耗完毕',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-13.1'],
      what: {
        zh: '把包年包月也写成“使用数量被消耗完毕”即终止；15.1、25.1 和通用条款只对资源包这样写。',
        en: 'It also ends a fixed-term service when the “quantity is used up”; 15.1, 25.1 and the general terms say this only of packages.',
      },
      quotes: [{ unit: 'p-13.1', quote: '您所购买的使用数量被消耗完毕' }],
      matters: 'right',
    },
    {
      members: ['p-15.1', 'p-25.1'],
      what: {
        zh: '25 接着写转后付费；15 没有写用完以后怎样（看通用条款 3.4.1(4)）。',
        en: '25 goes on to post-paid use; 15 is silent on what follows (see general terms 3.4.1(4)).',
      },
      quotes: [
        {
          unit: 'p-25.1',
          quote: '则服务终止',
        },
        {
          unit: 'p-15.1',
          quote: '则服务终止',
        },
      ],
      matters: 'money',
    },
    {
      members: ['p-15.1'],
      what: {
        zh: '句中多出“视频点播服务”，标题只有视频直播。',
        en: 'The sentence adds video on demand; the heading names only live video.',
      },
      quotes: [
        {
          unit: 'p-15.1',
          quote: '视频直播和视频点播服务',
        },
      ],
      matters: 'wording',
    },
    {
      members: ['p-61.3'],
      what: {
        zh: '额度用完可用按量额度或升级来继续。',
        en: 'When used up, one may go on with a pay-as-you-go quota or an upgrade.',
      },
      quotes: [
        {
          unit: 'p-61.3',
          quote: '您也不能继续使用使用阿里云的数据库备份服务，除非',
        },
      ],
      matters: 'right',
    },
  ],
  clock: [
    {
      unit: 'g-3.4.1.2',
      stop: 0,
      loss: null,
      words: {
        zh: '到期或用完即止，以早者为准',
        en: 'Ends on expiry or when used up, the earlier',
      },
    },
    {
      unit: 'g-3.4.1.3',
      stop: 0,
      loss: 0,
      words: {
        zh: '期满未用完的作废',
        en: 'The unused part is lost on expiry',
      },
    },
    {
      unit: 'p-11.1',
      stop: 0,
      loss: 0,
      words: { zh: '到期终止，未用完的部分也不能再用', en: 'Ends on expiry; what is not used is gone too' },
    },
    {
      unit: 'p-13.1',
      stop: 0,
      loss: 168,
      words: {
        zh: '到期或用完终止；服务期终止后 7 d 届满后释放、清空',
        en: 'Ends on expiry or when used up; released and cleared 7 d after the end',
      },
    },
    {
      unit: 'p-15.1',
      stop: 0,
      loss: null,
      words: {
        zh: '到期或用完终止',
        en: 'Ends on expiry or when used up',
      },
    },
    {
      unit: 'p-18.1',
      stop: 0,
      loss: 0,
      words: { zh: '到期终止，未用完的部分也不能再用', en: 'Ends on expiry; what is not used is gone too' },
    },
    {
      unit: 'p-19.1',
      stop: 0,
      loss: 0,
      words: { zh: '到期终止，未用完的部分也不能再用', en: 'Ends on expiry; what is not used is gone too' },
    },
    {
      unit: 'p-25.1',
      stop: 0,
      loss: null,
      words: {
        zh: '到期或用完终止；继续使用的转后付费',
        en: 'Ends on expiry or when used up; further use becomes post-paid',
      },
    },
    {
      unit: 'p-61.2',
      stop: 0,
      loss: null,
      words: {
        zh: '周期届满不能再用',
        en: 'No use after the period',
      },
    },
    {
      unit: 'p-61.3',
      stop: 0,
      loss: null,
      words: {
        zh: '额度用完即不能再用，除非有按量额度或升级',
        en: 'No use once the quota is used up, save with a pay-as-you-go quota or an upgrade',
      },
    },
  ],
};
