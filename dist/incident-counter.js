import{Qt as t,tt as n}from"./chunks/core-aTeM35eQ.js";t("incident-counter",n);export{n as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map