import{NewsList as rt,define as sn}from"./chunks/d89fe36f/core.js";sn("news-list",rt);export{rt as NewsList};
//# sourceMappingURL=news-list.js.map