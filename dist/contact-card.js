import{ContactCard as ut,define as sn}from"./chunks/9e8a2d1b/core.js";sn("contact-card",ut);export{ut as ContactCard};
//# sourceMappingURL=contact-card.js.map