/** Wording of the command palette in Chinese. */
export const paletteZh = {
  palette: {
    title: '前往与命令',
    label: '产品、条款号、词语或命令',
    placeholder: '例如：rzfw、34.3.1、数据 删除',
    results: '结果',
    count_one: '{{count}} 项',
    count_other: '{{count}} 项',
    loading: '正在载入全文…',
    failed: '全文没有载入；页面与命令仍可用。',
    keys: '↑ ↓ 选择，Enter 打开，Esc 返回',
    groups: { recent: '最近的搜索', clause: '条款', product: '产品', text: '正文', page: '页面', action: '命令' },
    pages: {
      home: '首页',
      agreement: '全文',
      products: '产品',
      search: '搜索',
      references: '定义与引用',
      deadlines: '期限',
      about: '关于',
    },
    searchAll: '搜索“{{query}}”',
  },
};
