import{ContactCard as ft,define as on}from"./chunks/ae798413/core.js";on("contact-card",ft);export{ft as ContactCard};
//# sourceMappingURL=contact-card.js.map