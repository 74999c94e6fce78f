import{Qt as s,et as t}from"./chunks/core-aTeM35eQ.js";s("news-list",t);export{t as NewsList};
//# sourceMappingURL=news-list.js.map