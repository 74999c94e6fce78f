import{ContactCard as ft,define as on}from"./chunks/800b465c/core.js";on("contact-card",ft);export{ft as ContactCard};
//# sourceMappingURL=contact-card.js.map