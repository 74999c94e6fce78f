import{NewsList as t,define as s}from"./chunks/core-C_WZRb-U.js";s("news-list",t);export{t as NewsList};
//# sourceMappingURL=news-list.js.map