import type { Concept } from '../../src/concepts/model';

export const serviceRecovery: Concept = {
  slug: 'service-recovery',
  name: {
    zh: '恢复服务',
    en: 'Recovery after payment or renewal',
  },
  variants: {
    zh: ['补缴后恢复', '续费后恢复', '解冻', '重新开通', '恢复使用', '能否恢复'],
    en: ['restoration', 'reinstatement', 'resumption', 'recovery after payment', 'reactivation', 'unfreeze'],
  },
  summary: {
    zh: '明确写恢复的：开放搜索（专用说明 3.2）、视频直播（15.2）、媒体处理（16.1，15日内）、MaxCompute（17.1.1）、DLA（21.2.2）、本地存储网关（26.1.1）、智能推荐（28.1，7日内）、PAI（36.1、36.2，15个自然日内）、DataV 账号解除限制后（71.2.6（2））。数据一经删除不可恢复（通用条款 5.6、9.2.4）。',
    en: 'Recovery is printed for OpenSearch (special 3.2), live video (15.2), media processing (16.1, within 15 days), MaxCompute (17.1.1), DLA (21.2.2), the local gateway (26.1.1), recommendation (28.1, 7 days), PAI (36.1, 36.2, 15 calendar days) and DataV after a restriction is lifted (71.2.6(2)). Deleted data cannot be recovered (general 5.6, 9.2.4).',
  },
  groups: [
    {
      title: {
        zh: '写明恢复',
        en: 'Recovery is printed',
      },
      clauses: [
        {
          unit: 'p-3.2',
          quote: '您需成功充值付清欠费账单，方可恢复使用开放搜索服务的所有功能',
          note: {
            zh: '付清后恢复全部功能。',
            en: 'All functions return after payment.',
          },
          side: 'customer',
        },
        {
          unit: 'p-15.2',
          quote: '您充值并清偿所欠欠款的，阿里云将恢复、并继续为您提供服务',
          note: {
            zh: '清偿后恢复，无期限。',
            en: 'Restored after payment, no time limit.',
          },
          side: 'customer',
        },
        {
          unit: 'p-16.1',
          quote: '您在欠费时起15日内充值补足欠费后，被暂停的媒体处理服务将恢复',
          note: {
            zh: '15日内补足恢复。',
            en: 'Restored if paid within 15 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-17.1.1',
          quote: '您需成功充值付清欠费账单，方可恢复使用MaxCompute服务',
          note: {
            zh: '付清后恢复。',
            en: 'Restored after payment.',
          },
          side: 'customer',
        },
        {
          unit: 'p-21.2.2',
          quote: '在您充值恢复服务后，阿里云仍将继续执行',
          note: {
            zh: '恢复后队列请求继续执行，但后文又写丢弃。',
            en: 'Queued requests go on after recovery, but the next words say they are dropped.',
          },
        },
        {
          unit: 'p-26.1.1',
          quote: '如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据',
          note: {
            zh: '付清后可再读本地数据。',
            en: 'Local data can be read again after payment.',
          },
          side: 'customer',
        },
        {
          unit: 'p-28.1',
          quote: '服务到期后7日内您续费的，服务将恢复，您可继续使用服务',
          note: {
            zh: '7日内续费恢复。',
            en: 'Restored on renewal within 7 days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.1',
          quote: '如您在服务到期之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务',
          note: {
            zh: '15个自然日内续费恢复。',
            en: 'Restored on renewal within 15 calendar days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-36.2',
          quote: '如您自欠费之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务',
          note: {
            zh: '15个自然日内恢复。',
            en: 'Restored within 15 calendar days.',
          },
          side: 'customer',
        },
        {
          unit: 'p-39.3',
          quote: '如果您仍需使用增值版本，请再次登录售卖页重新购买',
          note: {
            zh: '版本降级后须重新购买。',
            en: 'After a downgrade the edition must be bought again.',
          },
        },
        {
          unit: 'p-61.2',
          quote: '除非在服务周期届满后，继续订购阿里云的数据库备份服务',
          note: {
            zh: '数据库备份：届满后再订购可续用。',
            en: 'Database backup: ordering again after the end lets one go on.',
          },
          side: 'customer',
        },
        {
          unit: 'p-71.2.6.2',
          quote: '账号的限制登录被账号注册的服务方解除的，用户可继续使用DataV服务至服务期届满',
          note: {
            zh: '限制解除后可用至期满。',
            en: 'Use goes on to the end of the term.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '停服前付清则不停',
        en: 'Payment before the stop',
      },
      clauses: [
        {
          unit: 'p-3.2',
          quote: '如果您在欠费后24小时内成功充值并缴清欠费账单的，您的服务将不会受到停服影响',
          note: {
            zh: '24小时内付清不停服。',
            en: 'No stop if paid within 24 hours.',
          },
          side: 'customer',
        },
      ],
    },
    {
      title: {
        zh: '暂停期间保留、须付费或续费避免终止',
        en: 'Kept during the pause; payment or renewal avoids the end',
      },
      clauses: [
        {
          unit: 'p-2.2',
          quote: '您仍未成功充值并足以支付所欠服务费用的',
          note: {
            zh: '日志服务：7日内付清可免终止；恢复未明写。',
            en: 'Log service: payment within 7 days avoids the end; recovery is not expressly printed.',
          },
        },
        {
          unit: 'p-6.2',
          quote: '到期后7日内仍未续费，实例将自动释放',
          note: {
            zh: '消息队列：7日内续费可免释放。',
            en: 'Message queue: renewal within 7 days avoids release.',
          },
        },
        {
          unit: 'p-8.1.2',
          quote: '如7日届满仍未续费，阿里云将释放您的项目，并删除数据',
          note: {
            zh: '流计算：7日内续费可免释放。',
            en: 'Stream compute: the same.',
          },
        },
        {
          unit: 'p-12.1',
          quote: '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的',
          note: {
            zh: 'PrivateZone：7日内付清可免终止。',
            en: 'PrivateZone: payment within 7 days.',
          },
        },
        {
          unit: 'p-13.1',
          quote: '如您不再续费，在服务期终止后7日届满后',
          note: {
            zh: '图形工作站：7日内。',
            en: 'Workstation: 7 days.',
          },
        },
        {
          unit: 'p-17.1.4',
          quote: '15日内，您仍未支付所欠服务费用的',
          note: {
            zh: 'MaxCompute：15日内。',
            en: 'MaxCompute: 15 days.',
          },
        },
        {
          unit: 'p-22.1.1',
          quote: '服务到期7日内不续费的',
          note: {
            zh: '区块链组织型：7日内。',
            en: 'Blockchain organization: 7 days.',
          },
        },
        {
          unit: 'p-22.1.2',
          quote: '服务到期7日内不续费的',
          note: {
            zh: '联盟型：7日内。',
            en: 'Consortium: 7 days.',
          },
        },
        {
          unit: 'p-22.1.3',
          quote: '服务到期7日内不续费的',
          note: {
            zh: '蚂蚁区块链：7日内。',
            en: 'Ant blockchain: 7 days.',
          },
        },
        {
          unit: 'p-26.1.2',
          quote: '如自首次欠费发生之时起15日内，您仍未支付所欠服务费用',
          note: {
            zh: '云上存储网关：15日内。',
            en: 'Cloud gateway: 15 days.',
          },
        },
        {
          unit: 'p-31.1',
          quote: '自欠费之日起7日内您仍未充值并结清欠费账单的',
          note: {
            zh: '视频监控：7日内。',
            en: 'Video surveillance: 7 days.',
          },
        },
        {
          unit: 'p-23.3',
          quote: '如果您自欠费之时起届满7日，仍未能补缴所有欠费账单的',
          note: {
            zh: '弹性容器实例：7日内。',
            en: 'Container instances: 7 days.',
          },
        },
        {
          unit: 'p-32.3',
          quote: '如果您自欠费之日起的7日届满，仍未能补缴所有欠费账单的',
          note: {
            zh: 'Serverless：7日内。',
            en: 'Serverless: 7 days.',
          },
        },
        {
          unit: 'p-33.1',
          quote: '欠费30日后您仍未充值并结清欠费账单的',
          note: {
            zh: '云工作流：7日和30日两段。',
            en: 'Workflow: 7 and 30 days.',
          },
        },
        {
          unit: 'p-34.1',
          quote: '到期后7日仍未续费的，阿里云将释放您的NAT网关实例',
          note: {
            zh: 'NAT 网关到期：7日内。',
            en: 'NAT gateway expiry: 7 days.',
          },
        },
        {
          unit: 'p-34.3.2',
          quote: '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的',
          note: {
            zh: 'NAT 网关欠费：7日内。',
            en: 'NAT gateway arrears: 7 days.',
          },
        },
        {
          unit: 'p-35.2',
          quote: '并在欠费满7日时释放您的企业版实例',
          note: {
            zh: '容器镜像：7日内。',
            en: 'Registry: 7 days.',
          },
        },
        {
          unit: 'p-37.2',
          quote: '自阿里云暂停服务之时起7日届满，您仍未成功充值并足以支付所欠服务费用的',
          note: {
            zh: '数据总线：停服起7日内。',
            en: 'DataHub: 7 days from the stop.',
          },
        },
        {
          unit: 'p-39.4',
          quote: '如果7天内您仍未完成续费，则该实例将被释放',
          note: {
            zh: 'DataWorks 独享资源：7天内。',
            en: 'DataWorks resources: 7 days.',
          },
        },
        {
          unit: 'p-40.4.1',
          quote: '自暂停服务之时起7日届满，您仍未成功续费',
          note: {
            zh: 'CDDC：7日内。',
            en: 'CDDC: 7 days.',
          },
        },
        {
          unit: 'p-43.2.1',
          quote: '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的',
          note: {
            zh: '数据湖：7日（作业同）、模板30日。',
            en: 'Data lake: 7 days (jobs too), templates 30 days.',
          },
        },
        {
          unit: 'p-49.1',
          quote: '到期后15天内仍未续费',
          note: {
            zh: 'MSE 到期：15天内。',
            en: 'MSE expiry: 15 days.',
          },
        },
        {
          unit: 'p-49.2',
          quote: '欠费后15天内您仍未成功充值并足以支付所欠服务费用的',
          note: {
            zh: 'MSE 欠费：15天内。',
            en: 'MSE arrears: 15 days.',
          },
        },
        {
          unit: 'p-52.1',
          quote: '如15日届满仍未续费',
          note: {
            zh: '云手机：15日内。',
            en: 'Cloud phones: 15 days.',
          },
        },
        {
          unit: 'p-53.2',
          quote: '如7日届满仍未续费',
          note: {
            zh: 'Prometheus 到期：7日内。',
            en: 'Prometheus expiry: 7 days.',
          },
        },
        {
          unit: 'p-53.3',
          quote: '如7日届满仍未成功充值足以支付所欠服务费用的',
          note: {
            zh: 'Prometheus 欠费：7日内。',
            en: 'Prometheus arrears: 7 days.',
          },
        },
        {
          unit: 'p-54.1',
          quote: '如15日届满仍未续费',
          note: {
            zh: '灵骏：15日内。',
            en: 'Lingjun: 15 days.',
          },
        },
        {
          unit: 'p-59.2.1.2',
          quote: '服务到期之时起7日届满前仍未续费的',
          note: {
            zh: 'RDS：7日内。',
            en: 'RDS: 7 days.',
          },
        },
        {
          unit: 'p-60.1.2',
          quote: '服务到期之时起7日届满前仍未续费的',
          note: {
            zh: 'HiTSDB：7日内。',
            en: 'HiTSDB: 7 days.',
          },
        },
        {
          unit: 'p-69.2.1.4',
          quote: '宽限期满，您仍未支付所欠服务费用的',
          note: {
            zh: 'E-HPC：宽限期内，长度未写。',
            en: 'E-HPC: within a grace period of unstated length.',
          },
        },
        {
          unit: 'p-29.3',
          quote: '如6个自然日内仍未续费',
          note: {
            zh: '云解析：6个自然日内续费。',
            en: 'DNS: renewal within 6 calendar days.',
          },
        },
        {
          unit: 'p-73.5',
          quote: '关闭账号之日起10日内若您仍然没有续费的',
          note: {
            zh: '企业邮箱：10日内续费。',
            en: 'Mail: renewal within 10 days.',
          },
        },
        {
          unit: 'p-7.2',
          quote: '服务分组的配置信息将在到期后届满7日时释放',
          note: {
            zh: '全局事务：配置7日后释放，恢复未写。',
            en: 'Global transactions: configuration released after 7 days; recovery not printed.',
          },
        },
        {
          unit: 'p-9.1',
          quote: '并在服务停止后7日届满时删除您设置的自定义监控时间序列',
          note: {
            zh: '云监控：7日后删除，恢复未写。',
            en: 'Cloud monitor: deletion after 7 days; recovery not printed.',
          },
        },
        {
          unit: 'p-13.2',
          quote: '在服务期停止后7日届满',
          note: {
            zh: '图形工作站欠费：停后7日。',
            en: 'Workstation arrears: 7 days after the stop.',
          },
        },
        {
          unit: 'p-51.1',
          quote: '自您因欠费被停止服务之时起30日届满',
          note: {
            zh: '智能媒体管理：30日。',
            en: 'Media management: 30 days.',
          },
        },
        {
          unit: 'g-5.2',
          quote: '在您未按照约定支付全部费用之前不向您提供服务',
          note: {
            zh: '付清之前不提供；付清后恢复只可推知。',
            en: 'No service until all is paid; its return is implied only.',
          },
          side: 'vendor',
        },
      ],
    },
    {
      title: {
        zh: '不可恢复',
        en: 'No recovery',
      },
      clauses: [
        {
          unit: 'g-5.6',
          quote: '用户业务数据一经删除，即不可恢复',
          note: {
            zh: '删除后不可恢复。',
            en: 'Deleted data cannot be recovered.',
          },
          side: 'vendor',
        },
        {
          unit: 'g-9.2.4',
          quote: '用户业务数据一经删除，即不可恢复',
          note: {
            zh: '到期、终止后删除不可恢复。',
            en: 'Data deleted after expiry or ending cannot be recovered.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-2.2',
          quote: '被删除并清空且不可恢复',
          note: {
            zh: '日志服务。',
            en: 'Log service.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-3.3',
          quote: '被删除并清空且不可恢复',
          note: {
            zh: '开放搜索。',
            en: 'OpenSearch.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-6.2',
          quote: '被释放实例与数据均不可恢复',
          note: {
            zh: '消息队列到期。',
            en: 'Message queue expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-6.3',
          quote: '被释放的数据不可恢复',
          note: {
            zh: '消息队列欠费。',
            en: 'Message queue arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.1',
          quote: '您已提交但等待执行的作业将被释放，且数据不可恢复',
          note: {
            zh: '媒体处理。',
            en: 'Media processing.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-16.2',
          quote: '数据一经销毁将不可恢复',
          note: {
            zh: '媒体处理结果。',
            en: 'Media results.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-17.1.4',
          quote: '被删除并清空且永不可恢复',
          note: {
            zh: 'MaxCompute。',
            en: 'MaxCompute.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.1',
          quote: '数据清除不可恢复',
          note: {
            zh: '区块链组织型。',
            en: 'Blockchain organization.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-22.1.3',
          quote: '数据清除不可恢复',
          note: {
            zh: '蚂蚁区块链。',
            en: 'Ant blockchain.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-23.3',
          quote: '其中数据会被删除且不可恢复',
          note: {
            zh: '弹性容器实例。',
            en: 'Container instances.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-26.1.2',
          quote: '被删除并清空且永不可恢复',
          note: {
            zh: '云上存储网关。',
            en: 'Cloud gateway.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-32.3',
          quote: '其中数据会被删除且不可恢复',
          note: {
            zh: 'Serverless。',
            en: 'Serverless.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.1',
          quote: '被删除并清空且永不可恢复',
          note: {
            zh: 'PAI 到期。',
            en: 'PAI expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-36.2',
          quote: '被删除并清空且永不可恢复',
          note: {
            zh: 'PAI 欠费。',
            en: 'PAI arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-37.2',
          quote: '被删除清空且不可恢复',
          note: {
            zh: '数据总线。',
            en: 'DataHub.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.1',
          quote: '被删除并清空且永不可恢复',
          note: {
            zh: 'CDDC 到期。',
            en: 'CDDC expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-40.4.2',
          quote: '被删除并清空且永不可恢复',
          note: {
            zh: 'CDDC 通知不再用。',
            en: 'CDDC after notice.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-49.1',
          quote: '被释放实例与数据均不可恢复',
          note: {
            zh: 'MSE 到期。',
            en: 'MSE expiry.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-49.2',
          quote: '被释放实例与数据均不可恢复',
          note: {
            zh: 'MSE 欠费。',
            en: 'MSE arrears.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-54.1',
          quote: '被释放实例与数据均不可恢复',
          note: {
            zh: '灵骏。',
            en: 'Lingjun.',
          },
          side: 'vendor',
        },
        {
          unit: 'p-69.2.1.4',
          quote: '被删除并清空且用不可恢复',
          note: {
            zh: 'E-HPC（原文“用”）。',
            en: 'E-HPC (the text prints 用).',
          },
          side: 'vendor',
        },
        {
          unit: 'p-73.5',
          quote: '该数据删除操作将不可恢复',
          note: {
            zh: '企业邮箱。',
            en: 'Mail.',
          },
          side: 'vendor',
        },
      ],
    },
  ],
  silent: {
    zh: '多数产品只写届时仍未付清则终止，没有明写付清后恢复，也没有写恢复需要多久。',
    en: 'Most products only say that service ends if payment is not made; they do not expressly promise recovery, and no time for it is printed.',
  },
  related: ['arrears', 'service-term', 'data-deletion', 'running-jobs'],
  isComplete: true,
};
