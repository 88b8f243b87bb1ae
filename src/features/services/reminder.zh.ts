/** Wording of the reminder that is sent to who pays, in Chinese. */
export const reminderZh = {
  reminder: {
    title: '请及时付清或续费，以免停服、丢数据（时间均为北京时间）：',
    line: '· {{name}}（{{what}}）：{{stop}}；{{loss}}。',
    stop: '{{moment}}前付清或续费才不停（{{clauses}}）',
    loss: '{{moment}}前付清或续费才不丢（{{clauses}}）',
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
    disputed: '，有争议，这是最早的读法',
  },
};
