import{IncidentCounter as it,define as sn}from"./chunks/530f37bd/core.js";sn("incident-counter",it);export{it as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map