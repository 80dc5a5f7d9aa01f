/** The library's public door: `check` is the whole pipeline, the stages can be used alone. */

export { compileAligner } from './align/align.js';
export { type CheckOptions, check, checker, extractor, relator } from './check.js';
export type { Article, Skipped } from './domain/article.js';
export type { Claim } from './domain/claim.js';
export type { Fact, Link, Slot } from './domain/fact.js';
export type { Aspect, Evidence, Finding, Severity, Verdict } from './domain/finding.js';
export type { FramedArticle } from './domain/framed.js';
export type { Kinship } from './domain/kinship.js';
export type { Lineage, LineageLink } from './domain/lineage.js';
export type { Mention, Reading } from './domain/mention.js';
export type { Quantity } from './domain/quantity.js';
export type { Quote } from './domain/quote.js';
export type { Report } from './domain/report.js';
export type { Rule, RuleBook, RuleError } from './domain/rule.js';
export type { SegmentedArticle } from './domain/segments.js';
export type { Span } from './domain/span.js';
export type { TimeExpression } from './domain/time-expression.js';
export type { Vocabulary } from './domain/vocabulary.js';
export { compileFramer } from './frame/frame.js';
export { readCorpus } from './io/read-corpus.js';
export { readRuleBook } from './io/read-rules.js';
export { compileJudge } from './judge/judge.js';
export { traceLineage } from './lineage/trace.js';
export { compileRecognisers } from './recognise/recognise.js';
export { segment } from './segment/segment.js';
