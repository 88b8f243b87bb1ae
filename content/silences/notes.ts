/** Notes on several cells, each written once: Chinese, English. */
export const notes = {
  dutyDenied: [
    '只否认义务，未写缓冲期内能否取数。',
    'Only a duty is denied; whether data can be fetched in the buffer period is not said.',
  ],
  agreementOfCommunication: [
    '专用条款只指向《通信能力技术服务协议》，不在本文内。',
    'Own terms only point to a separate agreement not in the text.',
  ],
  recoveryImpliedOnPayment: [
    '只写已删数据不可恢复；缴清后服务恢复只能推知。',
    'Only that deleted data do not come back; return of service after payment is implied at most.',
  ],
  freezeOperationsIncludes: [
    '“冻结…操作”是否含读取，可两读。',
    'Whether 冻结操作 (a freeze of operations) includes reading can be read two ways.',
  ],
  freeButPaidResources: [
    '自有条款称目前免费；所编排的付费资源依各自条款。',
    'Own terms say it is free for now; paid resources follow their own terms.',
  ],
  recoveryImpliedOnRenewal: [
    '只写已删数据不可恢复；续费后服务恢复只能推知。',
    'Only that deleted data do not come back; return of service on renewal is implied at most.',
  ],
  recoveryImplied: [
    '自有条款只可推知（仍未续费/充值才释放），未明写恢复；通用只写已删数据不可恢复。',
    'Own terms only imply it (released if still unpaid); the general terms say only that deleted data do not come back.',
  ],
  pauseOperatingRights: [
    '“暂停…操作权限”是否含读取，可两读。',
    'Whether 暂停操作权限 (a pause of operating rights) includes reading can be read two ways.',
  ],
  notTiedToEvent: ['不因到期或欠费而异。', 'Not tied to either event.'],
  endOperatingRights: [
    '“停止…操作权限”是否含读取，可两读。',
    'Whether 停止操作权限 (an end of operating rights) includes reading can be read two ways.',
  ],
  notStored: [
    '自有条款称不负责存储，未写到期欠费后的删除。',
    'Own terms say data are not stored by the vendor; deletion after the event is not said.',
  ],
  answerNoGeneral: [
    '答案为否；通用条款 3.4.1（4）对资源包续用另有规定。',
    'The answer is no; general 3.4.1(4) has another rule for packs used on.',
  ],
  packUsedAfter: [
    '限资源包到期后续用；与自有“服务终止”并存，续用是否可能有疑。',
    'Only for a pack used on after expiry; sits beside the own words 服务终止 (service ends).',
  ],
  distributedIdentityOther: [
    '仅分布式身份服务；其余资源类型对欠费未写。',
    'Distributed identity only; the other resource types say nothing on arrears.',
  ],
  endAndUseGoingOn: [
    '既写到期“服务终止”，又写资源包续用视为后付费。',
    'Both 服务终止 (service ends) at expiry, and use going on as pay-as-you-go (packs).',
  ],
  freeButPaidServices: [
    '自有条款称目前免费；所用付费服务依各自条款。',
    'Own terms say it is free for now; paid services follow their own terms.',
  ],
  answerNo: ['答案为否。', 'The answer is no.'],
  alsoPointDingtalk: [
    '自有条款另指向钉钉各协议，不在本文内。',
    'Own terms also point to DingTalk agreements not in the text.',
  ],
  noMomentGiven: ['未写时点。', 'No moment is given.'],
  pauseAlsoStops: [
    '暂停“操作权限”是否也停实例本身的运行，可两读。',
    'Whether a pause of 操作权限 (the right to operate) also stops the instance itself can be read two ways.',
  ],
  onlyReportingGoesOn: [
    '只有数据上报继续，操作权限暂停。',
    'Only data reporting goes on; operating rights are paused.',
  ],
  chargesOfReportingUnsaid: ['继续上报的7日是否计费未写。', 'Whether the 7 days of reporting are charged is not said.'],
  ofReporting: ['指数据上报。', 'Said of data reporting.'],
  viewingAfterRelease: [
    '释放后可查看；7日内暂停操作时未写。',
    'Viewing after the release; not said for the 7 days of the pause.',
  ],
  whatGoesOnLeftOpen: [
    '“全部或部分”，哪些继续未定。',
    '全部或部分 (all or part): whether anything goes on is left open.',
  ],
  allOrPartLeftOpen: ['停全部还是部分未定。', 'All or part is left open.'],
  pausedChargesUnsaid: ['已停部分与存储是否计费未写。', 'Not said for what is paused or for storage.'],
  switchedOffByCustomer: [
    '55.1只写客户自行关闭功能后的删除。',
    '55.1 speaks only of deletion when the customer switches the function off.',
  ],
  freezeAlsoCuts: [
    '冻结“操作权限”是否也停数据库连接，可两读。',
    'Whether a freeze of 操作权限 (the right to operate) also cuts database connections can be read two ways.',
  ],
  saysFrozenOperating: [
    '写的是冻结操作权限，未写停止服务。',
    'It says frozen operating rights, not a stop of service.',
  ],
  momentOfReleaseOpen: [
    '“7日届满前仍未续费”未定释放时点。',
    '7日届满前 (before the 7 days are over) does not fix the moment of release.',
  ],
  freezeIncludesReading: [
    '冻结“操作权限”是否含读取，可两读。',
    'Whether the freeze includes reading can be read two ways.',
  ],
  whoseTaskBackup: [
    '只写谁做备份；备份集事后如何，自有条款未写。',
    'Only whose task backup is; the fate of the backup sets is not said in own terms.',
  ],
  deletedByCustomer: [
    '67.4只写客户删除全部集群后停止。',
    '67.4 speaks only of a stop when the customer deletes all clusters.',
  ],
  licenceUntilWithdrawn: [
    '72.3的许可至甲方通知撤回为止，未写到期或欠费。',
    'By 72.3 the licence lasts until withdrawn by notice; neither event is dealt with.',
  ],
  customerTaskSecurity: [
    '安全条款中的客户事项，不因到期或欠费而异。',
    'A customer task in the security clause, not tied to either event.',
  ],
  agreementOfEmas: [
    '专用条款只指向《移动研发平台EMAS服务协议》，不在本文内。',
    'Own terms only point to a separate agreement not in the text.',
  ],
  alsoPointRules: [
    '自有条款另指向《宜搭服务使用规则》，不在本文内。',
    'Own terms also point to rules not in the text.',
  ],
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;
