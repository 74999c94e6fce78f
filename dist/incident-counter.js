import{IncidentCounter as rt,define as dn}from"./chunks/31711141/core.js";dn("incident-counter",rt);export{rt as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map