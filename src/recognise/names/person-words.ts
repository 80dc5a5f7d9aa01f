import { monthNames, weekdayNames } from '../../domain/calendar-names.js';
import { sentenceOpeners } from '../../domain/sentence-openers.js';
import { titles } from '../../domain/titles.js';
import { wordSet } from '../../domain/word-set.js';

/** Titles before a name; they say nothing of who else may be meant. */
export const courtesyTitles = wordSet(`
  ${titles.join(' ')}
  Count Fr Father Sister Brother Bishop Archbishop Cardinal Rabbi Imam Sheikh Ayatollah Senators Sens
  Reps Premier Justices Sheriff Maj Major Cpl Corporal Adm Admiral Cmdr Commander Officer Detective
  Superintendent Inspector Constable Leader Commissioner Councilman Councilwoman Councillor Delegate
  Spokesman Spokeswoman Coach Aunt Uncle Candidate Democrat Republican Whip Assemblyman Hon
`);

/** What may stand among the titles without being a part of the name. */
export const titleFillers = wordSet(`
  House Senate White State Defense Defence Treasury Home Press Majority Minority Assistant Former
  Acting First Lady Justice Homeland Security National Adviser Advisor Conservative Labour Democratic
  British American French German Russian Ukrainian Israeli Chinese Canadian Mexican Australian Irish
  Scottish Italian Spanish Turkish Iranian Iraqi Syrian Saudi Indian Japanese Korean Polish Dutch
  Swedish Greek US U.S. UK EU GOP Health Energy Education Interior Shadow
`);

export const male = wordSet(`
  Mr Sir Lord King Prince Pope Congressman Chairman Councilman Spokesman Uncle Father Fr Brother
  Baron Count Assemblyman
  James John Robert Michael William David Richard Joseph Joe Thomas Tom Charles Christopher Chris
  Daniel Dan Matthew Matt Anthony Tony Mark Donald Steven Steve Stephen Paul Andrew Joshua Josh
  Kenneth Ken Kevin Brian George Edward Ed Timothy Tim Ronald Ron Jason Jeffrey Jeff Ryan Jacob Jake
  Gary Nicholas Nick Eric Jonathan Jon Larry Justin Scott Brandon Benjamin Ben Samuel Sam Gregory
  Greg Frank Alexander Raymond Ray Patrick Pat Jack Dennis Jerry Tyler Aaron Jose Henry Adam Douglas
  Doug Nathan Peter Zachary Kyle Walter Harold Jeremy Ethan Carl Keith Roger Gerald Christian Terry
  Sean Arthur Austin Noah Lawrence Jesse Bryan Bill Billy Jordan Bruce Gabriel Logan Alan Juan Wayne
  Roy Ralph Randy Eugene Vincent Russell Louis Philip Bobby Bob Johnny Bradley Brad Mike Jim Jimmy
  Rob Dave Rick Ted Mitch Mitt Marco Bernie Barack Rand Rudy Newt Harry Chuck Karl Kent Lindsey
  Antonin Clarence Vladimir Emmanuel Volodymyr Olaf Boris Keir Rishi Nigel Simon Graham Ian Stuart
  Neil Martin Dmitry Sergei Sergey Igor Ahmed Mohammed Mohamed Muhammad Ali Hassan Hussein Omar
  Carlos Luis Miguel Pedro Jorge Fernando Antonio Francisco Javier Hans Jens Jean Pierre Jacques
  Francois François Marc Luc Giuseppe Mario Paolo Marcus Derek Craig Glenn Todd Trey Trent Wolf Cory
  Dick Al Albert Alex Alfred Allen Andre André Angus Barry Bernard Brendan Brett Calvin Cedric Chad
  Cliff Clifford Clive Clint Colin Connor Cyril Damian Darren Dean Desmond Dominic Dwight Earl Edgar
  Edwin Elijah Elliott Ernest Evan Felix Floyd Fred Frederick Freddie Geoff Geoffrey Gilbert Gordon Guy
  Hamish Hank Harvey Hector Herbert Howard Hugh Hugo Isaac Ivan Ivar Jamie Jared Jay Jeremiah Jerome
  Joel Julian Kieran Kurt Lance Lee Leo Leon Leonard Leroy Liam Lloyd Lucas Luke Malcolm Manuel Maurice
  Max Maxwell Mick Milton Mohammad Murray Ned Nathaniel Neal Norman Oliver Oscar Owen Percy Perry Phil
  Phillip Pablo Rafael Ramon Rex Ricardo Ricky Roberto Rodney Roland Roman Rory Ross Rupert Salvador
  Sebastian Seth Sidney Spencer Stanley Stefan Stewart Sven Tariq Terrence Theodore Toby Tommy Travis
  Trevor Tristan Vernon Victor Viktor Vince Wallace Walt Warren Wesley Wilfred Will Willie Winston
  Xavier Yusuf Ibrahim Ismail Khalid Mahmoud Mustafa Rashid Salman Samir Abdullah Akira Hiroshi Kenji
  Rajesh Rahul Sanjay Vijay Narendra Arjun Andrei Alexei Mikhail Nikolai Oleg Pavel Yuri Dmytro Andriy
  Anders Bjorn Erik Gustav Henrik Johan Lars Magnus Nils Piet Klaas Jürgen Wolfgang Klaus Otto Friedrich
  Matteo Luca Marcello Silvio Sergio Diego Enrique Alejandro Andres Andrés Eduardo Gustavo Raul Raúl
  Recep Emmerson Nelson Kofi Kwame Olusegun Tunde Xi
`);

