/** Short forms of first names: "Tim" may be a Timothy, "Chris" a Christopher or a Christine. */
const forms = `
  Abigail: Abby; Abraham: Abe; Albert: Al Bert; Alexander: Alex Sandy; Alexandra: Alex Sandra Sandy;
  Alfred: Alf Fred; Amanda: Mandy; Andrew: Andy Drew; Angela: Angie; Anthony: Tony; Antonia: Toni;
  Arthur: Art; Barbara: Barb; Benjamin: Ben Benny; Bernard: Bernie; Bradley: Brad; Caroline: Carrie;
  Catherine: Cathy Kate Cath; Charles: Charlie Chuck; Charlotte: Lottie; Christine: Chris Tina;
  Christina: Chris Tina; Christopher: Chris Kit; Clifford: Cliff; Cynthia: Cindy; Daniel: Dan Danny;
  David: Dave; Deborah: Debbie Deb; Dennis: Denny; Donald: Don Donny; Dorothy: Dot Dottie;
  Douglas: Doug; Edmund: Ed; Edward: Ed Eddie Ted Ned; Eleanor: Ellie Nell; Elizabeth: Liz Beth Betsy
  Betty Lizzie Eliza; Eugene: Gene; Frances: Fran; Francis: Frank; Franklin: Frank; Frederick: Fred
  Freddie; Gabriel: Gabe; Geoffrey: Geoff; Gerald: Gerry Jerry; Gregory: Greg; Harold: Hal Harry;
  Henry: Hank Harry; Herbert: Herb; Howard: Howie; Isaac: Ike; Jacob: Jake; Jacqueline: Jackie;
  James: Jim Jimmy Jamie; Janet: Jan; Jeffrey: Jeff; Jennifer: Jen Jenny; Jeremy: Jerry; Jerome: Jerry;
  Jessica: Jess; John: Jack Johnny Jon; Jonathan: Jon Jonny; Joseph: Joe Joey; Joshua: Josh;
  Judith: Judy; Julian: Jules; Katherine: Kate Kathy Katie Kat; Kathleen: Kathy Kate; Kenneth: Ken
  Kenny; Kimberly: Kim; Lawrence: Larry; Leonard: Len Leo; Leslie: Les; Louis: Lou; Louise: Lou;
  Madeleine: Maddie; Margaret: Maggie Meg Peggy; Martin: Marty; Matthew: Matt; Maxwell: Max;
  Michael: Mike Mick Mickey; Michelle: Shelly; Mitchell: Mitch; Nathan: Nat Nate; Nathaniel: Nat
  Nate; Nicholas: Nick Nicky; Nicole: Nicky Nikki; Norman: Norm; Oliver: Ollie; 
  Pamela: Pam; Patricia: Pat Patty Trish Tricia; Patrick: Pat Paddy; Peter: Pete; Philip: Phil;
  Phillip: Phil; Randall: Randy; Randolph: Randy; Raymond: Ray; Rebecca: Becky Becca; Reginald: Reg;
  Richard: Rick Dick Rich Ricky; Robert: Bob Bobby Rob Robbie Bert; Roberta: Bobbie; Rodney: Rod;
    Ronald: Ron Ronnie; Rosemary: Rose Rosie; Rudolph: Rudy; Russell: Russ;
  Samantha: Sam; Samuel: Sam Sammy; Sidney: Sid; Solomon: Sol; Stanley: Stan; Stephanie: Steph;
  Stephen: Steve; Steven: Steve; Stuart: Stu; Susan: Sue Susie; Teresa: Terry; Terence: Terry;
  Theodore: Ted Theo Teddy; Theresa: Terry; Thomas: Tom Tommy; Timothy: Tim Timmy; Tobias: Toby;
   Valerie: Val; Victor: Vic; Victoria: Vicky Tori; Vincent: Vince Vinny; Virginia:
  Ginny; Walter: Walt; William: Will Bill Billy Willie Liam;  Zachary: Zach Zack
`;

/** In lower case: full form → its short forms. */
const shortForms: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  forms
    .toLowerCase()
    .split(';')
    .map((row): [string, ReadonlySet<string>] => {
      const [full = '', ...short] = row.split(/[\s:]+/).filter(Boolean);
      return [full, new Set(short)];
    }),
);

/**
 * Whether two first names, in lower case, may be one person's: the same, or one a common short form
 * of the other ("mike" and "michael").
 */
export const sameGivenName = (a: string, b: string): boolean =>
  a === b || isShortFor(a, b) || isShortFor(b, a);

const isShortFor = (short: string, full: string) => shortForms.get(full)?.has(short) === true;
