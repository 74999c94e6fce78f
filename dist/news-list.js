import{NewsList as rt,define as sn}from"./chunks/530f37bd/core.js";sn("news-list",rt);export{rt as NewsList};
//# sourceMappingURL=news-list.js.map