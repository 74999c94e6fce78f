import{NewsList as rt,define as sn}from"./chunks/0cd8a749/core.js";sn("news-list",rt);export{rt as NewsList};
//# sourceMappingURL=news-list.js.map