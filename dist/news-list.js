import{Qt as s,et as t}from"./chunks/core-DjVIi4xj.js";s("news-list",t);export{t as NewsList};
//# sourceMappingURL=news-list.js.map