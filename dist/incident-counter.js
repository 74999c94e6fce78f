import{IncidentCounter as it,define as sn}from"./chunks/d89fe36f/core.js";sn("incident-counter",it);export{it as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map