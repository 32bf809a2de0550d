import type { Lexicon } from './lexicon.js';

const tens = {
  20: 'venti', 30: 'trenta', 40: 'quaranta', 50: 'cinquanta', 60: 'sessanta', 70: 'settanta', 80: 'ottanta', 90: 'novanta',
}; // biome-ignore format: a table reads best in rows
const units = ['', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove'];

/** 21 to 99, written as one word; the tens lose their vowel before "uno" and "otto". */
function compounds(): Record<number, string> {
  const words: Record<number, string> = {};
  for (const [ten, word] of Object.entries(tens)) {
    words[Number(ten)] = word;
    for (let unit = 1; unit <= 9; unit++) {
      const stem = unit === 1 || unit === 8 ? word.slice(0, -1) : word;
      const short = unit === 1 ? `, ${stem}un` : '';
      words[Number(ten) + unit] = `${stem}${units[unit]}${short}`;
    }
  }
  return words;
}

/** Italian. */
export const italian: Lexicon = {
  code: 'it',
  name: 'Italian',
  telling:
    'il, lo, gli, i, di, del, della, dei, delle, degli, nel, nella, nei, nelle, un, uno, una, con, per, che, è, sono, stato, stata, stati, state, non, al, alla, ai, alle, e, ed, come, più, anche, tra, fra, suo, sua, dal, dalla, hanno, ha, da',
  nouns: {
    events: {
      one: 'evento, manifestazione',
      many: 'eventi, manifestazioni, iniziative',
    },
    gatherings: {
      one: 'laboratorio, workshop, webinar, seminario, conferenza, riunione, incontro, sessione, corso, corso di formazione, forum, tavola rotonda, focus group, fiera, festival, mostra, visita di studio, convegno, congresso, lezione, dibattito, mobilità, sessione formativa, giornata informativa, festa, spettacolo, escursione, assemblea, hackathon',
      many: 'laboratori, workshop, webinar, seminari, conferenze, riunioni, incontri, sessioni, corsi, corsi di formazione, tavole rotonde, focus group, fiere, festival, mostre, visite di studio, convegni, congressi, lezioni, dibattiti, sessioni formative, sessioni di formazione, giornate informative, assemblee, mobilità, feste, spettacoli, escursioni, assemblee, scambi giovanili',
    },
    people: {
      one: 'partecipante, persona, presenza, partecipazione, individuo',
      many: 'partecipanti, persone, presenze, partecipazioni, individui, convenuti',
    },
    stakeholders: {
      one: 'portatore di interesse, stakeholder, attore, corsista, tirocinante',
      many: 'portatori di interesse, portatori di interessi, stakeholder, stakeholders, attori, attori locali, corsisti, membri della comunità, visitatori, ospiti, spettatori',
    },
    groups: {
      one: 'studente, alunno, insegnante, docente, educatore, formatore, genitore, esperto, volontario, ricercatore, professionista, giovane, bambino, donna, uomo, cittadino, rappresentante, operatore, relatore',
      many: 'studenti, studentesse, alunni, insegnanti, docenti, educatori, formatori, genitori, esperti, volontari, ricercatori, professionisti, giovani, bambini, ragazzi, ragazze, donne, uomini, cittadini, rappresentanti, operatori, relatori, famiglie, adulti, migranti, rifugiati, dirigenti, sindaci',
    },
    organisations: {
      one: 'organizzazione, istituzione, ente, associazione, azienda, impresa, ong',
      many: 'organizzazioni, istituzioni, enti, associazioni, aziende, imprese, ong, organismi',
    },
    partners: {
      one: 'partner, organizzazione partner',
      many: 'partner, organizzazioni partner, partner del progetto, partner del consorzio, enti partner',
    },
    countries: { one: 'paese, nazione', many: 'paesi, nazioni, stati membri, paesi partner' },
    contacts: { one: 'contatto', many: 'contatti, voci nella banca dati' },
    registrations: {
      one: 'iscrizione, iscritto, candidatura',
      many: 'iscrizioni, iscritti, iscritte, candidature, registrazioni',
    },
    activities: { one: 'attività', many: 'attività, azioni' },
    other: {
      one: 'tipo, sezione, video, pubblicazione, articolo, risposta, questionario, materiale, città, comune, regione, certificato, intervista, opuscolo, risorsa, modulo, classe, relazione, accordo, risultato',
      many: 'tipi, tipologie, sezioni, capitoli, obiettivi, temi, tappe, fasi, compiti, risultati, progetti, metodi, strumenti, video, newsletter, pubblicazioni, articoli, risposte, questionari, sondaggi, materiali, follower, download, visualizzazioni, città, comuni, regioni, certificati, attestati, interviste, fotografie, volantini, opuscoli, buone pratiche, risorse, moduli, classi, relazioni, accordi, raccomandazioni, copie',
    },
  },
  targetGroups: {
    schools: {
      one: 'scuola, istituto scolastico',
      many: 'scuole, istituti scolastici, scuole partner',
    },
    'local authorities': {
      one: 'autorità locale, ente locale, amministrazione comunale',
      many: 'autorità locali, enti locali, autorità pubbliche, amministrazioni locali',
    },
    'scientific/technical': {
      one: 'università, centro di ricerca',
      many: 'università, centri di ricerca, istituti di istruzione superiore',
    },
  },
  scopes: {
    level: {
      national:
        'nazionale, nazionali, a livello nazionale, di livello nazionale, livello nazionale, di ambito nazionale',
      international:
        'internazionale, internazionali, transnazionale, transnazionali, europeo, europea, europei, europee, a livello internazionale, a livello europeo, di livello internazionale, di livello europeo, livello internazionale, livello europeo',
      local: 'locale, locali, a livello locale, regionale, regionali, a livello regionale',
    },
    setting: {
      school:
        'in scuole, nelle scuole, nella scuola, a scuola, in ambito scolastico, nel contesto scolastico',
      community:
        'in comunità, nelle comunità, in comunità locali, nelle comunità locali, nella comunità, nella comunità locale',
    },
    mode: {
      online: 'online, on-line, in linea, virtuale, virtuali, a distanza, da remoto, virtualmente',
      'in person': 'in presenza, di persona, dal vivo, faccia a faccia',
      hybrid: 'ibrido, ibrida, ibridi, ibride, misto, mista, in modalità mista, in modalità ibrida',
    },
  },
  countries: {
    PT: 'portogallo, portoghese, portoghesi', PL: 'polonia, polacco, polacca, polacchi, polacche', IT: 'italia, italiano, italiana, italiani, italiane', CY: 'cipro, cipriota, ciprioti',
    GR: 'grecia, greco, greca, greci, greche', ES: 'spagna, spagnolo, spagnola, spagnoli', FR: 'francia, francese, francesi', DE: 'germania, tedesco, tedesca, tedeschi',
    IE: 'irlanda', NL: 'paesi bassi, olanda', BE: 'belgio', AT: 'austria', RO: 'romania', BG: 'bulgaria', HR: 'croazia', SI: 'slovenia', SK: 'slovacchia', CZ: 'cechia, repubblica ceca', HU: 'ungheria', LT: 'lituania', LV: 'lettonia', EE: 'estonia', FI: 'finlandia', SE: 'svezia', DK: 'danimarca', MT: 'malta', LU: 'lussemburgo', NO: 'norvegia', TR: 'turchia', GB: 'regno unito', UA: 'ucraina', RS: 'serbia', CH: 'svizzera', AL: 'albania', MK: 'macedonia del nord',
  }, // biome-ignore format: a table reads best in rows
  cues: {
    planned:
      'previsto, prevista, previsti, previste, pianificato, pianificata, pianificati, pianificate, programmato, programmati, programmate, atteso, attesa, attesi, attese, obiettivo di, traguardo, target, proposto, proposti, prevede, prevedeva, prevedevano, si prevedeva, si prevedevano, si prevede, erano previsti, erano previste, era previsto, era prevista, impatto atteso, risultati attesi, da realizzare, da raggiungere, da coinvolgere, obiettivo, pianificarono, si intendeva, ci si attendeva, prevediamo, prevedevamo, si propone, si proponeva, mirava, contemplava, si impegnava, dovrebbe, dovrebbero, stimati, stimate, ci si aspettava',
    purpose: 'era, consisteva nel, consisteva nell',
    version:
      'rivisto, rivista, rivisti, iniziale, iniziali, inizialmente, originale, originali, originariamente, precedente, aggiornato',
    stage:
      'primo periodo, secondo periodo, terzo periodo, periodo intermedio, primo anno, secondo anno, terzo anno, primo semestre, secondo semestre, prima fase, seconda fase, terza fase, prima edizione, seconda edizione, fase pilota, anno precedente, anno scorso, anno successivo, anno seguente, prossimo anno, periodo precedente, primo trimestre, secondo trimestre, terzo trimestre, quarto trimestre, ultimo trimestre, in primavera, in estate, durante l estate, in autunno, in inverno, progetto precedente, progetto simile, progetto gemello, altro progetto, altri progetti, edizione precedente',
    schoolYear: 'anno scolastico, anno accademico, anni scolastici',
    since: 'dal, dall, dalla, da, a partire dal, dopo',
    until: 'entro, entro la fine del, fino al, fino a, fino, al, alla fine del, prima del',
    future:
      'sarà, saranno, verrà, verranno, dovrà, dovranno, parteciperanno, si terranno, coinvolgeranno',
    reported:
      'tenuto, tenuta, tenuti, tenute, si sono tenuti, si sono tenute, si è tenuto, si tennero, svolto, svolta, svolti, svolte, si sono svolti, si sono svolte, si è svolto, realizzato, realizzata, realizzati, realizzate, partecipato, hanno partecipato, ha partecipato, parteciparono, preso parte, hanno preso parte, coinvolto, coinvolta, coinvolti, coinvolte, ha coinvolto, hanno coinvolto, raggiunto, raggiunta, raggiunti, raggiunte, ha raggiunto, organizzato, organizzata, organizzati, organizzate, ha organizzato, hanno organizzato, promosso, promossa, promossi, promosse, attuati, attuate, condotti, condotte, ha contato, hanno contato, riunito, ha riunito, hanno riunito, erano presenti, presenti, assistito, ha avuto, registrato, registrati, registrate, ha registrato, hanno registrato, si sono registrati, accolto, ha accolto, sono intervenuti, sono intervenute, intervenuti, beneficiato, hanno beneficiato, avuto luogo, hanno avuto luogo, ha avuto luogo, erogati, portati a termine, conclusi, aderito, frequentato, hanno frequentato, ospitato, ha ospitato, visto la presenza, ha visto, hanno visto, si contano, si è contato, erogate, somministrati, radunato, hanno aderito',
    held: 'tenuto, tenuta, tenuti, tenute, tennero, svolto, svolta, svolti, svolte, svolgono, realizzato, realizzata, realizzati, realizzate, organizzato, organizzata, organizzati, organizzate, promossi, promosse, attuati, attuate, condotti, condotte, luogo, erogati, erogate, portati a termine, portate a termine, conclusi, concluse, completati, completate, somministrati, raggiunti, raggiunte, ospitati, ospitate, contano, contati, implementati, implementate, eseguiti, eseguite, effettuati, effettuate',
    attended:
      'partecipato, hanno partecipato, ha partecipato, parteciparono, preso parte, hanno preso parte, erano presenti, presenti, assistito, intervenuti, coinvolti, coinvolte, formati',
    void: 'annullato, annullati, annullate, annullata, cancellati, cancellate, rinviato, rinviati, rinviate, invitati, invitate, sono stati invitati, non si sono tenuti, non si sono svolti, non hanno partecipato, ritirati, assenti, annullare, rinviare, mancati',
    registered: 'si sono iscritti, si sono iscritte, iscritti, iscritte',
    distinct:
      'unici, uniche, distinti, distinte, diversi, diverse, differenti, singoli, singole, senza ripetizioni',
    about:
      'circa, approssimativamente, intorno a, all incirca, pressappoco, attorno a, una cifra vicina a',
    atLeast: 'più di, oltre, oltre i, almeno, al di sopra di, minimo, un minimo di, superiore a',
    atMost: 'meno di, al massimo, un massimo di, massimo, inferiore a, non più di',
    nearly: 'quasi, poco meno di',
    upTo: 'fino a',
    total:
      'un totale di, totale di, in totale, totale, complessivamente, in tutto, nel complesso, complessivo, complessivi, per un totale di, tutti, tutte, nell insieme, sommando',
    numberOf:
      'numero di, numero totale di, il numero di, n di, numero complessivo di, nº di, numero dei, numero degli, numero delle, numero',
    average: 'media, media di, in media, una media di, mediamente, medio',
    noCount: 'gruppi di, gruppo di, squadre di, squadra di, tasso, tasso di',
    each: 'ciascuno, ciascuna, ognuno, ognuna, ogni, per evento, per sessione, per paese, per partner, a testa, al mese, all anno, cadauno, a evento',
    extreme:
      'più frequentato, più frequentata, più partecipato, più partecipata, il più grande, la più grande, il più piccolo',
    part: 'di cui, dei quali, delle quali, tra cui, fra cui, tra i quali, inclusi, incluse, compresi, comprese, di questi, di queste, ossia, ovvero',
    respectively: 'rispettivamente',
    contrast:
      'ma, mentre, contro, invece di, rispetto a, rispetto ai, rispetto alle, a fronte di, a fronte dei, in confronto a, sebbene, tuttavia, anziché, anche se',
    difference:
      'aumento di, un aumento di, incremento di, riduzione di, differenza di, una differenza di, in più, in meno, al di sopra, al di sotto, rispetto al previsto, aumento, incremento, crescita, riduzione, diminuzione, calo, flessione',
    audience:
      'facebook, instagram, youtube, linkedin, twitter, sito, sito web, pagina web, social media, social network, newsletter, video, blog, radio, televisione, stampa, questionario, questionari, sondaggio, sondaggi, mailing list, indirettamente, indiretti, indirette',
    guest: 'presentato, presentata, presentati, illustrato, rappresentato, presentazioni',
    made: 'progettato, progettati, progettate, ideato, ideati, ideate, elaborato, elaborati, elaborate, creati, create',
    fall: 'meno, in meno, riduzione, diminuito, diminuita, calo, al di sotto, inferiore, calato, diminuzione, diminuiti, diminuite, calata, calati, sceso, scesa, scesi, scese, flessione',
    changed:
      'superato, superata, superati, ha superato, aumentato, cresciuto, diminuito, superando, cresciuti, è salito, è aumentato, passato, passata, passati, passate, salito, salita, saliti, salite, sceso, scesa, scesi, scese, cresciuta, cresciute, aumentata, aumentati, aumentate, diminuita, diminuiti, diminuite, calato, calata, calati, raddoppiato',
    by: 'di, del, dell, dello',
    changedFrom: 'da, dai, dal, dall, dalle',
    changedTo: 'a, ad, ai, al, all, alle',
    these: 'questi, queste, quei, quelle, tali',
    ordered:
      'primo, primi, prima, prime, secondo, seconda, terzo, terza, ultimo, ultimi, ultima, ultime',
    more: 'più, meno',
    than: 'del previsto, di quanto previsto, rispetto al previsto',
    link: 'con, coinvolgendo, con la partecipazione di, riunendo, per, che hanno coinvolto, che hanno riunito, ai quali hanno partecipato, alle quali hanno partecipato, cui hanno partecipato, a cui hanno partecipato, e hanno coinvolto, raggiungendo, che hanno raggiunto, con il coinvolgimento di, che hanno visto la partecipazione di, che hanno registrato, con la presenza di',
  },
  small: {
    and: 'e, ed, nonché, oltre a, oppure, così come, o',
    of: 'di, del, della, dei, degli, delle, dello, dell, d, di questi, di queste',
    preposition:
      'in, nel, nella, nei, negli, nelle, nell, su, sul, sulla, sui, sugli, sulle, sull, tra, fra, durante, da, dal, dalla, dai, dagli, dalle, dall, a, al, alla, ai, agli, alle, all, attraverso, dopo, prima, sotto, presso, entro, verso, provenienti da, circa il, riguardo',
    article:
      'il, lo, la, i, gli, le, l, questi, queste, quei, quelle, suoi, sue, loro, nostri, nostre, entrambi, tali',
    stop: 'è, sono, era, erano, essere, stato, stata, stati, state, ha, hanno, aveva, che, si, non, anche, solo, dove, chi, può, possono, corrisponde, corrispondono, include, includono, comprende, comprendono, ciò, già, ne, vi, ci',
    to: 'a, al, ad, all, alla',
    between: 'tra, fra, da, dai, dalle',
  },
  neutral:
    'documento sarà, relazione sarà, capitolo sarà, piccolo, piccola, piccoli, piccole, grande, grandi, su piccola scala, di piccola scala, nuovo, nuovi, nuove, altri, altre, altro, altra, vari, varie, seguenti, primi, prime, principali, interessati, interessate, attivi, diretti, progetto, progetti, del progetto, nell ambito del progetto, nell ambito del, nell ambito della, nell ambito, nel quadro del, ambito, consorzio, partenariato, programma, iniziativa, periodo, nel periodo, come previsto, come da programma, gruppo target, gruppi target, pubblico target, in tutto il mondo, in tutta europa, in europa, ad oggi, di disseminazione, disseminazione, rilevanti, esterni, esterne, alla fine del, rete, provenienti, nel corso del, nel corso della, nel corso dell, nel corso di, in corso, lungo tutto il',
  labels:
    'figura, fig, tabella, tab, grafico, sezione, capitolo, allegato, pagina, pag, p, pp, n, nº, versione, wp, pacchetto di lavoro, compito, attività, risultato, prodotto, modulo, tappa, fase, giorno, giornata, settimana, mese, anno, articolo, art, nota, riga, righe, pagine, punto, domanda, classe, aula, edizione, volume, numero, orizzonte, horizon, erasmus, agenda, covid, sessione',
  units:
    'anno, anni, mese, mesi, settimana, settimane, giorno, giorni, giornate, ora, ore, minuto, minuti, min, euro, eur, punti percentuali, punto, punti, gradi, km, chilometri, metri, m, pagine, pagina, volte, volta, h, crediti, cfu, ects, decennio, decenni, secolo',
  months:
    'gennaio/gen, febbraio/feb, marzo, aprile/apr, maggio/mag, giugno/giu, luglio/lug, agosto/ago, settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic',
  percent: 'per cento, percento',
  year: 'anno',
  numbers: {
    2: 'due', 3: 'tre', 4: 'quattro', 5: 'cinque', 6: 'sei', 7: 'sette', 8: 'otto', 9: 'nove', 10: 'dieci',
    11: 'undici', 12: 'dodici', 13: 'tredici', 14: 'quattordici', 15: 'quindici', 16: 'sedici', 17: 'diciassette', 18: 'diciotto', 19: 'diciannove',
    ...compounds(), 100: 'cento',
  }, // biome-ignore format: a table reads best in rows
  one: 'un, uno, una',
  multipliers: { 1000: 'mila, mille', 1000000: 'milione, milioni' },
  abbreviations:
    'ca, n, nr, fig, es, ecc, p, pp, pag, dott, prof, sig, vol, incl, max, min, art, tab',
  adjectiveEndings: '[aiu]t[ie]|ali|ari|arie|ive|ivi|ani|ane|esi|osi|ose|ici|iche|ili',
};
