/** The page's own words; in Swedish they stand in the page. */
export const WORDS = {
  nb: {
    skip: 'Til innholdet',
    intranet: 'Intranett',
    search: 'Søk på intranettet',
    searchButton: 'Søk',
    language: 'Språk',
    theme: 'Utseende',
    themeSystem: 'Som enheten',
    themeLight: 'Lyst',
    themeDark: 'Mørkt',
    mainMenu: 'Hovedmeny',
    news: 'Nyheter',
    employment: 'Mitt arbeidsforhold',
    support: 'Støtte i arbeidet',
    steering: 'Styring og oppfølging',
    departments: 'Virksomheter',
    youAreHere: 'Du er her',
    start: 'Forside',
    results: 'Mål og resultater',
    sectionMenu: 'I denne delen',
    budget: 'Mål og budsjett',
    improvements: 'Kontinuerlig forbedring',
    quality: 'Kvalitetsledelse',
    lead: 'Hver figur sier først med ord hva den viser, og tegner det deretter. Kilden står under, og alle verdier '
      + 'finnes som tabell.',
    remark: 'Exempelkommunen finnes ikke. Tallene er ekte og publisert av andre, bortsett fra der det står '
      + 'oppdiktede verdier («påhittade värden»).',
    fulfilmentTitle: 'Måloppnåelse',
    fulfilmentText: 'Mål for en plasseringsenhet og et verksted, etter en artikkel om Södertälje kommune og '
      + 'Scania. Artikkelen gir mål, men ingen tall, så verdiene er oppdiktet.',
    linkopingTitle: 'Slik går det for Linköping',
    linkopingText: 'Åpne tall fra Kolada, ved siden av andre kommuner i den rekkefølgen kilden har. Ingen '
      + 'rangeres, og der det ikke er gitt hvilken vei som er bra, sier figuren ingenting om det.',
    otherMunicipalitiesText: 'Lengre serier fra Kolada: omsorg for sykt barn i tre byer, og bruttoregionalprodukt '
      + 'i Arboga ved siden av kommuner med tall som slutter i ulike år.',
    emergencyTitle: 'Akuttmottak',
    emergencyText: 'Hvor stor andel av besøkene på engelske akuttmottak var ferdige innen fire timer, måned for '
      + 'måned? Det nasjonale målet er 95 prosent.',
    deathsText: 'En serie kan også være lang. Her er ti år med uker, der den siste er høyest av alle.',
    norwayTitle: 'Norske tall',
    languagesTitle: 'De samme tallene på seks språk',
    languagesText: 'Bytt språk øverst på siden. Her er også dokumentets egne tekster på alle de seks språkene.',
    wrongTitle: 'Når noe er galt',
    wrongText: 'Siden skal tåle at tallene mangler, er ødelagt eller for få. Figuren sier da hva som er galt, '
      + 'rolig og på leserens språk. Den som publiserer, får vite mer i nettleserens konsoll.',
    caseMissing: 'Dokumentet finnes ikke på adressen',
    caseFallback: 'Dokumentet finnes ikke, men siden har en reservetekst',
    fallback: 'Tallene finnes også i årsrapporten.',
    caseNotJson: 'Dokumentet har et komma for mye',
    caseVersion: 'Dokumentet har en ukjent versjon',
    caseUnknown: 'Siden ber om et mål som ikke finnes',
    caseNoValue: 'Målet finnes, men ingen verdi ennå',
    caseFew: 'For få verdier for en konklusjon',
    caseBadPeriod: 'En av to måneder er feilskrevet',
    assessmentTitle: 'Egenvurdering',
    assessmentLead: 'Slik vurderte ledere og støttefunksjoner i kommunene seg selv da programmet Leda för Resultat '
      + 'begynte, og da det var slutt.',
    assessmentRemark: 'Tallene er fra SKLs oppfølging av Leda för Resultat 2012–2013, i svenske kommuner. Der noe er '
      + 'oppdiktet («påhittat»), står det.',
    areasTitle: 'Åtte områder',
    areasText: 'Nitten påstander hører til åtte områder. Hver akse er gjennomsnittet av områdets påstander, fra 1 '
      + '(helt uenig) til 7 (helt enig).',
    statementsTitle: 'Alle påstandene',
    statementsText: 'De samme svarene, påstand for påstand, fra oktober 2012 til mai 2013.',
    statementsNote: 'Påstand 14 har økt med 0,30. I teksten i rapporten står det 0,29, men tabellen dens gir 0,30, '
      + 'og figuren regner med tabellen.',
    followedText: 'I begynnelsen av 2014 ble de sju kommunene som ble fulgt opp, spurt en gang til. Bare omtrent '
      + 'halvparten svarte, så det resultatet skal tolkes med en viss forsiktighet. Rapporten har tall for én '
      + 'påstand, den åttende.',
    answersTitle: 'Slik fordeler svarene seg',
    answersText: 'To grupper kan ha samme gjennomsnitt og likevel svare ulikt. Rapporten viser fordelingen bare som '
      + 'bilde, så hvor mange som svarte hva, er oppdiktet. Gjennomsnittene og antallet som svarte, er rapportens.',
    pulseTitle: 'Ukens puls',
    pulseText: 'Plasseringsenheten svarer på tre spørsmål hver uke. Svarene er oppdiktet. I juli og i høstferien '
      + 'svarte for få til at svarene kan vises, og én uke ble ingen spurt.',
    smallTitle: 'Når svarene er for få',
    smallText: 'En enhet med 26 ansatte svarer på en undersøkelse. Svarene er oppdiktet. Våren 2026 er fire av dem '
      + 'rehabiliteringspersonell og én er administrator. De vises ikke, og heller ikke sykepleierne: ellers kunne '
      + 'de andre regnes ut ved å trekke fra.',
    smallNote: 'Tall som ikke får vises, bør helst ikke stå i dokumentet. Står de der likevel, er figuren en lås til.',
    boardTitle: 'Målstyringstavle',
    boardLead: 'Tavlen til plasseringsenheten. Gruppen står ved den en halvtime i uken: hva går bra, hva gjør det '
      + 'ikke, og hva gjør vi med det?',
    boardRemark: 'Målene og møtene er etter en artikkel om Södertälje kommune. Artikkelen har ingen tall, så alle '
      + 'verdier, lapper og datoer er oppdiktet («påhittade värden»).',
    boardZonesTitle: 'Tavlen',
    boardZonesText: 'Mål, resultater og kontinuerlig forbedring. Velg et måltall for å se hvordan det har gått.',
    boardMeetingTitle: 'Tavlemøtet',
    boardMeetingText: 'Når det er neste gang, hva det handler om, og hvor mange møter som er holdt.',
    slipsTitle: 'Forbedringstavlen',
    slipsText: 'Alle lapper etter hvor langt de er kommet. Leseren kan velge slag.',
    ideasTitle: 'Idébanken',
    ideasText: 'Hvor lenge en idé måtte vente på svar. Det som er parkert, kan finnes igjen.',
    voicesTitle: 'Synspunkter og gode eksempler',
    voicesText: 'Hva andre har sagt, og hva som har gått så bra at flere bør høre det.',
    ladderTitle: 'Det som er løftet',
    ladderText: 'Det som gruppen ikke kan løse selv, går oppover, nivå for nivå, med hvor lenge det har ventet.',
    cubeTitle: 'Kuben',
    cubeText: 'Daglig styring med et blikk: dagens møter, korte aktiviteter, hvordan vi har det, og de nyeste '
      + 'avvikene.',
    statusTitle: 'For den som publiserer',
    statusText: 'Hvor tallene kommer fra, hvor gamle de er, og hva som er feil i dokumentet. Fire av eksemplene er '
      + 'ødelagt med vilje.',
    wallTitle: 'Tavle på veggen',
    wallText: 'Den samme tavlen for en skjerm på veggen, til å lese på tre meters avstand:',
    workshopTitle: 'Tavle i verkstedet',
    workshopLead: 'Transmisjonsmonteringen møtes fire ganger om dagen i ti minutter: hva ga de to siste timene?',
    workshopRemark: 'Målene, møtene og nivåene er etter en artikkel om Scania. Artikkelen har ingen tall, så alle '
      + 'verdier, lapper og klokkeslett er oppdiktet («påhittade värden»).',
    workshopBoardText: 'Denne tavlen er ikke delt inn i ruter: de lages av gruppens mål, måltall og lapper.',
    rtmTitle: 'Ti minutter, fire ganger om dagen',
    rtmText: 'Real Time Management: resultatet siden forrige møte, stopp, avvik og problemer.',
    chainsTitle: 'Fra avvik til aktivitet',
    chainsText: 'Hver lapp med det den førte til.',
    tableTitle: 'Fra tabell til tavle',
    tableLead: 'Har du indikatorer, mål, lapper eller egenvurderinger i Excel? Lagre arkene som CSV og slipp dem '
      + 'her: du ser hva som kan leses, hva som skal rettes og hvordan det vises, og lagrer dokumentet.',
    breakdownTitle: 'Målnedbryting',
    breakdownLead: 'Fra kommunens mål til enhetens: hva når målet, hva gjør det ikke, og hvilke mål hører ikke til '
      + 'noe over?',
    breakdownRemark: 'Kils tre mål er Kils egne ord. De norske målene er etter en handlingsplan uten tall, så '
      + 'verdiene der er oppdiktet.',
    kilTitle: 'Tre mål i Kil',
    kilText: 'Målene er i ord. Ingen måltall hører til dem, og planen har ingen vurdering av hvordan det har gått. Da '
      + 'sier figuren det.',
    norwegianPlan: 'En norsk plan',
    howToReadBoard: 'Slik leser du tavlen',
    howToReadBoardText: 'En fylt skive: målet nås. En åpen trekant: det nås ikke. En stiplet ring: det kan ikke sies. '
      + 'Den lille linjen viser hvordan det har gått.',
    pasteTitle: 'Lim inn på din side',
    pasteText: 'Én linje laster figurene, én linje viser en figur. Dokumentet er en JSON-fil som ligger på samme '
      + 'nettsted.',
    aside: 'Kontakt og lenker',
    contact: 'Kontakt',
    contactWho: 'Enheten for styring og kvalitet',
    shortcuts: 'Snarveier',
    exampleDocument: 'Et dokument som eksempel',
    howToRead: 'Slik leser du et seriediagram',
    howToReadText: 'Halvparten av punktene ligger normalt på hver side av medianen, hulter til bulter. Mange på '
      + 'rad på samme side, eller få kryssinger, er et signal: noe har trolig endret seg. Figuren regner for deg og '
      + 'sier hvilken regel den bruker.',
    howToReadRadar: 'Slik leser du et radardiagram',
    howToReadRadarText: 'Hver akse er et område, og ytterst er det beste svaret. Les én akse om gangen. Hvor stor '
      + 'flaten er, sier ingenting: det kommer an på rekkefølgen områdene står i.',
    footText: 'en oppdiktet kommune. Lenkene i menyene fører bare til disse sidene.',
    footMade: 'Sidene er laget for å prøve figurene fra styrtavla.',
  },
  nn: {
    skip: 'Til innhaldet',
    intranet: 'Intranett',
    search: 'Søk på intranettet',
    searchButton: 'Søk',
    language: 'Språk',
    theme: 'Utsjånad',
    themeSystem: 'Som eininga',
    themeLight: 'Lyst',
    themeDark: 'Mørkt',
    mainMenu: 'Hovudmeny',
    news: 'Nyhende',
    employment: 'Arbeidsforholdet mitt',
    support: 'Støtte i arbeidet',
    steering: 'Styring og oppfølging',
    departments: 'Verksemder',
    youAreHere: 'Du er her',
    start: 'Framside',
    results: 'Mål og resultat',
    sectionMenu: 'I denne delen',
    budget: 'Mål og budsjett',
    improvements: 'Kontinuerleg forbetring',
    quality: 'Kvalitetsleiing',
    lead: 'Kvar figur seier først med ord kva han viser, og teiknar det så. Kjelda står under, og alle verdiar '
      + 'finst som tabell.',
    remark: 'Exempelkommunen finst ikkje. Tala er ekte og publiserte av andre, bortsett frå der det står oppdikta '
      + 'verdiar («påhittade värden»).',
    fulfilmentTitle: 'Måloppnåing',
    fulfilmentText: 'Mål for ei plasseringseining og ein verkstad, etter ein artikkel om Södertälje kommune og '
      + 'Scania. Artikkelen gir mål, men ingen tal, så verdiane er oppdikta.',
    linkopingTitle: 'Slik går det for Linköping',
    linkopingText: 'Opne tal frå Kolada, ved sida av andre kommunar i den rekkjefølgja kjelda har. Ingen blir '
      + 'rangerte, og der det ikkje er gitt kva veg som er bra, seier figuren ingenting om det.',
    otherMunicipalitiesText: 'Lengre seriar frå Kolada: omsorg for sjukt barn i tre byar, og bruttoregionalprodukt '
      + 'i Arboga ved sida av kommunar med tal som sluttar i ulike år.',
    emergencyTitle: 'Akuttmottak',
    emergencyText: 'Kor stor del av besøka på engelske akuttmottak var ferdige innan fire timar, månad for månad? '
      + 'Det nasjonale målet er 95 prosent.',
    deathsText: 'Ein serie kan òg vere lang. Her er ti år med veker, der den siste er høgast av alle.',
    norwayTitle: 'Norske tal',
    languagesTitle: 'Dei same tala på seks språk',
    languagesText: 'Byt språk øvst på sida. Her er òg dei eigne tekstane til dokumentet på alle dei seks språka.',
    wrongTitle: 'Når noko er gale',
    wrongText: 'Sida skal tole at tala manglar, er øydelagde eller for få. Figuren seier då kva som er gale, roleg '
      + 'og på språket til lesaren. Den som publiserer, får vite meir i konsollen til nettlesaren.',
    caseMissing: 'Dokumentet finst ikkje på adressa',
    caseFallback: 'Dokumentet finst ikkje, men sida har ein reservetekst',
    fallback: 'Tala finst òg i årsrapporten.',
    caseNotJson: 'Dokumentet har eit komma for mykje',
    caseVersion: 'Dokumentet har ein ukjend versjon',
    caseUnknown: 'Sida ber om eit mål som ikkje finst',
    caseNoValue: 'Målet finst, men ingen verdi enno',
    caseFew: 'For få verdiar for ein konklusjon',
    caseBadPeriod: 'Ein av to månader er feilskriven',
    assessmentTitle: 'Eigenvurdering',
    assessmentLead: 'Slik vurderte leiarar og støttefunksjonar i kommunane seg sjølve då programmet Leda för '
      + 'Resultat byrja, og då det var slutt.',
    assessmentRemark: 'Tala er frå oppfølginga SKL gjorde av Leda för Resultat 2012–2013, i svenske kommunar. Der '
      + 'noko er oppdikta («påhittat»), står det.',
    areasTitle: 'Åtte område',
    areasText: 'Nitten påstandar høyrer til åtte område. Kvar akse er gjennomsnittet av påstandane i området, frå 1 '
      + '(heilt ueinig) til 7 (heilt einig).',
    statementsTitle: 'Alle påstandane',
    statementsText: 'Dei same svara, påstand for påstand, frå oktober 2012 til mai 2013.',
    statementsNote: 'Påstand 14 har auka med 0,30. I teksten i rapporten står det 0,29, men tabellen i rapporten gir '
      + '0,30, og figuren reknar med tabellen.',
    followedText: 'I byrjinga av 2014 blei dei sju kommunane som blei følgde opp, spurde ein gong til. Berre om lag '
      + 'halvparten svarte, så det resultatet skal tolkast med ei viss varsemd. Rapporten har tal for éin påstand, '
      + 'den åttande.',
    answersTitle: 'Slik fordeler svara seg',
    answersText: 'To grupper kan ha same gjennomsnitt og likevel svare ulikt. Rapporten viser fordelinga berre som '
      + 'bilete, så kor mange som svarte kva, er oppdikta. Gjennomsnitta og talet på dei som svarte, er frå '
      + 'rapporten.',
    pulseTitle: 'Pulsen i veka',
    pulseText: 'Plasseringseininga svarer på tre spørsmål kvar veke. Svara er oppdikta. I juli og i haustferien '
      + 'svarte for få til at svara kan visast, og éi veke blei ingen spurde.',
    smallTitle: 'Når svara er for få',
    smallText: 'Ei eining med 26 tilsette svarer på ei undersøking. Svara er oppdikta. Våren 2026 er fire av dei '
      + 'rehabiliteringspersonell og éin er administrator. Dei blir ikkje viste, og heller ikkje sjukepleiarane: '
      + 'elles kunne ein rekne ut dei andre ved å trekkje frå.',
    smallNote: 'Tal som ikkje skal visast, bør helst ikkje stå i dokumentet. Står dei der likevel, er figuren ein '
      + 'lås til.',
    boardTitle: 'Målstyringstavle',
    boardLead: 'Tavla til plasseringseininga. Gruppa står ved henne ein halvtime i veka: kva går bra, kva gjer det '
      + 'ikkje, og kva gjer vi med det?',
    boardRemark: 'Måla og møta er etter ein artikkel om Södertälje kommune. Artikkelen har ingen tal, så alle '
      + 'verdiar, lappar og datoar er oppdikta («påhittade värden»).',
    boardZonesTitle: 'Tavla',
    boardZonesText: 'Mål, resultat og kontinuerleg forbetring. Vel eit måltal for å sjå korleis det har gått.',
    boardMeetingTitle: 'Tavlemøtet',
    boardMeetingText: 'Når det er neste gong, kva det handlar om, og kor mange møte som er haldne.',
    slipsTitle: 'Forbetringstavla',
    slipsText: 'Alle lappar etter kor langt dei er komne. Lesaren kan velje slag.',
    ideasTitle: 'Idébanken',
    ideasText: 'Kor lenge ein idé måtte vente på svar. Det som er parkert, kan finnast att.',
    voicesTitle: 'Synspunkt og gode døme',
    voicesText: 'Kva andre har sagt, og kva som har gått så bra at fleire bør høyre det.',
    ladderTitle: 'Det som er løfta',
    ladderText: 'Det som gruppa ikkje kan løyse sjølv, går oppover, nivå for nivå, med kor lenge det har venta.',
    cubeTitle: 'Kuben',
    cubeText: 'Dagleg styring med eit blikk: møta i dag, korte aktivitetar, korleis vi har det, og dei nyaste avvika.',
    statusTitle: 'For den som publiserer',
    statusText: 'Kvar tala kjem frå, kor gamle dei er, og kva som er feil i dokumentet. Fire av døma er øydelagde med '
      + 'vilje.',
    wallTitle: 'Tavle på veggen',
    wallText: 'Den same tavla for ein skjerm på veggen, til å lese på tre meters avstand:',
    workshopTitle: 'Tavle i verkstaden',
    workshopLead: 'Transmisjonsmonteringa møtest fire gonger om dagen i ti minutt: kva gav dei to siste timane?',
    workshopRemark: 'Måla, møta og nivåa er etter ein artikkel om Scania. Artikkelen har ingen tal, så alle verdiar, '
      + 'lappar og klokkeslett er oppdikta («påhittade värden»).',
    workshopBoardText: 'Denne tavla er ikkje delt inn i ruter: dei blir laga av mål, måltal og lappar i gruppa.',
    rtmTitle: 'Ti minutt, fire gonger om dagen',
    rtmText: 'Real Time Management: resultatet sidan førre møtet, stopp, avvik og problem.',
    chainsTitle: 'Frå avvik til aktivitet',
    chainsText: 'Kvar lapp med det han førte til.',
    tableTitle: 'Frå tabell til tavle',
    tableLead: 'Har du indikatorar, mål, lappar eller eigenvurderingar i Excel? Lagre arka som CSV og slepp dei her: '
      + 'du ser kva som kan lesast, kva som skal rettast og korleis det blir vist, og lagrar dokumentet.',
    breakdownTitle: 'Målnedbryting',
    breakdownLead: 'Frå måla til kommunen til måla til eininga: kva når målet, kva gjer det ikkje, og kva mål høyrer '
      + 'ikkje til noko over?',
    breakdownRemark: 'Dei tre måla til Kil er Kils eigne ord. Dei norske måla er etter ein handlingsplan utan tal, så '
      + 'verdiane der er oppdikta.',
    kilTitle: 'Tre mål i Kil',
    kilText: 'Måla er i ord. Ingen måltal høyrer til dei, og planen har inga vurdering av korleis det har gått. Då '
      + 'seier figuren det.',
    norwegianPlan: 'Ein norsk plan',
    howToReadBoard: 'Slik les du tavla',
    howToReadBoardText: 'Ei fylt skive: målet er nådd. Ein open trekant: det er ikkje nådd. Ein stipla ring: det kan '
      + 'ikkje seiast. Den vesle linja viser korleis det har gått.',
    pasteTitle: 'Lim inn på sida di',
    pasteText: 'Ei linje lastar figurane, ei linje viser ein figur. Dokumentet er ei JSON-fil som ligg på same '
      + 'nettstad.',
    aside: 'Kontakt og lenkjer',
    contact: 'Kontakt',
    contactWho: 'Eininga for styring og kvalitet',
    shortcuts: 'Snarvegar',
    exampleDocument: 'Eit dokument som døme',
    howToRead: 'Slik les du eit seriediagram',
    howToReadText: 'Halvparten av punkta ligg normalt på kvar side av medianen, hulter til bulter. Mange på rad på '
      + 'same side, eller få kryssingar, er eit signal: noko har truleg endra seg. Figuren reknar for deg og seier '
      + 'kva regel han bruker.',
    howToReadRadar: 'Slik les du eit radardiagram',
    howToReadRadarText: 'Kvar akse er eit område, og ytst er det beste svaret. Les éin akse om gongen. Kor stor '
      + 'flata er, seier ingenting: det kjem an på rekkjefølgja områda står i.',
    footText: 'ein oppdikta kommune. Lenkjene i menyane fører berre til desse sidene.',
    footMade: 'Sidene er laga for å prøve figurane frå styrtavla.',
  },
  da: {
    skip: 'Til indholdet',
    intranet: 'Intranet',
    search: 'Søg på intranettet',
    searchButton: 'Søg',
    language: 'Sprog',
    theme: 'Udseende',
    themeSystem: 'Som enheden',
    themeLight: 'Lyst',
    themeDark: 'Mørkt',
    mainMenu: 'Hovedmenu',
    news: 'Nyheder',
    employment: 'Min ansættelse',
    support: 'Støtte i arbejdet',
    steering: 'Styring og opfølgning',
    departments: 'Forvaltninger',
    youAreHere: 'Du er her',
    start: 'Forside',
    results: 'Mål og resultater',
    sectionMenu: 'I dette afsnit',
    budget: 'Mål og budget',
    improvements: 'Løbende forbedringer',
    quality: 'Kvalitetsledelse',
    lead: 'Hver figur siger først med ord, hvad den viser, og tegner det derefter. Kilden står nedenunder, og alle '
      + 'værdier findes som tabel.',
    remark: 'Exempelkommunen findes ikke. Tallene er ægte og offentliggjort af andre, undtagen hvor der står '
      + 'opdigtede værdier (»påhittade värden«).',
    fulfilmentTitle: 'Målopfyldelse',
    fulfilmentText: 'Mål for en anbringelsesenhed og et værksted, efter en artikel om Södertälje Kommune og '
      + 'Scania. Artiklen giver mål, men ingen tal, så værdierne er opdigtede.',
    linkopingTitle: 'Sådan går det for Linköping',
    linkopingText: 'Åbne tal fra Kolada, ved siden af andre kommuner i den rækkefølge, kilden har. Ingen '
      + 'rangordnes, og hvor det ikke er givet, hvilken vej der er god, siger figuren intet om det.',
    otherMunicipalitiesText: 'Længere serier fra Kolada: pasning af sygt barn i tre byer, og bruttoregionalprodukt '
      + 'i Arboga ved siden af kommuner, hvis tal slutter i forskellige år.',
    emergencyTitle: 'Akutmodtagelse',
    emergencyText: 'Hvor stor en andel af besøgene på engelske akutmodtagelser var færdige inden for fire timer, '
      + 'måned for måned? Det nationale mål er 95 procent.',
    deathsText: 'En serie kan også være lang. Her er ti år med uger, hvor den sidste er højest af alle.',
    norwayTitle: 'Norske tal',
    languagesTitle: 'De samme tal på seks sprog',
    languagesText: 'Skift sprog øverst på siden. Her er også dokumentets egne tekster på alle seks sprog.',
    wrongTitle: 'Når noget er galt',
    wrongText: 'Siden skal tåle, at tallene mangler, er i stykker eller er for få. Figuren siger da, hvad der er '
      + 'galt, roligt og på læserens sprog. Den, der udgiver, får mere at vide i browserens konsol.',
    caseMissing: 'Dokumentet findes ikke på adressen',
    caseFallback: 'Dokumentet findes ikke, men siden har en reservetekst',
    fallback: 'Tallene findes også i årsrapporten.',
    caseNotJson: 'Dokumentet har et komma for meget',
    caseVersion: 'Dokumentet har en ukendt version',
    caseUnknown: 'Siden beder om et mål, der ikke findes',
    caseNoValue: 'Målet findes, men ingen værdi endnu',
    caseFew: 'For få værdier til en konklusion',
    caseBadPeriod: 'En af to måneder er skrevet forkert',
    assessmentTitle: 'Selvvurdering',
    assessmentLead: 'Sådan vurderede ledere og støttefunktioner i kommunerne sig selv, da programmet Leda för '
      + 'Resultat begyndte, og da det var slut.',
    assessmentRemark: 'Tallene er fra SKL’s opfølgning på Leda för Resultat 2012–2013, i svenske kommuner. Hvor '
      + 'noget er opdigtet (»påhittat«), står det.',
    areasTitle: 'Otte områder',
    areasText: 'Nitten udsagn hører til otte områder. Hver akse er gennemsnittet af områdets udsagn, fra 1 (helt '
      + 'uenig) til 7 (helt enig).',
    statementsTitle: 'Alle udsagn',
    statementsText: 'De samme svar, udsagn for udsagn, fra oktober 2012 til maj 2013.',
    statementsNote: 'Udsagn 14 er steget med 0,30. I rapportens tekst står der 0,29, men dens tabel giver 0,30, og '
      + 'figuren regner med tabellen.',
    followedText: 'I begyndelsen af 2014 blev de syv kommuner, der blev fulgt op, spurgt igen. Kun omkring halvdelen '
      + 'svarede, så det resultat skal tolkes med en vis forsigtighed. Rapporten har tal for ét udsagn, det ottende.',
    answersTitle: 'Sådan fordeler svarene sig',
    answersText: 'To grupper kan have samme gennemsnit og alligevel svare forskelligt. Rapporten viser kun '
      + 'fordelingen som billede, så hvor mange der svarede hvad, er opdigtet. Gennemsnittene og antallet af svar er '
      + 'rapportens.',
    pulseTitle: 'Ugens puls',
    pulseText: 'Placeringsenheden svarer på tre spørgsmål hver uge. Svarene er opdigtede. I juli og i efterårsferien '
      + 'svarede for få til, at svarene kan vises, og en enkelt uge blev ingen spurgt.',
    smallTitle: 'Når svarene er for få',
    smallText: 'En enhed med 26 ansatte svarer på en undersøgelse. Svarene er opdigtede. I foråret 2026 er fire af '
      + 'dem rehabiliteringspersonale og én er administrator. De vises ikke, og det gør sygeplejerskerne heller '
      + 'ikke: ellers kunne de andre regnes ud ved at trække fra.',
    smallNote: 'Tal, der ikke må vises, skal helst ikke stå i dokumentet. Står de der alligevel, er figuren en '
      + 'ekstra lås.',
    boardTitle: 'Målstyringstavle',
    boardLead: 'Anbringelsesenhedens tavle. Gruppen står ved den en halv time om ugen: hvad går godt, hvad gør ikke, '
      + 'og hvad gør vi ved det?',
    boardRemark: 'Målene og møderne er efter en artikel om Södertälje kommune. Artiklen har ingen tal, så alle '
      + 'værdier, sedler og datoer er opdigtede (”påhittade värden”).',
    boardZonesTitle: 'Tavlen',
    boardZonesText: 'Mål, resultater og løbende forbedringer. Vælg et måltal for at se, hvordan det er gået.',
    boardMeetingTitle: 'Tavlemødet',
    boardMeetingText: 'Hvornår det er næste gang, hvad det handler om, og hvor mange møder der er holdt.',
    slipsTitle: 'Forbedringstavlen',
    slipsText: 'Alle sedler efter hvor langt de er nået. Læseren kan vælge slags.',
    ideasTitle: 'Idébanken',
    ideasText: 'Hvor længe en idé måtte vente på svar. Det, der er parkeret, kan findes igen.',
    voicesTitle: 'Synspunkter og gode eksempler',
    voicesText: 'Hvad andre har sagt, og hvad der er gået så godt, at flere bør høre det.',
    ladderTitle: 'Det, der er løftet',
    ladderText: 'Det, som gruppen ikke selv kan løse, går opad, niveau for niveau, med hvor længe det har ventet.',
    cubeTitle: 'Kuben',
    cubeText: 'Daglig styring med ét blik: dagens møder, korte aktiviteter, hvordan vi har det, og de nyeste '
      + 'afvigelser.',
    statusTitle: 'For den, der offentliggør',
    statusText: 'Hvor tallene kommer fra, hvor gamle de er, og hvad der er forkert i dokumentet. Fire af eksemplerne '
      + 'er ødelagt med vilje.',
    wallTitle: 'Tavle på væggen',
    wallText: 'Den samme tavle til en skærm på væggen, til at læse på tre meters afstand:',
    workshopTitle: 'Tavle i værkstedet',
    workshopLead: 'Transmissionsmonteringen mødes fire gange om dagen i ti minutter: hvad gav de to seneste timer?',
    workshopRemark: 'Målene, møderne og niveauerne er efter en artikel om Scania. Artiklen har ingen tal, så alle '
      + 'værdier, sedler og klokkeslæt er opdigtede (”påhittade värden”).',
    workshopBoardText: 'Denne tavle er ikke delt op i felter: de laves af gruppens mål, måltal og sedler.',
    rtmTitle: 'Ti minutter, fire gange om dagen',
    rtmText: 'Real Time Management: resultatet siden sidste møde, stop, afvigelser og problemer.',
    chainsTitle: 'Fra afvigelse til aktivitet',
    chainsText: 'Hver seddel med det, den førte til.',
    tableTitle: 'Fra tabel til tavle',
    tableLead: 'Har du målinger, mål, sedler eller selvevalueringer i Excel? Gem arkene som CSV, og slip dem her: du '
      + 'ser, hvad der kan læses, hvad der skal rettes, og hvordan det vises, og gemmer dokumentet.',
    breakdownTitle: 'Målnedbrydning',
    breakdownLead: 'Fra kommunens mål til enhedens: hvad når målet, hvad gør ikke, og hvilke mål hører ikke til noget '
      + 'ovenover?',
    breakdownRemark: 'Kils tre mål er Kils egne ord. De norske mål er efter en handlingsplan uden tal, så værdierne '
      + 'der er opdigtede.',
    kilTitle: 'Tre mål i Kil',
    kilText: 'Målene er i ord. Ingen måltal hører til dem, og planen har ingen vurdering af, hvordan det er gået. Så '
      + 'siger figuren det.',
    norwegianPlan: 'En norsk plan',
    howToReadBoard: 'Sådan læser du tavlen',
    howToReadBoardText: 'En fyldt skive: målet nås. En åben trekant: det nås ikke. En stiplet ring: det kan ikke '
      + 'siges. Den lille linje viser, hvordan det er gået.',
    pasteTitle: 'Sæt ind på din side',
    pasteText: 'Én linje indlæser figurerne, én linje viser en figur. Dokumentet er en JSON-fil, der ligger på '
      + 'samme websted.',
    aside: 'Kontakt og links',
    contact: 'Kontakt',
    contactWho: 'Enheden for styring og kvalitet',
    shortcuts: 'Genveje',
    exampleDocument: 'Et dokument som eksempel',
    howToRead: 'Sådan læser du et seriediagram',
    howToReadText: 'Halvdelen af punkterne ligger normalt på hver side af medianen, hulter til bulter. Mange i '
      + 'træk på samme side, eller få kryds, er et signal: noget har sandsynligvis ændret sig. Figuren regner for '
      + 'dig og siger, hvilken regel den bruger.',
    howToReadRadar: 'Sådan læser du et radardiagram',
    howToReadRadarText: 'Hver akse er et område, og yderst er det bedste svar. Læs én akse ad gangen. Hvor stor '
      + 'fladen er, siger ingenting: det afhænger af den rækkefølge, områderne står i.',
    footText: 'en opdigtet kommune. Menuernes links fører kun til disse sider.',
    footMade: 'Siderne er lavet for at prøve figurerne fra styrtavla.',
  },
  fi: {
    skip: 'Siirry sisältöön',
    intranet: 'Intranet',
    search: 'Hae intranetistä',
    searchButton: 'Hae',
    language: 'Kieli',
    theme: 'Ulkoasu',
    themeSystem: 'Laitteen mukaan',
    themeLight: 'Vaalea',
    themeDark: 'Tumma',
    mainMenu: 'Päävalikko',
    news: 'Uutiset',
    employment: 'Työsuhteeni',
    support: 'Työn tuki',
    steering: 'Ohjaus ja seuranta',
    departments: 'Toimialat',
    youAreHere: 'Olet tässä',
    start: 'Etusivu',
    results: 'Tavoitteet ja tulokset',
    sectionMenu: 'Tässä osiossa',
    budget: 'Tavoitteet ja talousarvio',
    improvements: 'Jatkuva parantaminen',
    quality: 'Laadunhallinta',
    lead: 'Jokainen kuvio kertoo ensin sanoin, mitä se esittää, ja piirtää sen sitten. Lähde on kuvion alla, ja '
      + 'kaikki arvot saa myös taulukkona.',
    remark: 'Exempelkommunen-kuntaa ei ole. Luvut ovat oikeita ja muiden julkaisemia, paitsi missä lukee, että '
      + 'arvot ovat keksittyjä (”påhittade värden”).',
    fulfilmentTitle: 'Tavoitteiden toteutuminen',
    fulfilmentText: 'Sijoitusyksikön ja tehtaan tavoitteita Södertäljen kuntaa ja Scaniaa koskevan artikkelin '
      + 'mukaan. Artikkelissa on tavoitteet mutta ei lukuja, joten arvot ovat keksittyjä.',
    linkopingTitle: 'Näin Linköpingissä menee',
    linkopingText: 'Koladan avoimia lukuja muiden kuntien rinnalla lähteen järjestyksessä. Ketään ei aseteta '
      + 'paremmuusjärjestykseen, ja jos hyvä suunta ei ole selvä, kuvio ei ota siihen kantaa.',
    otherMunicipalitiesText: 'Pidempiä sarjoja Koladasta: sairaan lapsen hoito kolmessa kaupungissa sekä '
      + 'bruttoaluetuote Arbogassa ja kunnissa, joiden luvut päättyvät eri vuosiin.',
    emergencyTitle: 'Päivystys',
    emergencyText: 'Kuinka suuri osa käynneistä Englannin päivystyksissä oli ohi neljässä tunnissa, kuukausi '
      + 'kuukaudelta? Kansallinen tavoite on 95 prosenttia.',
    deathsText: 'Sarja voi olla myös pitkä. Tässä on kymmenen vuotta viikoittain, ja viimeinen arvo on suurin.',
    norwayTitle: 'Norjalaisia lukuja',
    languagesTitle: 'Samat luvut kuudella kielellä',
    languagesText: 'Vaihda kieli sivun yläreunasta. Tässä myös asiakirjan omat tekstit ovat kaikilla kuudella '
      + 'kielellä.',
    wrongTitle: 'Kun jokin on vialla',
    wrongText: 'Sivun pitää kestää se, että luvut puuttuvat, ovat rikki tai niitä on liian vähän. Kuvio kertoo '
      + 'silloin rauhallisesti ja lukijan kielellä, mikä on vialla. Julkaisija saa lisätietoja selaimen konsolista.',
    caseMissing: 'Asiakirjaa ei ole osoitteessa',
    caseFallback: 'Asiakirjaa ei ole, mutta sivulla on varateksti',
    fallback: 'Luvut ovat myös vuosikertomuksessa.',
    caseNotJson: 'Asiakirjassa on pilkku liikaa',
    caseVersion: 'Asiakirjan versio on tuntematon',
    caseUnknown: 'Sivu pyytää mittaria, jota ei ole',
    caseNoValue: 'Tavoite on, mutta arvoa ei vielä ole',
    caseFew: 'Liian vähän arvoja päätelmään',
    caseBadPeriod: 'Toinen kuukausista on kirjoitettu väärin',
    assessmentTitle: 'Itsearviointi',
    assessmentLead: 'Näin kuntien johto ja tukitoiminnot arvioivat itseään, kun Leda för Resultat -ohjelma alkoi ja '
      + 'kun se päättyi.',
    assessmentRemark: 'Luvut ovat SKL:n seurannasta Leda för Resultat 2012–2013 ja koskevat ruotsalaisia kuntia. '
      + 'Missä jokin on keksitty (”påhittat”), se sanotaan.',
    areasTitle: 'Kahdeksan aluetta',
    areasText: 'Yhdeksäntoista väittämää kuuluu kahdeksaan alueeseen. Jokainen akseli on alueen väittämien keskiarvo '
      + 'yhdestä (täysin eri mieltä) seitsemään (täysin samaa mieltä).',
    statementsTitle: 'Kaikki väittämät',
    statementsText: 'Samat vastaukset väittämä väittämältä, lokakuusta 2012 toukokuuhun 2013.',
    statementsNote: 'Väittämä 14 on noussut 0,30. Raportin tekstissä lukee 0,29, mutta sen taulukosta tulee 0,30, ja '
      + 'kuvio laskee taulukosta.',
    followedText: 'Alkuvuodesta 2014 kysyttiin uudelleen niiltä seitsemältä kunnalta, joita seurattiin. Vain noin '
      + 'puolet vastasi, joten tulosta on tulkittava tietyllä varovaisuudella. Raportissa on luvut yhdestä '
      + 'väittämästä, kahdeksannesta.',
    answersTitle: 'Miten vastaukset jakautuvat',
    answersText: 'Kahdella ryhmällä voi olla sama keskiarvo, vaikka ne vastaavat eri tavoin. Raportti näyttää '
      + 'jakauman vain kuvana, joten vastausten määrät on keksitty. Keskiarvot ja vastaajien määrät ovat raportin.',
    pulseTitle: 'Viikon pulssi',
    pulseText: 'Sijoitusyksikkö vastaa joka viikko kolmeen kysymykseen. Vastaukset on keksitty. Heinäkuussa ja '
      + 'syyslomalla vastaajia oli liian vähän näytettäväksi, ja yhtenä viikkona ei kysytty.',
    smallTitle: 'Kun vastauksia on liian vähän',
    smallText: 'Yksikön 26 työntekijää vastaa kyselyyn. Vastaukset on keksitty. Keväällä 2026 heistä neljä on '
      + 'kuntoutushenkilöstöä ja yksi on hallinnossa. Heitä ei näytetä, eikä myöskään sairaanhoitajia: muuten toiset '
      + 'voisi laskea vähentämällä.',
    smallNote: 'Lukuja, joita ei saa näyttää, ei mieluiten pidä olla asiakirjassa lainkaan. Jos ne silti ovat '
      + 'siellä, kuvio on toinen lukko.',
    boardTitle: 'Tavoitetaulu',
    boardLead: 'Sijoitusyksikön taulu. Ryhmä seisoo sen ääressä puoli tuntia viikossa: mikä sujuu, mikä ei, ja mitä '
      + 'teemme asialle?',
    boardRemark: 'Tavoitteet ja kokoukset perustuvat artikkeliin Södertäljen kunnasta. Artikkelissa ei ole lukuja, '
      + 'joten kaikki arvot, laput ja päivämäärät ovat keksittyjä (”påhittade värden”).',
    boardZonesTitle: 'Taulu',
    boardZonesText: 'Tavoitteet, tulokset ja jatkuva parantaminen. Valitse mittari, niin näet, miten on käynyt.',
    boardMeetingTitle: 'Taulukokous',
    boardMeetingText: 'Milloin se on seuraavan kerran, mistä siinä on kyse ja kuinka moni kokous on pidetty.',
    slipsTitle: 'Parannustaulu',
    slipsText: 'Kaikki laput sen mukaan, miten pitkällä ne ovat. Lukija voi valita lajin.',
    ideasTitle: 'Ideapankki',
    ideasText: 'Kuinka kauan idea odotti vastausta. Odottamaan jätetytkin löytyvät.',
    voicesTitle: 'Palaute ja hyvät esimerkit',
    voicesText: 'Mitä muut ovat sanoneet ja mikä on onnistunut niin hyvin, että muidenkin kannattaa kuulla siitä.',
    ladderTitle: 'Eteenpäin viedyt asiat',
    ladderText: 'Se, mitä ryhmä ei pysty itse ratkaisemaan, menee ylöspäin taso tasolta. Odotusaika näkyy.',
    cubeTitle: 'Kuutio',
    cubeText: 'Päivittäinen ohjaus yhdellä silmäyksellä: päivän kokoukset, lyhyet tehtävät, miten voimme ja uusimmat '
      + 'poikkeamat.',
    statusTitle: 'Julkaisijalle',
    statusText: 'Mistä luvut tulevat, kuinka vanhoja ne ovat ja mitä vikaa aineistossa on. Neljä esimerkkiä on rikki '
      + 'tarkoituksella.',
    wallTitle: 'Seinätaulu',
    wallText: 'Sama taulu seinänäytölle, kolmen metrin päästä luettavaksi:',
    workshopTitle: 'Verstaan taulu',
    workshopLead: 'Vaihteistokokoonpano kokoontuu neljä kertaa päivässä kymmeneksi minuutiksi: mitä kaksi viime '
      + 'tuntia toivat?',
    workshopRemark: 'Tavoitteet, kokoukset ja tasot perustuvat artikkeliin Scaniasta. Artikkelissa ei ole lukuja, '
      + 'joten kaikki arvot, laput ja kellonajat ovat keksittyjä (”påhittade värden”).',
    workshopBoardText: 'Tätä taulua ei ole jaettu ruutuihin: ne syntyvät ryhmän tavoitteista, mittareista ja lapuista.',
    rtmTitle: 'Kymmenen minuuttia, neljä kertaa päivässä',
    rtmText: 'Real Time Management: tulos edellisen kokouksen jälkeen, pysähdykset, poikkeamat ja ongelmat.',
    chainsTitle: 'Poikkeamasta tehtävään',
    chainsText: 'Jokainen lappu ja se, mihin se johti.',
    tableTitle: 'Taulukosta tauluksi',
    tableLead: 'Onko sinulla mittareita, tavoitteita, lappuja tai itsearviointeja Excelissä? Tallenna taulukot '
      + 'CSV-muodossa ja pudota ne tähän: näet, mitä voidaan lukea, mitä pitää korjata ja miten se näytetään, '
      + 'ja tallennat asiakirjan.',
    breakdownTitle: 'Tavoitteiden porrastus',
    breakdownLead: 'Kunnan tavoitteista yksikön tavoitteisiin: mikä saavuttaa tavoitteensa, mikä ei, ja mitkä '
      + 'tavoitteet eivät kuulu ylempään?',
    breakdownRemark: 'Kilin kolme tavoitetta ovat Kilin omin sanoin. Norjan tavoitteet perustuvat '
      + 'toimintasuunnitelmaan, jossa ei ole lukuja, joten arvot ovat keksittyjä.',
    kilTitle: 'Kolme tavoitetta Kilissä',
    kilText: 'Tavoitteet ovat sanallisia. Niihin ei kuulu mittareita, eikä suunnitelmassa ole arviota siitä, miten on '
      + 'käynyt. Sen kuvio kertoo.',
    norwegianPlan: 'Norjalainen suunnitelma',
    howToReadBoard: 'Näin luet taulua',
    howToReadBoardText: 'Täysi ympyrä: tavoite saavutetaan. Avoin kolmio: ei saavuteta. Katkoviivarengas: ei voi '
      + 'sanoa. Pieni viiva näyttää, miten on käynyt.',
    pasteTitle: 'Liitä omalle sivullesi',
    pasteText: 'Yksi rivi lataa kuviot, yksi rivi näyttää kuvion. Asiakirja on JSON-tiedosto, joka on samalla '
      + 'sivustolla.',
    aside: 'Yhteystiedot ja linkit',
    contact: 'Yhteystiedot',
    contactWho: 'Ohjauksen ja laadun yksikkö',
    shortcuts: 'Pikalinkit',
    exampleDocument: 'Esimerkkiasiakirja',
    howToRead: 'Näin luet aikasarjakaaviota',
    howToReadText: 'Puolet pisteistä on tavallisesti mediaanin kummallakin puolella sikin sokin. Monta peräkkäin '
      + 'samalla puolella tai vain harvat ylitykset ovat merkki: jokin on luultavasti muuttunut. Kuvio laskee '
      + 'puolestasi ja kertoo, mitä sääntöä se käyttää.',
    howToReadRadar: 'Näin luet tutkakaaviota',
    howToReadRadarText: 'Jokainen akseli on alue, ja uloimpana on paras vastaus. Lue yksi akseli kerrallaan. Pinnan '
      + 'koko ei kerro mitään: se riippuu siitä, missä järjestyksessä alueet ovat.',
    footText: 'keksitty kunta. Valikoiden linkit vievät vain näille sivuille.',
    footMade: 'Sivut on tehty styrtavlan kuvioiden kokeilemiseen.',
  },
  en: {
    skip: 'Skip to content',
    intranet: 'Intranet',
    search: 'Search the intranet',
    searchButton: 'Search',
    language: 'Language',
    theme: 'Appearance',
    themeSystem: 'As the device',
    themeLight: 'Light',
    themeDark: 'Dark',
    mainMenu: 'Main menu',
    news: 'News',
    employment: 'My employment',
    support: 'Support at work',
    steering: 'Steering and follow-up',
    departments: 'Departments',
    youAreHere: 'You are here',
    start: 'Home',
    results: 'Goals and results',
    sectionMenu: 'In this section',
    budget: 'Goals and budget',
    improvements: 'Continuous improvement',
    quality: 'Quality management',
    lead: 'Each figure first says in words what it shows, and then draws it. Its source stands below it, and all '
      + 'values are there as a table.',
    remark: 'Exempelkommunen does not exist. The figures are real and published by others, except where it says '
      + 'that values are invented (“påhittade värden”).',
    fulfilmentTitle: 'Meeting the goals',
    fulfilmentText: 'Goals of a placement unit and a workshop, after an article about the municipality of '
      + 'Södertälje and Scania. The article gives goals but no figures, so the values are invented.',
    linkopingTitle: 'How Linköping is doing',
    linkopingText: 'Open figures from Kolada, beside other municipalities in the order that the source has. Nobody '
      + 'is ranked, and where it is not given which way is good, the figure says nothing about it.',
    otherMunicipalitiesText: 'Longer series from Kolada: care of a sick child in three cities, and gross regional '
      + 'product in Arboga beside municipalities whose figures end in different years.',
    emergencyTitle: 'Emergency care',
    emergencyText: 'How large a share of the visits to English emergency departments was over within four hours, '
      + 'month by month? The national target is 95 per cent.',
    deathsText: 'A series can also be long. Here are ten years of weeks, of which the last is the highest.',
    norwayTitle: 'Norwegian figures',
    languagesTitle: 'The same figures in six languages',
    languagesText: 'Change the language at the top of the page. Here the document’s own texts are in all six '
      + 'languages, too.',
    wrongTitle: 'When something is wrong',
    wrongText: 'The page is to bear that figures are missing, broken or too few. The figure then says what is '
      + 'wrong, calmly and in the reader’s language. Whoever publishes learns more in the browser’s console.',
    caseMissing: 'There is no document at the address',
    caseFallback: 'There is no document, but the page has a text instead',
    fallback: 'The figures are also in the annual report.',
    caseNotJson: 'The document has a comma too many',
    caseVersion: 'The document has an unknown version',
    caseUnknown: 'The page asks for a measure that is not there',
    caseNoValue: 'There is a target but no value yet',
    caseFew: 'Too few values for a conclusion',
    caseBadPeriod: 'One of two months is misspelt',
    assessmentTitle: 'Self-assessment',
    assessmentLead: 'This is how leaders and support functions in municipalities assessed themselves, when the '
      + 'programme Leda för Resultat began and when it was over.',
    assessmentRemark: 'The figures are from SKL’s follow-up of Leda för Resultat 2012–2013, in Swedish '
      + 'municipalities. Where something is invented (“påhittat”), it says so.',
    areasTitle: 'Eight areas',
    areasText: 'Nineteen statements belong to eight areas. Each axis is the mean of the area’s statements, from 1 '
      + '(do not agree at all) to 7 (fully agree).',
    statementsTitle: 'All statements',
    statementsText: 'The same answers, statement by statement, from October 2012 to May 2013.',
    statementsNote: 'Statement 14 has risen by 0.30. The report’s text says 0.29, but its table gives 0.30, and the '
      + 'figure goes by the table.',
    followedText: 'Early in 2014 the seven municipalities that were followed up were asked again. Only about half '
      + 'answered, so that result is to be read with some caution. The report has figures for one statement, the '
      + 'eighth.',
    answersTitle: 'How the answers are spread',
    answersText: 'Two groups can have the same mean and still answer differently. The report shows the distribution '
      + 'in pictures only, so how many gave which answer is invented. The means and the number of respondents are '
      + 'the report’s.',
    pulseTitle: 'The weekly pulse',
    pulseText: 'The placement unit answers three questions every week. The answers are invented. In July and in the '
      + 'autumn break too few answered to be shown, and one week nobody was asked.',
    smallTitle: 'When there are too few answers',
    smallText: 'A unit of 26 employees answers a survey. The answers are invented. In spring 2026 four of them are '
      + 'rehabilitation staff and one is an administrator. They are not shown, and neither are the nurses: otherwise '
      + 'the others could be worked out by subtraction.',
    smallNote: 'Figures that must not be shown are best not in the document at all. Where they are there all the '
      + 'same, the figure is a second lock.',
    boardTitle: 'Goal-steering board',
    boardLead: 'The placement unit’s board. The group stands at it for half an hour a week: what goes well, what does '
      + 'not, and what do we do about it?',
    boardRemark: 'The goals and meetings are after an article about the municipality of Södertälje. The article has '
      + 'no figures, so all values, slips and dates are invented (“påhittade värden”).',
    boardZonesTitle: 'The board',
    boardZonesText: 'Goals, results and continuous improvement. Choose a measure to see how it has gone.',
    boardMeetingTitle: 'The board meeting',
    boardMeetingText: 'When it is next, what it is about, and how many meetings were held.',
    slipsTitle: 'The improvement board',
    slipsText: 'All slips by how far they have come. The reader can choose kinds.',
    ideasTitle: 'The idea bank',
    ideasText: 'How long an idea waited for an answer. What is parked can be found again.',
    voicesTitle: 'Feedback and good examples',
    voicesText: 'What others have said, and what went so well that more should hear of it.',
    ladderTitle: 'What was handed on',
    ladderText: 'What the group cannot solve itself goes upwards, level by level, with how long it has waited.',
    cubeTitle: 'The cube',
    cubeText: 'Daily steering at a glance: today’s meetings, short activities, how we are, and the newest deviations.',
    statusTitle: 'For the one who publishes',
    statusText: 'Where the figures come from, how old they are, and what is wrong in the document. Four of the '
      + 'examples are broken on purpose.',
    wallTitle: 'A board on the wall',
    wallText: 'The same board for a screen on the wall, to be read from three metres:',
    workshopTitle: 'A board in the workshop',
    workshopLead: 'Transmission assembly meets four times a day for ten minutes: what did the last two hours give?',
    workshopRemark: 'The goals, meetings and levels are after an article about Scania. The article has no figures, so '
      + 'all values, slips and times are invented (“påhittade värden”).',
    workshopBoardText: 'This board is not laid out in zones: they are made of the group’s goals, measures and slips.',
    rtmTitle: 'Ten minutes, four times a day',
    rtmText: 'Real Time Management: the outcome since the last meeting, stops, deviations and problems.',
    chainsTitle: 'From deviation to activity',
    chainsText: 'Each slip with what it led to.',
    tableTitle: 'From table to board',
    tableLead: 'Do you have measures, goals, slips or self-assessments in Excel? Save the sheets as CSV and drop '
      + 'them here: you see what can be read, what to correct and how it is shown, and save the document.',
    breakdownTitle: 'Goal breakdown',
    breakdownLead: 'From the municipality’s goals to the unit’s: what meets its target, what does not, and which '
      + 'goals belong to none above?',
    breakdownRemark: 'Kil’s three goals are in Kil’s own words. The Norwegian ones are after an action plan without '
      + 'figures, so the values there are invented.',
    kilTitle: 'Three goals in Kil',
    kilText: 'The goals are in words. No measure belongs to them, and the plan does not judge how it has gone. Then '
      + 'the figure says so.',
    norwegianPlan: 'A Norwegian plan',
    howToReadBoard: 'How to read the board',
    howToReadBoardText: 'A filled disc: the target is met. An open triangle: it is not. A dashed ring: nobody can '
      + 'tell. The small line shows how it has gone.',
    pasteTitle: 'Paste it into your page',
    pasteText: 'One line loads the figures, one line shows a figure. The document is a JSON file on the same site.',
    aside: 'Contact and links',
    contact: 'Contact',
    contactWho: 'The unit for steering and quality',
    shortcuts: 'Shortcuts',
    exampleDocument: 'A document as an example',
    howToRead: 'How to read a run chart',
    howToReadText: 'Half of the points normally lie on each side of the median, higgledy-piggledy. Many in a row '
      + 'on one side, or few crossings, are a signal: something has probably changed. The figure counts for you and '
      + 'says which rule it uses.',
    howToReadRadar: 'How to read a radar chart',
    howToReadRadarText: 'Each axis is an area, and outermost is the best answer. Read one axis at a time. How large '
      + 'the shape is says nothing: it depends on the order in which the areas stand.',
    footText: 'an invented municipality. The links of the menus only lead to these pages.',
    footMade: 'The pages are made to try the figures of styrtavla.',
  },
};
