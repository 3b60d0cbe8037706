# ruff: noqa: E501  (a line of a table is one entry)
"""Proper names of the world that are not people of the watch list: to tell people from the rest.

All folded (lower case, no accents). Nothing here is tied to a watched organisation.
"""

from bot.matcher.lexicon import words

FEMININE_GIVEN = words(
    """
    adele adriana agathe agnes aicha alba alexandra alexia alice alicia alina aline alison amanda
    amandine amelia amelie amina amira ana anais anastasia andrea angela angele angelina anika anita
    anjali anna annabelle anne annette annie antonia ariane ashley astrid audrey aurelie aurore barbara
    beatrice beatriz bella benedicte berenice bianca blanche brigitte camille carla carmen carol carole
    carolina caroline caterina catherine cathy cecile cecilia celia celine chantal charlene charlotte
    chiara chloe christelle christiane christina christine cindy claire clara clarisse claudia claudine
    clemence clementine cleo colette constance coralie corinne cristina cynthia daniela danielle daphne
    deborah delphine denise diana diane dominique donna doris dorothee edith elena eleonore eliane elisa
    elisabeth elise eliza elizabeth ella elodie eloise elsa emeline emilia emilie emily emma emmanuelle
    erica erika estelle esther eugenie eva evelyne fabienne fanny farah fatima fatou fiona flavie flora
    florence france francesca francoise frederique gabriella gabrielle gaelle genevieve georgia
    geraldine giulia gloria grace greta gwendoline hannah harriet heidi helen helena helene heloise
    hortense ida imane ines ingrid irene iris irina isabel isabella isabelle ivana jacqueline jana jane
    janet jasmine jeanne jennifer jenny jessica jill joanna joanne jocelyne johanna josephine judith
    julia juliana julie juliette justine karen karima karin karine kate katherine kathleen kathryn katia
    katrin kelly khadija kim kimberly laetitia laila lara laura laure laurence lauren laurie lea leila
    lena leonie leslie lilian liliane lily lina linda lisa lise livia lola lorena lorraine louise lucia
    lucie lucille lucy ludivine lydia lydie mae madeleine magali maggie maite manon manuela marcelle
    margaret margaux margot marta maria mariam marianne marie mariana marina marine marion marlene
    martha marthe martina martine mary maryam mathilde maud melanie melina melissa mia michele michelle
    milena mina mira mireille miriam molly monica monique muriel myriam nadege nadia nadine naima nancy
    naomi natacha natalia natalie natasha nathalie nicole nina noemie nora nour oceane odile olga olivia
    ondine ophelie pamela patricia paula pauline penelope perrine petra priscilla priya rachel rachida
    radia rania rebecca regina regine renata renee rita roberta rosa rosalie rosalind rose roxane ruth
    sabine sabrina safia salome salma samantha samira sandra sandrine sara sarah selma serena severine
    shannon sheila sherry shirley silvia simone sofia sofie solene sonia sophia sophie stella stephanie
    sue susan susana susanna suzanne svetlana sybille sylvia sylvie tamara tania tatiana teresa tessa
    thea theresa tiffany tina ursula valentina valentine valerie vanessa vera veronica veronique
    victoria viola violaine violette virginia virginie viviane wanda wendy yael yasmine yolande yvette yvonne
    ambre brook camelia dahlia garance harper lotte mari maya olive opale perle prune rada reine sana tara
    zelda zoe zeynep soraya rokhaya aminata awa ndeye mei yuki sakura haruka ingeborg astou leonor
    ximena
    abby abigail adriane aida aimee ainhoa akiko alana aleksandra alena alessandra alix allegra allison
    alyssa amalia amy anabel anaelle andree anja anke anne-charlotte anne-claire anne-laure
    anne-lise anne-marie anne-sophie annelise annick annie-claude antoinette anya arabella arlette
    armelle asma assia augusta azadeh beatrix becky belinda bernadette bertille bess beth bethany
    bettina betty beverly brenda bridget carine carmela carrie cassandra cassie catalina charline cheryl
    chioma christa christi claire-marie clelia colleen collette cordelia dalia dalila dana danae daria
    darlene debbie debra delia denisa dina dolores domitille donatella dora dorine dorothy dunja edna
    edwige eileen elaine eleanor elina elke ellen elli eloisa elspeth elvira emanuela emiliana enora
    erin ermelinda ernestine estella ethel eugenia eulalie euphemie evangeline eve-marie evita fadila
    fatiha fatma faye federica felicia felicite felicity fernanda firouzeh flavia frances franziska
    freya gabriela gail georgette georgina germaine ghislaine gillian ginette gisele giselle gladys
    graciela gudrun guilaine gwen gwenaelle gwyneth hadja hana hanna hedwig heike helga henriette hilary
    hilda hillary honorine huguette ilana ilaria ilona imelda inge inna ioana irma isadora isaure iva
    ivanka izabela jaclyn jamila janette janice janine jasmina jayne jeanne-marie jeannette jeannine
    jelena jenna joana jodie joelle johanne jolie josee joselyne josette josiane joyce juana judy
    julianna julianne justyna kaitlin kara karla kathy kayla keiko kelsey kendra kenza kerstin kiara
    kirsten kristen kristin kristina latifa latoya laurette lauriane laurine lavinia leah leanne
    leocadie leticia leyla lidia lilia lillian lilly lindsay lindsey linh lisbeth lise-marie liza
    loretta lori louisa lucette luciana lucile lucinda luisa lula lyn lynne maelle maelys magdalena
    mahaut maia maja malika mallory mandy mara marcella marcia margaretha margarita margherita
    marguerite marie-ange marie-christine marie-claire marie-claude marie-eve marie-france marie-helene
    marie-laure marie-louise marie-pierre mariette marilyn marilyne marisa marissa marjorie marlena
    marlies mary-ann maryline maryse maryvonne mathilda maura maureen maxine mayra meera megan meghan
    mei-ling melinda melody meredith meryem michaela michaele mildred millicent millie mindy minna
    miranda miriana moira monika morgane myra myrtille nabila nadezhda nahed najat nanette narges
    nastassja nathania nawal neha nelly nicolette nikki nilufar noelle noemi nolwenn norma odette oksana
    olena oona oriane ornella pascale patsy patti patty paulette peggy perla phoebe phyllis pia polina
    polly prisca quitterie rachael rachelle rafaela ramona raphaelle raquel rebeka regan renate rhoda
    rhonda rochelle romane romy rosalia rosaline rosanna rosemary rosie roxana sadie salima samia sanae
    sandie saskia seraphine shana shari sharon sheryl shirin shreya sibylle sidonie sigrid simona sinead
    siobhan sixtine solange soukaina stacey stacy susie suzan suzette sylviane tabatha tamar tammy tanja
    tanya tasha tatjana tess tiphaine tracey trudy ulrike ursule valeria vanda vania velma verena vicki
    vicky vidya vivian viviana vivienne wafa wilhelmina winifred xenia yana yasmin yoko yolanda ysaline
    zeinab zelie zineb zita zora
    angelique capucine celeste desiree esperance eve fleur flore gloire jade melodie merveille prudence
    victoire
    adelaide albane alienor apolline athenais axelle berangere berengere celestine clotilde marie-charlotte
    eglantine emilienne faustine francine guillemette hermance hermine isabeau leontine maguelone marceline
    marie-astrid marie-caroline marie-cecile maylis ombeline olympe philippine philomene priscille raymonde
    roselyne segolene servane soizic yseult
    """
)

