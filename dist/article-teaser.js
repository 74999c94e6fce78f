import{ArticleTeaser as dt,define as dn}from"./chunks/31711141/core.js";dn("article-teaser",dt);export{dt as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map