/** Wording of the cards over the text in Chinese. */
export const previewZh = {
  preview: { label: '引用预览', go: '前往 {{num}}', close: '关闭预览', unavailable: '预览没有载入，可直接前往。' },
};
