/**
 * Words in headers over personal details, in English, Portuguese, Italian, Polish, Greek, Spanish,
 * French and German; a line for each language.
 */
export const personalWords = {
  /** How to reach a person, and what tells one person from all others. */
  details: `phone|phones|phone number|telephone|mobile phone|mobile number|tel|e mail|email|emails|date of birth|birth date|birthdate|birthday|home address|private address|passport|national id|id card|identity card|identity number|personal number|tax id|tax number|social security
telefone|telemóvel|telemóveis|nif|cartão de cidadão|data de nascimento|morada pessoal
telefono|telefoni|cellulare|recapito|recapiti|codice fiscale|data di nascita|carta d identità
telefon|telefon komórkowy|komórka|pesel|data urodzenia|dowód osobisty
τηλέφωνο|τηλέφωνα|τηλ|κινητό|αφμ|αδτ|αμκα|ημερομηνία γέννησης|αριθμός ταυτότητας
teléfono|móvil|dni|nie|fecha de nacimiento
téléphone|portable|date de naissance|sécurité sociale|courriel
handy|handynummer|mobilnummer|rufnummer|geburtsdatum|personalausweis|ausweisnummer|steuernummer|steuer id|privatadresse`,

  /** Parts that only people play, and what they have done about the register. */
  people: `contact|focal point|person in charge|responsible person|person responsible|trainer|speaker|facilitator|facilitated by|moderator|moderated by|lecturer|presenter|presented by|panelist|panellist|rapporteur|teacher|head teacher|coach|coaches|mentor|mentors|tutor|tutors|instructor|interpreter|guest lecturer|staff|event manager|project manager|project officer|supervisor|legal representative|team member|signature|signed by|approved by|checked by|filled in by|filled by|completed by|entered by|reported by|recorded by|prepared by|submitted by|created by|modified by|updated by|author|authors|name and surname|full name|surname|first name|last name|names of participants|participants names|participant names|list of participants|participant list|participants list
pessoa responsável|contacto|formador|orador|oradora|oradores|facilitador|moderador|dinamizador|docente|professor|preenchido por|elaborado por|convidado|nome completo|assinatura
persona di contatto|referente|referenti|nominativo|formatore|formatrice|formatori|relatore|relatrice|relatori|relatrici|facilitatore|facilitatori|facilitatrice|moderatore|moderatrice|docenti|insegnante|insegnanti|compilato da|nome e cognome
osoba kontaktowa|osoba odpowiedzialna|trener|trenera|trenerka|trenerzy|prowadzący|prowadząca|prowadzących|prelegen|nauczyciel|wykładowca|wykładowcy|opiekun|szkoleniowiec|sporządził|wypełnił|imię i nazwisko|nazwisko|podpis
υπεύθυνος επικοινωνίας|άτομο επικοινωνίας|επικοινωνία|εκπαιδευτής|εκπαιδευτή|εκπαιδευτές|εκπαιδεύτρια|ομιλητής|ομιλητές|ομιλήτρια|εισηγητής|εισηγητή|εισηγητές|εισηγήτρια|διευκολυντής|διευκολυντές|συντονίστρια|καθηγητής|καθηγήτρια|καθηγητές|δάσκαλος|δασκάλα|επιμορφωτής|επιμορφωτές|εμψυχωτής|ονοματεπώνυμο|επώνυμο|συμπληρώθηκε από|υπογραφή
persona de contacto|persona responsable|ponente|profesor|nombre y apellidos|apellidos|rellenado por|cumplimentado por|firma
personne de contact|personne responsable|formateur|intervenant|animateur|animatrice|modérateur|modératrice|conférencier|conférencière|enseignant|professeur|rempli par|saisi par|nom et prénom
ansprechpartner|ansprechperson|kontakt|kontaktperson|verantwortliche person|referierende|referentin|referenten|dozent|dozentin|dozenten|dozierende|lehrer|lehrerin|lehrkraft|lehrkräfte|kursleiter|kursleitung|seminarleiter|seminarleitung|veranstaltungsleiter|veranstaltungsleitung|übungsleiter|vortragende|betreuer|betreuerin|ausgefüllt von|erstellt von|bearbeiter|bearbeitet von|unterschrift`,

  /** Parts that a person may play or an organisation. */
  peopleOrOrganisations: `responsible|coordinator|leader|organiser name|organizer name|name of organiser|name of organizer|representative|director|principal|chair|team|expert|experts|consultant|guest|guests|host name|host person
responsável|responsáveis|coordenador|representante|técnico
responsabile|responsabili|coordinatore|coordinatrice|coordinatori|rappresentante|a cura di
odpowiedzialny|odpowiedzialna|koordynator|przedstawiciel
υπεύθυνος|υπεύθυνη|υπεύθυνοι|συντονιστής|εκπρόσωπος
responsable|coordinador
coordinateur|coordinatrice|référent|référente|représentant
verantwortlich|zuständig|koordinator|leitung|leiter|leiterin|referent|moderation`,

  /** What is said of people or asked of them, and where they belong. */
  somethingElse: `type|organisation|organization|institution|partner|partners|company|affiliation|country|gender|role|profile|level|group|groups|target|hours|feedback|satisfaction|rating|school|schools|code|nationality
entidade|país|organizzazione|ente|paese|organizacja|instytucja|kraj|φορέας|χώρα|organización|institución|entidad|organisme|pays|einrichtung|land|typ|tipo`,

  /** Courses for people. */
  courses:
    'training|trainings|course|courses|education|workshop|workshops|formação|formazione|szkolenie|formación|formation|fortbildung|schulung|επιμόρφωση',
} as const;

/** One of the lists of {@link personalWords}. */
export type PersonalWords = keyof typeof personalWords;
