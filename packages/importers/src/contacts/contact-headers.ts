import { foldName } from '@partnership-impact/core';
import { foldedWords } from '../values/folded-words.js';

/** The fields that a column of a contact list may hold. */
export type ContactField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'organisation'
  | 'country'
  | 'targetGroup'
  | 'role'
  | 'language'
  | 'interests'
  | 'basis'
  | 'basisOn'
  | 'purpose'
  | 'state'
  | 'on';

/** How lists in English, Portuguese, Italian, Polish, Greek, Spanish, French and German head each field. */
const headers: Readonly<Record<ContactField, string>> = {
  name: 'name|full name|contact|contact person|contact name|person|nome|nome completo|pessoa de contacto|nome e cognome|referente|persona di contatto|imie i nazwisko|osoba kontaktowa|ονομα|ονοματεπωνυμο|υπευθυνος επικοινωνιας|nombre|nombre completo|persona de contacto|nom complet|personne de contact|ansprechpartner|kontaktperson',
  firstName:
    'first name|given name|forename|nome proprio|primeiro nome|imie|nombre de pila|prenom|vorname|μικρο ονομα',
  lastName:
    'last name|surname|family name|apelido|sobrenome|cognome|nazwisko|επωνυμο|apellido|apellidos|nom de famille|nachname|familienname',
  email:
    'email|e mail|mail|email address|e mail address|contact email|correio eletronico|endereco de email|posta elettronica|indirizzo email|adres e mail|adres email|poczta elektroniczna|ηλεκτρονικο ταχυδρομειο|ηλ ταχυδρομειο|correo|correo electronico|courriel|adresse e mail|adresse electronique|e mail adresse',
  phone:
    'phone|telephone|tel|mobile|phone number|telefone|telemovel|telefono|cellulare|telefon|komorka|τηλεφωνο|movil|telephone portable|telefonnummer|handy',
  organisation:
    'organisation|organization|institution|company|affiliation|entity|school|name of organisation|organisation name|organizacao|instituicao|entidade|escola|organizzazione|ente|istituzione|scuola|istituto|organizacja|instytucja|nazwa instytucji|szkola|οργανισμος|φορεας|ιδρυμα|σχολειο|organizacion|institucion|entidad|escuela|organisme|etablissement|ecole|einrichtung|schule',
  country: 'country|pais|paese|nazione|kraj|panstwo|χωρα|pays|land',
  targetGroup:
    'target group|target|stakeholder group|stakeholder type|stakeholder|category|type of organisation|type of stakeholder|sector|grupo alvo|categoria|gruppo target|tipologia|grupa docelowa|kategoria|ομαδα στοχος|κατηγορια|grupo objetivo|groupe cible|categorie|zielgruppe|kategorie',
  role: 'role|position|function|job title|cargo|funcao|ruolo|funzione|rola|stanowisko|funkcja|ρολος|θεση|puesto|funcion|fonction|poste|rolle|funktion',
  language: 'language|preferred language|lingua|idioma|jezyk|γλωσσα|langue|sprache',
  interests:
    'interests|interest|interested in|subscriptions|newsletter|interesses|interessi|zainteresowania|ενδιαφεροντα|intereses|interets|interessen',
  basis:
    'lawful basis|legal basis|basis|base legal|fundamento juridico|base giuridica|podstawa prawna|νομικη βαση|base juridica|base juridique|rechtsgrundlage',
  basisOn:
    'consent date|date of consent|basis date|consent given on|data do consentimento|data del consenso|data zgody|ημερομηνια συγκαταθεσης|fecha de consentimiento|date du consentement|datum der einwilligung',
  purpose: 'purpose|finalidade|finalita|cel|σκοπος|finalidad|finalite|zweck',
  state: 'state|status|estado|stato|stan|κατασταση|statut|etat|stand',
  on: 'date|registered on|date of registration|registration date|added on|created|timestamp|data|data de registo|data di registrazione|data rejestracji|ημερομηνια|fecha|date d inscription|datum',
};

let byHeader: ReadonlyMap<string, ContactField> | undefined;

/**
 * The field that a header of a contact list names.
 *
 * @example
 * contactField('Correo electrónico'); // => 'email'
 */
export function contactField(header: string): ContactField | undefined {
  byHeader ??= new Map(
    Object.entries(headers).flatMap(([field, words]) =>
      foldedWords(words).map((word) => [word, field as ContactField] as const),
    ),
  );
  return byHeader.get(foldName(header));
}
