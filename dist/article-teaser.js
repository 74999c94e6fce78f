import{ArticleTeaser as r,define as e}from"./chunks/core-C_WZRb-U.js";e("article-teaser",r);export{r as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map