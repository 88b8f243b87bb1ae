import { shownGlosses } from './shown-glosses.ts';

/**
 * What quoted clauses mean in English, by the quote. Unofficial: the Chinese text is the only authority. A fragment of a
 * sentence stays one; what is in brackets is ours.
 */
export const glosses: Readonly<Record<string, string>> = {
  ...shownGlosses,
  自您的账户首次欠费之时起: 'From the moment of the first arrears of your account',
  '自首次欠费之时起，您仍可继续使用阿里云日志服务24小时':
    'From the moment of the first arrears, you may go on using Alibaba Cloud Log Service for 24 hours',
  '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将暂停提供服务':
    'If, when the 24 hours are over, you still have not topped up successfully and by enough to pay the service fees owed, Alibaba Cloud will suspend the service',
  '阿里云将暂停提供服务、冻结您账户下日志服务的操作':
    'Alibaba Cloud will suspend the service and freeze the operations of Log Service under your account',
  但仍存储您的数据并持续计费: 'But your data will still be stored, and charging goes on',
  '自阿里云暂停服务之时起7日届满（自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满，下同）':
    'When 7 days from the moment at which Alibaba Cloud suspended the service are over (the period ends at the same moment, 7 days on, as that at which the suspension began on the day of suspension; likewise below)',
  阿里云将会终止本服务条款并停止为您继续提供服务:
    'Alibaba Cloud will terminate these service terms and stop providing the service to you',
  您保存在阿里云日志服务的全部数据将会被删除并清空且不可恢复:
    'All your data kept in Alibaba Cloud Log Service will be deleted and cleared and cannot be recovered',
  您仍未成功充值并足以支付所欠服务费用的:
    'You still have not topped up successfully and by enough to pay the service fees owed',
  自服务被暂停之日的暂停开始时刻至7日相同时刻为期限届满:
    'The period ends at the same moment, 7 days on, as that at which the suspension began on the day of suspension',
  自首次发生欠费时: 'From the first arrears',
  您的账户首次欠费时: 'when your account falls into arrears for the first time',
  '码栈服务以包年包月的形式向您提供，您先付费后使用':
    'The CodeStack service is provided to you by the year or the month; you pay first and use it then',
  CDDC服务属于预付费服务: 'CDDC is a prepaid service',
  服务采用先付费方式: 'The service is paid for in advance',
  '您支付服务费用后，才能使用鹿班服务': 'Only after you have paid the fees can you use the Luban service',
  自首次欠费之时起: 'From the moment of the first arrears',
  '如果您的阿里云账号处于欠费状态，将为您延续24小时的服务时间':
    'If your Alibaba Cloud account is in arrears, the service will be extended for you by 24 hours',
  并在欠费后的第12小时和第23小时发送通知提醒您尽快续费:
    'And in the 12th and the 23rd hour after the arrears, notices will be sent to remind you to renew as soon as possible',
  '如果您的欠费状态超过24小时的，阿里云会暂停您的开放搜索服务的部分分功能':
    'If you have been in arrears for more than 24 hours, Alibaba Cloud will suspend some functions [sic] of your OpenSearch service',
  '但不能执行暂停应用、上传文件、搜索测试以及索引重建等操作':
    'But you cannot pause applications, upload files, run search tests, rebuild indexes and so on',
  '您可以查看、删除应用': 'You can view and delete applications',
  实例将继续保留: 'The instance will go on being kept',
  实例租用费用仍然计算: 'The rent of the instance is still charged',
  '如果您自欠费之日起7日内，仍未能补缴所有欠费账单的，则阿里云将在您实际欠费满7日后，终止本服务条款并停止为您继续提供服务':
    'If within 7 days from the day of the arrears you still have not paid all bills owed, Alibaba Cloud will, once you have actually been in arrears for 7 full days, terminate these service terms and stop providing the service to you',
  则阿里云将在您实际欠费满7日后: 'Then Alibaba Cloud will, once you have actually been in arrears for 7 full days',
  您保存在阿里云的全部数据将会被删除并清空且不可恢复:
    'All your data kept at Alibaba Cloud will be deleted and cleared and cannot be recovered',
  '如果您在欠费后24小时内成功充值并缴清欠费账单的，您的服务将不会受到停服影响':
    'If you top up successfully and pay all bills owed within 24 hours after the arrears, your service will not be affected by a stop',
  '您需成功充值付清欠费账单，方可恢复使用开放搜索服务的所有功能':
    'You have to top up successfully and pay the bills owed before you can use all functions of OpenSearch again',
  使用到期后如您需继续使用的需提前续费: 'If you need to go on using it after it expires, you have to renew in advance',
  '自首次发生欠费时，您仍可继续使用服务1个小时': 'From the first arrears, you may go on using the service for 1 hour',
  '如1个小时届满之时，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务':
    'If, at the moment when the 1 hour is over, you still have not topped up and paid off what is owed, Alibaba Cloud will stop providing the service to you',
  或如本协议第5条所述您发生欠费时: 'Or when you fall into arrears as described in article 5 of this agreement',
  您仍未充值并清偿所欠欠款的: 'You still have not topped up and paid off what is owed',
  '预付费的消息队列服务，您提交订单后3日内仍未付费的，则订单失效':
    'For the prepaid message queue service, if you still have not paid within 3 days after placing the order, the order lapses',
  您提交订单后3日内仍未付费的: 'You still have not paid within 3 days after placing the order',
  消息队列Kafka服务亦适用如上条款: 'The message queue for Kafka follows the above terms too',
  '订单将为您保留7日，7日届满您仍未付费或者7日内阿里云服务售罄的，订单失效':
    'The order is kept for you for 7 days; if you still have not paid when 7 days are over, or if the service is sold out within the 7 days, the order lapses',
  '实例到期后，阿里云将暂停为您提供服务': 'After the instance expires, Alibaba Cloud will suspend the service',
  '到期后7日内仍未续费，实例将自动释放':
    'If it is still not renewed within 7 days after expiry, the instance will be released automatically',
  被释放实例与数据均不可恢复: 'Neither a released instance nor its data can be recovered',
  到期后7日内仍未续费: 'Still not renewed within 7 days after expiry',
  '预付费实例（企业铂金版、微消息队列）': 'Prepaid instances (Enterprise Platinum, MQTT)',
  '服务处于欠费状态，且如超过72小时的，阿里云将暂停为您提供服务':
    'The service is in arrears and, if that lasts more than 72 hours, Alibaba Cloud will suspend the service',
  即您不能再通过控制台或API访问服务: 'That is, you can no longer access the service by console or API',
  '服务停止后，未处理的消息数据将自动释放，被释放的数据不可恢复':
    'After the service has stopped, message data not processed will be released automatically; data released cannot be recovered',
  被释放的数据不可恢复: 'Data released cannot be recovered',
  '服务停止后，未处理的消息数据将自动释放':
    'After the service has stopped, message data not processed will be released automatically',
  '您在提交订单后3日内仍未付费的，则订单失效':
    'If you still have not paid within 3 days after placing the order, the order lapses',
  您在提交订单后3日内仍未付费的: 'You still have not paid within 3 days after placing the order',
  '请您及时续费，阿里云也将尽合理努力提醒您续费':
    'Please renew in time; Alibaba Cloud will also make reasonable efforts to remind you to renew',
  预付费的全局事务服务将在到期时终止: 'The prepaid global transaction service will terminate at expiry',
  服务分组的配置信息将在到期后届满7日时释放:
    'The configuration of service groups will be released when 7 days after expiry are over',
  '当服务期届满、服务提前终止（包括双方协商一致提前终止，其他原因导致的提前终止等）':
    'When the term of service ends, or service is terminated early (by agreement of both sides, for other reasons, and so on)',
  '如您未续费的，除服务到期时终止，服务分组的配置信息将在到期后届满7日时释放':
    'If you do not renew, besides the termination at expiry, the configuration of service groups will be released when 7 days after expiry are over',
  '您的服务到期后，如未续费，阿里云将在到期时暂停您就该项目的操作权限':
    'After your service expires, if it is not renewed, Alibaba Cloud will at expiry suspend your right to operate the project',
  '但仍保留该项目、继续存储您的数据7日': 'But the project is kept and your data go on being stored for 7 days',
  '继续存储您的数据7日；如7日届满仍未续费，阿里云将释放您的项目':
    'Your data go on being stored for 7 days; if it is still not renewed when 7 days are over, Alibaba Cloud will release your project',
  '阿里云将释放您的项目，并删除数据': 'Alibaba Cloud will release your project and delete the data',
  如7日届满仍未续费: 'If it is still not renewed when 7 days are over',
  服务到期则服务终止: 'When the service expires, the service terminates',
  '如服务到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限':
    'If it is not renewed after expiry, Alibaba Cloud will at expiry stop your right to operate the service',
  并在服务停止后7日届满时删除您设置的自定义监控时间序列:
    'And will delete the custom monitoring time series that you set up when 7 days after the stop of the service are over',
  如服务到期后未续费: 'If it is not renewed after expiry',
  '阿里云并不负责对您的监控数据进行存储，阿里云按照既定的数据过期规则呈现最新一批的监控数据':
    'Alibaba Cloud does not answer for storing your monitoring data; it shows the latest batch of monitoring data by the set rules on their expiry',
  '如发生欠费的，您仍能继续使用服务24个小时': 'If arrears occur, you can go on using the service for 24 hours',
  '如24小时仍未续费且付清欠款，则阿里云将停止为您提供服务':
    'If after 24 hours you still have not renewed and paid off what is owed, Alibaba Cloud will stop providing the service to you',
  已经开始的数据集成任务也将立即终止: 'Data integration tasks that have begun will also be ended at once',
  如24小时仍未续费且付清欠款: 'If after 24 hours you still have not renewed and paid off what is owed',
  阿里云的数据集成并不为您提供存储数据的空间: 'Alibaba Cloud Data Integration does not give you space to store data',
  '服务到期则服务终止，即使您已购买的服务数量仍未被消耗完毕':
    'When the service expires, the service terminates, even if the amount of service that you bought has not been used up',
  您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充:
    'Services that you ordered and have not used up will lapse, and Alibaba Cloud will give no other substitute or supplement',
  '自首次欠费之时起，您仍可继续使用阿里云云解析PrivateZone服务24小时':
    'From the moment of the first arrears, you may go on using Alibaba Cloud DNS PrivateZone for 24 hours',
  但仍保留您配置信息: 'But your configuration is still kept',
  '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满终止服务并清空您的配置信息':
    'If within 7 days from the moment at which the first arrears occurred you still have not topped up successfully and by enough to pay the service fees owed, Alibaba Cloud will, when the 7 days are over, terminate the service and clear your configuration',
  '请您在服务到期7日前续费，以便保持服务的持续使用':
    'Please renew 7 days before the service expires, so that the service goes on',
  '服务期到期或者您所购买的使用数量被消耗完毕，则服务终止':
    'When the term expires or the amount of use that you bought is used up, the service terminates',
  '如您不再续费，在服务期终止后7日届满后，阿里云将释放您的实例':
    'If you do not renew, after 7 days following the end of the term are over, Alibaba Cloud will release your instance',
  '阿里云将释放您的实例，并清空您的数据': 'Alibaba Cloud will release your instance and clear your data',
  '如您不再续费，在服务期终止后7日届满后': 'If you do not renew, after 7 days following the end of the term are over',
  '或者您所购买的使用数量被消耗完毕，则服务终止':
    'Or the amount of use that you bought is used up, the service terminates',
  在服务期终止后7日届满后: 'After 7 days following the end of the term are over',
  '在服务期停止后7日届满，阿里云将释放您的实例':
    'When 7 days after the service [term, sic] has stopped are over, Alibaba Cloud will release your instance',
  '在服务期停止后7日届满，阿里云将释放您的实例，并清空您的数据':
    'When 7 days after the service [term, sic] has stopped are over, Alibaba Cloud will release your instance and clear your data',
  '自首次发生欠费时，您不可再使用密钥管理服务的新建功能':
    'From the first arrears, you can no longer use the functions of the key management service that create anything new',
  但仍可继续使用您已创建的服务7日: 'But you may go on using the services that you have created for 7 days',
  '但仍可继续使用您已创建的服务7日，如7日届满，您仍未充值并清偿所欠欠款的，阿里云将停止为您提供服务':
    'But you may go on using the services that you have created for 7 days; if, when the 7 days are over, you still have not topped up and paid off what is owed, Alibaba Cloud will stop providing the service to you',
  '服务期到期或者您所购买的资源包使用数量被消耗完毕，则服务终止':
    'When the term expires or the resource package that you bought is used up, the service terminates',
  '如资源包中的各项服务使用完毕或者服务期限到期，且您未继续订购资源包服务但持续使用此项服务的，阿里云将视为您使用阿里云以后付费形式售卖的该服务（如有）':
    'If the services of the resource package are used up or the term expires, and you do not order another resource package but go on using the service, Alibaba Cloud will take it that you use the service in its pay-as-you-go form (if there is one)',
  阿里云将持续计费并根据计费结果予以扣划服务费用:
    'Alibaba Cloud will go on charging and deduct service fees accordingly',
  '就按量付费的视频直播服务，您应及时向您的阿里云账户中充值':
    'For pay-as-you-go live video, you should top up your Alibaba Cloud account in time',
  '自首次发生欠费时，阿里云有权立即将您的服务停止':
    'From the first arrears, Alibaba Cloud has the right to stop your service at once',
  则服务终止: 'The service terminates',
  '您充值并清偿所欠欠款的，阿里云将恢复、并继续为您提供服务':
    'If you top up and pay off what is owed, Alibaba Cloud will restore the service and go on providing it to you',
  '服务处于欠费状态，阿里云将在24小时之内暂停为您提供服务':
    'The service is in arrears; Alibaba Cloud will suspend the service within 24 hours',
  即您不能再提交任何新的作业: 'That is, you can submit no new jobs',
  阿里云亦不再为您已提交但等待执行的作业提供媒体处理服务:
    'Nor does Alibaba Cloud provide media processing for jobs that you submitted and that wait to be executed',
  您正在执行的作业会继续执行直至结束: 'Your jobs being executed will go on until they end',
  '欠费超过15日，您已提交但等待执行的作业将被释放，且数据不可恢复':
    'When arrears last more than 15 days, jobs that you submitted and that wait to be executed will be released, and the data cannot be recovered',
  '您在欠费时起15日内充值补足欠费后，被暂停的媒体处理服务将恢复，您可继续使用阿里云的媒体处理服务':
    'If you top up what is owed within 15 days from the arrears, the suspended media processing service will be restored and you can go on using it',
  阿里云有权选择自您欠费之时起即时暂停您的MaxCompute服务:
    'Alibaba Cloud has the right to choose to suspend your MaxCompute service at once from the moment of your arrears',
  但存储的数据仍会继续保留: 'But the data stored go on being kept',
  '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据，并持续计算存储费用':
    'Within 15 days from the moment at which Alibaba Cloud suspended the service, Alibaba Cloud will still store your data and go on charging for storage',
  '阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务':
    'Alibaba Cloud will, once you have actually been in arrears for 15 full days, terminate the service and stop providing it to you',
  您保存在阿里云的全部数据将会被删除并清空且永不可恢复:
    'All your data kept at Alibaba Cloud will be deleted and cleared and can never be recovered',
  '自阿里云暂停服务之时起的15日内，阿里云仍将存储您的数据':
    'Within 15 days from the moment at which Alibaba Cloud suspended the service, Alibaba Cloud will still store your data',
  '15日内，您仍未支付所欠服务费用的': 'Within 15 days, you still have not paid the service fees owed',
  '则阿里云将在您实际欠费满15日后，终止本服务并停止为您继续提供服务':
    'Then Alibaba Cloud will, once you have actually been in arrears for 15 full days, terminate the service and stop providing it to you',
  '您需成功充值付清欠费账单，方可恢复使用MaxCompute服务':
    'You have to top up successfully and pay the bills owed before you can use MaxCompute again',
  '您在延停额度/或延停时长期内（“延期停服期间”）内仍可继续使用阿里云相关服务':
    'Within the deferral amount and/or deferral period (“the period of deferred suspension”), you may go on using the Alibaba Cloud services concerned',
  并应按正常费用标准缴纳服务费用: 'And should pay service fees at the normal rates',
  '延期停服期满您仍未付清所欠服务费用的，阿里云将暂停提供服务、冻结您账号下的相关操作':
    'If, when the deferral is over, you still have not paid off the service fees owed, Alibaba Cloud will suspend the service and freeze the operations concerned under your account',
  '阿里云将暂停提供服务、冻结您账号下的相关操作':
    'Alibaba Cloud will suspend the service and freeze the operations concerned under your account',
  延期停服期满您仍未付清所欠服务费用的: 'When the deferral is over, you still have not paid off the service fees owed',
  您也可自行关闭延停额度或通过阿里云工作人员关闭延停时长:
    'You can also close the deferral amount yourself, or have the deferral period closed by Alibaba Cloud staff',
  '若关闭延停权益，阿里云将自您欠费且关闭延停权益之时起暂停服务':
    'If the deferral is closed, Alibaba Cloud will suspend the service from the moment at which you are in arrears and have closed it',
  '否则服务期届满服务终止，您将不能继续使用服务':
    'Otherwise, when the term ends, the service terminates, and you cannot go on using it',
  您将不能继续使用服务即使您已购买的服务数量仍未被消耗完毕:
    'You cannot go on using the service even if the amount of service that you bought has not been used up',
  '就你的素材和设计成果，阿里云不负责存储，请您自行存储并备份':
    'For your material and designs, Alibaba Cloud does not answer for storing them; please store and back them up yourself',
  '在欠费24小时内，您仍能正常使用Data Lake Analytics服务':
    'Within 24 hours of arrears, you can still use Data Lake Analytics normally',
  '24小时届满您仍未充值并足额支付服务费用的，阿里云将停止为您提供Data Lake Analytics服务':
    'If, when 24 hours are over, you still have not topped up and paid the service fees in full, Alibaba Cloud will stop providing Data Lake Analytics to you',
  '但已经在执行中的任务不会停止，直至运行完成':
    'But tasks already being executed will not stop until they are complete',
  '该部分服务费用，您仍应继续向阿里云支付': 'You should still pay these service fees to Alibaba Cloud',
  '因欠费您异步调用队列的请求将会被阿里云丢弃，被丢弃的请求，您需要重新提交，方可继续执行':
    'Because of the arrears, requests in your asynchronous queue will be discarded by Alibaba Cloud; you have to submit discarded requests again for them to be executed',
  '在异步调用队列中的请求，在您充值恢复服务后，阿里云仍将继续执行':
    'Requests in the asynchronous queue will still be executed by Alibaba Cloud after you have topped up and service is restored',
  因欠费您异步调用队列的请求将会被阿里云丢弃:
    'Because of the arrears, requests in your asynchronous queue will be discarded by Alibaba Cloud',
  '在您充值恢复服务后，阿里云仍将继续执行':
    'After you have topped up and service is restored, Alibaba Cloud will still execute [them]',
  在您充值恢复服务后: 'After you have topped up and service is restored',
  '阿里云Data Lake Analytics服务并不负责您提交任务以及使用该服务处理结果的存储':
    'Alibaba Cloud Data Lake Analytics does not answer for storing the tasks that you submit or the results of using the service',
  服务到期服务即停止: 'When the service expires, the service stops at once',
  '服务到期7日内不续费的，将释放实例清除业务数据':
    'If it is not renewed within 7 days of expiry, the instance will be released and the business data cleared',
  '将释放实例清除业务数据，数据清除不可恢复':
    'The instance will be released and the business data cleared; cleared data cannot be recovered',
  '如果您的组织加入了联盟，您的组织同时会被移出联盟':
    'If your organization has joined a consortium, your organization will be removed from it at the same time',
  服务到期7日内不续费的: 'Not renewed within 7 days of expiry',
  服务到期服务将停止: 'When the service expires, the service will stop',
  '服务到期7日内不续费的，将释放联盟的管控数据':
    'If it is not renewed within 7 days of expiry, the control data of the consortium will be released',
  '组织（未到期的情况下）仍将被保留': 'The organization (if it has not expired) will still be kept',
  但您只可进行读操作: 'But you can only read',
  不可对该实例进行写操作: 'You cannot write to the instance',
  '但您只可进行读操作，不可对该实例进行写操作': 'But you can only read; you cannot write to the instance',
  '在服务到期、服务提前停止、本协议提前终止或您发生欠费时，阿里云将停止您的服务接口权限':
    'When the service expires, the service stops early, this agreement is terminated early or you fall into arrears, Alibaba Cloud will stop your right to use the service interface',
  '您将无法继续上传、查看或核验任何数据或信息':
    'You will no longer be able to upload, view or verify any data or information',
  '但您曾经上传的相关数据和信息（如有）将继续保留在区块链平台':
    'But the data and information (if any) that you uploaded before will go on being kept on the blockchain platform',
  将继续保留在区块链平台: 'Will go on being kept on the blockchain platform',
  '服务处于欠费状态时，您不能再创建新的实例': 'When the service is in arrears, you can no longer create new instances',
  但自欠费之日起仍可继续使用您已创建的实例7日:
    'But from the day of the arrears you may go on using the instances you have created for 7 days',
  使用期间阿里云会持续计费: 'While you use them, Alibaba Cloud will go on charging',
  '如果您自欠费之时起届满7日，仍未能补缴所有欠费账单的，则阿里云将在您欠费满7日时，终止为您提供服务':
    'If 7 full days from the moment of your arrears are over and you still have not paid all bills owed, Alibaba Cloud will, when you have been in arrears for 7 full days, terminate the service',
  '同时，该实例将被释放并且其中数据会被删除且不可恢复':
    'At the same time, the instance will be released and the data in it will be deleted and cannot be recovered',
  仍未能补缴所有欠费账单的: 'Still have not paid all bills owed',
  自欠费之日起仍可继续使用您已创建的实例7日:
    'From the day of the arrears you may go on using the instances you have created for 7 days',
  如果您自欠费之时起届满7日: 'If 7 full days from the moment of your arrears are over',
  '如您服务到期后，未选择续费的，阿里云将在到期时停止为您提供服务':
    'If you do not choose to renew after your service expires, Alibaba Cloud will stop providing the service to you at expiry',
  码栈服务并不负责存储您的业务数据: 'Codestack does not answer for storing your business data',
  '如当前您的账户余额不足以支付账单金额，服务处于欠费状态':
    'If the balance of your account is not enough to pay the bill, the service is in arrears',
  '服务处于欠费状态，您将不能新增终端使用欠费的服务':
    'The service is in arrears; you will not be able to add terminals that use the service in arrears',
  '但在24小时内，对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束':
    'But within the 24 hours, for channels in communication and services running, the service will go on until they end',
  '如果自欠费之时起届满24小时，您仍未充值并结清欠费账单的，阿里云将停止服务':
    'If, when 24 full hours from the moment of the arrears are over, you still have not topped up and settled the bills owed, Alibaba Cloud will stop the service',
  '阿里云将停止服务（包含不能增加新的终端，以及正在运行的任务将被停止）':
    'Alibaba Cloud will stop the service (which includes that no new terminals can be added and that running tasks will be stopped)',
  以及正在运行的任务将被停止: 'And running tasks will be stopped',
  '对正在通信中的频道以及正在运行中的服务，对应服务将继续执行直到结束':
    'For channels in communication and services running, the service will go on until they end',
  如资源包中的各项服务使用完毕或者服务期限到期:
    'If the services of the resource package are used up or the term expires',
  您仍未充值并结清欠费账单的: 'You still have not topped up and settled the bills owed',
  '自首次欠费之时起，您仍可继续使用云存储网关服务24小时':
    'From the moment of the first arrears, you may go on using Cloud Storage Gateway for 24 hours',
  '如24小时届满，您仍未成功充值并足以支付所欠服务费用的，阿里云将停止提供服务':
    'If, when the 24 hours are over, you still have not topped up successfully and by enough to pay the service fees owed, Alibaba Cloud will stop providing the service',
  冻结云存储网关服务的操作: 'Freeze the operations of Cloud Storage Gateway',
  存储在云存储网关本地缓存盘里的数据会继续保留:
    'Data stored on the local cache disk of the gateway will go on being kept',
  但数据将无法被读取: 'But the data cannot be read',
  '如果您支付完成所欠费用，您可以通过云存储网关继续访问保留在本地缓存盘的数据':
    'If you have paid the fees owed, you can again access the data kept on the local cache disk through the gateway',
  缓冲期届满阿里云将删除所有用户业务数据:
    'When the buffer period ends, Alibaba Cloud will delete all user business data',
  '存储在云存储网关本地缓存盘里的数据会继续保留，但数据将无法被读取':
    'Data stored on the local cache disk of the gateway will go on being kept, but cannot be read',
  但仍存储您保留在云存储网关缓存盘的数据并持续计费:
    'But the data that you keep on the cache disk of the gateway are still stored, and charging goes on',
  '如自首次欠费发生之时起15日内，您仍未支付所欠服务费用，自首次欠费发生之时起15日届满，阿里云将会停止为您继续提供服务':
    'If within 15 days from the moment at which the first arrears occurred you still have not paid the service fees owed, when 15 days from that moment are over, Alibaba Cloud will stop providing the service to you',
  自首次欠费发生之时起15日届满: 'When 15 days from the moment at which the first arrears occurred are over',
  您保存在云存储网关缓存盘的全部数据将会被删除并清空且永不可恢复:
    'All your data kept on the cache disk of the gateway will be deleted and cleared and can never be recovered',
  '如自首次欠费发生之时起15日内，您仍未支付所欠服务费用':
    'If within 15 days from the moment at which the first arrears occurred you still have not paid the service fees owed',
  '如果没有继续订购按资源包售卖或者包年包月的云存储网关的，阿里云将按照通用条款办理，视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费':
    'If you do not order another gateway by package or by year or month, Alibaba Cloud will proceed by the general terms and take it that you go on ordering and using the pay-as-you-go Cloud Storage Gateway, and charging goes on',
  '阿里云将按照通用条款办理，视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费':
    'Alibaba Cloud will proceed by the general terms and take it that you go on ordering and using the pay-as-you-go Cloud Storage Gateway, and charging goes on',
  且您未继续订购资源包服务但持续使用此项服务的:
    'And you do not order another resource package but go on using the service',
  服务期限至订购的期限届满为止: 'The term of service lasts until the term ordered ends',
  '服务期限则至您订购的资源包服务期限到期或资源包中的服务被使用完毕为止（以前述二者早发生为准）':
    'The term of service lasts until the term of the resource package that you ordered expires or its services are used up (whichever comes first)',
  '视为您继续订购、使用阿里云以按量收费的云存储网关服务并持续计费':
    'Taken as ordering and using the pay-as-you-go Cloud Storage Gateway, and charging goes on',
  '您应及时缴纳服务费用以保证服务的持续使用，如您发生欠费':
    'You should pay service fees in time so that the service goes on; if you fall into arrears',
  阿里云将按照通用条款办理: 'Alibaba Cloud will proceed by the general terms',
  '如果您的包年包月实例到期，服务将停止，除了无法获得推荐结果':
    'If your yearly or monthly instance expires, the service will stop; besides getting no recommendations',
  '您将不能执行修改和升级类操作，如实例名称、配置信息（规格）、数据导入、开启数据训练等':
    "You will not be able to make changes and upgrades, such as of the instance's name or configuration (specification), to import data or to start training",
  '但服务到期后7日内实例仍将保留并计收实例租用费（您仍需支付该部分费用）':
    'But within 7 days after expiry the instance will still be kept and its rent charged (you still have to pay it)',
  '如服务到期后7日届满您未续费的，阿里云将清空实例并释放实例相关数据':
    'If, when 7 days after expiry are over, you have not renewed, Alibaba Cloud will clear the instance and release its data',
  阿里云将清空实例并释放实例相关数据: 'Alibaba Cloud will clear the instance and release its data',
  '服务到期后7日内您续费的，服务将恢复，您可继续使用服务':
    'If you renew within 7 days after expiry, the service will be restored and you can go on using it',
  '服务到期的6个自然日内，您仍可正常使用服务':
    'Within 6 calendar days of expiry, you may still use the service normally',
  '如6个自然日内仍未续费，阿里云在第7个自然日将云解析DNS付费版自动降级至免费版':
    'If it is still not renewed within 6 calendar days, Alibaba Cloud will on the 7th calendar day downgrade the paid edition of Alibaba Cloud DNS to the free edition automatically',
  '同时，阿里云还将释放您付费版服务的解析实例':
    'At the same time, Alibaba Cloud will also release the DNS instance of your paid edition',
  但不删除付费版DNS集群中的解析数据: 'But does not delete the DNS data in the DNS cluster of the paid edition',
  '在实例释放日后第7个自然日内，阿里云将删除付费版DNS集群中的解析数据':
    'Within the 7th calendar day after the day on which the instance is released, Alibaba Cloud will delete the DNS data in the DNS cluster of the paid edition',
  在实例释放日后第7个自然日内: 'Within the 7th calendar day after the day on which the instance is released',
  如6个自然日内仍未续费: 'If it is still not renewed within 6 calendar days',
  '如当前您的账户余额不足以支付账单金额，您仍可继续使用服务24小时':
    'If the balance of your account is not enough to pay the bill, you may go on using the service for 24 hours',
  '如24小时届满您仍未充值并结清欠费账单的，阿里云将停止服务':
    'If, when the 24 hours are over, you still have not topped up and settled the bills owed, Alibaba Cloud will stop the service',
  阿里云将停止服务但仍存储您的实例信息: 'Alibaba Cloud will stop the service but still store your instance information',
  '自欠费之日起7日内您仍未充值并结清欠费账单的，阿里云将删除您的实例':
    'If within 7 days from the day of the arrears you still have not topped up and settled the bills owed, Alibaba Cloud will delete your instance',
  自欠费之日起7日内您仍未充值并结清欠费账单的:
    'Within 7 days from the day of the arrears you still have not topped up and settled the bills owed',
  '服务处于欠费状态时，您不能再创建/扩容新的实例':
    'When the service is in arrears, you can no longer create or scale out instances',
  '也不能对已有实例进行部署/重启/变更规格操作': 'Nor can you deploy to, restart or resize existing instances',
  '但仍可继续使用已创建的实例7日，并持续计费':
    'But you may go on using the instances you have created for 7 days, and charging goes on',
  '如果您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，则阿里云将在您欠费满7日时，终止为您提供服务':
    'If, when 7 days from the day of your arrears are over, you still have not paid all bills owed, Alibaba Cloud will, when you have been in arrears for 7 full days, terminate the service',
  同时您所创建的实例将被释放并且其中数据会被删除且不可恢复:
    'At the same time, the instances that you created will be released and the data in them will be deleted and cannot be recovered',
  '如24小时届满您仍未充值并结清欠费账单的，阿里云将停止您新建或者执行新的流程':
    'If, when the 24 hours are over, you still have not topped up and settled the bills owed, Alibaba Cloud will stop you from creating or starting new flows',
  '自欠费之日起7日内您仍未充值并结清欠费账单的，第7日起系统会终止您正在执行的流程':
    'If within 7 days from the day of the arrears you still have not topped up and settled the bills owed, the system will from the 7th day on end the flows that you are running',
  '欠费30日后您仍未充值并结清欠费账单的，阿里云将不再存储您的流程和执行过程的信息':
    'If 30 days after the arrears you still have not topped up and settled the bills owed, Alibaba Cloud will no longer store your flows and the information on their runs',
  第7日起系统会终止您正在执行的流程: 'From the 7th day on, the system will end the flows that you are running',
  如24小时届满您仍未充值并结清欠费账单的:
    'If, when the 24 hours are over, you still have not topped up and settled the bills owed',
  欠费30日后您仍未充值并结清欠费账单的:
    'If 30 days after the arrears you still have not topped up and settled the bills owed',
  '服务到期未及时续订的，您将不能再继续使用此服务':
    'If the service expires and is not renewed in time, you will not be able to go on using it',
  '包月或以资源包形式售卖的NAT网关到期后7日仍未续费的，阿里云将释放您的NAT网关实例':
    'If a NAT gateway sold by the month or as a resource package is still not renewed 7 days after expiry, Alibaba Cloud will release your NAT gateway instance',
  到期后7日仍未续费的: 'Still not renewed 7 days after expiry',
  '服务到期未及时续订的，阿里云不会自动开通、创建按量付费的NAT网关服务':
    'If the service expires and is not renewed in time, Alibaba Cloud will not automatically activate or create a pay-as-you-go NAT gateway service',
  包月或以资源包形式售卖的NAT网关到期后7日仍未续费的:
    'If a NAT gateway sold by the month or as a resource package is still not renewed 7 days after expiry',
  '如资源包的服务期限届满，您已订购但未使用完毕的服务将被作废且阿里云将不提供其他替代或补充':
    'If the term of the resource package ends, services that you ordered and have not used up will lapse, and Alibaba Cloud will give no other substitute or supplement',
  '自首次欠费之时起，您仍可继续使用阿里云NAT网关24小时':
    'From the moment of the first arrears, you may go on using Alibaba Cloud NAT Gateway for 24 hours',
  但仍保留您的NAT网关实例: 'But your NAT gateway instance is still kept',
  '自您首次欠费发生之时起7日内，您仍未成功充值并足以支付所欠服务费用的，阿里云将在7日届满释放您的NAT网关实例':
    'If within 7 days from the moment at which the first arrears occurred you still have not topped up successfully and by enough to pay the service fees owed, Alibaba Cloud will, when the 7 days are over, release your NAT gateway instance',
  '如果您的包年包月实例到期后未续费，阿里云将在服务到期时停止您就该服务的操作权限':
    'If your yearly or monthly instance is not renewed after it expires, Alibaba Cloud will at expiry stop your right to operate the service',
  并在欠费满7日时释放您的企业版实例:
    'And will release your enterprise instance when it has been in arrears for 7 full days',
  如果您的包年包月实例到期后未续费: 'If your yearly or monthly instance is not renewed after it expires',
  '且在服务到期后未续费或续费不成功的，阿里云将暂停为您提供PAI服务':
    'And if the service is not renewed, or not successfully, after it expires, Alibaba Cloud will suspend PAI',
  在此期间阿里云可以继续保留相关数据: 'Meanwhile Alibaba Cloud can go on keeping the data concerned',
  '否则，阿里云将在服务到期满15个自然日起，终止为您提供PAI服务':
    'Otherwise, Alibaba Cloud will, from when 15 calendar days after expiry are complete, terminate PAI',
  如您在服务到期之日起15个自然日内续费成功: 'If you renew successfully within 15 calendar days from the day of expiry',
  '如您在服务到期之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务':
    'If you renew successfully within 15 calendar days from the day of expiry, Alibaba Cloud will restore PAI',
  '如您的欠费状态超过24小时，阿里云将暂停为您提供PAI服务':
    'If you are in arrears for more than 24 hours, Alibaba Cloud will suspend PAI',
  '否则，阿里云将在您实际欠费满15个自然日起，终止为您提供PAI服务':
    'Otherwise, Alibaba Cloud will, from when you have actually been in arrears for 15 full calendar days, terminate PAI',
  如您自欠费之日起15个自然日内续费成功: 'If you renew successfully within 15 calendar days from the day of the arrears',
  '如您自欠费之日起15个自然日内续费成功，阿里云将恢复为您提供PAI服务':
    'If you renew successfully within 15 calendar days from the day of the arrears, Alibaba Cloud will restore PAI',
  '自您首次欠费之时起，您仍可继续使用阿里云数据总线24小时':
    'From the moment of your first arrears, you may go on using Alibaba Cloud DataHub for 24 hours',
  '如24小时届满，您仍未成功付费并足以支付所欠服务费用的，阿里云将暂停提供服务':
    'If, when the 24 hours are over, you still have not paid successfully and by enough to pay the service fees owed, Alibaba Cloud will suspend the service',
  '自阿里云暂停服务之时起7日届满，您仍未成功充值并足以支付所欠服务费用的，则阿里云将会终止本服务条款并停止为您继续提供服务':
    'When 7 days from the moment at which Alibaba Cloud suspended the service are over and you still have not topped up successfully and by enough to pay the service fees owed, Alibaba Cloud will terminate these service terms and stop providing the service to you',
  自阿里云暂停服务之时起7日届满: 'When 7 days from the moment at which Alibaba Cloud suspended the service are over',
  您保存在阿里云数据总线的全部数据将会被删除清空且不可恢复:
    'All your data kept in Alibaba Cloud DataHub will be deleted and cleared and cannot be recovered',
  自您首次欠费之时起: 'From the moment of your first arrears',
  '到期前的第7天、第3天和第1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知':
    'On the 7th, the 3rd and the 1st day before expiry, notices of expiry are sent to the phone, mailbox and so on bound to your main Alibaba Cloud account',
  '使用到期后将自动释放服务，如您需继续使用，需提前续费':
    'After it expires the service will be released automatically; if you need to go on using it, you have to renew in advance',
  '如果您在到期前未续费，则到期后将立即停止各增值版本的功能':
    'If you do not renew before expiry, the functions of each edition will stop at once after expiry',
  并且将其降级为基础版: 'And it is downgraded to the basic edition',
  '降级后，已创建的任务、代码、函数、规则等DataWorks相关实体将为您保留在基础版内':
    'After the downgrade, DataWorks entities created, such as tasks, code, functions and rules, will be kept for you in the basic edition',
  使用到期后将自动释放服务: 'After it expires the service will be released automatically',
  '到期后将立即停止各增值版本的功能，并且将其降级为基础版':
    'After expiry the functions of each edition will stop at once, and it is downgraded to the basic edition',
  '如果您仍需使用增值版本，请再次登录售卖页重新购买':
    'If you still need the edition, please go to the sales page again and buy it anew',
  各版本的特有功能停止规则请参见DataWorks增值版本到期降级功能变化清单:
    'For the rules by which the functions of each edition stop, see the list of changes when DataWorks editions are downgraded at expiry',
  '到期前的7天、3天和1天，分别向您的阿里云主账号绑定手机、邮箱等发送到期通知':
    '7 days, 3 days and 1 day before expiry, notices of expiry are sent to the phone, mailbox and so on bound to your main Alibaba Cloud account',
  '如果您在到期前未续费，则到期后将立即停止订单内资源的服务':
    'If you do not renew before expiry, the service of the resources of the order will stop at once after expiry',
  '独享资源到期后，将为您继续保留7天': 'After exclusive resources expire, they will be kept for you for 7 more days',
  '独享资源到期后，将为您继续保留7天，如果7天内您仍未完成续费，则该实例将被释放':
    'After exclusive resources expire, they will be kept for you for 7 more days; if you still have not renewed within the 7 days, the instance will be released',
  如果7天内您仍未完成续费: 'If you still have not renewed within the 7 days',
  '如果您的账号处于欠费状态，将为您延续24小时的服务时间':
    'If your account is in arrears, the service will be extended for you by 24 hours',
  '如果欠费状态超过24小时，则该服务会被停用':
    'If you are in arrears for more than 24 hours, the service will be taken out of use',
  'CDDC服务属于预付费服务，使用到期后将自动释放服务':
    'CDDC is a prepaid service; after it expires the service will be released automatically',
  '如果您在到期前未续费，则到期后阿里云将暂停提供服务':
    'If you do not renew before expiry, after expiry Alibaba Cloud will suspend the service',
  冻结您账户下CDDC的操作: 'Freeze the operations of CDDC under your account',
  '自暂停服务之时起7日届满，您仍未成功续费并足以支付所欠服务费用的，阿里云将终止本服务条款并停止为您继续提供服务':
    'When 7 days from the moment of the suspension are over and you still have not renewed successfully and by enough to pay the service fees owed, Alibaba Cloud will terminate these service terms and stop providing the service to you',
  自暂停服务之时起7日届满: 'When 7 days from the moment of the suspension are over',
  '自暂停服务之时起7日届满，您仍未成功续费并足以支付所欠服务费用的':
    'When 7 days from the moment of the suspension are over and you still have not renewed successfully and by enough to pay the service fees owed',
  您仍未成功续费并足以支付所欠服务费用的:
    'You still have not renewed successfully and by enough to pay the service fees owed',
  则到期后阿里云将暂停提供服务: 'After expiry Alibaba Cloud will suspend the service',
  您有权在到期前书面通知阿里云到期不再使用服务:
    'You have the right to tell Alibaba Cloud in writing before expiry that you will not use the service after it',
  '则到期后阿里云将不会继续为您存储您的数据，也不会再计费':
    'After expiry Alibaba Cloud will not go on storing your data, nor charge any more',
  届时阿里云将终止本服务条款并停止为您继续提供服务:
    'Then Alibaba Cloud will terminate these service terms and stop providing the service to you',
  则到期后阿里云将不会继续为您存储您的数据: 'After expiry Alibaba Cloud will not go on storing your data',
  '则阿里云将按本条约定停止您的部分或全部服务，同时未停止的服务将持续计费':
    'Then Alibaba Cloud will stop part or all of your service as agreed in this article, while services not stopped go on being charged',
  '自您欠费之日起7日内，您仍可使用数据湖构建的元数据服务':
    'Within 7 days from the day of your arrears, you may still use the metadata service of Data Lake Formation',
  '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止为您提供数据湖元数据服务':
    'If, when 7 days from the day of your arrears are over, you still have not paid all bills owed, Alibaba Cloud will stop providing the metadata service to you',
  '自您欠费之日起，您将无法执行新的入湖作业':
    'From the day of your arrears, you will not be able to run new ingestion jobs',
  已经运行的入湖作业仍可继续执行7日: 'Ingestion jobs already running may go on for 7 days',
  '如您自欠费之日起的7日届满，仍未能补缴所有欠费账单的，阿里云将停止您执行所有入湖作业':
    'If, when 7 days from the day of your arrears are over, you still have not paid all bills owed, Alibaba Cloud will stop all your ingestion jobs',
  '自您欠费之日起，您将无法创建新的入湖模板':
    'From the day of your arrears, you will not be able to create new ingestion templates',
  '如您自欠费之日起的30日届满仍未能补缴所有欠费账单的，阿里云将清空您的全部入湖模板':
    'If, when 30 days from the day of your arrears are over, you still have not paid all bills owed, Alibaba Cloud will clear all your ingestion templates',
  '预付费实例到期后，阿里云将暂停为您提供服务':
    'After a prepaid instance expires, Alibaba Cloud will suspend the service',
  '到期后15天内仍未续费，实例将自动释放':
    'If it is still not renewed within 15 days after expiry, the instance will be released automatically',
  到期后15天内仍未续费: 'Still not renewed within 15 days after expiry',
  '服务处于欠费状态，阿里云将暂停为您提供服务': 'The service is in arrears; Alibaba Cloud will suspend the service',
  '欠费后15天内您仍未成功充值并足以支付所欠服务费用的，实例将自动释放':
    'If within 15 days after the arrears you still have not topped up successfully and by enough to pay the service fees owed, the instance will be released automatically',
  欠费后15天内您仍未成功充值并足以支付所欠服务费用的:
    'Within 15 days after the arrears you still have not topped up successfully and by enough to pay the service fees owed',
  自您因欠费被暂停服务之时起30日内: 'Within 30 days from the moment at which your service was suspended for arrears',
  '自您因欠费被暂停服务之时起30日内，阿里云将继续存储您的数据':
    'Within 30 days from the moment at which your service was suspended for arrears, Alibaba Cloud will go on storing your data',
  并持续计费: 'And charging goes on',
  但冻结您账户下的所有操作: 'But all operations under your account are frozen',
  '自您因欠费被停止服务之时起30日届满，阿里云将不再保留您数据':
    'When 30 days from the moment at which your service was stopped for arrears are over, Alibaba Cloud will no longer keep your data',
  自您因欠费被停止服务之时起30日届满:
    'When 30 days from the moment at which your service was stopped for arrears are over',
  '如服务到期后您未续费或您的账户首次欠费时，阿里云将在到期或欠费时暂停您就该云手机实例的操作权限':
    'If you have not renewed after the service expires, or when your account first falls into arrears, Alibaba Cloud will, at the expiry or the arrears, suspend your right to operate the cloud phone instance',
  '但仍保留该云手机实例、继续存储您的数据15日':
    'But the cloud phone instance is kept and your data go on being stored for 15 days',
  '继续存储您的数据15日；如15日届满仍未续费，阿里云将释放您的实例':
    'Your data go on being stored for 15 days; if it is still not renewed when 15 days are over, Alibaba Cloud will release your instance',
  '阿里云将释放您的实例，并删除实例数据': 'Alibaba Cloud will release your instance and delete its data',
  如15日届满仍未续费: 'If it is still not renewed when 15 days are over',
  '您未续费或续费不成功的，阿里云将暂停您就该服务的操作权限':
    'If you do not renew, or not successfully, Alibaba Cloud will suspend your right to operate the service',
  '但仍保留实例、继续上报您的数据7日': 'But the instance is kept and your data go on being reported for 7 days',
  '如7日届满仍未续费，阿里云将释放您的实例':
    'If it is still not renewed when 7 days are over, Alibaba Cloud will release your instance',
  停止数据上报: 'Reporting of data stops',
  您仅能查看您订购服务时选择的有效存储时间范围内的历史数据:
    'You can only view historical data within the storage period that you chose when ordering',
  '自您的账户首次欠费之时起，阿里云将暂停您账户下所有按量付费服务的操作权限':
    'From the moment of the first arrears of your account, Alibaba Cloud will suspend the right to operate all pay-as-you-go services of your account',
  '如7日届满仍未成功充值足以支付所欠服务费用的，阿里云将释放您的欠费实例':
    'If, when 7 days are over, you still have not topped up successfully by enough to pay the service fees owed, Alibaba Cloud will release your instance in arrears',
  如7日届满仍未成功充值足以支付所欠服务费用的:
    'If, when 7 days are over, you still have not topped up successfully by enough to pay the service fees owed',
  阿里云将暂停您账户下所有按量付费服务的操作权限:
    'Alibaba Cloud will suspend the right to operate all pay-as-you-go services of your account',
  '如服务到期后您未续费或您的账户首次欠费时，阿里云将在到期或欠费时暂停为您提供全部或部分服务':
    'If you have not renewed after the service expires, or when your account first falls into arrears, Alibaba Cloud will, at the expiry or the arrears, suspend all or part of the service',
  '但仍保留留实例、储存您的数据15日': 'But the instance is kept [sic] and your data are stored for 15 days',
  未停止的服务将持续计费: 'Services not stopped will go on being charged',
  '如15日届满仍未续费，阿里云将释放您的实例':
    'If it is still not renewed when 15 days are over, Alibaba Cloud will release your instance',
  '并删除全部实例数据，被释放实例与数据均不可恢复':
    'And delete all data of the instance; neither a released instance nor its data can be recovered',
  暂停为您提供全部或部分服务: 'Suspend all or part of the service',
  '服务到期您未续费的，阿里云将冻结您的操作权限':
    'If the service expires and you have not renewed, Alibaba Cloud will freeze your right to operate',
  '但仍保留该云数据库、继续存储您的数据': 'But the cloud database is kept and your data go on being stored',
  '服务到期之时起7日届满前仍未续费的，阿里云将释放您的云数据库':
    'If it is still not renewed before 7 days from the moment of expiry are over, Alibaba Cloud will release your cloud database',
  '阿里云将释放您的云数据库，同时删除云数据库服务中数据':
    'Alibaba Cloud will release your cloud database and at the same time delete the data in it',
  '并且在服务到期后第14日届满阿里云将删除离线数据（备份数据）':
    'And when the 14th day after expiry is over, Alibaba Cloud will delete the offline data (backups)',
  '7日届满前仍未续费的': 'Still not renewed before 7 days are over',
  '阿里云将释放您的云数据库，同时删除云数据库服务涉及的数据':
    'Alibaba Cloud will release your cloud database and at the same time delete the data concerned',
  '数据库备份服务以月为服务周期，如果服务周期届满，您将不能继续使用阿里云的数据库备份服务':
    'The database backup service has the month as its period; when the period is over, you will not be able to go on using it',
  '除非在服务周期届满后，继续订购阿里云的数据库备份服务':
    'Unless you go on ordering the database backup service after the period is over',
  '但服务周期内服务额度被消耗完毕的，您也不能继续使用使用阿里云的数据库备份服务，除非':
    'But if the quota of the period is used up within it, you cannot go on using [sic] the database backup service either, unless',
  '您在服务周期届满前，使用阿里云为您提供的按量付费的服务额度':
    'Before the period is over, you use the pay-as-you-go quota that Alibaba Cloud offers you',
  '按量付费的服务额度可先使用后付费，阿里云将按小时自您的阿里云账户中扣划您前一小时的服务费用':
    'The pay-as-you-go quota can be used first and paid later; each hour Alibaba Cloud will deduct the service fees of the hour before from your account',
  '升级您当前的数据库备份服务的规格（费用以阿里云官网页面展示的为准），以获得更多的服务':
    'Upgrade the specification of your database backup service (fees as shown on the website) to have more of the service',
  如果您的账户余额不足以支付服务费用的: 'If the balance of your account is not enough to pay the service fees',
  '如果您的账户余额不足以支付服务费用的，则阿里云将停止为您提供数据库备份服务':
    'If the balance of your account is not enough to pay the service fees, Alibaba Cloud will stop providing the database backup service to you',
  以获得更多的服务: 'To have more of the service',
  '如果服务期限届满后您未续费的，阿里云将不再继续为您提供服务的相关内容':
    'If you do not renew after the term of service ends, Alibaba Cloud will no longer provide what belongs to the service',
  '或者终止服务和/或技术支持的权利': 'Or the right to terminate service and/or technical support',
  '在您付清全部服务费用后，阿里云将为您提供服务':
    'After you have paid all service fees, Alibaba Cloud will provide the service to you',
  '如在收费后，您拒绝支付服务费的，阿里云有权不再向您提供服务':
    'If, once it is charged, you refuse to pay the service fees, Alibaba Cloud has the right to provide the service to you no longer',
  并有权利不再继续保留您的业务数据: 'And has the right to keep your business data no longer',
  '阿里云有权选择自您欠费之时起即时暂停服务、冻结您账号下的相关操作':
    'Alibaba Cloud has the right to choose, from the moment of your arrears, to suspend the service and freeze the operations concerned under your account at once',
  '即时暂停服务、冻结您账号下的相关操作':
    'Suspend the service and freeze the operations concerned under your account at once',
  '自阿里云暂停服务之日起一定期限内（“宽限期”），阿里云仍将存储您的数据，并持续计算存储费用':
    'For a certain time from the day on which Alibaba Cloud suspended the service (“the grace period”), Alibaba Cloud will still store your data and go on charging for storage',
  '宽限期满，您仍未支付所欠服务费用的，阿里云将停止为您继续提供服务':
    'If, when the grace period is over, you still have not paid the service fees owed, Alibaba Cloud will stop providing the service to you',
  '宽限期满，您仍未支付所欠服务费用的': 'When the grace period is over, you still have not paid the service fees owed',
  您保存在阿里云的全部数据将会被删除并清空且用不可恢复:
    'All your data kept at Alibaba Cloud will be deleted and cleared and can never [sic] be recovered',
  '否则阿里云有权停止服务，并没有义务继续存储您的数据':
    'Otherwise Alibaba Cloud has the right to stop the service, and has no duty to go on storing your data',
  阿里云有权选择自您欠费之时起即时暂停服务:
    'Alibaba Cloud has the right to choose to suspend the service at once from the moment of your arrears',
  '您关闭延停权益的，阿里云将自您欠费且关闭延停权益之时起暂停服务':
    'If you close the deferral, Alibaba Cloud will suspend the service from the moment at which you are in arrears and have closed it',
  '服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用，以作新一期的服务费用':
    'Within 30 days before the service expires, see that the balance of the Alipay account with which you pay suffices; the system deducts the fee from the balance of the bound Alibaba Cloud account as the service fee of the new term',
  用户可继续使用DataV服务至服务期届满: 'The user can go on using DataV until the term of service ends',
  '服务到期前30日内确保您付款的支付宝账户余额充足，系统自动从绑定的阿里云账户余额中扣除相应费用':
    'Within 30 days before the service expires, see that the balance of the Alipay account with which you pay suffices; the system deducts the fee from the balance of the bound Alibaba Cloud account',
  '由于您严重违反本服务协议（包括但不限于a.您未按照本服务协议的约定履行付款义务':
    'Because you seriously breach this service agreement (including but not limited to: a. you do not meet your duty to pay as agreed in it',
  阿里云有权按本服务协议的相关约定单方面终止服务:
    'Alibaba Cloud has the right to terminate the service unilaterally as agreed in this service agreement',
  '并不退还您已经支付的费用（如有）': 'And does not return the fees that you have paid (if any)',
  '如果您没有及时完成续费，则在服务有效期结束后本服务即告终止':
    'If you have not renewed in time, the service terminates when its validity ends',
  阿里云届时将关闭您的账号: 'Alibaba Cloud will then close your account',
  '关闭账号之日起10日内若您仍然没有续费的，阿里云将有权删除您使用账号内的所有数据，该数据删除操作将不可恢复':
    'If within 10 days from the day on which the account was closed you still have not renewed, Alibaba Cloud will have the right to delete all data in the account that you use; this deletion cannot be undone',
  关闭账号之日起10日内若您仍然没有续费的:
    'If within 10 days from the day on which the account was closed you still have not renewed',
  '您至少应在服务期满前7日内支付续费款项，以使服务得以继续进行':
    'You should pay for the renewal at least within [sic] 7 days before the service ends, so that the service can go on',
  您至少应在服务期满前7日内支付续费款项:
    'You should pay for the renewal at least within [sic] 7 days before the service ends',
  在您未按照约定支付全部费用之前: 'Before you have paid all fees as agreed',
  '阿里云因此终止服务和/或技术支持的，会向您发出必要的通知':
    'If Alibaba Cloud terminates service and/or technical support for that reason, it will send you the necessary notice',
  '您未在下单后立即付费的，订单将为您保留7日':
    'If you do not pay at once after ordering, the order will be kept for you for 7 days',
  '或者7日内阿里云服务售罄的，订单失效': 'Or if the service is sold out within the 7 days, the order lapses',
  '7日届满您仍未付费': 'When 7 days are over and you still have not paid',
  订单失效: 'The order lapses',
  阿里云保留对您的欠费要求您按日承担万分之五的违约金以及追究其他法律责任的权利:
    'Alibaba Cloud reserves the right to claim from you a penalty of five ten-thousandths of the arrears for each day, and to pursue other legal liability',
  '您所有阿里云账号内的资金不足以抵充您的欠费和其他应付费用的，对您所有阿里云账号予以拒绝和终止服务':
    'If the money in all your Alibaba Cloud accounts is not enough to cover your arrears and other sums due, [the right to] refuse and terminate service to all of your Alibaba Cloud accounts',
  '则阿里云及/或其关联公司将有权暂停支付该到期债务，并有权经书面通知您后，直接将前述到期债务用于抵消您在本协议项下的应付费用':
    'Alibaba Cloud and/or its affiliates will have the right to suspend payment of that debt due and, after notice to you in writing, to set it off directly against what you have to pay under this agreement',
  '自动续费是指您所购买的阿里云服务到期时，您的阿里云账号内可用余额足够的，系统自动从您的账号中扣取下一续费周期的费用':
    'Automatic renewal means that, when an Alibaba Cloud service that you bought expires and the available balance of your account suffices, the system deducts the fee of the next period from your account',
  '《通信能力技术服务协议》': 'Communication Capability Technical Service Agreement',
  尽管目前使用阿里云资源编排服务您仍不需付费:
    'Although for now you need not pay for using Alibaba Cloud Resource Orchestration',
  '您支付服务使用费后，方可下载、使用微电影': 'You can download and use the micro-film only after paying the fee',
  '若您违反该约定的，阿里云有权立即终止您对数据库专家服务的使用':
    'If you breach this, Alibaba Cloud has the right to end your use of the database expert service at once',
  '阿里云向您收取费用之前，将提前通知您': 'Before Alibaba Cloud charges you, it will notify you in advance',
  '一个服务周期内(一年）将提供4个设备端': 'Within one service cycle (one year), 4 device platforms will be provided',
  您的用户业务数据中可能包含第三方的个人信息: 'Your business data may contain personal information of third parties',
  '若您违反该约定，阿里云有权立即终止您对本服务的使用':
    'If you breach this, Alibaba Cloud has the right to end your use of the service at once',
  '禁止将本服务用于商业营销类、恶意骚扰类和违法犯罪类骚扰电话等用途或业务':
    'It is forbidden to use this service for commercial, malicious or criminal nuisance calls',
  您可以在指定页面通过对您授权范围的取消勾选来终止服务:
    'You can end the service on the page concerned by unticking the scope of your authorization',
  '如您未获得相应授权，阿里云有权随时终止向您提供服务':
    'If you have not obtained the authorization, Alibaba Cloud has the right to stop providing the service to you at any time',
  仍需按照资源对应的计费标准支付相应的费用: 'Fees must still be paid at the rates of the resources concerned',
  阿里云无法承诺所有探测点持续提供服务: 'Alibaba Cloud cannot promise that all probes will go on being provided',
  关闭后阿里云将同步删除该功能采集及分析后的流数据:
    'After it is switched off, Alibaba Cloud will at the same time delete the flow data collected and analyzed by the function',
  您使用本服务前应仔细阅读并遵守相关使用规则及本须知要求:
    'Before using this service you should read carefully and follow the rules of use and this notice',
  该服务的有效期为自购买之日起6个月: 'The validity of the service is 6 months from the day of purchase',
  数字证书有效期自您的审核材料通过审核之日起开始计算:
    'The validity of a digital certificate is counted from the day on which your documents pass the review',
  '我们研发并向您提供ADB MySQL智能助手': 'We developed and provide to you the ADB MySQL assistant',
  您基于本服务所开展的数据跨域操作行为: 'Operations across data regions that you carry out with this service',
  充分保护信息主体信息的安全: 'Fully protect the security of the information of the persons concerned',
  '已获得信息主体合法、有效的授权': 'Lawful and valid authorization of the person concerned has been obtained',
  '您删除容器服务的所有集群，阿里云将停止为您提供容器服务':
    'If you delete all clusters of the container service, Alibaba Cloud will stop providing the container service to you',
  如您使用阿里云访问控制服务的身份权限治理功能:
    'If you use the identity permission governance function of Alibaba Cloud RAM',
  您需要获得云行情数据提供方的书面同意作为开通云行情产品服务的前提:
    'Written consent of the provider of market data is required before the service can be activated',
  有效期直至甲方通知乙方撤回本协议约定的许可:
    'Valid until Party A notifies Party B that it withdraws the licence agreed in this agreement',
  '《移动研发平台EMAS服务协议》': 'EMAS Service Agreement',
  '《宜搭服务使用规则》': 'Yida Rules of Use',
  '获得每个在线实验2次使用所对应的实验点，并获得2次参与认证考试的机会（1次正式考试，1次补考机会）':
    'Receives the lab points for 2 uses of each online lab, and 2 chances to sit the certification examination (1 of them the examination, 1 a resit)',
  '但不负责存储及备份前述多媒体文件，存储及备份是您的责任':
    'But does not answer for storing or backing up these media files: storing and backing up is your responsibility',
  '可享受ACA/Apsara Clouder认证包内课程在有效期内无限次观看权益':
    'Has the right to watch the courses of the ACA/Apsara Clouder certification package without limit within the validity',
  预付费为包年包月使用: 'Prepaid use is by the year or by the month',
  '当您发生欠费导致阿里云终止服务和/或技术支持时':
    'When you fall into arrears and Alibaba Cloud therefore terminates the service and/or technical support',
  '当您无需使用PAI服务时，请及时操作停用服务以结束计费，否则产生的费用将由您承担':
    'When you do not need PAI any more, please switch the service off in time, to end the charging; otherwise the fees that arise are yours to bear',
  '您可以设置预付费服务续费规则为：到期自动续费、到期不续费、到期手动续费':
    'You can set how prepaid services are renewed: renew automatically at expiry, do not renew at expiry, renew by hand at expiry',
  '阿里云保留在您未按照约定支付全部费用之前不向您提供服务和/或技术支持':
    'Alibaba Cloud reserves the right not to provide the service and/or technical support to you until you have paid all fees as agreed',
  阿里云有权提前终止服务直至清除您的全部数据:
    'Alibaba Cloud has the right to end the service early, up to clearing all of your data',
  '发生下列情形之一的，服务期限提前终止': 'In any of the following cases the term of service ends early',
  双方协商一致提前终止的: 'Both parties agree to end it early',
  阿里云可决定暂停或终止服务: 'Alibaba Cloud may decide to suspend or terminate the service',
  '服务因阿里云无法控制的事由而无法提供（包括但不限于不可抗力）':
    'The service cannot be provided for causes beyond Alibaba Cloud’s control (including but not limited to force majeure)',
  '在我们终止提供您正在使用的任何服务或任何服务功能之前，我们将提前30日在阿里云网站上通告或给您发网站内通知或其他书面通知的方式通知您':
    'Before we end any service or any function of a service that you are using, we will tell you 30 days ahead by an announcement on the Alibaba Cloud website, by a notice within the website or by another notice in writing',
  '阿里云可不时修改、终止、服务': 'Alibaba Cloud may from time to time change or end services',
  届时阿里云应将您已预付但未消费的款项退还至您的阿里云账户:
    'Alibaba Cloud is then to pay back to your Alibaba Cloud account what you have prepaid and not used',
  '您发生欠费时，阿里云可能会向您发出合理的提示或催告':
    'When you fall into arrears, Alibaba Cloud may send you a reasonable reminder or demand',
  '除另有明确约定外，自动续费的价格为系统执行扣费当时的价格':
    'Unless expressly agreed otherwise, the price of automatic renewal is the price at the moment when the system takes the payment',
  '您的每个任务完成之后，媒体处理服务将释放并销毁其任务结果':
    'After each of your tasks is done, the media processing service will release and destroy its result',
  数据一经销毁将不可恢复: 'Once destroyed, data cannot be recovered',
  '如占用服务但不实际使用的且未支付任何服务费用，阿里云将有权回收该等资源':
    'If the service is held without actually being used and no service fee has been paid, Alibaba Cloud will have the right to take these resources back',
  '阿里云的授权到期后，阿里云将要求您停止使用、或停止您使用该音乐':
    'After Alibaba Cloud’s licence ends, Alibaba Cloud will require you to stop using the music, or stop your use of it',
  '阿里云有权暂时或永久停止服务，并有权清除您的部分或全部数据':
    'Alibaba Cloud has the right to stop the service for a time or for good, and the right to clear some or all of your data',
  '如果终止服务的，将按照实际提供服务月份计算（不足一个月的按天计）服务费用，将剩余款项（如有）返还':
    'If the service is ended, service fees will be charged by the months of service actually provided (less than a month by the day), and what is left (if any) paid back',
  '如用户未能在指定有效考试时间参加考试，阿里云有权取消该用户考试资格，考试费不退':
    'If the user does not sit the examination within the given valid examination time, Alibaba Cloud has the right to cancel the user’s right to the examination, and the fee is not refunded',
  '有权根据情况采取相应的处理措施，包括但不限于立即删除相应信息、中止服务或终止服务等':
    'has the right to take such measures as the case calls for, including but not limited to deleting the information at once, suspending or terminating the service',
  '如您未能提供相反证据回应前述质疑或投诉，或您逾期未作反馈的，阿里云将采取包括但不限于立即删除相应信息、中止服务或终止服务等处理措施':
    'If you fail to answer the above doubt or complaint with evidence to the contrary, or do not respond in time, Alibaba Cloud will take measures including but not limited to deleting the information at once, suspending or terminating the service',
  '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未作反馈':
    'Where you cannot be reached because you did not update your contact in time or it is not correct, you are also deemed not to have responded in time',
  '如您未能提供相反证据或您逾期未能反馈的，阿里云将采取包括但不限于立即删除相应信息、中止服务，或终止服务等处理措施':
    'If you fail to provide evidence to the contrary, or fail to respond in time, Alibaba Cloud will take measures including but not limited to deleting the information at once, suspending the service, or terminating the service',
  '因您未及时更新联系方式或联系方式不正确而致使未能联系到您的，亦视为您逾期未能反馈':
    'Where you cannot be reached because you did not update your contact in time or it is not correct, you are also deemed to have failed to respond in time',
};
