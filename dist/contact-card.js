import{ContactCard as ut,define as sn}from"./chunks/d89fe36f/core.js";sn("contact-card",ut);export{ut as ContactCard};
//# sourceMappingURL=contact-card.js.map