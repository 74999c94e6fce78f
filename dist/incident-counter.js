import{IncidentCounter as it,define as sn}from"./chunks/0cd8a749/core.js";sn("incident-counter",it);export{it as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map