MASCULINE_GIVEN = words(
    """
    carter celestin cheikh eden elie florentin lois martial mathurin munir nadir rama rami taro tore
    aaron abdel abdou abdoulaye abel abraham achille adam adebayo adel adrian adrien ahmed alain alan
    albert alberto aldo alec alejandro aleksander alessandro alex alexander alexandr alexandre alexei
    alexis alfonso alfred ali allan alvaro amar amaury amine amir amit anatole anders andre andreas
    andrej andrew andrey andy angelo anil anthony antoine anton antonin antonio ari ariel armand arnaud
    arne arnold arthur asher ashok augustin aurelien austin axel aziz baptiste barret barry bart bartosz
    basile bastien ben benedict benjamin benoit bernard bernd bertrand bill bilal bjorn bob boris brad
    bradley brandon brendan bret brian brice bruce bruno bryan calvin carl carlo carlos casimir cedric
    cesar chad charles charlie chen chris christian christoph christophe christopher clark claude
    clement cody colin conrad constantin corentin craig cyril cyrille damian damien dan daniel daniele
    danny dario darius dave david dean demis denis dennis derek didier diego dieter dimitri dirk djibril
    dmitri don donald doug douglas duncan dustin dylan ed eddie eddy edgar edmond edouard eduardo edward
    edwin elias eliott elliot elon emil emile emilien emilio emmanuel emmett enrico enzo eric erik
    ernest erwan erwin esteban ethan etienne eugene evan fabian fabien fabio fabrice faisal farid
    federico felix fernand fernando florent florian floyd francesco francis francisco franck francois
    frank fred frederic frederick gabriel gaetan gael gaspard gauthier gautier gavin geoffrey geoffroy
    george georges gerald gerard gerhard germain ghislain gilbert gilles giorgio giovanni giuseppe glen
    glenn gonzague gordon graham grant greg gregoire gregory guido guilhem guillaume gunnar gustav
    gustave guy hakim hamid hamza hans harald harold harry hassan hector heinrich helmut hendrik henri
    henrik henry herbert herve hicham hiroshi holden hong horst howard hubert hugh hugo hugues ian
    ibrahim ignacio igor ilan ilia ilya imran isaac ismael ivan ivo jack jackson jacob jacques jaime
    jake jakub jamal james jamie jan janek jared jason javier jay jean jeff jeffrey jens jeremie jeremy
    jerome jerry jesse jim jimmy joachim joao joaquin joe joel joffrey johan johann johannes john johnny
    jon jonas jonathan jordan jordi jorge jose joseph josh joshua juan jules julian julien julius jurgen
    justin kai kamel karim karl keith ken kenneth kenji kent kevin kilian killian konrad kurt kyle
    lamine lance lars larry laurent lawrence leandre lee leif len leo leon leonard leopold leslie lev
    lewis liam lionel loic lorenzo lou louis luc luca lucas lucien ludovic luis luka lukas luke lyes
    mads magnus malik manfred manuel marc marcel marco marcos marcus marek mario marius mark markus
    martin marvin mason massimo mathias mathieu mathis matt matteo matthew matthias matthieu maurice
    mauro max maxence maxim maxime maximilien mehdi melvin michael michal michel miguel mike mikhail
    milan miles milo mitch mohamed mohammed moritz morgan mourad moussa murat nabil nacer nasser nathan
    nathaniel neal neil nelson nicholas nick nicolas niels nigel nikita nikolai nils noah noam noe noel
    norbert norman octave olaf oleg oliver olivier omar oscar otto owen pablo paolo pascal patrice
    patrick paul pavel pedro per peter petr phil philip philippe phillip pierre pieter piotr quentin
    rachid rafael rainer rajesh ralph ramon raoul raphael rashid raul ravi ray raymond reid remi remy
    renaud rene ricardo richard rick riccardo rob robert roberto robin rodolphe rodrigo roger roland
    rolf romain roman romeo ronald ross roy ruben rudi rudolf rui rupert russell ryan sacha said salim
    salvatore sam samir samuel sanjay satoshi satya scott sean sebastian sebastien selim serge sergei
    sergey sergio seth shawn sidney simon sofiane soren srinivas stan stanislas stefan stefano stephan
    stephane stephen steve steven stuart sundar sven sylvain tanguy tarek ted teddy terry thabo theo
    theodore thibaud thibault thierry thomas tibo tim timothee timothy titouan tobias todd tom tomas
    tomasz tommy tony travis trevor tristan tyler ugo ulrich urbain valentin valery victor viktor
    vincent vinod vivien vladimir walid walter warren wayne wei werner wilfried will william wolfgang
    xavier yacine yann yannick yasser yohan yoann youssef yuri yusuf yves yvan zach zacharie zachary zinedine
    hyun-woo jean-luc jean-marc jean-paul jean-pierre jean-philippe jean-baptiste pierre-yves
    marc-antoine jean-francois jean-christophe jean-michel jean-claude kwame kofi oumar thijs bram joris
    piet takeshi haruto kenta ryota minh duc tuan rohan arjun vikram rahul nikhil
    abdoul abhishek aditya ajay akash alasdair alistair alok alvin anand andres anirudh anshul arash
    arjen arno aron arturo arvind ashwin atsushi augusto avinash barnabe bastian benji bernardo boaz
    bogdan brady brent brett bronson burt byron caleb cecil charles-edouard charles-henri chet chuck
    claudio clayton clint clive clovis colby conor corey curt curtis cyprien cyrus damon darrell darren
    daryl deepak demetrius desmond devin domenico dominik dorian doron dwight edoardo efraim eitan
    elijah elvis emre enrique eran ernesto errol ethienne everett ezra felipe fergus fidel
    francois-xavier freddie friedrich gareth garrett garry gary geert gerd gerry gianluca gideon giles
    gino girish gonzalo goran gregor grigori gustavo hari harlan harvey hasan helmuth henning herman
    hermann hubertus hugues-antoine ilias ingo iskander itamar ivar ives jaap jad jaden jarek
    jean-charles jean-denis jean-jacques jean-jerome jean-louis jean-noel jean-pascal jean-rene
    jean-sebastien jean-yves jeevan jerald jermaine joaquim joey jonny josef jozef juha julio junaid
    jyri karan kareem kaspar kazuo keiichi kelvin kenny kiran kirk klaus knut koen kris krishna kristian
    kunal lachlan laszlo lazare leander leandro leroy lorne louis-philippe luigi luiz lyle mahmoud
    manish manoj marc-olivier marko marlon marten masayoshi mateo matias maurizio maynard micah mickael
    mikael mikko milton miroslav mohit monty morten muhammad myron nadav naveen neville nico niklas
    nikolaus nir nuno oleksandr oren oskar osman othmane otis ousmane paul-emile paul-henri paulo
    phineas pierluigi pierre-andre pierre-antoine pierre-emmanuel pierre-henri pranav prashant quincy
    radu raghav rainier raj rajeev rakesh ralf ramesh ramzi randall randy raymundo reginald reinhard
    renzo rhett ricky rishi rocco rod roderick rodney roel rohit romuald ronnie rory roshan rudy rufus
    ruslan sachin saeed sagar sami sandeep saul sayed sebastiao shane sharif shlomo siddharth sigmund
    silas silvio simeon slava sohail solomon srinivasan stanislaw stanley sumner sunil suresh taha
    takashi tancrede tarik tariq tatsuya teo terence terrence thaddeus theodor theodoros thorsten tigran
    tijani timo tino tobin tod tommaso torsten tristram tuomas tushar tyrone uday udo upendra uwe vaclav
    vadim valerio varun vijay vinay vince vincenzo virgil virgile vishal vivek vladislav volker wael
    wendell wesley whitfield wilbur willem willy wim woody xavi yair yan yannis yaroslav yehuda yoav
    yoel yoni yosef yoshua youri yuji yves-marie zack zane zbigniew zeev ziad zoran
    amadou constant desire dieudonne hyacinthe honore innocent marin parfait placide prosper sylvestre
    toussaint tresor vital
    adhemar alaric alban alphonse ambroise anselme arthus aubin aymeric balthazar barthelemy baudouin blaise
    calixte charles-antoine cyriaque edern elouan enguerrand eudes ferdinand firmin foulques gedeon godefroy
    gontran goulven gwendal hippolyte humbert isidore jehan leonce louis-marie mayeul mederic melchior odilon
    pacome philibert pierre-alexandre pierre-louis pierre-marie pierre-olivier regis theophile theotime thibaut
    ulysse vianney victorien wilfrid zacharie
    """
)

