import{nn as e,rt as t}from"./chunks/core-qINry-a9.js";e(`news-list`,t);export{t as NewsList};
//# sourceMappingURL=news-list.js.map