import{ArticleTeaser as ft,define as cn}from"./chunks/35df752c/core.js";cn("article-teaser",ft);export{ft as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map