GIVEN = FEMININE_GIVEN | MASCULINE_GIVEN

# Last names of those who govern: who names somebody minister is no house that one goes to.
RULERS = words(
    """
    trump biden obama clinton bush reagan harris vance macron sarkozy hollande chirac bayrou barnier attal
    lecornu starmer sunak blair johnson merkel scholz merz meloni orban poutine zelensky netanyahou modi xi
    lula milei trudeau carney legault newsom erdogan cameron truss mitterrand jospin fillon castex draghi renzi
    """
)


# Companies and institutions that people go to or come from.
COMPANIES = words(
    """
    meta facebook google alphabet deepmind microsoft apple amazon nvidia anthropic mistral xai tesla
    spacex twitter uber airbnb stripe palantir coinbase instacart nextdoor slack salesforce oracle intel
    ibm amd qualcomm samsung sony huawei baidu alibaba tencent bytedance tiktok snap snapchat pinterest
    netflix spotify dropbox adobe cisco dell hp siemens sap orange thales airbus capgemini atos dassault
    ubisoft criteo doctolib blablacar nasa nsa cia fbi mit stanford berkeley harvard princeton oxford
    cambridge caltech inria cnrs hec polytechnique epfl epfz ethz ehess cern cea mcgill uqam sorbonne
    cohere perplexity huggingface databricks snowflake
    cloudflare github gitlab linkedin instagram whatsapp youtube waymo cruise boeing lockheed mckinsey
    bain accenture deloitte kpmg pwc goldman jpmorgan blackrock softbank sequoia andreessen thrive
    khosla zoom slack telegram nintendo bluesky reddit discord figma notion canva ebay paypal square block klarna
    duolingo revolut
    statsig truecaller rivian ford toyota renault stellantis valeo lvmh axa bnp safran totalenergies
    carrefour nestle danone sanofi novartis pfizer roche bayer walmart disney mattel etsy shopify expedia
    zillow coursera moderna bbva santander midjourney neuralink oklo helion worldcoin jetbrains foxconn
    tsmc kakao coreweave crusoe blackstone hsbc decathlon auchan michelin nokia ericsson asml intuit
    verizon comcast paramount starbucks heineken bosch volkswagen bmw porsche lufthansa edf engie veolia
    bouygues sncf ratp airfrance publicis havas
    """
)
COMPANY_NAMES = frozenset(
    {
        "google deepmind", "google brain", "google labs", "google cloud", "mistral ai", "hugging face", "scale ai", "amazon web services",
        "thinking machines", "thinking machines lab", "safe superintelligence", "character ai", "character.ai",
        "inflection ai", "stability ai", "periodic labs", "planet labs", "goldman sachs", "morgan stanley",
        "wells fargo", "general motors", "general electric", "y combinator", "andreessen horowitz", "duke university",
        "stanford university", "white house", "maison blanche", "maison-blanche", "nations unies", "commission europeenne",
        "hudson river trading", "electronic arts", "epic games", "red hat", "procter gamble", "deutsche bank",
        "axel springer", "conde nast", "dotdash meredith", "prisa media", "news corp", "johnson johnson", "ernst young",
        "dow jones", "ralph lauren", "estee lauder", "jane street", "lockheed martin", "warner bros",
        "black forest labs", "eureka labs", "core automation", "situational awareness", "world labs",
        "general catalyst", "general atlantic", "lux capital", "thrive capital", "founders fund", "kleiner perkins",
        "index ventures", "khosla ventures", "bnp paribas", "la poste", "l'oréal", "a16z", "h company",
    }
)  # fmt: skip

