import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterExpiry } from './general.ts';
import { ACCESS, CHARGING } from './phrases.ts';
import { at, atOnce, rule, says, under, unknown } from './write.ts';

/** 容器镜像服务. Seven days of “arrears” (欠费) of an instance that was paid in advance. */
export const containerRegistry: ProductLifecycle = {
  number: 35,
  scenarios: [
    {
      id: 'expiry',
      trigger: 'expiry',
      variant: null,
      name: { zh: '企业版实例到期（包年包月）', en: 'Enterprise instance expires (yearly or monthly)' },
      parameters: [],
      rules: [
        rule(
          'stopped',
          'trigger',
          atOnce,
          'stop',
          'operations',
          says('35.2', '如果您的包年包月实例到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限'),
        ),
        ...under('seven-days/expiry', [
          rule(
            'released',
            'trigger',
            at(7, 'day', 'day'),
            'release',
            'instance',
            says('35.2', '并在欠费满7日时释放您的企业版实例'),
            { object: { zh: '企业版实例', en: 'Enterprise instance' } },
          ),
        ]),
        ...under('seven-days/arrears', [
          rule(
            'released',
            'trigger',
            unknown,
            'release',
            'instance',
            says('35.2', '并在欠费满7日时释放您的企业版实例'),
            { object: { zh: '企业版实例', en: 'Enterprise instance' } },
          ),
        ]),
        deletedAfterExpiry,
      ],
      readings: [
        {
          id: 'seven-days',
          question: {
            zh: '包年包月实例的“欠费满7日”从何时起算？',
            en: 'From when do the seven days of “欠费” (arrears) of a prepaid instance run?',
          },
          alternatives: [
            {
              id: 'expiry',
              name: { zh: '从到期起算', en: 'From the expiry' },
              citations: [says('35.2', '如果您的包年包月实例到期后未续费', '并在欠费满7日时释放您的企业版实例')],
            },
            {
              id: 'arrears',
              name: { zh: '从欠费起算；何时欠费，条文没有说', en: 'From arrears, which the text does not date' },
              citations: [says('35.2', '并在欠费满7日时释放您的企业版实例')],
            },
          ],
        },
      ],
      recovery: [
        {
          since: 'stopped',
          before: 'released',
          what: { zh: '企业版实例', en: 'The instance' },
          basis: 'implied',
          citations: [says('35.2', '如果您的包年包月实例到期后未续费')],
        },
      ],
      silences: [
        {
          aspect: 'recovery',
          note: {
            zh: '释放的实例中的镜像能否恢复，条文没有说。',
            en: 'Whether images of a released instance can be had back is not said.',
          },
        },
        CHARGING,
        ACCESS,
      ],
    },
  ],
};
