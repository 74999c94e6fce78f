import{nn as e,ut as t}from"./chunks/core-qINry-a9.js";e(`contact-card`,t);export{t as ContactCard};
//# sourceMappingURL=contact-card.js.map