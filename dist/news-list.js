import{NewsList as rt,define as sn}from"./chunks/9e8a2d1b/core.js";sn("news-list",rt);export{rt as NewsList};
//# sourceMappingURL=news-list.js.map