import{ArticleTeaser as e,define as r}from"./chunks/core-chZhjeLm.js";r("article-teaser",e);export{e as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map