import type { ProductLifecycle } from '../../src/lifecycle/model';
import { deletedAfterArrears, onlyIfStored } from './general.ts';
import { atOnce, over, rule, says, within } from './write.ts';

/** 媒体处理. A window: 24小时之内 is a latest bound, not a promised grace; running jobs go on, queued ones do not. */
export const mediaProcessing: ProductLifecycle = {
  number: 16,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量后付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'suspended',
          'trigger',
          within(24, 'hour'),
          'suspend',
          'service',
          says('16.1', '服务处于欠费状态，阿里云将在24小时之内暂停为您提供服务'),
        ),
        rule('submitting-barred', 'suspended', atOnce, 'bar', 'creating', says('16.1', '即您不能再提交任何新的作业'), {
          object: { zh: '提交新作业', en: 'Submitting jobs' },
        }),
        rule(
          'queue-stopped',
          'suspended',
          atOnce,
          'stop',
          'queued-work',
          says('16.1', '阿里云亦不再为您已提交但等待执行的作业提供媒体处理服务'),
        ),
        rule(
          'running-continues',
          'suspended',
          atOnce,
          'continue',
          'running-work',
          says('16.1', '您正在执行的作业会继续执行直至结束'),
        ),
        rule(
          'queue-released',
          'trigger',
          over(15, 'day', 'day'),
          'release',
          'queued-work',
          says('16.1', '欠费超过15日，您已提交但等待执行的作业将被释放，且数据不可恢复'),
          { irrecoverable: true },
        ),
        ...onlyIfStored([deletedAfterArrears('suspended')], '16.2'),
      ],
      readings: [],
      recovery: [
        {
          since: 'suspended',
          before: 'queue-released',
          what: { zh: '被暂停的媒体处理服务', en: 'The suspended service' },
          basis: 'printed',
          citations: [
            says(
              '16.1',
              '您在欠费时起15日内充值补足欠费后，被暂停的媒体处理服务将恢复，您可继续使用阿里云的媒体处理服务',
            ),
          ],
        },
      ],
      storesNone: says('16.2', '但不负责存储及备份前述多媒体文件，存储及备份是您的责任'),
      silences: [
        {
          aspect: 'charging',
          note: {
            zh: '欠费后怎样计费，条文没有说；没有说不等于不收费。',
            en: 'The text does not say how charging goes on after the arrears; silence is not “free”.',
          },
        },
        {
          aspect: 'recovery',
          note: {
            zh: '超过15日后充值，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid after more than 15 days is not said.',
          },
        },
        {
          aspect: 'deletion',
          note: {
            zh: '除等待执行的作业外，其他数据何时删除，条文没有说；16.2 说媒体处理不负责存储多媒体文件。',
            en: 'When anything but queued jobs is deleted is not said; by 16.2 the service does not store media files.',
          },
          filledBy: 'g-5.5',
        },
      ],
    },
  ],
};