export const female = wordSet(`
  Mrs Ms Miss Dame Lady Queen Princess Baroness Congresswoman Chairwoman Councilwoman Spokeswoman Aunt
  Sister Mary Patricia Jennifer Jen Linda Elizabeth Liz Barbara Susan Jessica Sarah Sara Karen Lisa
  Nancy Betty Sandra Margaret Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah
  Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Kathy Angela Shirley Emma Brenda Pamela
  Nicole Anna Samantha Katherine Catherine Kate Christine Debra Rachel Carolyn Janet Maria Olivia
  Heather Helen Diane Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan Evelyn Judith
  Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Anne Annie Jean
  Alice Julia Judy Grace Denise Amber Marilyn Beverly Danielle Theresa Sophia Marie Diana Brittany
  Natalie Isabella Charlotte Rose Alexis Kayla Hillary Melania Ivanka Michele Kellyanne Huma Elena
  Sonia Condoleezza Claire Fiona Theresa Rosie Jane Jill Dianne Tammy Valerie Wendy Sally Susie Kirsten
  Kamala Tulsi Ursula Giorgia Olga Irina Natasha Fatima Aisha Leila Sofia Lucia Carmen Ana Isabel
  Chelsea Debbie Maggie Peggy Ellen Irene Eleanor Caroline Bridget Loretta Janet Yvonne Monica
  Abigail Ada Adele Agnes Alexandra Alison Allison Amelia Amina Angelina Anita April Audrey Ava Beatrice
  Becky Bella Bernadette Beth Bethany Bonnie Brenda Camille Candace Carla Carly Cassandra Cecilia Celia
  Charlene Chloe Clara Claudia Colleen Connie Cora Courtney Crystal Daisy Darlene Dawn Deirdre Delia
  Doris Edith Eileen Elaine Elise Ella Eliza Elsa Erica Erika Erin Esther Eva Eve Faith Felicia Florence
  Frances Francesca Gabrielle Gail Gemma Georgia Geraldine Gertrude Gillian Gina Gladys Greta Gretchen
  Gwen Harriet Hazel Heidi Helena Henrietta Hilary Holly Ida Imogen Ingrid Iris Isla Ivy Jackie Jasmine
  Jeanette Jeanne Jenna Jenny Jessie Joanna Joanne Jocelyn Josephine Juanita Judy Julianne June Kara
  Kathryn Katie Katrina Kay Kelsey Kendra Kerry Kirsty Kristen Kristin Kristina Lana Latoya Lena Leah
  Leona Leslie Letitia Lillian Lily Linda Lois Lola Lorraine Louise Lucille Lucy Lydia Lynn Lynne Mabel
  Madeleine Mandy Marcia Margaret Marianne Marina Marjorie Marsha Mary Matilda Maureen Maxine Maya
  Meghan Melinda Mercedes Meredith Mia Mildred Millie Miranda Miriam Molly Myra Nadia Nadine Naomi
  Natalia Nell Nina Nora Norma Octavia Paige Paula Pauline Penelope Penny Philippa Phoebe Phyllis
  Priscilla Ramona Regina Renata Renee Rita Roberta Robin Rosa Rosalind Rosemary Roxanne Sabrina Selena
  Serena Shannon Sheila Shelley Sheryl Siobhan Stacey Stella Susanna Suzanne Sylvia Tamara Tanya Tara
  Tatiana Tess Tiffany Tina Tracey Tracy Trisha Ulrike Vanessa Vera Veronica Violet Vivian Winifred
  Yasmin Zoe Zara Amal Layla Mariam Nadira Noor Zainab Indira Priya Sunita Keiko Yuki Mei Svetlana
  Ludmila Oksana Yulia Birgit Astrid Freja Sigrid Solveig Annika Katarina Lucía Pilar Consuelo Dolores
  Guadalupe Ximena Chiara Giulia Bianca Marta Beatriz Ines Inês Amara Chioma Ngozi Adaeze Thandiwe
`);

