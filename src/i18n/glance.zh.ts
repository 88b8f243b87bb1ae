/** Wording of the figures of products at a glance in Chinese. */
export const glanceZh = {
  glance: {
    atOnce: '立即',
    anyTime: '随时',
    within: '{{duration}}内',
    after: '{{duration}}后',
    between: '{{from}}至 {{to}}',
    orEarlier: '{{when}}，或更早',
    byRight: '有权{{when}}',
    unknown: '没写期限',
    none: '未写明',
    notSpoken: '按通用条款',
  },
};
