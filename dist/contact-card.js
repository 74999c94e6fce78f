import{ContactCard as lt,define as dn}from"./chunks/31711141/core.js";dn("contact-card",lt);export{lt as ContactCard};
//# sourceMappingURL=contact-card.js.map