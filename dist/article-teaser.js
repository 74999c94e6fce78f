import{Qt as e,lt as r}from"./chunks/core-aTeM35eQ.js";e("article-teaser",r);export{r as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map