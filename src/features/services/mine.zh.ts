/** What the page of “my services” says at once, in Chinese; the rest comes with the services. */
export const mineZh = {
  mine: {
    title: '我的服务',
    meta: '把几个阿里云服务放在一起：欠费或到期之后，先停哪个、先丢哪个、在什么时候之前付清。',
    lead: '把几个服务放在一起看：先停哪个、先丢哪个，在什么时候之前付清。日期和各产品页一样，由条文推算。',
    noScript: '这一页要在浏览器里推算，需要 JavaScript。各产品自欠费、到期起的时间，见产品列表。',
    toProducts: '产品列表',
  },
};
