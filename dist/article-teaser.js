import{ArticleTeaser as mt,define as on}from"./chunks/ae798413/core.js";on("article-teaser",mt);export{mt as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map