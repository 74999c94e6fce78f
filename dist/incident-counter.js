import{IncidentCounter as it,define as sn}from"./chunks/9e8a2d1b/core.js";sn("incident-counter",it);export{it as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map