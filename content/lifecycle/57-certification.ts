import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry } from './general.ts';
import { ACCESS, NO_RECOVERY_AFTER_EXPIRY } from './phrases.ts';
import { atOnce, rule, says } from './write.ts';

/** 阿里云认证服务. A validity from the purchase; what may be used in it may not be used after it. */
export const certification: ProductLifecycle = {
  number: 57,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      // 4.2.2 is for a term that can be renewed; 57.1 gives a validity, and no renewal.
      duty: null,
      name: { zh: '有效期届满（自购买之日起6个月）', en: 'Validity ends (6 months from the day of purchase)' },
      parameters: [],
      rules: [
        rule(
          'terminated',
          'trigger',
          atOnce,
          'terminate',
          'service',
          says('57.1.1', '可享受ACA/Apsara Clouder认证包内课程在有效期内无限次观看权益'),
          { object: { zh: '课程观看权益', en: 'Access to the courses' } },
        ),
        rule(
          'chances-void',
          'trigger',
          atOnce,
          'void',
          'package',
          [
            says('57.1', '该服务的有效期为自购买之日起6个月'),
            says(
              '57.1.1',
              '获得每个在线实验2次使用所对应的实验点，并获得2次参与认证考试的机会（1次正式考试，1次补考机会）',
            ),
          ],
          {
            object: { zh: '没用的实验点和考试机会', en: 'Lab points and exam attempts not used' },
            condition: {
              zh: '有效期也管实验点和考试机会（条文没有明说）',
              en: 'the validity is meant for lab points and exam attempts too (not said outright)',
            },
          },
        ),
        deletedAfterExpiry,
      ],
      readings: [],
      recovery: [],
      silences: [
        {
          aspect: 'termination',
          note: {
            zh: '57.1 写明有效期，没有写明届满之后如何；实验点和考试机会是否同时失效，也没有说。购买当日算不算在6个月内，可两读：求稳，早一日。',
            en: '57.1 gives a validity, not what follows its end, nor whether lab points and exam attempts lapse with it. Whether the day of purchase counts among the 6 months can be read two ways: count a day less.',
          },
          citations: [says('57.1', '该服务的有效期为自购买之日起6个月')],
          isBesideSentence: true,
        },
        NO_RECOVERY_AFTER_EXPIRY,
        ACCESS,
      ],
    },
  ],
};
