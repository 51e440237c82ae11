const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Behind these stands somebody's name: "juf X", "mijn zoon X", "de moeder van X". */
export const people = words(`
	zoon zoontje dochter dochtertje zus zusje zusjes broer broertje broertjes moeder mama mam vader papa pap ouders oma opa
	tante oom nicht nichtje neef neefje vriend vriendin vriendje vriendinnetje vrienden buurman buurvrouw buurjongen
	buurmeisje kind kindje jongen jongetje meisje baby tweeling klasgenoot klasgenootje juf juffrouw juffie meester
	meneer mevrouw mijnheer mw mevr dhr dr ir drs heer coach trainer trainster leraar lerares docent docente mentor agent
	wijkagent huisarts dokter tandarts hulpverlener hulpverleenster begeleider begeleidster pleegzoon pleegdochter
	pleegkind stiefvader stiefmoeder stiefzoon stiefdochter stiefbroer man vrouw partner ex collega baas coördinator voogd
	gezinsvoogd jeugdwerker jongerenwerker jeugdconsulent consulent conciërge directeur directrice stagiair stagiaire zuster
	imam dominee pastoor psycholoog therapeut logopedist maatschappelijk-werker kleinzoon kleindochter kleinkind schoonzoon
	leerplichtambtenaar ambtenaar pleegkinderen kinderen broers zussen zonen dochters buren overbuurman overbuurvrouw overbuur jeugdarts arts cliënt client gezin familie fam mr vrijwilliger vrijwilligster contactpersoon bewoner bewoonster mantelzorger
	son daughter brother sister friend teacher mother father mum dad uncle aunt neighbour oğlum kızım kardeşim annem babam
	schoondochter schoonmoeder schoonvader verloofde leerling leerlinge teamgenoot buurtsportcoach gezinscoach
`);

/** Behind these stands a name by itself: "hij heet X". */
export const naming = words(
	"heet heette heten genaamd genoemd naam noemen noemt noemden bijgenaamd groet groetjes groeten gr mvg liefs",
);

/** Between a first and a last name. */
export const prefixes = words(
	"van de der den ter ten te het 't ’t in op v.d vd von el al ben bin ould da di dos du la le",
);

/** What somebody does, behind the name of whoever does it. */
export const doing = words(`
	is was heeft had hebben wil wilde wou kan kon moet moest mag mocht gaat ging zit zat zei zegt vindt vond werd wordt komt
	kwam woont woonde durft durfde deed doet krijgt kreeg sloeg slaat huilt huilde pest pestte speelt speelde belde belt
	vertelde vertelt vroeg vraagt hielp helpt liep loopt bleef blijft stond staat ligt lag viel valt slaapt sliep werkt
	werkte leert leerde houdt hield denkt dacht voelt voelde zag ziet hoort hoorde kent kende mist miste zou zal schreeuwt
	schreeuwde lacht lachte verhuist verhuisde mij me ons
`);

/** What only people do: at the start of a sentence, where a capital says nothing, it shows that a name stands before it. */
export const doneByPeople = words(`
	helpt hielp woont woonde huilt huilde vertelde belde durft durfde pestte speelde lacht lachte schreeuwt slaapt sliep
	verhuist loopt liep heet heette
`);

/** Behind these a capital stands for a place, or for something that has one name. */
export const beforeThings = words(`
	in naar uit te op via rond langs vanuit tussen de het 't ’t deze een geen team lijn station per vanaf richting
	regio of/en versus
`);

/** Words that end as names do and are none. */
export const endLikeNames = words(`
	opa oma mama papa auto foto video radio pizza taxi euro agenda camera metro info bingo judo disco piano kilo demo thema
	villa arena cinema drama extra visa stadia data media moskee iedereen niemand allah hallo dank bio logo studio salsa
	zumba yoga pasta sauna plaza delta quota alinea diploma trauma dilemma programma schema panorama wajong crea sociëteit
	daarna hierna waarna erna bijna zowat ooit altijd samenwerking azc buro cargo casco deo duo ego eco hobby baby party story city family country army
`);

