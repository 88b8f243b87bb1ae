/** Wording of the reminder that is sent to who pays, in Chinese. */
export const reminderZh = {
  reminder: {
    title: '请及时付清或续费，以免停服、丢数据（时间均为北京时间）：',
    line: '· {{name}}（{{what}}）：{{stop}}；{{loss}}。',
    stop: '{{moment}}前付清或续费才不停（{{clauses}}）',
    loss: '{{moment}}前付清或续费才不丢（{{clauses}}）',
    over: {
      stop: '不停的期限（{{moment}}）已过，可能已停：请尽快付清或续费，并核实是否还在运行（{{clauses}}）',
      loss: '不丢的期限（{{moment}}）已过，可能已丢：请尽快付清或续费，并核实数据是否还在（{{clauses}}）',
    },
    overDecided: '确定不丢的期限（{{moment}}）已过：请尽快付清或续费（{{clauses}}）',
    perhapsOver: '，可能已过',
    barred: '{{trigger}}起先不能用的只是一部分：{{what}}（{{clauses}}）；',
    lacking: {
      stop: '会停或可能停，何时取决于{{what}}，没有填写（{{clauses}}）',
      loss: '会丢或可能丢，何时取决于{{what}}，没有填写（{{clauses}}）',
    },
    unknown: {
      stop: '会停或可能停，条文没有写何时（{{clauses}}）',
      loss: '会丢或可能丢，条文没有写何时（{{clauses}}）',
    },
    none: { stop: '条文没有写会停', loss: '条文没有写会丢' },
    noneOfKind: {
      stop: '条文没有写“{{kind}}”会停；“{{other}}”会停或可能停',
      loss: '条文没有写“{{kind}}”会丢；“{{other}}”会丢或可能丢',
    },
    notBefore: '，最早{{moment}}',
    noRemedy: {
      stop: '{{moment}}起会停或可能停，条文没有说付清或续费能避免（{{clauses}}）',
      loss: '{{moment}}起会丢或可能丢，条文没有说付清或续费能避免（{{clauses}}）',
    },
    noRemedyAtOnce: {
      stop: '{{trigger}}起就停或随时可能停，条文没有说付清或续费能避免（{{clauses}}）',
      loss: '{{trigger}}起就丢或随时可能丢，条文没有说付清或续费能避免（{{clauses}}）',
    },
    paid: '· {{name}}（{{what}}）：按所填，付清或续费的时间是{{moment}}{{outcome}}。',
    outcome: { late: '，按条文那时应已有丢失', unsure: '，是否来得及不一定' },
    dayAlone: '，没有填几点，从零时起算',
    within: '{{trigger}}后 {{duration}}',
    atOnce: {
      stop: '{{trigger}}起就停或随时可能停（{{clauses}}）',
      loss: '{{trigger}}起就丢或随时可能丢（{{clauses}}）',
    },
    comes: '，到{{moment}}才丢，其间付清能否避免没有写',
    orEarlier: { stop: '，另有可能更早停的，没有写何时', loss: '，另有可能更早丢的，没有写何时' },
    asksRenewal: '，条文要求的是“续费”，只付清欠费够不够没有写明',
    asksBoth: '，条文要求续费并且付清',
    disputed: '，有争议，这是最早的读法',
  },
};
