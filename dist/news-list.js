import{NewsList as at,define as on}from"./chunks/ae798413/core.js";on("news-list",at);export{at as NewsList};
//# sourceMappingURL=news-list.js.map