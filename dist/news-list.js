import{NewsList as at,define as on}from"./chunks/800b465c/core.js";on("news-list",at);export{at as NewsList};
//# sourceMappingURL=news-list.js.map