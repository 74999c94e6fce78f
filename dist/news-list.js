import{NewsList as rt,define as cn}from"./chunks/35df752c/core.js";cn("news-list",rt);export{rt as NewsList};
//# sourceMappingURL=news-list.js.map