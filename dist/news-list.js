import{NewsList as t,define as s}from"./chunks/core-mLN0iSUM.js";s("news-list",t);export{t as NewsList};
//# sourceMappingURL=news-list.js.map