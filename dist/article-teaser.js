import{ArticleTeaser as ft,define as sn}from"./chunks/0cd8a749/core.js";sn("article-teaser",ft);export{ft as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map