import{ArticleTeaser as mt,define as on}from"./chunks/800b465c/core.js";on("article-teaser",mt);export{mt as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map