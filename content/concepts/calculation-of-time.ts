import type { Concept } from '../../src/concepts/model';

export const calculationOfTime: Concept = {
  slug: 'calculation-of-time',
  name: {
    zh: '期间计算',
    en: 'Calculation of time',
  },
  variants: {
    zh: [
      '自然日',
      '工作日',
      '期间',
      '期限怎么算',
      '起算',
      '届满',
      '日历日',
      '期限计算',
      '自起算日',
      '节假日',
      '截止时间',
      '天数',
    ],
    en: [
      'calendar days',
      'business days',
      'working days',
      'counting of days',
      'computation of time',
      'start of a period',
      'deadline',
      'holidays',
    ],
  },
  summary: {
    zh: '除另有说明，“日”“天”均为自然日（通用条款 14.4.13）；个别期限用工作日（4.8，专用说明 64.3.3（1）（2）、64.3.4、66.6）。日志服务写明从停服时刻算到“7日相同时刻”，并说“下同”；下同管到哪里没有写明（专用说明 2.2）。',
    en: 'Unless stated otherwise, days are calendar days (general 14.4.13). A few periods use working days (4.8, special 64.3.3(1) and (2), 64.3.4, 66.6). The log service counts from the moment of the stop to “the same moment” seven days on and adds “the same below”; how far that reaches is not printed (special 2.2).',
  },
  groups: [
    {
      title: {
        zh: '规则',
        en: 'Rules',
      },
      clauses: [
        {
          unit: 'g-14.4.13',
          quote: '本协议正文及其附件中所有的“日”、“天”均为自然日',
          note: {
            zh: '日、天是自然日。',
            en: 'Days are calendar days.',
          },
          side: 'both',
        },
        {
          unit: 'p-2.2',
          quote: '自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同',
          note: {
            zh: '按时刻计算；“下同”的范围不明。',
            en: 'Counted by the moment; how far “the same below” reaches is open.',
          },
          side: 'both',
        },
        {
          unit: 'g-3.4.1.1',
          quote: '服务期限自开通之时起算（而非自您获得登录、使用服务的密钥、口令时起算）',
          note: {
            zh: '服务期限从开通之时起算。',
            en: 'The term starts when the service opens.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-3.4.4.3',
          quote: '将按照实际提供服务月份计算（不足一个月的按天计）',
          note: {
            zh: '终止结算按月，不足一月按天。',
            en: 'Settlement is by month, and by day for part of a month.',
          },
          side: 'customer',
        },
        {
          unit: 'p-58.1',
          quote: '数字证书有效期自您的审核材料通过审核之日起开始计算',
          note: {
            zh: '证书有效期从通过审核之日起算。',
            en: 'A certificate runs from the day the review is passed.',
          },
        },
        {
          unit: 'p-57.1',
          quote: '自购买之日起6个月',
          note: {
            zh: '认证服务从购买之日起算。',
            en: 'The certification runs from the purchase.',
          },
        },
      ],
    },
    {
      title: {
        zh: '工作日',
        en: 'Working days',
      },
      clauses: [
        {
          unit: 'g-4.8',
          quote: '您应在收到账单后5个工作日内提出',
          note: {
            zh: '账单异议5个工作日。',
            en: 'Five working days to contest a bill.',
          },
        },
        {
          unit: 'p-64.3.3.1',
          quote: '您应至少提前10个工作日向阿里云发起服务申请',
          note: {
            zh: '专家服务提前10个工作日申请。',
            en: 'Ten working days before the service.',
          },
        },
        {
          unit: 'p-64.3.3.2',
          quote: '将在5个工作日内开始提供服务',
          note: {
            zh: '5个工作日内开始。',
            en: 'Start within five working days.',
          },
        },
        {
          unit: 'p-64.3.4',
          quote: '若您未在5个工作日内确认验收的，视为验收通过',
          note: {
            zh: '5个工作日后视为验收。',
            en: 'Deemed accepted after five working days.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-66.6',
          quote: '发出书面通知后五个工作日内向阿里云支付违约金',
          note: {
            zh: '五个工作日内付违约金。',
            en: 'Damages are due within five working days.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '写明自然日的期限',
        en: 'Periods expressly in calendar days',
      },
      clauses: [
        {
          unit: 'g-4.5',
          quote: '提前10个自然日',
          note: {
            zh: '收费政策提前10个自然日公布。',
            en: 'Ten calendar days before charging starts.',
          },
          side: 'customer',
        },
        {
          unit: 'g-14.1.3',
          quote: '按照提供联系地址交邮后的第五个自然日即视为送达',
          note: {
            zh: '纸质通知第五个自然日送达。',
            en: 'Paper notice counts on the fifth calendar day.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-29.3',
          quote: '在第7个自然日将云解析DNS付费版自动降级至免费版',
          note: {
            zh: '云解析：第7个自然日降级。',
            en: 'DNS: downgrade on the seventh calendar day.',
          },
        },
        {
          unit: 'p-36.1',
          quote: '在服务到期满15个自然日起',
          note: {
            zh: 'PAI：到期满15个自然日。',
            en: 'PAI: fifteen calendar days after expiry.',
          },
        },
        {
          unit: 'p-36.2',
          quote: '在您实际欠费满15个自然日起',
          note: {
            zh: 'PAI：欠费满15个自然日。',
            en: 'PAI: fifteen calendar days of arrears.',
          },
        },
        {
          unit: 'p-64.3.12.2',
          quote: '提前10个自然日',
          note: {
            zh: '云迁移中心收费前10个自然日。',
            en: 'Ten calendar days before charging.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '起点或终点有疑问的期限',
        en: 'Periods with a doubtful start or end',
      },
      clauses: [
        {
          unit: 'g-4.2.2',
          quote: '您至少应在服务期满前7日内支付续费款项',
          note: {
            zh: '“至少”与“前7日内”并用，最晚日不明。',
            en: '“At least” and “within 7 days before” stand together; the last day is open.',
          },
        },
        {
          unit: 'p-17.1.4',
          quote: '则阿里云将在您实际欠费满15日后',
          note: {
            zh: '先从暂停起算，后从欠费起算。',
            en: 'First counted from the stop, then from the arrears.',
          },
        },
        {
          unit: 'p-3.3',
          quote: '自欠费之日起7日内',
          note: {
            zh: '欠费当日计入与否、按日还是按时刻，不明。',
            en: 'Whether the day of arrears counts, and by day or hour, is not clear.',
          },
        },
        {
          unit: 'p-6.2',
          quote: '到期后7日内仍未续费',
          note: {
            zh: '7日内随时还是满7日后，不明。',
            en: 'At any time within the 7 days, or after them: not clear.',
          },
        },
        {
          unit: 'p-16.1',
          quote: '阿里云将在24小时之内暂停为您提供服务',
          note: {
            zh: '“之内”不保证满24小时。',
            en: '“Within” does not promise the full 24 hours.',
          },
        },
        {
          unit: 'p-22.1.1',
          quote: '服务到期7日内不续费的',
          note: {
            zh: '组织型：7日内随时还是满7日后，不明。',
            en: 'Organisation: within the 7 days or after them, not clear.',
          },
        },
        {
          unit: 'p-22.1.2',
          quote: '服务到期7日内不续费的',
          note: {
            zh: '联盟型：同样不明。',
            en: 'Consortium: the same.',
          },
        },
        {
          unit: 'p-22.1.3',
          quote: '服务到期7日内不续费的',
          note: {
            zh: '蚂蚁区块链：同样不明。',
            en: 'Ant Blockchain: the same.',
          },
        },
        {
          unit: 'p-23.2',
          quote: '自欠费之日起仍可继续使用您已创建的实例7日',
          note: {
            zh: '此处“之日”，23.3 写“之时”。',
            en: '“From the day” here, “from the moment” in 23.3.',
          },
        },
        {
          unit: 'p-23.3',
          quote: '自欠费之时起届满7日',
          note: {
            zh: '此处“之时”，23.2 写“之日”。',
            en: '“From the moment” here, “from the day” in 23.2.',
          },
        },
        {
          unit: 'p-31.1',
          quote: '自欠费之日起7日内您仍未充值并结清欠费账单的',
          note: {
            zh: '视频监控：7日内随时还是满7日后，不明。',
            en: 'Video surveillance: within the 7 days or after them, not clear.',
          },
        },
        {
          unit: 'p-49.1',
          quote: '到期后15天内仍未续费',
          note: {
            zh: 'MSE 到期：15天内随时还是满15天后，不明。',
            en: 'MSE at expiry: within the 15 days or after them, not clear.',
          },
        },
        {
          unit: 'p-49.2',
          quote: '欠费后15天内您仍未成功充值',
          note: {
            zh: 'MSE 欠费：同样不明。',
            en: 'MSE in arrears: the same.',
          },
        },
        {
          unit: 'p-32.3',
          quote: '自欠费之日起的7日届满',
          note: {
            zh: 'Serverless：欠费当日计入与否不明。',
            en: 'Serverless: whether the day of arrears counts is not clear.',
          },
        },
        {
          unit: 'p-43.2.1',
          quote: '自欠费之日起的7日届满',
          note: {
            zh: '数据湖元数据：欠费当日计入与否不明。',
            en: 'Data lake metadata: whether the day of arrears counts is not clear.',
          },
        },
        {
          unit: 'p-43.2.2',
          quote: '自欠费之日起的7日届满',
          note: {
            zh: '数据湖作业：同样不明。',
            en: 'Data lake jobs: the same.',
          },
        },
        {
          unit: 'p-43.2.3',
          quote: '自欠费之日起的30日届满',
          note: {
            zh: '数据湖模板：同样不明。',
            en: 'Data lake templates: the same.',
          },
        },
        {
          unit: 'p-73.5',
          quote: '关闭账号之日起10日内若您仍然没有续费的',
          note: {
            zh: '企业邮箱：10日内随时还是满10日后，不明。',
            en: 'Mail: within the 10 days or after them, not clear.',
          },
        },
        {
          unit: 'p-33.1',
          quote: '第7日起系统会终止您正在执行的流程',
          note: {
            zh: '“7日内”与“第7日起”并用。',
            en: '“Within 7 days” and “from day 7” stand together.',
          },
        },
        {
          unit: 'p-29.3',
          quote: '在实例释放日后第7个自然日内',
          note: {
            zh: '“第7个自然日内”没有确切时刻。',
            en: 'No exact moment.',
          },
        },
        {
          unit: 'p-51.1',
          quote: '自您因欠费被停止服务之时起30日届满',
          note: {
            zh: '前句从“暂停”，后句从“停止”起算。',
            en: 'The first half counts from the pause, the second from the stop.',
          },
        },
        {
          unit: 'p-59.2.1.2',
          quote: '服务到期之时起7日届满前仍未续费的',
          note: {
            zh: '“届满前”未续费即释放，时刻不明。',
            en: 'Release if not renewed before the seven days end; the moment is open.',
          },
        },
        {
          unit: 'p-60.1.2',
          quote: '服务到期之时起7日届满前仍未续费的',
          note: {
            zh: '“届满前”未续费即释放，时刻不明。',
            en: 'Release if not renewed before the seven days end; the moment is open.',
          },
        },
        {
          unit: 'p-69.2.1.4',
          quote: '自阿里云暂停服务之日起一定期限内（“宽限期”）',
          note: {
            zh: '宽限期没有写多长。',
            en: 'The length of the grace period is not stated.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-35.2',
          quote: '并在欠费满7日时释放您的企业版实例',
          note: {
            zh: '到期情形却从“欠费”起算。',
            en: 'A case of expiry, but counted from arrears.',
          },
        },
      ],
    },
  ],
  silent: {
    zh: '未定义工作日，未写起始日是否计入、最后一日遇节假日如何、适用哪个时区。',
    en: 'Not printed: what a working day is, whether the first day counts, what happens if the last day is a holiday, and which time zone applies.',
  },
  related: ['arrears', 'service-term', 'data-deletion', 'notice-delivery'],
  isComplete: false,
};
