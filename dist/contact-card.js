import{ContactCard as ut,define as cn}from"./chunks/35df752c/core.js";cn("contact-card",ut);export{ut as ContactCard};
//# sourceMappingURL=contact-card.js.map