import{ArticleTeaser as dt,define as dn}from"./chunks/afd89503/core.js";dn("article-teaser",dt);export{dt as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map