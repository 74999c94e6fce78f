import type { Messages } from '../messages.js';

// As in Portugal, Angola, Mozambique and the others; Brazil has a file of its own.
export const messages: Messages = {
  loading: 'A carregar…',
  unavailable: 'Não é possível apresentar esta informação neste momento.',
  stale: 'Não foi possível atualizar a informação. Última atualização: {time}.',
  noMessages: 'Sem notícias',
  noArticle: 'Sem artigo',
  noContact: 'Sem dados de contacto',
  noIncident: 'Sem acontecimentos',
  noClock: 'Sem cidades',
  allMessages: 'Todas as notícias',
  moreMessages: 'Mais notícias',
  messagesAdded: {
    one: 'É apresentada mais {count} notícia.',
    many: 'São apresentadas mais {count} de notícias.',
    other: 'São apresentadas mais {count} notícias.',
  },
  moreFailed: 'Não foi possível ler mais notícias.',
  readOn: 'Continuar a ler',
  telephone: 'Telefone',
  email: 'Correio eletrónico',
  address: 'Morada',
  openingHours: 'Horário de atendimento',
  website: 'Sítio Web',
  saveContact: 'Guardar contacto',
  daysSince: {
    one: 'Passou {days} desde {event}',
    many: 'Passaram {days} desde {event}',
    other: 'Passaram {days} desde {event}',
  },
  daysUntil: {
    one: 'Falta {days} para {event}',
    many: 'Faltam {days} para {event}',
    other: 'Faltam {days} para {event}',
  },
  daysSinceDate: {
    one: 'Passou {days} desde {date}',
    many: 'Passaram {days} desde {date}',
    other: 'Passaram {days} desde {date}',
  },
  daysUntilDate: {
    one: 'Falta {days} até {date}',
    many: 'Faltam {days} até {date}',
    other: 'Faltam {days} até {date}',
  },
  open: 'Aberto agora',
  openUntil: 'Aberto agora; encerramento: {time}',
  closed: 'Encerrado',
  closedUntil: 'Encerrado; próxima abertura: {time}',
  ownTime: '{time} ({own} na sua hora local)',
  offset: '{hours} h',
};
