import{IncidentCounter as r,define as n}from"./chunks/core-chZhjeLm.js";n("incident-counter",r);export{r as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map