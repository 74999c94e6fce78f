import{ArticleTeaser as ft,define as sn}from"./chunks/d89fe36f/core.js";sn("article-teaser",ft);export{ft as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map