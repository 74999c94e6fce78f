import{ArticleTeaser as ft,define as sn}from"./chunks/530f37bd/core.js";sn("article-teaser",ft);export{ft as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map