import{Qt as t,tt as n}from"./chunks/core-DjVIi4xj.js";t("incident-counter",n);export{n as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map