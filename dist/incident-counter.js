import{it as e,nn as t}from"./chunks/core-qINry-a9.js";t(`incident-counter`,e);export{e as IncidentCounter};
//# sourceMappingURL=incident-counter.js.map