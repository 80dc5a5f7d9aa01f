/**
 * Sentences of invented news. `{one|other}` is drawn anew for each article, so that two outlets
 * seldom share five words in a row; `$name` is filled in.
 */

/** What the articles of one story share; `$` names are the story's facts as one outlet prints them. */
export const factPhrases: readonly string[] = [
  '{The|Building the|Repairing the} $project {will cost|is to cost|comes to} $cost, {officials|people at the council|its planners} {said|told reporters|announced} on $day.',
  '{About the money,|As to the bill,|In its statement,} the $body {put|has put|now puts} the {price|bill|total} at $cost, {up|a rise of} $percent {on|from|against} the {first|earlier|original} {estimate|plan|figure}.',
  '{At least|Some|More than} $count people {were moved|had to move|have moved} out of {homes|houses|flats} in $town {after|when|as} the {river|water|flood} {rose|came} on $day.',
  '$speaker, {who heads|head of|in charge of} the $body, said: “$quote”',
  '“$quote,” {said|added|told the council} $speaker on $day.',
  '{Work|Building work|Construction} {is to begin|will begin|should start} on $date and {last|take} $months months.',
  '{Of|Among} the {residents|households|voters} {asked|polled}, $percent {backed|supported|were for} the {plan|scheme}, {a survey|figures} {showed|released} on $day {showed|found}.',
  'The $body {has|holds|keeps} a {reserve|fund} of $fund, {which|and that} {covers|pays for} {only|just} $share of the {sum|cost}.',
  '{Nearby|Further down}, $second {lost|has lost} $percent of its {trade|visitors|traffic} {since|after} $year.',
  '{By|Before} $deadline the {last|final} {stretch|section} {must|has to|should} be {ready|open|finished}, $speaker {promised|pledged|said}.',
];

/** What each outlet has of its own. */
export const ownPhrases: readonly string[] = [
  '{Shopkeepers|Traders|Stallholders} near the {square|station|market} {say|report|complain} that {takings|sales} {fell|dropped|sank} by $n per cent {last|this} {spring|summer|autumn}.',
  '{A|One} {teacher|baker|nurse|farmer} from $second, {who asked|asking} not to be named, {called|considers} the {plan|delay|news} “{a long time coming|hardly a surprise|one more promise}”.',
  '{Buses|Trams|Trains} {will run|are to run} {every|each} $n minutes {until|up to} the {end of the month|holidays|new year}.',
  '{The|Its} {library|museum|theatre|school} {stays|remains} {shut|closed} for $n {weeks|days}, {its director|a notice} {says|explains}.',
  '{In|Back in} $year, a {similar|much smaller} {scheme|project} {ran|went} {over|beyond} its budget by $money {and|before it} {was dropped|came to nothing}.',
  '{Nobody|No one} at the {ministry|agency} {could|would} {say|explain} why the {letter|report|answer} {took|needed} $n weeks.',
  '{Opponents|Critics|Neighbours} {fear|worry about} {noise|dust|traffic} and {want|demand} a {wall|tunnel|shorter route} {instead|first}.',
  '{The|A} {weather service|forecast} {expects|speaks of} {rain|snow|winds} {on|by} {Monday|Tuesday|Saturday}, {with|and} up to $n millimetres {in|within} a day.',
  '{Engineers|Surveyors|Divers} {inspected|looked at|measured} {the|every} {pillar|bank|wall} {twice|again} {and|but} {found|saw} {no|little} {damage|wear}.',
  '{It|That} {would be|is} the {third|fourth|second} {vote|meeting|hearing} {on the matter|about it} in $n {months|years}.',
  '{Prices|Rents|Fees} in the {district|old town} {rose|climbed|went up} from $n to {nearly|almost|over} $m {crowns|points|a week}, {agents|landlords} {say|estimate}.',
  '{Volunteers|Helpers|Students} {filled|carried|stacked} {some|about|around} $big sandbags {through|during} the night.',
  '{The|Her|His} {party|group} {holds|has} $n of the $m seats {and|but} {needs|seeks} {a partner|support from others} for {any|each} {change|decision}.',
  '{Local|Regional} {farms|growers} {sold|delivered} $big tonnes of {apples|barley|potatoes}, {less|fewer} than {in any year|ever} since $year.',
];

export const quotations: readonly string[] = [
  'We will not leave this town alone with a bill that nobody here ran up',
  'There is money for the first stage, and there will be money for the second',
  'I have read the report twice and I still cannot find the reason for the delay',
  'What we need is a road that is open in winter, not another study of roads',
  'People have been patient with us for ten years and they are right to ask',
  'If the wall holds until spring we shall have time to build a better one',
];
export const towns = [
  'Ellery',
  'Minning',
  'Castle Orne',
  'Dunmere',
  'Harrow Vale',
  'Port Avis',
  'Tolland',
  'Wexmoor',
];
export const projects = [
  'bridge',
  'harbour wall',
  'tram line',
  'hospital wing',
  'water works',
  'ring road',
];
export const bodies = [
  'city council',
  'harbour authority',
  'transport board',
  'regional parliament',
];
export const firstNames = ['Ruth', 'Arthur', 'Helen', 'Simon', 'Clara', 'Victor', 'Nora', 'Peter'];
export const lastNames = [
  'Adeyar',
  'Bellmont',
  'Corwin',
  'Dravec',
  'Estrand',
  'Fallowes',
  'Garnier',
  'Hollis',
];
export const outlets = [
  'Morning Ledger',
  'The Courier',
  'Evening Dispatch',
  'Coast Radio',
  'Daily Monitor',
  'Northern Wire',
  'The Standard-Post',
];
