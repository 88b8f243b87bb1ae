/** Wording about names that are none of the products of the special terms, in Chinese. */
export const outsideZh = {
  outside: {
    general:
      '{{name}}不在专用说明的 {{articles}} 个产品里；本协议只有通用条款管它，没有写期限：按固定期限售卖的，服务到期为止<term/>；欠费的，阿里云有权停服或终止<stop/>；服务期满或终止后，数据只在“一定的缓冲期”内存储，缓冲期多长，以产品文档等所载为准<buffer/>。',
    within: '本协议没有写{{name}}到期、欠费之后的期限：{{reason}}<own/>',
    withinGeneral:
      '到期、欠费之后只有通用条款可循，也没有写期限：按固定期限售卖的，服务到期为止<term/>；欠费的，阿里云有权停服或终止<stop/>；服务期满或终止后，数据只在“一定的缓冲期”内存储，缓冲期多长，以产品文档等所载为准<buffer/>。',
    see: '产品文档、价格说明和订购页面先于本协议<precedence/>：请在阿里云官网查“{{name}} 欠费说明”；它若另有服务条款，也在那里。',
    seeExpiry:
      '产品文档、价格说明和订购页面先于本协议<precedence/>：请在阿里云官网查“{{name}} 到期说明”“{{name}} 续费”；它若另有服务条款，也在那里。',
    maybe: '存疑：{{note}}',
    product: '第 {{number}} 条 {{name}}',
    words: '条款原文',
    gloss: '本站译意：',
    clauses: '（{{clauses}}）',
    between: '、',
  },
};
