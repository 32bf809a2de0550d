/**
 * What headers say in English, Portuguese, Italian, Polish, Greek, Spanish, French and German, by
 * what they mean. Parts of one meaning stand on one line per language where they differ.
 */
export const headerWords = {
  title: `event|event name|event title|title|name|name of event|name of the event|title of event|title of the event|activity title|activity name|name of activity|meeting|meeting name|meeting title|workshop|workshop title|workshop name|session|session name|session title|course|course title|course name|training title|name of the activity|event description|topic|subject|theme|description of event|webinar|webinar title|webinar name|seminar|seminar title|conference|conference name|conference title|conf name|training|training name|meetup|meetup title|meetup name|lecture|lecture title|talk|talk title|hackathon|workshop topic|session topic|meeting topic|course run|course edition|course iteration|mooc|mooc title|mooc name|mooc run|ltta
evento|nome do evento|titulo do evento|titulo|designacao|designacao do evento|nome da atividade|titulo da atividade|acao|nome|tema|formacao|acao de formacao|oficina|palestra|conferencia|sessao|curso|nome do curso
evento|nome evento|nome dell evento|titolo evento|titolo dell evento|titolo|denominazione|incontro|iniziativa|titolo iniziativa|corso|titolo del corso|titolo corso|nome corso|seminario|titolo seminario|convegno|laboratorio|conferenza
wydarzenie|nazwa wydarzenia|tytul|tytul wydarzenia|nazwa|spotkanie|nazwa spotkania|temat|tytul spotkania|szkolenie|nazwa szkolenia|temat szkolenia|warsztaty|nazwa warsztatow|konferencja|nazwa konferencji|seminarium|sesja|zajęcia
εκδήλωση|τίτλος|τίτλος εκδήλωσης|όνομα εκδήλωσης|ονομασία|ονομασία εκδήλωσης|θέμα|συνάντηση|σεμινάριο|τίτλος σεμιναρίου|εργαστήριο|συνέδριο|ημερίδα|δράση
nombre del evento|titulo del evento|nombre|nombre de la actividad|titulo de la actividad|denominacion|reunion|curso|nombre del curso|taller|nombre del taller|jornada|seminario|conferencia|accion formativa
évènement|événement|titre|intitulé|nom de l événement|titre de l événement|intitulé de l événement|nom|réunion|thème|atelier|nom de l atelier|intitulé de l atelier|formation|intitulé de la formation|nom de la formation|conférence|séminaire|manifestation|rencontre
veranstaltung|titel|name der veranstaltung|bezeichnung|veranstaltungstitel|veranstaltungsname|titel der veranstaltung|thema|treffen|ereignis|maßnahme|angebot|kurs|kursname|kurstitel|seminartitel|schulung|fortbildung|tagung|konferenz|vortrag|workshoptitel`,
  type: `type|event type|type of event|types of event|type of events|kind|kind of event|category|event category|session type|activity type|type of activity|event kind|tag name|workshop type|typology|series|meeting type|course type|training type|type of training|type of meeting|type of dissemination|type of dissemination activity|dissemination activity type
tipo|tipo de evento|tipologia|categoria|tipo de atividade|tipologia de evento
tipo di evento|tipo evento|tipologia evento|tipologia di evento|tipo di attività|tipo di azione|tipo azione
typ|rodzaj|typ wydarzenia|rodzaj wydarzenia|kategoria|typ spotkania|rodzaj działania|typ działania|forma wsparcia
τύπος|είδος|τύπος εκδήλωσης|είδος εκδήλωσης|κατηγορία|είδος δράσης|τύπος δράσης|είδος δραστηριότητας
tipo de actividad|clase de evento|tipo de acción|tipo de ação
type d événement|type d évènement|genre|catégorie|type d activité|nature|type d action|type d atelier
art|veranstaltungsart|art der veranstaltung|kategorie|veranstaltungstyp|typ der veranstaltung|veranstaltungsformat|maßnahmenart|art der maßnahme|veranstaltungsform`,
  month:
    'month|mês|mese|miesiąc|μήνας|mes|mois|monat|quarter|trimestre|kwartał|τρίμηνο|quartal|month held|event month|month of event',
  year: 'year|ano|anno|rok|έτος|χρονιά|año|année|jahr|event year|year held|year of event|calendar year|school year|academic year|ano letivo|anno scolastico|rok szkolny|σχολικό έτος|curso escolar|année scolaire|schuljahr',
  start: `period|date|start date|start|date start|date from|from|begin|begin date|begins|event date|day|when|cuándo|quando|quand|wann|kiedy|πότε|dates|start day|date of event|date of the event|date and time|held on|start day utc|start date utc|start datetime|date s|date of start|start time|date held|day of event|starts at|start at|datetime|meeting date|workshop date|session date
data|data de início|data do evento|dia|início|data início|data de realização|datas|data da atividade|desde|data desde|data de
data inizio|data di inizio|data evento|giorno|inizio|data dell evento|data di svolgimento|periodo|quando|dal|data dal
data rozpoczęcia|termin|dzień|początek|data wydarzenia|data spotkania|od|kiedy|okres|data od|od dnia|termin od
ημερομηνία|ημερομηνία έναρξης|έναρξη|ημ νία|ημερομηνία διεξαγωγής|ημερομηνίες|ημερ νία|ημέρα|από
fecha|fecha de inicio|fecha inicio|inicio|fecha del evento|fechas|fecha de realización|día|cuándo|cuando|desde|fecha desde
date de début|début|jour|date de l événement|date de réalisation|quand|date début|période|du|date du
datum|beginn|startdatum|anfang|tag|termin|von|zeitraum|datum von|veranstaltungsdatum|anfangsdatum|datum der veranstaltung|wann`,
  end: `end|end date|date end|date to|until|to|finish|ends|finish date|end day|end time|ends at|last day|date until|until date|to date
data de fim|fim|data de término|data final|término|até|data fim|data até
data fine|fine|data di fine|al|data al
data zakończenia|koniec|zakończenie|do|data do|do dnia|termin do
ημερομηνία λήξης|λήξη|έως|μέχρι
fecha de fin|fin|fecha fin|fecha final|fecha de finalización|hasta|fecha hasta
date de fin|date fin|jusqu au|au|date au
ende|enddatum|bis|datum bis|schluss|endet|enddatum und zeit`,
  country: `country region name|country region|country|country name|country code|location country|host country|nation|venue country|country of event|country of the event|country s|countries|country where held|country iso|iso|iso2|iso3|event country|countrycode
país|país de realização|países
paese|nazione|paese ospitante|stato|paesi
kraj|państwo|kraj wydarzenia|kraje
χώρα|χώρες|χώρα διεξαγωγής
país del evento|país de celebración
pays|pays hôte|pays d accueil
land|staat|gastland|veranstaltungsland|länder`,
  place: `location|place|city|venue|where|town|address|location city country|location city|venue name|city town|place of event|event location|municipality|region|site
local|cidade|localidade|lugar|morada|concelho|local de realização
luogo|città|sede|località|comune|luogo di svolgimento
miejsce|miasto|miejscowość|lokalizacja|miejsce wydarzenia
τόπος|πόλη|τοποθεσία|χώρος|τόπος διεξαγωγής
ciudad|lugar de celebración|municipio
lieu|ville|endroit|commune|adresse
ort|stadt|veranstaltungsort|standort|adresse|tagungsort`,
  placeAndDate:
    'where and when|place and date|date and place|when and where|location and date|date and location|date place|place date|local e data|data e local|luogo e data|data e luogo|miejsce i data|data i miejsce|τόπος και ημερομηνία|lugar y fecha|fecha y lugar|lieu et date|date et lieu|ort und datum|datum und ort|ort datum|datum ort',
  partners: `affiliation|company|employer|school|school name|organisation institution|organization name|partner|partners|partner s|organiser|organizer|organisers|organizers|organisation|organization|organisations|organizations|organising institution|organizing institution|organising institution s|institution|institutions|host|hosts|host name|hosted by|host organisation|host institution|promoter|promoters|partner name|organisation name|organiser name|organised by|organized by|organising partner|organising partners|implemented by|implementing partner|partner organisation|partners involved|project partner|consortium partner|organiser s|organising body|beneficiary|chapter|consortium member|member
parceiro|parceiros|parceiro s|entidade|entidade organizadora|organizador|organizadores|promotor|entidade promotora|instituição|organização
organizzatore|organizzatori|ente|enti|ente organizzatore|organizzazione|istituzione|partner organizzatore|soggetto promotore|promotore
partnerzy|organizator|organizatorzy|organizacja|instytucja
εταίρος|εταίροι|φορέας|φορείς|διοργανωτής|οργανισμός|εταίρος οι|φορέας διοργάνωσης|οργάνωση|διοργάνωση
socio|socios|entidad|entidad organizadora|organización|institución|socio s
partenaire|partenaires|organisateur|organisateurs|organisme|structure|partenaire s|organisé par|porteur|structure porteuse|structure organisatrice|association|porteur de l action
veranstalter|einrichtung|träger|organisator|projektpartner|partnerorganisation|durchgeführt von`,
  lead: 'lead|lead partner|lead organisation|lead organization|main organiser|main organizer|leader|coordinator|lead organiser|lead organizer|responsible|responsible partner|responsible organisation|entidad responsable|entidade responsável|ente responsabile|podmiot odpowiedzialny|υπεύθυνος φορέας|organisme responsable|verantwortliche organisation|coordinating organisation|coordinating partner|parceiro líder|parceiro responsável|líder|capofila|partner responsabile|partner capofila|lider|partner wiodący|υπεύθυνος εταίρος|επικεφαλής|socio líder|socio responsable|coordinador|chef de file|partenaire responsable|federführender partner|koordinator|verantwortlicher partner',
  headcount: `participants|attendees|attendance|attended|people|persons|headcount|learners|students|present|turnout|pax|people present|people attending|people attended|actual attendance|actual participants|participants present|attendance count|attendee count|persons attending|audience size|people reached|visitors|attendance total|participant count|participants count|size of audience|delegates|trainees|guests|final attendance|attendances|stakeholders|stakeholders involved|stakeholders engaged|stakeholders reached|stakeholders participating|active learners|active participants|people trained|persons trained|participants trained|people engaged|people involved
participantes|presenças|presentes|assistentes|pessoas|formandos|participantes presentes
partecipanti|presenze|presenti|persone|partecipazione|partecipanti presenti|corsisti
uczestnicy|uczestników|osób|obecni|frekwencja|obecność|uczestnicy obecni|uczestnicy wydarzenia
συμμετέχοντες|συμμετεχόντων|συμμετοχές|παρόντες|άτομα|ατόμων|παρουσίες|παρευρισκόμενοι|συμμετοχή
asistentes|asistencia|personas|asistieron
présents|effectif|personnes|participation|personnes présentes|effectif présent|participant e s
teilnehmer|teilnehmende|teilnehmerzahl|teilnehmeranzahl|tn|tn zahl|teilnehmerinnen|anwesende|besucher|personen|teilnehmerinnen und teilnehmer|teilnehmern|teilnahmen|besucherzahl|teilnehmendenzahl|teilnehmender|teilnehmenden`,
  registered: `registered|registrations|registration|sign ups|signups|rsvp yes|rsvp|rsvps|registrants|enrolled|enrolments|enrollments|enrolment|bookings|tickets sold|registered participants|registered people|people registered|signed up|registered attendees
inscritos|inscrições|participantes inscritos
iscritti|iscrizioni|registrati|partecipanti iscritti
zapisani|zarejestrowani|zgłoszeń|zgłoszenia|rejestracje|zapisanych
εγγεγραμμένοι|εγγραφές|δηλώσεις συμμετοχής|εγγεγραμμένων
inscripciones|registrados
inscrits|inscriptions|personnes inscrites
angemeldet|anmeldungen|angemeldete|registriert|registrierungen|anmeldezahl`,
  hours:
    'minutes|duration minutes|duration min|length minutes|minuti|minuten|hours|duration|length|duration hours|duration h|duration in hours|total hours|length hours|duração|horas|duração horas|durata|ore|durata ore|czas trwania|godziny|godzin|διάρκεια|ώρες|duración|durée|heures|dauer|stunden|dauer in stunden|dauer stunden',
  eventCount:
    'events|event count|events count|events held|meetings held|sessions held|occurrences|eventos|eventi|wydarzenia|wydarzeń|εκδηλώσεις|εκδηλώσεων|événements|d événements|veranstaltungen|events done|workshops|meetings',
  activityCount:
    'activities|number of activities|activities held|atividades|attività|działania|δραστηριότητες|δράσεις|actividades|activités|aktivitäten|actions|ações|azioni|acciones|maßnahmen',
  level:
    'level|event level|national international|national or international|scale|geographical scope|geographic scope|nível|âmbito|livello|ambito|poziom|zasięg|επίπεδο|nivel|ámbito|niveau|échelle|ebene|reichweite',
  setting:
    'setting|school or community|school community|school or community event|contexto|contesto|środowisko|πλαίσιο|cadre|kontext|umfeld|schule oder gemeinde',
  mode: 'mode|modality|delivery|delivery mode|mode of delivery|venue type|online or in person|attendance mode|event mode|in person online|online offline|online in person|format of delivery|delivery format|modalidade|modalità|modalità di svolgimento|tryb|forma|forma spotkania|τρόπος|τρόπος διεξαγωγής|modalidad|modalité|modus|durchführungsform|durchführung',
  format: 'format|event format|formato|formato do evento|μορφή',
  status:
    'status|event status|state|estado|stato|stan|κατάσταση|statut|état|cancelled|canceled|cancelado|annullato|odwołane|annulé|abgesagt',
  workPackage:
    'work package|wp|workpackage|work packages|wp number|pacote de trabalho|pacchetto di lavoro|pakiet roboczy|pakiet prac|πακέτο εργασίας|paquete de trabajo|lot de travail|arbeitspaket',
  activity:
    'activity|task|activity number|activity code|task number|subtask|atividade|tarefa|attività|compito|działanie|zadanie|δραστηριότητα|δράση|actividad|tarea|activité|tâche|aktivität|aufgabe|maßnahme|aktion',
  evidence:
    'evidence|proof|documents|document|link|links|url|website|attachments|evidence files|supporting documents|means of verification|attendance list|signature list|evidências|provas|comprovativos|documentos|prove|evidenze|documenti|dowody|dokumenty|αποδεικτικά|τεκμήρια|έγγραφα|pruebas|evidencias|preuves|justificatifs|pièces justificatives|nachweis|nachweise|belege|dokumente|url to event page agenda|event page|agenda',
  id: 'id|event id|code|event code|ref|reference|slug|identifier|event slug|row id|uid|uuid|record id|código|codice|kod|κωδικός|identifiant|kennung|lfd nr|lp|a a|meeting id',
  counter:
    'nr|no|n|number|num|quantity|qty|count|total|nr s|nbr|nb|anzahl|número|numero|liczba|ilość|αριθμός|αρ|nombre|zahl|n º|nº|n°|№|how many|quantidade|quantità|cantidad|quantité',
  targetGroup:
    'target group|target groups|target audience|audience|stakeholder|stakeholders|stakeholder group|stakeholder type|sector|grupo alvo|público alvo|gruppo target|destinatari|grupa docelowa|odbiorcy|ομάδα στόχος|κοινό|grupo objetivo|público objetivo|destinatarios|groupe cible|public cible|public|zielgruppe|zielgruppen',
  measure:
    'measure|indicator|indicator name|metric|what is counted|kpi|output|result indicator|indicador|medida|indicatore|misura|wskaźnik|miara|δείκτης|μέτρο|indicateur|mesure|indikator|kennzahl|messgröße',
  target:
    'target|target value|planned|goal|planned value|plan|expected|annual target|target number|planned number|expected value|planned total|meta|valor previsto|previsto|objetivo|target previsto|valore previsto|obiettivo|valore atteso|cel|wartość docelowa|planowane|plan wartość|στόχος|προβλεπόμενο|τιμή στόχος|valor objetivo|cible|valeur cible|prévu|objectif|ziel|zielwert|geplant|soll|sollwert|targeted',
  achieved:
    'achieved|actual|result|achieved value|actual value|reported|reached|reported value|done|realised|realized|delivered|alcançado|realizado|atingido|valor alcançado|raggiunto|realizzato|valore raggiunto|osiągnięte|osiągnięto|zrealizowano|wartość osiągnięta|επιτεύχθηκε|πραγματοποιήθηκε|τιμή|alcanzado|logrado|réalisé|atteint|valeur atteinte|erreicht|ist|istwert|realisiert',
  value:
    'value|value as printed|printed value|figure|stated value|valor|valore|wartość|τιμή|αξία|valeur|wert|number stated|printed',
  perEvent:
    'participants per event|per event|participants event|average participants per event|participants each|persons per event|attendees per event|people per event|number per event|participantes por evento|partecipanti per evento|uczestników na wydarzenie|uczestnicy na wydarzenie|συμμετέχοντες ανά εκδήλωση|participantes por evento|participants par événement|teilnehmer pro veranstaltung|teilnehmer je veranstaltung|teilnehmende pro veranstaltung|participants per activity|min participants per event|minimum participants per event',
  by: 'by|deadline|due|due date|by date|until|reached by|target date|by when|prazo|data limite|scadenza|entro|termin|do kiedy|προθεσμία|έως|plazo|fecha límite|échéance|délai|date limite|frist|bis|bis wann|fälligkeit',
  amended: 'amended|amended on|amendment|revised on|changed on|valid from|amendment date',
  scope:
    'scope|applies to|part|subject|group|breakdown|âmbito|ambito|zakres|πεδίο|périmètre|portée|bereich|geltungsbereich',
  role: 'role|planned or reported|statement role|papel|ruolo|rola|ρόλος|rol|rôle|rolle|funktion|project role|role in project|role in the project|função|partner role',
  periodStart: 'period start|start of period|first day of period',
  periodEnd: 'period end|end of period|last day of period',
  passage: 'passage|sentence|passagem|passaggio|fragment|απόσπασμα|pasaje|abschnitt|textstelle',
  file: 'file|document|source|source file|ficheiro|documento|plik|αρχείο|archivo|fichier|datei|fonte|źródło|πηγή|fuente|quelle',
  line: 'line|line number|row|linha|riga|wiersz|γραμμή|línea|ligne|zeile',
  page: 'page|page number|página|pagina|strona|σελίδα|seite',
  quote:
    'quote|quotation|text|words|citação|citazione|cytat|παράθεση|cita|citation|zitat|wortlaut|as printed|original text',
  name: 'name|organisation|organization|organisation name|organization name|name of organisation|name of the organisation|partner|partner name|institution|institution name|legal name|official name|full name of organisation|entity name|nome|nome da organização|organização|entidade|parceiro|instituição|denominazione|organizzazione|ente|istituzione|nazwa|nazwa organizacji|organizacja|instytucja|όνομα|επωνυμία|οργανισμός|φορέας|εταίρος|ονομασία|nombre|nombre de la organización|organización|entidad|institución|socio|nom|nom de l organisation|organisme|structure|partenaire|bezeichnung|name der organisation|organisation|einrichtung|institution',
  aliases:
    'aliases|alias|also known as|other names|other spellings|short name|acronym|abbreviation|short names|known as|aka|spellings|sigla|acrónimo|outros nomes|acronimo|altri nomi|abbreviazione|skrót|inne nazwy|akronim|ακρωνύμιο|συντομογραφία|άλλες ονομασίες|acrónimo|otros nombres|siglas|acronyme|sigle|autres noms|abkürzung|kurzname|kürzel|andere namen|weitere schreibweisen',
  aim: 'aim|aims|objective|objectives|purpose|goal|objetivo|finalidade|obiettivo|scopo|cel|στόχος|σκοπός|objectif|but|ziel|zweck',
  audience:
    'audience|target audience|target group|target groups|participants|who|público|pubblico|destinatari|odbiorcy|κοινό|público destinatario|public|publikum|zielgruppe',
  person:
    'attendee|student name|learner name|name of attendee|signatory|name|full name|participant|participant name|name of participant|attendee|attendee name|name original name|user name|display name|name and surname|first and last name|person|your name|nome completo|nome do participante|nome e cognome|nominativo|imię i nazwisko|uczestnik|ονοματεπώνυμο|όνομα|nombre completo|nombre y apellidos|nom complet|nom et prénom|nom prénom|vollständiger name|name des teilnehmers|teilnehmername|nome|nombre|nom',
  firstName:
    'first name|given name|forename|first|nome próprio|primeiro nome|imię|όνομα|nombre|prénom|vorname|attendee first name|firstname',
  lastName:
    'last name|surname|family name|last|apelido|sobrenome|cognome|nazwisko|επώνυμο|apellido|apellidos|nom de famille|nachname|familienname|attendee last name|attendee surname|lastname',
  email:
    'order email|contact email|adresse électronique|email|e mail|mail|email address|user email|attendee email|participant email|e mail address|correio eletrónico|endereço de email|indirizzo email|posta elettronica|adres e mail|adres email|ηλεκτρονικό ταχυδρομείο|correo|correo electrónico|courriel|adresse e mail|adresse mail|e mail adresse|emailadresse|your email|username',
  personId:
    'person id|participant id|attendee id|pseudonym|person|person code|attendee no|participant no|order code',
  presence:
    'attendee status|attendee state|is checked in|checked in at|presença confirmada|status attendance|present|attended|attendance|presence|attendance status|podpis|firma|assinatura|υπογραφή|unterschrift|checked in|check in|attendee status|signed|signature|came|showed up|presente|presença|presenza|obecny|obecność|παρών|παρουσία|asistencia|présent|présence|anwesend|anwesenheit|teilgenommen',
  minutes:
    'minutes|duration|duration minutes|total duration minutes|time in session|time in session minutes|minutos|minuti|minuty|λεπτά|minutes présentes|minuten|duration attended|in meeting duration|attendance duration|time attended',
  joined:
    'join time|first join time|entry time|join time|joined|first join|join|first join time|arrival',
  left: 'leave time|exit time|leave time|left|last leave|leave|last leave time|departure',
  quantity: 'quantity|tickets|number of tickets|ticket quantity|qty|places',
  state:
    'registration state|registration status|order status|ticket status|approval status|payment status',
  timestamp:
    'timestamp|time stamp|submitted at|submission date|sinal de data|informazioni cronologiche|sygnatura czasowa|χρονική σήμανση|marca temporal|horodateur|zeitstempel|carimbo de data hora',
  action: 'user action|action|activity type',
  project: 'project|projekt|projeto|progetto|proyecto|projet|έργο|field|key|property',
  personal:
    'person|responsible person|persona de contacto|persona di contatto|pessoa de contacto|personne de contact|email|e mail|phone|telephone|mobile|contact|contact person|contact name|contact email|first name|last name|surname|trainer names|speaker|speakers|trainer|trainers|facilitator|facilitators|presenter|presenters|lecturer|lecturers|moderator|user|username|created by|author|email address|telefone|contacto|orador|oradores|formador|telefono|contatto|referente|relatore|relatori|formatore|telefon|osoba kontaktowa|prelegent|prowadzący|τηλέφωνο|επικοινωνία|ομιλητής|ομιλητές|εισηγητής|teléfono|ponente|ponentes|formador|téléphone|intervenant|intervenants|formateur|ansprechpartner|ansprechperson|kontaktperson|referent|referenten|referentin|instructors|instructor|person responsible|responsible person',
} as const;

/** A meaning that a header may have. */
export type HeaderMeaning = keyof typeof headerWords;
