import{ContactCard as ut,define as sn}from"./chunks/0cd8a749/core.js";sn("contact-card",ut);export{ut as ContactCard};
//# sourceMappingURL=contact-card.js.map