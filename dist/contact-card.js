import{Qt as t,st as a}from"./chunks/core-DjVIi4xj.js";t("contact-card",a);export{a as ContactCard};
//# sourceMappingURL=contact-card.js.map