/** A capitalised run with one of these names no person. */
export const impersonal = wordSet(`
  Department Party Court Committee Council University College School Institute Center Centre Street
  Avenue Road Hall House Senate Congress Parliament Association Organization Organisation Union
  United States State Kingdom Republic City County Bank Company Corporation Corp Inc Group Fund
  Foundation Agency Bureau Office Ministry Commission Board Service Services Force Army Navy Air
  Times Post News Journal Press Tribune Herald Guardian Magazine Network Radio Television Twitter
  Facebook Google New York North South East West Northern Southern Eastern Western Central Middle
  Island Islands River Lake Mountain Sea Ocean Valley Beach Bay Park Square Bridge Airport Station
  Hospital Church War World American Americans National International Federal Supreme Islamic
  Democratic Republican Republicans Democrats Conservative Labour Liberal Green Tea Act Bill Law
  Amendment Constitution Treaty Agreement Deal Plan Project Policy Day Week Month Year
  ${weekdayNames.join(' ')} ${monthNames.join(' ')}
  Christmas Easter Thanksgiving God Bible Club League Cup Games
  Olympics White Black Oval Capitol Wall Los San Santa Saint Las El Great Britain England Hampshire
  Jersey Carolina Dakota Virginia Security Intelligence Affairs Trade Health Medicine Medical Justice
  Treasury Pentagon Administration Campaign Convention Summit Conference Caucus Coalition Alliance
  Society Institution Museum Library Theater Theatre Hotel Tower Embassy Inn Fox CNN NBC ABC
  CBS MSNBC BBC AP Reuters UPI FBI CIA NATO Nato EU UN
`);

/** First words of a sentence that are capitalised for that reason alone. */
export const capitalAtStart = wordSet(`
  ${sentenceOpeners.join(' ')}
  Four Five Six Like Unlike Of Inside Outside Against About Around Between Through Today
  Yesterday Tomorrow Speaking Citing Did Does Do Is Are Was Were Has Have Had Will Would Can
  Could Should May Might Let Well Yes Oh Ok Okay Thank Thanks Please Never Nothing Nobody
  Everyone Everybody Anyone Someone Something Indeed Thus Hence Again Ever Long Much Too Very
  Maybe Rather Whether Whatever Being Having Standing Sitting Writing Responding Asking Adding
  Noting Calling Former Given
`);