# A name that ends (or begins) so is that of an organisation.
COMPANY_SUFFIXES = words(
    """
    ai ia lab labs inc inc. corp corp. ltd llc gmbh sa sas group groupe capital ventures partners
    technologies technology systems systemes research superintelligence intelligence robotics dynamics
    energy energies media studios studio games software networks university universite institute
    foundation bank health motors airlines pharma biotech cloud securities holdings machines
    semiconductors analytics computing consulting conseil telecom mobile international automation
    institut college museum gallery hospital orchestra
    """
)
COMPANY_PREFIXES = words(
    """
    banque groupe universite institut ecole fondation fonds laboratoire laboratoires cabinet agence
    studio societe autorite ministere commission agence office observatoire academie
    """
)

# Towns and a feast by which people are called.
TOWN_NAMES = words(
    "austin brooklyn dallas denver diego francisco houston israel jose milan sofia sydney noel"
)

PLACES = words(
    """
    paris lyon marseille lille bordeaux nantes toulouse strasbourg rennes grenoble montpellier nice
    londres london berlin munich hambourg francfort zurich geneve lausanne berne bruxelles anvers
    amsterdam rotterdam dublin madrid barcelone lisbonne porto rome milan turin vienne prague varsovie
    budapest athenes stockholm oslo copenhague helsinki moscou kiev kyiv istanbul tel-aviv jerusalem
    dubai riyad doha delhi bombay bangalore pekin shanghai shenzhen hongkong singapour tokyo seoul
    taipei sydney melbourne toronto montreal vancouver ottawa boston chicago seattle austin dallas
    houston miami atlanta denver washington manhattan brooklyn berkeley sunnyvale cupertino mountain
    france allemagne italie espagne portugal suisse belgique angleterre irlande ecosse royaume-uni
    etats-unis amerique europe asie afrique chine japon inde coree canada australie bresil mexique
    israel russie ukraine pologne suede norvege danemark finlande pays-bas autriche grece turquie maroc
    algerie tunisie senegal californie texas floride iowa nevada oregon bretagne normandie alsace
    provence corse quebec ontario albanie davos cannes abilene californie silicon wall broadway
    hollywood vegas york francisco jose alto diego angeles kong
    agen aix-en-provence ajaccio albi alencon amiens angers angouleme annecy antibes arles arras auxerre avignon
    bastia bayonne beauvais belfort besancon beziers biarritz blois boulogne-sur-mer brest caen cahors calais
    carcassonne chambery charleville-mezieres chartres cherbourg cholet clermont-ferrand colmar compiegne dieppe
    dijon douai dunkerque epinal evreux lannion limoges lorient menton monaco montauban montlucon mulhouse
    nanterre narbonne nevers nimes niort orleans perigueux perpignan poitiers quimper reims roanne rodez roubaix
    rouen saclay saint-brieuc saint-denis saint-etienne saint-malo saint-nazaire sete tarbes thionville toulon
    tourcoing tours troyes valenciennes vannes versailles vichy villeurbanne
    bale bruges charleroi fribourg gand liege louvain lucerne lugano mons namur neuchatel ostende
    gatineau longueuil saguenay sherbrooke trois-rivieres
    abidjan alger casablanca dakar oakland philadelphie pittsburgh princeton rabat redmond sacramento tunis
    afghanistan andorre angola argentine armenie azerbaidjan bahamas bahrein bangladesh benin bhoutan bielorussie
    birmanie bolivie bosnie botswana brunei bulgarie burkina burundi cambodge cameroun chili chypre colombie
    comores congo croatie cuba djibouti egypte emirats equateur erythree estonie ethiopie gabon gambie ghana
    guatemala guinee guyana haiti honduras hongrie indonesie irak iran islande jamaique jordanie kazakhstan kenya
    kirghizistan koweit laos lesotho lettonie liban liberia libye liechtenstein lituanie luxembourg macedoine
    madagascar malaisie malawi maldives mauritanie moldavie mongolie montenegro mozambique namibie nepal
    nicaragua niger nigeria oman ouganda ouzbekistan pakistan panama paraguay perou philippines qatar roumanie
    rwanda serbie slovaquie slovenie somalie soudan suriname syrie tadjikistan taiwan tanzanie tchad thailande
    togo turkmenistan uruguay venezuela vietnam yemen zambie zimbabwe colorado utah hawai hawaii vermont kansas
    ohio tennessee arizona wyoming alaska michigan minnesota illinois
    nairobi lagos accra pretoria johannesburg addis-abeba kigali jakarta manille hanoi bangkok karachi islamabad
    bucarest belgrade zagreb sofia tallinn riga vilnius bratislava ljubljana reykjavik santiago bogota lima quito
    caracas montevideo brasilia rio sao
    """
)
PLACE_NAMES = frozenset(
    {"la rochelle", "le havre", "le mans", "san francisco", "new york", "palo alto", "silicon valley", "mountain view", "los angeles", "san diego",
     "san jose", "menlo park", "hong kong", "new delhi", "las vegas", "wall street", "union europeenne",
     "etats unis", "royaume uni", "station f", "cote ouest", "tel aviv", "abou dhabi", "capitol hill", "sophia antipolis",
     "abu dhabi", "buenos aires", "kuala lumpur", "mexico city", "cap vert", "salt lake city", "baton rouge", "cape town", "fort worth",
     "santa clara", "santa barbara", "san antonio", "sao paulo", "addis abeba", "arabie saoudite", "nouvelle zelande", "nouvelle orleans",
     "new jersey", "new mexico", "costa rica", "porto rico", "saint petersbourg", "le cap", "la haye", "le caire"}
)  # fmt: skip

