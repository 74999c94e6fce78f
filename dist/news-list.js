import{NewsList as nt,define as dn}from"./chunks/31711141/core.js";dn("news-list",nt);export{nt as NewsList};
//# sourceMappingURL=news-list.js.map