/** Before these an organisation, street or place has its name: "Emma Kinderziekenhuis", "Jan Steenstraat". */
export const ofPlaces =
	/(?:school|college|lyceum|straat|laan|plein|weg|park|fonds|stichting|ziekenhuis|kerk|centrum|huis|club|vereniging|hof|dreef|singel|kade|moskee|bibliotheek|opvang|team|zorg|wijk|buurt|kliniek|praktijk|hal|zaal|veld|pad|brug|steeg|gracht|markt|tunnel|gemeenschap|blok|overleg)$/i;

/** What stands before the name of a school, street or organisation. */
export const beforePlaces = words(`
	basisschool school schoolgebouw college lyceum obs cbs rkbs pcb rk kc ikc kindcentrum stichting sint st san santa
	buurthuis wijkcentrum sporthal zwembad park plein straat gemeente wijk buurt winkelcentrum kerk moskee gymzaal
	groep peutergroep dorp kinderdagverblijf methode bedrijf merk leger restaurant stad land regio
	speeltuin voetbalclub sportclub club vereniging restaurant café cafe supermarkt
`);

export const articles = words("de het 't ’t een geen in op zo'n zo’n elke veel mooie oude nieuwe");

/** Words with a capital that are no names of people. */
export const noNames = words(`
	zeist soest zoetermeer druten utrecht amersfoort driebergen bilthoven rotterdam amsterdam nederland nederlander nederlands
	nederlandse turkije turks turkse marokko marokkaans marokkaanse syrië syrisch syrische oekraïne oekraïens oekraïense
	arabisch arabische engels engelse pools poolse polen duits duitse frans franse europa europees afrika eritrea somalië
	suriname surinaams iran irak afghanistan sinterklaas kerst kerstmis pasen pinksteren ramadan suikerfeest offerfeest
	koningsdag whatsapp tiktok instagram snapchat youtube google facebook netflix fortnite minecraft roblox teams zoom
	jumbo lidl aldi action hema ikea albert cjg ggd ggz jgz wmo uwv svb bsn wijkteam jeugdzorg jeugdhulp kinderopvang politie
	gemeente raad college burgemeester wethouder wijkmanager bibliotheek buurtzorg halt veilig thuis kindertelefoon leger
	noord oost west zuid centrum vollenhove kerckebosch den dolder austerlitz bosch huis ter heide god allah jezus corona
	covid januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag
	donderdag vrijdag zaterdag zondag ik jij je u hij zij ze wij we jullie mijn jouw zijn haar hun ons onze dit dat deze die
	de het een er en of maar want dus toen als dan nu hier daar waar wat wie hoe waarom wanneer omdat ook niet geen wel nog al
	soms vaak altijd nooit op in aan bij met van voor naar om te door over onder tegen tussen zonder na tot uit vanaf veel
	weinig meer minder alle iedereen niemand iemand mensen kinderen jongeren ouders ja nee misschien gelukkig helaas
	volgens thuis buiten binnen vandaag morgen gisteren vorig volgend elke sinds zo samen alleen graag welzijn recept
	ma di wo do vr za zo sint st school politie buurman buurvrouw moeder vader oma opa huisarts dokter juf meester coach
	buurthuis speeltuin bus trein zwembad sportclub voetbal hulp zorg geld werk wachten wachtlijst afval hond honden
	app tv ov ns gft vve whatsappgroep participatie wajong bijstand toeslag toeslagen digid awbz wlz svw oso cito havo
	vwo vmbo mbo hbo pabo bso kdv peuterspeelzaal dalton montessori jenaplan islam moslim moslims christen katholiek
	protestants hindoe japans chinees spaans papiaments italiaans portugees humanitas jeugd wijkraad dorpsraad german polish romanian syria syrian iran iraq avonds ochtends middags nachts formule insta snap bol flink sociaal domein lokaal oost-west jan-en-alleman golf opel kia volkswagen toyota bmw audi mercedes ford renault peugeot citroën fiat tesla skoda volvo
	mazda hyundai seat polo türkçe keti koti tigrinya tamazight berbers sunday sundays monday tuesday wednesday thursday friday
	saturday january february march april may june july august september october november december dutch english turkish
	arabic ukrainian i we you he she they my our the hollanda
`);
