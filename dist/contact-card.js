import{Qt as t,st as a}from"./chunks/core-aTeM35eQ.js";t("contact-card",a);export{a as ContactCard};
//# sourceMappingURL=contact-card.js.map