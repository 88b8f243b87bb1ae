/** Wording of what is kept for when there is no connection, in Chinese. */
export const offlineZh = {
  offline: {
    notKept: {
      title: '离线：这一页没有留存',
      text: '现在连不上本站，这一页也没有留存在这个浏览器里。连上以后再打开就有。',
      agreement: '各产品的条款，协议全文里都有。',
      retry: '再试一次',
      readable: '已经留存、现在可以读的',
      pages: '页面',
      products: '产品',
      topics: '概念',
    },
    keep: {
      unsupported: '这个浏览器不能留存网页，或者不允许本站保存。',
      ownMachine: '本站现在由这台机器自己提供，不留存：否则重新构建以后看到的还是旧的。',
      off: '您已要求不留存，这个浏览器里没有留存任何一页。',
      saveData: '您的浏览器要求节省流量，所以没有自行留存；可以在这里留存。',
      first: '自行留存的约需下载 {{zipped}}，占 {{bytes}}。',
      all: '中文的全部约需下载 {{zipped}}，占 {{bytes}}；已经留存的不再下载。',
      state: '中文的 {{of}} 个文件中，已留存 {{files}} 个。',
      whole: '中文的全部已经留存。',
      none: '还没有留存。',
      keepAll: '留存全部',
      remove: '清除留存的内容',
      keeping: '正在留存全部，可以离开本页。',
      progress: '正在留存：{{of}} 个文件中的 {{done}} 个',
      missing: '有的文件没有取到，没有留存完。连上以后可再按一次，已经留存的不再下载。',
      full: '浏览器没有地方了，没有留存完。',
      silent: '没有回音，不知道留存了多少。请重新打开本页。',
      removed: '留存的内容已清除，也不再自行留存。您的清单、评阅和设置不受影响。',
    },
  },
};
