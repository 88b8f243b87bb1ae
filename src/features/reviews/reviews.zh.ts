/** What the page of reviews says at once, in Chinese; the rest comes with the reviews. */
export const reviewsZh = {
  reviews: {
    title: '评阅',
    meta: '逐条评阅《阿里云产品服务协议》：标记、批注、改写、逐条状态和核对单，只存在自己的浏览器里，可存为 Word 或文件。',
    lead: '给协议加标记、批注、改写，逐条记下看过没有、有没有问题。一切只存在这个浏览器里，不上传。',
    noScript: '评阅在浏览器里进行，需要 JavaScript。协议全文不需要它也能读。',
    toText: '协议全文',
  },
};
