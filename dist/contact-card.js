import{ContactCard as ut,define as sn}from"./chunks/530f37bd/core.js";sn("contact-card",ut);export{ut as ContactCard};
//# sourceMappingURL=contact-card.js.map