OUTLETS = frozenset(
    {"fox news", "sky news", "nbc news", "abc news", "cbs news", "msnbc", "the new yorker", "vanity fair",
     "rest of world", "ars technica", "the register", "the times", "the telegraph", "el mundo", "la repubblica",
     "usine digitale", "l'usine digitale", "radio-canada", "new scientist",
     "the information", "reuters", "bloomberg", "wired", "wall street journal", "the wall street journal", "wsj",
     "new york times", "the new york times", "financial times", "the financial times", "le monde", "le figaro",
     "les echos", "liberation", "cnbc", "cnn", "the verge", "techcrunch", "business insider", "axios", "fortune",
     "forbes", "the guardian", "guardian", "bbc", "afp", "washington post", "the washington post", "politico",
     "semafor", "the atlantic", "vox", "nikkei", "le parisien", "la tribune", "l'express", "le point", "mediapart",
     "sifted", "platformer", "puck", "the economist", "times of india", "der spiegel", "el pais", "20 minutes",
     "bfm tv", "bfmtv", "bfm business", "france inter", "franceinfo", "numerama", "clubic", "zdnet", "l'usine nouvelle"}
)  # fmt: skip

# Products, prizes and other capitalised things that no person is called.
THINGS = words(
    """
    chatgpt gpt gemini claude copilot grok siri alexa llama dall-e dalle diffusion sora whisper codex stargate
    iphone ipad android windows azure bard cortana switch polymarket whatsapp gmail internet
    bourse etat covid brexit agi ia ai llm gpu api saas neurips icml cvpr vivatech techno tech web noel
    paques ramadan dieu bitcoin ethereum wikipedia phi signal zoom teams skype messenger
    threads mastodon
    chrome safari photoshop
    """
)

