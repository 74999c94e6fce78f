import{Qt as s,et as t}from"./chunks/core-OSsI-uEZ.js";s("news-list",t);export{t as NewsList};
//# sourceMappingURL=news-list.js.map