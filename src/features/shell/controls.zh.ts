/** Wording of the settings that every page has in Chinese. */
export const controlsZh = {
  paper: { source: '打印于{{moment}}（北京时间）。协议版本 {{edition}}，原文 SHA-256 {{hash}}。' },
  connection: { offline: '离线', kept: '现在没有网络连接；留存在这个浏览器里的页面照常可读。' },
  theme: { label: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  keys: {
    title: '快捷键',
    close: '关闭预览或对话框',
    enabled: '启用单键快捷键',
    copy: '复制选中的协议原文：只有文字和条款号，没有网页的样式；较长的在最后两行写出处和链接，除非在下面关掉',
    copySource: '复制协议原文时附上出处（只记在这个浏览器里）',
  },
};
