import{ArticleTeaser as dt,define as dn}from"./chunks/b9369894/core.js";dn("article-teaser",dt);export{dt as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map