import{IncidentCounter as t,define as n}from"./chunks/core-C_WZRb-U.js";n("incident-counter",t);export{t as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map