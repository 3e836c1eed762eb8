/**
 * Words that say the same in news, groups parted by ";"; behind "><" what says the opposite. English, written by us; any form of
 * a word stands for all of them, and words joined by "_" stand for words in a row. A word may be in several groups.
 */
export const WORD_GROUPS: readonly string[] = `
wipe erase delete remove ; usable use available work ; relocate move transfer ; obtain get receive ; oversee run lead
future coming next upcoming ; cancel scrap abandon drop ditch axe call_off ; revive resume restart ; scarce rare short
recommend advise urge >< advise_against advises_against warn_against discourage ; offline without_a_connection without_internet
denial rejection refusal deny denied reject rejected turn_down refuse ; automate automated automatic automatically
delivery shipment ship deliver ; prioritize sort urgency priority order ; conclude end ; operator person human
demonstration demo ; representative delegate ; liable liability responsible ; inform tell
consent agree agreement permission ; buyer customer owner ; stuck trouble
acquire buy purchase takeover acquisition bought acquiring deal ; sell sold sale divest
rise rose risen increase grow grew growth gain climb jump surge soar up higher raise >< fall fell fallen drop decline decrease shrink sink slip plunge lost down lower cut reduce tumble slump ; expand expansion grow
lose loss losing fall drop down
more >< less fewer ; most majority more_than_half >< fewer_than_half less_than_half minority
better superior >< worse inferior ; outperform beat exceed surpass overtake top lead ahead ; trail behind lag short
loss losing lose
best >< worst ; open launch start begin introduce inaugurate debut ; close shut shutter end discontinue shut_down ; opened open_up >< closed close_down
accept agree approve >< reject refuse turn_down ; welcome back support endorse >< oppose criticize ; dismiss reject ; agree sign
allow permit let authorize >< ban forbid forbidden prohibit bar outlaw block ; legal >< illegal unlawful
confirm acknowledge admit concede >< deny denied dispute contradict
win won victory >< lose lost defeat ; succeed success successful >< fail failure unsuccessful ; fail failure without_success unsuccessful
join enter arrive ; join >< leave quit ; hire recruit appoint add ; hire >< fire lay_off dismiss ; leave left depart quit resign exit departure ; fire dismiss lay_off
stay remain keep kept retain continue >< leave left leaving depart quit exit
keep kept run running continue operate on >< stop switch_off switched_off shut_down turn_off disable deactivate end
include contain comprise feature >< exclude omit leave_out ; able can capable >< unable cannot incapable
likely probably probable expected >< unlikely improbable ; possible possibly potentially >< impossible
profitable >< unprofitable ; profit profitable profitability ; loss losses unprofitable
safe >< unsafe dangerous hazardous ; safe safety secure ; danger dangerous risk hazardous
public open disclose disclosed publish ; public >< private secret confidential ; private secret undisclosed confidential
publish release unveil launch introduce debut present ship roll_out make_public issue announce
disclose reveal detail details publish ; free gratis complimentary ; paid charge fee ; free freely open
fast quick rapid swift ; slow sluggish ; big large huge major giant great ; small little tiny minor ; smaller smallest
bigger larger biggest largest greatest ; many numerous lots >< few
expensive costly pricey dear ; cheap inexpensive affordable ; cost price priced charge costing run_to amount sum
as_early_as as_soon_as ; collapse fall_apart break_down fail ; undisclosed unspecified unknown name price
strong strength robust >< weak weakness ; early earlier previous previously prior former last ex
allege accuse claim accusation allegation complaint
lawsuit suit sue sued suing sues case litigation complaint legal_action
judge court ruling rule ruled found find verdict decision ; jury juror
investigate investigation inquiry probe look_into examine scrutinize inspect
watchdog regulator authority commission agency ; privacy data_protection ; fine penalty penalize impose cost
violate violation breach break broke broken infringe law
layoff lay_off job_cut cut fire dismiss redundant layoffs
employee staff worker workforce people person personnel headcount job employ employment ; boss chief_executive ceo
cto chief_technology_officer technology_chief ; cfo chief_financial_officer finance_chief financial
coo chief_operating_officer ; company firm business startup start-up enterprise maker group ; lab laboratory
found founder founded cofounder cofound establish start started set_up create
head lead leader led director run chair president ; lead leader led head spearhead
study research paper report survey analysis ; researcher scientist academic scholar expert analyst professor
person human people man woman ; child children kid pupil student ; student pupil undergraduate
teacher instructor educator ; doctor physician clinician cardiologist ; scan ultrasound image ; hospital clinic
trial test experiment pilot ; test benchmark score evaluation measure
score reach solve achieve attain get result reached hit
make made develop build built create produce manufacture design develop maker developer ; made built
use used utilize employ apply rely using user ; need require necessary
want seek aim hope wish ask demand call_for like ; plan intend aim prepare propose schedule
expect forecast predict anticipate project estimate see believe think ; forecast prediction predict
work function operate run ; begin start commence get_under_way kick_off ; finish end complete conclude
delay postpone push_back late defer hold_up
stop halt suspend pause end drop switch_off disable deactivate take_offline turn_off shut_down offline
switch move change shift replace ; fix repair mend solve ; fault bug error flaw glitch mistake defect
error mistake wrong incorrect inaccurate fault misread ; wrongly wrong incorrectly mistakenly erroneously
right correct accurate accurately ; cause reason because due blame attribute credit ; blame fault
help assist aid support assistance useful ; warn caution alert warning ; say tell note state explain add
promise pledge vow commit ; praise commend laud applaud welcome ; criticize criticism fault blast slam complain
complain complaint protest ; describe call term characterize dub ; share stock ; shareholder investor backer
invest investment fund funding finance back financing money ; raise secure collect round funding
value worth valuation ; revenue sales turnover income ; money cash fund ; buyer customer client user
consumer user customer ; contract agreement deal accord pact ; talk negotiate negotiation discussion discuss
union labor ; wage pay salary ; strike walkout ; price cost ; rent lease ; country nation ; city town municipal
american us united_states ; worldwide global globally international ; world globe ; yearly annual annually year
month monthly ; week weekly ; day daily ; home house household homeowner ; car vehicle automobile
phone smartphone mobile telephone ; speech voice spoken ; text article ; recognition recognize turn ; computer machine
machine software program system tool ; program software tool app application system ; tool assistant chatbot bot agent
chip processor accelerator semiconductor ; weights parameter ; electricity power energy
consume use draw consumption burn ; line cable ; build construct construction building ; new novel latest fresh
old existing ancient outdated ; current existing present today ; finally eventually
about roughly approximately around some nearly almost circa ; immediately instantly at_once
largely mostly mainly chiefly primarily predominantly most ; complete entire whole full total ; twice double
also too additionally moreover ; despite although though however ; hard difficult tough challenging
easy simple straightforward ; important significant key crucial ; different distinct
similar alike comparable like same ; separate distinguish part tell_apart split ; job position post role ; house home
live reside ; die dead death kill killed fatal perish ; hurt injure wound injured ; police officer
arrest detain custody jail ; accuse charge ; crime offense ; attack assault strike ; fight battle combat
war conflict ; president leader ; government administration state ; minister secretary
lawmaker congressman congresswoman senator representative legislator ; vote ballot poll ; meet meeting met summit
visit trip travel ; plane aircraft airplane jet flight ; crash accident ; fire blaze ; storm hurricane
baby infant newborn ; mother mom mum ; father dad ; wife husband spouse married marry ; movie film ; game match
team side squad ; goal score ; letter note email ; email mail send message ; website site web online
picture photo photograph image ; video footage clip ; store shop retailer ; pay paid payment afford cover spend bear
cover pay bear ; spend cost burn ; give grant hand provide supply award offer allocate ; get receive obtain gain earn
receive get ; show reveal indicate demonstrate find found ; find found discover detect identify spot learn
discover discovery found ; see view seen look watch ; lose lost loss ; return come_back back
answer reply respond response ; question ask ; ask request call ; request application apply
applicant candidate seeker ; try attempt effort ; copy duplicate ; steal theft stolen take taken took
hide hidden conceal ; show display ; train training trained teach ; learn understand ; remove delete erase strip
save store ; choose select pick ; decide decision determine settle ; rule govern ; decide rule
replace successor succeed take_over substitute ; temporary temporarily interim time_being ; happen occur take_place
send sent ; carry transport ; move transfer relocate ; transfer move ; grow growth
handle deal manage process resolve ; resolve handle settle ; interpret read decipher ; listen hear
write written wrote author ; speak talk ; reserve set_aside keep kept ; demolish tear_down torn destroy
destroy ruin damage wreck ; danger risk threat threaten ; threat threaten ; limit restrict cap ; require demand need
avoid prevent ; guard protect protection ; focus concentrate emphasize ; emphasize stress insist underline
suggest propose ; recommend advise advice urge ; oversee supervise monitor watch ; check verify review examine vet
override overrule ; compare versus ; equal same ; prefer favor like ; favor prefer ; widely often frequently
frequent common often ; usual typical usually typically conventional ordinary standard common ; rare rarely seldom
next following ; first initial ; final last ; several some various multiple ; expose leak reveal
affect hit impact influence influenced ; location place site ; site place ; center centre ; across throughout
near close nearby ; beneath under below ; remote remotely ; abroad foreign overseas country
join participate take_part ; part share portion ; stake share interest part hold own ; own hold possess
board panel committee ; committee panel board ; official officer ; spokesman spokeswoman spokesperson representative
chair chairman chairwoman chairperson ; lawyer attorney counsel ; analyst expert ; journalist reporter ; writer author
document file ; internal internally inside own ; external outside independent ; independent outside
unclear uncertain unknown open ; idea plan ; step move ; goal aim target ; target goal ; method approach way technique
feature function capability ; version edition variant ; context window ; user people ; group organization organisation
oppose against_it against_the against_this against_that ; accept agree approve >< decline reject refuse turn_down ; sign >< veto ; exempt exemption >< required obliged subject label
lose lost >< regain get_back got_back recover retrieve win_back ; fear worry afraid >< hope expect trust
back favor endorse support defend >< oppose fight criticize resist object against ; include count contain cover >< exclude leave_out left_out omit ignore
successful success successfully >< unsuccessful without_success failure fail ; disclose reveal publish release >< withhold hide conceal secret
voluntary optional >< mandatory compulsory required binding ; permanent >< temporary ; strict tough >< lenient mild loose
guilty convict convicted >< innocent acquit acquitted cleared ; dismiss throw_out threw_out >< proceed go_ahead
extend expand widen prolong >< shorten narrow end ; accelerate speed_up quicken hasten >< slow_down delay ; praise applaud laud >< condemn slam criticize
strengthen >< weaken ; optimistic hopeful >< pessimistic ; satisfied happy pleased >< unhappy disappointed dissatisfied
improve better >< worsen deteriorate ; inside >< outside ; arrive >< depart ; remember >< forget ; import >< export ; borrow >< lend
domestic >< foreign ; majority >< minority ; older >< younger ; longer >< shorter ; stronger >< weaker ; faster >< slower ; higher >< lower
above >< below ; same identical >< different ; complete full >< partial incomplete ; online >< offline ; local locally >< remote remotely
clear exonerate acquit absolve ; duty obligation ; brief short ; conversation talk chat discussion ; punish penalize penalty punishment fine
oppose vote_against object ; liable responsible accountable ; withstand survive endure ; author write writer wrote ; imitate mimic copy resemble
opponent rival competitor ; verify test confirm check ; mandatory required require compulsory ; bill law legislation measure act
reduce reduction cut ; drop abandon stop_work ; spectator visitor fan ; mistake error slip ; musician artist singer ; speed_up accelerate
insufficient too_low too_little inadequate ; merely only just simply ; motivate move prompt drive ; afford pay money
nonprofit charity ; school college university ; college university ; math maths mathematics
`
  .split(/[;\n]/)
  .map((group) => group.trim())
  .filter((group) => group !== '');
