import type { Reading } from '../../src/lifecycle/model';
import { says } from './write.ts';

/**
 * What the Civil Code leaves open when periods are counted by it (`count=civil`). These concern every product; the ids are
 * those that the engine knows.
 */
export const civilReadings: readonly Reading[] = [
  {
    id: 'likewise',
    question: {
      zh: '专用说明 2.2 的“下同”（到同一时刻为止）及于何处？（民法典第204条：当事人另有约定的除外）',
      en: 'How far does “下同” (likewise below: to the same moment) of special 2.2 reach? (Civil Code 204: unless agreed otherwise)',
    },
    alternatives: [
      {
        id: 'worded',
        name: { zh: '及于写“之时起”的期间', en: 'To periods that count “之时起” (from a moment)' },
        citations: [says('2.2', '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同')],
      },
      {
        id: 'own-clause',
        name: { zh: '只及于专用说明 2.2 本身', en: 'To special 2.2 itself only' },
        citations: [says('2.2', '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同')],
      },
      {
        id: 'everywhere',
        name: { zh: '及于所有按日计算的期间', en: 'To every period of days' },
        citations: [says('2.2', '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同')],
      },
    ],
  },
  {
    id: 'weekend',
    question: {
      zh: '最后一日是普通周末时，是否顺延？（民法典第203条：法定休假日）',
      en: 'Does a plain weekend move the last day? (Civil Code 203: legal holidays)',
    },
    alternatives: [
      {
        id: 'working',
        name: { zh: '不顺延：只有公布的法定节假日才是', en: 'No: only announced holidays are legal holidays' },
        citations: [],
      },
      {
        id: 'holiday',
        name: { zh: '顺延：周末也是法定休假日', en: 'Yes: weekends are legal holidays too' },
        citations: [],
      },
    ],
  },
  {
    id: 'closing',
    question: {
      zh: '最后一日到几时为止？（民法典第203条：有业务时间的，停止业务活动的时间为截止时间）',
      en: 'When does the last day end? (Civil Code 203: with business hours, where there are any)',
    },
    alternatives: [
      {
        id: 'midnight',
        name: { zh: '二十四时：线上服务没有业务时间', en: 'At 24:00: an online service has no business hours' },
        citations: [],
      },
      {
        id: 'business-hours',
        name: {
          zh: '停止业务活动之时：本协议没有写明是几时，最早按当日零时',
          en: 'When business ends, which this agreement does not name: at the earliest as the day begins',
        },
        citations: [],
      },
    ],
  },
];
