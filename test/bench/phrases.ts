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
  '“$quote,” {said|added} $speaker on $day.',
  '{Work|Building work|Construction} {is to begin|will begin|should start} on $date and {last|take} $months months.',
  '{Of|Among} the {residents|households|voters} {asked|polled}, $percent {backed|supported|were for} the {plan|scheme}, {a survey|figures} {showed|released} on $day {showed|found}.',
  'The $body {has|holds|keeps} a {reserve|fund} of $fund, {which|and that} {covers|pays for} {only|just} $share of the {sum|cost}.',
  '{Nearby|Further down}, $second {lost|has lost} $percent of its {trade|visitors|traffic} {since|after} $year.',
  '{By|Before} $deadline the {last|final} {stretch|section} {must|has to|should} be {ready|open|finished}, $speaker {promised|pledged|said}.',
];

/**
 * What each outlet has of its own, without a figure: of so many things at once that two outlets
 * seldom say the same by chance.
 */
export const plainPhrases: readonly string[] = [
  '{Near|Behind|Beyond} the $place the $group {came|went} to {see|look at} a $thing that $verb beside the $other.',
  '$group {want|ask for} a $thing {beside|instead of} the $other, {and|but} $crowd {prefer|keep} the $place.',
  '{One|An elderly} {teacher|baker|nurse|farmer} {who|that} {lives by|knows} the $place {calls|called} the $thing “{a long time coming|hardly a surprise|one more promise}” and $group {laughed|nodded}.',
  '{Whether|Why} the $thing $verb {at|by} the $place {is not known|nobody can tell}, {and|but} $group {blame|suspect} the $crowd.',
  '{For|To} $group the $thing {is|was} {no|another} $other {but|and} a $place that {matters|counts}.',
  'The $crowd {say|think|know} that the $thing {$verb|has $verb} {long ago|for good|too late} for the $group of the $place.',
  '{No|Not one} $thing $verb {at|around} the $place {since|before} the $group {left|arrived} with their $other.',
  'While $group {waited|sang|talked} {outside|in the rain}, the $thing $verb and $crowd {shut|left} the $place.',
];

/** And with one: in real news one sentence of six has a number. */
export const figurePhrases: readonly string[] = [
  'The $place {took in|counted} $big $group {last year|in $year}.',
  '{About|Some} $n $group {gathered|met} {at|by} the $place {on|last} {Monday|Tuesday|Saturday}.',
  '{A|Every} $thing {costs|sells for} $m crowns {there|at the $place}.',
  '{In|Back in} $year the $place {had|still had} $n {rooms|gates|windows} and {a|one} $thing.',
  'The $thing {near|at} the $place is $m metres {long|high|wide}, {say|according to} $group.',
  '{A|Its} $thing {lost|gained} $n per cent {in value|in weight} {before|after} $group $verb.',
];
export const groups =
  'actors bakers bankers beekeepers boatmen builders carters chemists choristers climbers clerks cooks coopers dancers divers doctors drivers drummers foresters gardeners gatekeepers glaziers grocers hatters hikers hunters jewellers joiners judges librarians masons milkmen miners nurses opticians painters pilots plumbers porters potters printers pupils railwaymen roofers sailors sculptors shepherds singers smiths surgeons surveyors tailors tanners teachers tenants vets waiters weavers welders widows'.split(
    ' ',
  );
export const things =
  'anchor atlas balcony barrel basket beacon bell bicycle blanket boiler bookcase bucket cable calendar candle carpet cart chimney chisel clock coat compass crane curtain desk drum easel engine envelope fence fiddle flag funnel furnace glove hammer harp helmet kettle kiln ladder lamp lantern lever locket loom magnet map mast medal mirror needle oven paddle piano plough pump raft rope saddle sail sledge statue stove tapestry telescope tent trumpet umbrella valve vase wagon wheel whistle'.split(
    ' ',
  );
export const places =
  'abbey academy airfield aquarium arena arsenal bakery barracks basilica bathhouse boathouse brewery canal cannery casino castle cathedral cemetery cinema citadel clinic college dairy depot dockyard embassy fairground farm forge fortress foundry gallery garage granary greenhouse hotel inn laundry library lighthouse mill mint monastery museum nursery observatory orchard palace pavilion pier planetarium prison quarry refinery sawmill smithy stable stadium tannery tavern theatre treasury vineyard warehouse windmill zoo'.split(
    ' ',
  );
export const verbs =
  'appeared arrived broke burned changed closed collapsed creaked crumbled disappeared drifted failed fell flooded froze grew jammed leaked melted moved opened returned rose rusted sank shook shrank slipped snapped split stopped stuck tilted toppled turned vanished'.split(
    ' ',
  );

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
