import{ft as e,nn as t}from"./chunks/core-qINry-a9.js";t(`article-teaser`,e);export{e as ArticleTeaser};
//# sourceMappingURL=article-teaser.js.map