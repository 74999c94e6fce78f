import{Qt as t,tt as n}from"./chunks/core-OSsI-uEZ.js";t("incident-counter",n);export{n as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map