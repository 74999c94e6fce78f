import{IncidentCounter as rt,define as dn}from"./chunks/afd89503/core.js";dn("incident-counter",rt);export{rt as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map