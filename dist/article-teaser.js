import{ArticleTeaser as ft,define as sn}from"./chunks/9e8a2d1b/core.js";sn("article-teaser",ft);export{ft as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map