import { Environment } from '@marcbachmann/cel-js';
import { claimFunctions } from './claim-functions.js';
import { clauseFunctions } from './clause-functions.js';
import type { Library, NamedFunction } from './named-function.js';
import { quantityFunctions } from './quantity-functions.js';
import { slotFunctions } from './slot-functions.js';
import { timeFunctions } from './time-functions.js';
import { ClaimView, LinkView, QuantityView, QuoteView, TimeView, viewFields } from './views.js';
import { wordingFunctions } from './wording-functions.js';

const limits = {
  maxAstNodes: 400,
  maxDepth: 32,
  maxListElements: 200,
  maxMapEntries: 0,
  maxCallArguments: 4,
};

const types = [
  ['Quantity', QuantityView],
  ['Time', TimeView],
  ['Quote', QuoteView],
  ['Claim', ClaimView],
  ['Link', LinkView],
] as const;

/** All functions that a rule can call, in the order in which the reference lists them. */
export const namedFunctions = (library: Library): readonly NamedFunction[] => [
  ...quantityFunctions(library),
  ...timeFunctions(library),
  ...wordingFunctions(library),
  ...clauseFunctions(library),
  ...slotFunctions,
  ...claimFunctions(library),
];

/**
 * The CEL environment of a rule: `a` and `b` are the two claims, `link` is how they were aligned. A
 * `lone` rule judges `a` alone.
 */
export function ruleEnvironment(library: Library, lone: boolean): Environment {
  const environment = new Environment({ enableOptionalTypes: true, limits });
  for (const [name, ctor] of types) {
    environment.registerType(name, { ctor, fields: viewFields[name] });
  }
  environment.registerVariable('a', 'Claim');
  if (!lone) environment.registerVariable('b', 'Claim').registerVariable('link', 'Link');
  for (const { signature, run, says } of namedFunctions(library)) {
    environment.registerFunction(signature, run, { description: says, async: false });
  }
  return environment;
}
