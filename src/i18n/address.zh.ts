/** What is said of addresses that are not as this site writes them, in Chinese. */
export const addressZh = {
  address: {
    noProduct: '没有“{{slug}}”这个产品。',
    unknown: '地址里的“{{key}}={{value}}”本站不认识，没有用到。',
    unread: '地址里的“{{key}}={{value}}”在这一页读不懂，没有用上。',
    elsewhere: '地址里的“{{key}}”这一页不用，没有计入。',
    readAs: '地址里的“{{key}}”按“{{as}}”读。',
    reckoned: '地址里的“{{value}}”按今天读作 {{as}}；链接若是别的日子写的，请核对。',
    supposedYear: '地址里的“{{value}}”没有写年份，读作离今天最近的 {{as}}，请核对。',
    supposedMonth: '地址里的“{{value}}”没有写年月，读作离今天最近的 {{as}}，请核对。',
    fraction: '地址里的“{{value}}”有不到一秒的零头，不计；按 {{as}} 算。',
    twice: '地址里“{{key}}”写了两次，用的是第一个；“{{value}}”没有用到。',
    anchor: '地址末尾所指的条款不在这一页，在协议全文里：',
    notHere: '“{{anchor}}”不在这一页，在协议全文里。',
    several: '“{{anchor}}”可以指不止一条，请选：',
    list: '“{{anchor}}”不止一条，已到其中第一条。',
    listNotHere: '“{{anchor}}”不止一条，不在这一页，在协议全文里：',
    listMissing: '本版本没有 {{numbers}}。',
    listMissingMore: '本版本没有 {{numbers}} 等。',
    and: '、',
    meant: '您要找的可能是：',
  },
};
