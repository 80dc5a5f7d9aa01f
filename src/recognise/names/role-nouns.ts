import { wordSet } from '../../domain/word-set.js';

/** Offices and callings: who holds one is told by it, "the governor". */
export const roleNouns = wordSet(`
  president minister secretary chancellor senator governor mayor leader spokesman spokeswoman
  spokesperson chairman chairwoman chair director ambassador representative congressman congresswoman
  adviser advisor attorney lawyer judge justice commissioner executive ceo professor analyst economist
  candidate nominee manager strategist aide officer general sheriff chief premier pm king queen prince
  princess pope bishop archbishop author editor journalist reporter host speaker lawmaker peer mp
  treasurer founder owner coach captain prosecutor envoy diplomat scientist researcher doctor nurse
  teacher farmer pastor delegate deputy councillor councilman councilwoman regulator banker investor
  head historian activist campaigner resident coroner inspector constable superintendent detective colonel
  admiral commander organiser organizer owner engineer pilot politician counsel solicitor barrister cleric
  priest rabbi imam vicar midwife surgeon paramedic firefighter soldier trainer striker goalkeeper chef
  mediator negotiator translator interpreter bookkeeper accountant driver miner curator
`);

/** Of these, what opens no name of a body or place, as "General" and "Queen" do. */
export const surelyCallings = wordSet(`
  lawyer prosecutor analyst economist journalist reporter lawmaker treasurer founder envoy diplomat
  scientist researcher councillor councilman councilwoman banker historian activist campaigner coroner
  superintendent commander organiser organizer engineer politician solicitor barrister cleric midwife
  surgeon paramedic firefighter trainer striker goalkeeper mediator negotiator translator interpreter
  bookkeeper accountant spokesman spokeswoman spokesperson curator
`);

/** What anyone may be called beside their office. */
export const plainNouns = wordSet(`
  man woman official businessman businesswoman billionaire mogul actor actress singer veteran democrat
  republican conservative texan father mother grandfather grandmother widow widower newcomer
  frontrunner front-runner incumbent year-old
`);

/** With one of these, a role is another role: "deputy governor", "former president". */
export const distinguishing = wordSet(`
  deputy vice former ex acting assistant associate shadow lieutenant prime incoming
  would-be opposition first attorney press chief
`);
