import{IncidentCounter as rt,define as dn}from"./chunks/b9369894/core.js";dn("incident-counter",rt);export{rt as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map