/** Wording of the settings that every page has in Chinese. */
export const controlsZh = {
  paper: { source: '打印于{{moment}}（北京时间）。协议版本 {{edition}}，原文 SHA-256 {{hash}}。' },
  theme: { label: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  keys: {
    title: '快捷键',
    close: '关闭预览或对话框',
    enabled: '启用单键快捷键',
  },
};
