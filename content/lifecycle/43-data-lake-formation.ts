import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop } from './general.ts';
import { FROM_THE_DAY } from './phrases.ts';
import { at, atOnce, rule, says } from './write.ts';

const seven = FROM_THE_DAY(
  '43.2.1',
  '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止为您提供数据湖元数据服务',
  '自欠费之日起的7日届满',
);

/** 43.2.2 says the same of jobs, 43.2.3 of templates and thirty days: told once. */
const DAYS_OF_43: typeof seven = {
  ...seven,
  note: {
    zh: '“自欠费之日起的7日届满”和“自欠费之日起的30日届满”都按从欠费之时起的整日推算；若把欠费当日算作第1日，最多早一天：求稳，提前一天。',
    en: '“自欠费之日起的7日届满” and “自欠费之日起的30日届满” (7 and 30 days from the day of the arrears) are counted in full days from the moment of the arrears; were that day day one, the end would come up to a day earlier: to be safe, pay a day before.',
  },
  citations: [
    ...(seven.citations ?? []),
    says('43.2.2', '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止您执行所有入湖作业'),
    says('43.2.3', '如您自欠费之日起的30日届满仍未能补缴所有欠费账单的，阿里云将清空您的全部入湖模板'),
  ],
};

/** 数据湖构建. Capabilities end one by one, on three schedules. */
export const dataLakeFormation: ProductLifecycle = {
  number: 43,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按量付费）', en: 'Arrears (pay-as-you-go)' },
      parameters: [],
      rules: [
        rule(
          'charged',
          'trigger',
          atOnce,
          'charge',
          'service',
          says('43.2', '则阿里云将按本条约定停止您的部分或全部服务，同时未停止的服务将持续计费'),
          {
            object: { zh: '未停止的服务', en: 'What has not stopped' },
            until: ['metadata-stopped', 'jobs-stopped'],
          },
        ),
        rule(
          'metadata-continues',
          'trigger',
          atOnce,
          'continue',
          'metadata',
          says('43.2.1', '自您欠费之日起7日内，您仍可使用数据湖构建的元数据服务'),
        ),
        rule(
          'metadata-stopped',
          'trigger',
          at(7, 'day', 'date'),
          'stop',
          'metadata',
          says('43.2.1', '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止为您提供数据湖元数据服务'),
        ),
        rule(
          'new-jobs-barred',
          'trigger',
          atOnce,
          'bar',
          'new-jobs',
          says('43.2.2', '自您欠费之日起，您将无法执行新的入湖作业'),
        ),
        rule(
          'running-jobs-continue',
          'trigger',
          atOnce,
          'continue',
          'running-jobs',
          says('43.2.2', '已经运行的入湖作业仍可继续执行7日'),
        ),
        rule(
          'jobs-stopped',
          'trigger',
          at(7, 'day', 'date'),
          'stop',
          'running-jobs',
          says('43.2.2', '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止您执行所有入湖作业'),
        ),
        rule(
          'new-templates-barred',
          'trigger',
          atOnce,
          'bar',
          'new-templates',
          says('43.2.3', '自您欠费之日起，您将无法创建新的入湖模板'),
        ),
        rule(
          'templates-deleted',
          'trigger',
          at(30, 'day', 'date'),
          'delete',
          'templates',
          says('43.2.3', '如您自欠费之日起的30日届满仍未能补缴所有欠费账单的，阿里云将清空您的全部入湖模板'),
        ),
        ...afterStop(['metadata-stopped', 'jobs-stopped']),
      ],
      readings: [],
      recovery: [
        {
          before: 'templates-deleted',
          what: { zh: '入湖模板', en: 'Ingestion templates' },
          basis: 'implied',
          citations: [says('43.2.3', '仍未能补缴所有欠费账单的')],
        },
      ],
      silences: [
        DAYS_OF_43,
        {
          aspect: 'deletion',
          note: {
            zh: '元数据等数据何时删除，条文没有说。',
            en: 'When metadata and other data are deleted is not said.',
          },
          filledBy: 'g-5.5',
        },
        {
          aspect: 'recovery',
          note: {
            zh: '停止之后补缴，服务是否恢复，条文没有说。',
            en: 'Whether service comes back when paid after it stopped is not said.',
          },
        },
      ],
    },
  ],
};