# Words that begin sentences or stand capitalised without being anybody's name.
NOT_NAMES = words(
    """
    eh bah bof ex- baptise baptisee rebaptise rebaptisee nomme nommee denomme denommee intitule intitulee
    in out bye ciao goodbye hello
    le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs mon ma mes notre nos
    votre vos il elle ils elles on je tu nous vous qui que quoi dont ou et mais or ni car donc si quand
    lorsque comme puis apres avant depuis pendant durant selon chez dans sur sous pour par avec sans
    vers entre contre malgre outre tout toute tous toutes plusieurs certains certaines chaque aucun
    aucune autre autres meme deux trois quatre cinq six sept huit neuf dix cent mille premier premiere
    second seconde dernier derniere ceux celui celle celles pourquoi comment combien qu' c' s' n' j' m'
    t' y en ne pas plus moins tres trop aussi encore deja enfin ainsi alors cependant toutefois pourtant
    cela ceci neanmoins parallelement ironiquement recemment actuellement aujourd'hui hier demain janvier fevrier
    mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi
    vendredi samedi dimanche oui non merci bonjour bref reste voici voila fini place exclusif exclu
    urgent breaking direct live video photo photos podcast interview portrait analyse edito tribune
    opinion enquete dossier mercato rumeur info infos actu actualite tech societe entreprise officiel
    nomination nominations carriere carrieres depart arrivee retour demission pdg ceo cto cfo coo dg drh
    rssi lead country manager group pbc llc vp svp evp cro cmo ciso chief head officer president vice-president directeur directrice
    product research projects special strategy partnerships platform general manager senior engineer scientist staff board trust mission alignment
    post-training training growth sales global safety security operating financial technology technical
    executive people m. mm. mme mmes mlle dr pr me m mm monsieur madame messieurs mesdames maitre saint
    longtemps souvent parfois jadis naguere autrefois quelquefois jamais toujours quasi quiconque sitot aussitot
    auparavant dorenavant desormais davantage ailleurs partout dehors hormis quant certes pis mieux tellement
    plutot vite volontiers notamment via nonobstant quiz dessus loin pres surtout bientot tantot ensuite sitot
    rebelote patatras bingo volte-face clap bonus idem autrement badaboum banco basta pschitt chiche boum hop
    bis halte stop pause attention alerte exit direction prix
    entretemps jusque jusqu' lorsqu' puisqu' quoiqu' presqu' auquel auxquels auxquelles ouf
    sainte general lord sir francais francaise francais americain americaine britannique canadien
    canadienne allemand allemande
    """
)

# Words of the table above as they are written, where the dictionary lacks them.
ACCENTED = frozenset(
    ("déjà", "très", "où", "tôt", "bientôt", "plutôt", "aussitôt", "récemment", "parallèlement")
)

PARTICLES = words(
    """
    de du d' van von der den ten di da dos la le el al ben bin mac mc o' st saint del della ter
    """
)

# « s'installe rue de Rivoli »: what is named behind them is a street.
STREETS = words("rue avenue boulevard quai faubourg impasse")
