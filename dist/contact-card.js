import{ContactCard as t,define as a}from"./chunks/core-C_WZRb-U.js";a("contact-card",t);export{t as ContactCard};
//# sourceMappingURL=contact-card.js.map