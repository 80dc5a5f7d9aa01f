/** With a capital: what opens sentences far more often than it is part of a name. */
export const sentenceOpeners: readonly string[] = (
  'The A An This That These Those There Here He She It They We You I His Her Its Their Our My Your ' +
  'In On At By For From With Without As If When While Where Why What Who How Which Since After ' +
  'Before During Under Over Until Although Though Because But And Or Nor So Yet Not No Now Then ' +
  'Still Also Both Each Every Some Many Most More All Such Other Another One Two Three Several ' +
  'Few Only Even Just Meanwhile However Instead Earlier Later Last Next Once Asked Perhaps ' +
  'Despite To Among According'
).split(' ');
