import type { ProductLifecycle } from '../../src/lifecycle/model';
import { afterStop, onlyIfStored } from './general.ts';
import { after, at, atOnce, rule, says, under } from './write.ts';

/** Data Lake Analytics服务. Running tasks finish and are charged; the queue is both executed and discarded. */
export const dataLakeAnalytics: ProductLifecycle = {
  number: 21,
  scenarios: [
    {
      id: 'arrears',
      trigger: 'arrears',
      variant: null,
      name: { zh: '欠费（按小时后付费）', en: 'Arrears (charged by the hour)' },
      parameters: [],
      rules: [
        rule(
          'continues',
          'trigger',
          atOnce,
          'continue',
          'service',
          says('21.2.1', '在欠费24小时内，您仍能正常使用Data Lake Analytics服务'),
        ),
        rule(
          'stopped',
          'trigger',
          at(24, 'hour'),
          'stop',
          'service',
          says('21.2.1', '24小时届满您仍未充值并足额支付服务费用的，阿里云将停止为您提供Data Lake Analytics服务'),
        ),
        rule(
          'running-continues',
          'stopped',
          atOnce,
          'continue',
          'running-work',
          says('21.2.1', '但已经在执行中的任务不会停止，直至运行完成'),
        ),
        rule(
          'running-charged',
          'stopped',
          atOnce,
          'charge',
          'running-work',
          says('21.2.1', '该部分服务费用，您仍应继续向阿里云支付'),
        ),
        ...under('queue/discarded', [
          rule(
            'queue-discarded',
            'trigger',
            after(0, 'hour'),
            'delete',
            'queued-work',
            says('21.2.2', '因欠费您异步调用队列的请求将会被阿里云丢弃，被丢弃的请求，您需要重新提交，方可继续执行'),
            { object: { zh: '异步调用队列中的请求', en: 'Requests in the asynchronous queue' } },
          ),
        ]),
        ...under('queue/executed', [
          rule(
            'queue-kept',
            'stopped',
            atOnce,
            'keep',
            'queued-work',
            says('21.2.2', '在异步调用队列中的请求，在您充值恢复服务后，阿里云仍将继续执行'),
            { object: { zh: '异步调用队列中的请求', en: 'Requests in the asynchronous queue' } },
          ),
        ]),
        ...onlyIfStored(afterStop('stopped'), '21.3'),
      ],
      readings: [
        {
          id: 'queue',
          question: { zh: '异步调用队列中的请求会怎样？', en: 'What happens to requests in the asynchronous queue?' },
          alternatives: [
            {
              id: 'discarded',
              name: { zh: '被丢弃，需重新提交', en: 'They are discarded and must be sent again' },
              citations: [says('21.2.2', '因欠费您异步调用队列的请求将会被阿里云丢弃')],
            },
            {
              id: 'executed',
              name: { zh: '充值恢复服务后继续执行', en: 'They are executed once service is back' },
              citations: [says('21.2.2', '在您充值恢复服务后，阿里云仍将继续执行')],
            },
          ],
        },
      ],
      recovery: [
        {
          since: 'stopped',
          what: { zh: '服务', en: 'Service' },
          basis: 'printed',
          citations: [says('21.2.2', '在您充值恢复服务后')],
        },
      ],
      storesNone: says('21.3', '阿里云Data Lake Analytics服务并不负责您提交任务以及使用该服务处理结果的存储'),
      silences: [
        {
          aspect: 'deletion',
          note: {
            zh: '任务和处理结果，该服务不负责存储。“因欠费”丢弃队列，何时丢弃条文没有说，从欠费起即可能发生。',
            en: 'The service does not answer for storing tasks and results. When the queue is discarded “因欠费” (because of arrears) is not said; it may be from the arrears on.',
          },
          filledBy: 'g-5.5',
          citations: [says('21.3', '阿里云Data Lake Analytics服务并不负责您提交任务以及使用该服务处理结果的存储')],
        },
      ],
    },
  ],
};
