import type { Lexicon } from './lexicon.js';

/** French. */
export const french: Lexicon = {
  code: 'fr',
  name: 'French',
  telling:
    'le, les, des, du, la, et, est, un, une, dans, avec, pour, par, que, qui, sur, au, aux, ont, été, ce, cette, ces, sont, il, elle, ne, pas, plus, également, entre, leur, leurs, se, s, d, l, à',
  nouns: {
    events: {
      one: 'événement, évènement, manifestation, événement de diffusion',
      many: 'événements, évènements, manifestations, événements de diffusion, événements multiplicateurs',
    },
    gatherings: {
      one: 'atelier, webinaire, séminaire, conférence, réunion, session, cours, forum, table ronde, groupe de discussion, foire, festival, exposition, visite d étude, rencontre, congrès, débat, mobilité, session de formation, journée d information, formation, colloque, fête, séance, journée portes ouvertes, journée de formation, journée d étude, spectacle, hackathon',
      many: 'ateliers, webinaires, séminaires, conférences, réunions, sessions, formations, forums, tables rondes, groupes de discussion, foires, festivals, expositions, visites d étude, rencontres, débats, mobilités, sessions de formation, journées d information, assemblées, colloques, colloques, fêtes, séances, journées portes ouvertes, journées de formation, journées d étude, spectacles, hackathons, échanges de jeunes',
    },
    people: {
      one: 'participant, participante, personne, présence, participation, individu',
      many: 'participants, participantes, personnes, présences, participations, individus, participants et participantes',
    },
    stakeholders: {
      one: 'partie prenante, acteur, apprenant, stagiaire',
      many: 'parties prenantes, acteurs, acteurs locaux, apprenants, stagiaires, membres de la communauté, visiteurs, spectateurs',
    },
    groups: {
      one: 'élève, étudiant, enseignant, professeur, éducateur, formateur, parent, expert, bénévole, chercheur, professionnel, jeune, enfant, femme, homme, citoyen, représentant, intervenant',
      many: 'élèves, étudiants, étudiantes, enseignants, enseignantes, professeurs, éducateurs, formateurs, parents, experts, bénévoles, chercheurs, professionnels, jeunes, enfants, femmes, hommes, citoyens, représentants, intervenants, familles, adultes, migrants, réfugiés, directeurs, maires, élus',
    },
    organisations: {
      one: 'organisation, institution, entité, association, entreprise, ong, organisme',
      many: 'organisations, institutions, entités, associations, entreprises, ong, organismes, structures',
    },
    partners: {
      one: 'partenaire, organisation partenaire',
      many: 'partenaires, organisations partenaires, partenaires du projet, partenaires du consortium',
    },
    countries: { one: 'pays', many: 'pays, états membres, pays partenaires' },
    contacts: { one: 'contact', many: 'contacts, entrées dans la base de données' },
    registrations: {
      one: 'inscription, inscrit, candidature',
      many: 'inscriptions, inscrits, inscrites, candidatures',
    },
    activities: { one: 'activité', many: 'activités, actions' },
    other: {
      one: 'type, section, vidéo, publication, article, réponse, questionnaire, matériel, ville, commune, région, certificat, entretien, brochure, ressource, module, classe, rapport, accord, résultat',
      many: 'types, sections, chapitres, objectifs, thèmes, étapes, phases, tâches, résultats, projets, méthodes, outils, vidéos, bulletins, lettres d information, publications, articles, réponses, questionnaires, enquêtes, matériels, abonnés, téléchargements, vues, villes, communes, régions, certificats, attestations, entretiens, photos, dépliants, brochures, bonnes pratiques, ressources, modules, classes, rapports, accords, conventions, recommandations, répondants, exemplaires',
    },
  },
  targetGroups: {
    schools: {
      one: 'école, établissement scolaire, collège, lycée',
      many: 'écoles, établissements scolaires, collèges, lycées, écoles partenaires',
    },
    'local authorities': {
      one: 'autorité locale, collectivité locale, collectivité territoriale, mairie',
      many: 'autorités locales, collectivités locales, collectivités territoriales, autorités publiques, mairies',
    },
    'scientific/technical': {
      one: 'université, centre de recherche',
      many: 'universités, centres de recherche, établissements d enseignement supérieur',
    },
  },
  scopes: {
    level: {
      national:
        'national, nationale, nationaux, nationales, au niveau national, à l échelle nationale, niveau national, au plan national',
      international:
        'international, internationale, internationaux, internationales, transnational, transnationale, transnationaux, transnationales, européen, européenne, européens, européennes, au niveau international, au niveau européen, à l échelle internationale, à l échelle européenne, niveau international, niveau européen',
      local:
        'local, locale, locaux, locales, au niveau local, régional, régionale, régionaux, régionales, au niveau régional',
    },
    setting: {
      school:
        'dans des écoles, dans les écoles, à l école, en milieu scolaire, dans les établissements scolaires, dans des établissements scolaires, en établissement scolaire',
      community:
        'dans des communautés, dans les communautés, dans des communautés locales, dans les communautés locales, au sein de la communauté, dans la communauté, dans la communauté locale',
    },
    mode: {
      online:
        'en ligne, virtuel, virtuelle, virtuels, virtuelles, à distance, en distanciel, distanciel, en visioconférence, online',
      'in person':
        'en présentiel, présentiel, présentiels, en personne, en présence, sur place, face à face',
      hybrid: 'hybride, hybrides, mixte, mixtes, en format hybride',
    },
  },
  countries: {
    PT: 'portugal, portugais, portugaise, portugaises', PL: 'pologne, polonais, polonaise, polonaises', IT: 'italie, italien, italienne, italiens, italiennes', CY: 'chypre, chypriote, chypriotes',
    GR: 'grèce, grec, grecque, grecs, grecques', ES: 'espagne, espagnol, espagnole, espagnols', FR: 'france, français, française, françaises', DE: 'allemagne, allemand, allemande, allemands, allemandes',
    IE: 'irlande', NL: 'pays bas', BE: 'belgique, belge, belges', AT: 'autriche', RO: 'roumanie', BG: 'bulgarie', HR: 'croatie', SI: 'slovénie', SK: 'slovaquie', CZ: 'tchéquie, république tchèque', HU: 'hongrie', LT: 'lituanie', LV: 'lettonie', EE: 'estonie', FI: 'finlande', SE: 'suède', DK: 'danemark', MT: 'malte', LU: 'luxembourg', NO: 'norvège', TR: 'turquie', GB: 'royaume uni', UA: 'ukraine', RS: 'serbie', CH: 'suisse', SN: 'sénégal', MA: 'maroc', TN: 'tunisie', CA: 'canada',
  }, // biome-ignore format: a table reads best in rows
  cues: {
    planned:
      'prévu, prévue, prévus, prévues, planifié, planifiés, planifiées, attendu, attendue, attendus, attendues, escompté, escomptés, objectif de, cible, cible de, cibles, visé, visés, visées, proposé, proposés, programmé, programmés, programmées, prévoit, prévoyait, prévoyaient, était prévu, étaient prévus, étaient prévues, il était prévu, impact attendu, résultats attendus, envisagé, envisagés, envisagées, à réaliser, à atteindre, objectif, projetés, espéré, prévoyions, planifiait, espérés, avions prévu, avait prévu, prévoyons, prévoient, prévu de, tablait sur, visait, vise, entendait, envisageait, envisage, s engageait à',
    purpose:
      'était de, était d, est de, est d, était la, était l, consistait à, destinés à, destinées à',
    version:
      'révisé, révisée, révisés, initial, initiale, initiaux, initialement, original, précédent, actualisé',
    stage:
      'première période, deuxième période, seconde période, troisième période, première année, deuxième année, seconde année, troisième année, premier semestre, second semestre, deuxième semestre, première phase, deuxième phase, seconde phase, troisième phase, première édition, deuxième édition, phase pilote, année précédente, année dernière, année passée, an dernier, année suivante, année prochaine, an passé, période précédente, premier trimestre, deuxième trimestre, troisième trimestre, quatrième trimestre, dernier trimestre, au printemps, en été, à l été, pendant l été, durant l été, à l automne, en automne, en hiver, projet précédent, projet similaire, projet jumeau, autre projet, autres projets, édition précédente',
    schoolYear: 'année scolaire, année universitaire, année académique',
    since: 'depuis, dès, à partir de, à partir du, après',
    until: 'jusqu, jusqu en, jusqu à, jusqu au, avant, au, fin, d ici, à la fin de, à fin',
    future:
      'sera, seront, devra, devront, participeront, auront lieu, doit, doivent, devait, devaient',
    reported:
      'organisé, organisée, organisés, organisées, a organisé, ont organisé, tenu, tenue, tenus, tenues, se sont tenus, se sont tenues, s est tenu, eu lieu, ont eu lieu, a eu lieu, se sont déroulés, se sont déroulées, participé, ont participé, a participé, pris part, ont pris part, impliqué, impliqués, impliquées, ont impliqué, mobilisé, mobilisés, ont mobilisé, a mobilisé, touché, touchés, touchées, ont touché, a touché, atteint, atteints, atteintes, réalisé, réalisée, réalisés, réalisées, mis en oeuvre, mis en œuvre, mises en œuvre, menés, menées, mené, animé, animés, animées, promu, promus, réuni, réunis, réunies, ont réuni, a réuni, rassemblé, ont rassemblé, a rassemblé, rassemblés, assisté, ont assisté, présents, présentes, étaient présents, étaient présentes, accueilli, ont accueilli, a accueilli, accueillis, compté, ont compté, a compté, enregistré, enregistrés, bénéficié, ont bénéficié, attiré, ont attiré, a attiré, suivi, ont suivi, dispensées, eu, concerné, comptabilisé, comptabilisés, dénombré, fréquenté, ont fréquenté, proposé au total, comptent, totalisé, ont totalisé, déroulé, se sont déroulé, ont pu participer, réunissaient, accueillaient, suivis par, ont été suivis, ont été suivies',
    held: 'organisé, organisée, organisés, organisées, tenu, tenue, tenus, tenues, lieu, déroulé, déroulés, déroulées, réalisé, réalisée, réalisés, réalisées, mis en oeuvre, mis en œuvre, mises en oeuvre, mises en œuvre, menés, menées, mené, animés, animées, dispensées, dispensés, accueillis, accueillies, atteints, atteintes, comptabilisé, comptabilisés, dénombré, dénombrés, effectués, effectuées, exécutés, exécutées, achevés, achevées',
    attended:
      'participé, ont participé, a participé, pris part, ont pris part, assisté, ont assisté, impliqués, impliquées, formés, formées, mobilisés',
    void: 'annulé, annulés, annulées, annulée, reporté, reportés, reportées, invités, invitées, ont été invités, n ont pas eu lieu, n ont pas participé, absents, abandonné, annuler, reporter, désistements, désistés',
    registered: 'se sont inscrits, se sont inscrites, s étaient inscrits',
    distinct:
      'uniques, distincts, distinctes, différents, différentes, individuels, individuelles, sans double compte, sans doublons',
    about: 'environ, près de quelque, quelque, approximativement, autour de, une quantité de',
    atLeast:
      'plus de, au dessus de, au moins, pas moins de, minimum, un minimum de, supérieur à, au delà de',
    atMost: 'moins de, au plus, au maximum, un maximum de, maximum, inférieur à, en dessous de',
    nearly: 'presque, près de, quasiment',
    upTo: 'jusqu à',
    total:
      'un total de, total de, au total, total, en tout, dans l ensemble, totalisant, soit un total de, tous, toutes, l ensemble des, ensemble, globalement, cumulés, pour un total de',
    numberOf: 'nombre de, nombre total de, le nombre de, nombre d, nombre total d, nb de, nombre',
    average: 'moyenne, moyenne de, en moyenne, une moyenne de, moyen, la moyenne, moyennement',
    noCount: 'groupes de, groupe de, équipes de, équipe de, taux, taux de, médiane',
    each: 'chacun, chacune, chaque, par événement, par session, par pays, par partenaire, par atelier, par mois, par an',
    extreme:
      'le plus grand, la plus grande, le plus fréquenté, la plus fréquentée, le plus suivi, la plus suivie, la plus petite',
    part: 'dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, y compris, notamment, incluant, d entre eux, d entre elles, à savoir',
    respectively: 'respectivement',
    contrast:
      'mais, tandis que, alors que, contre, au lieu de, au lieu des, par rapport à, par rapport aux, comparé à, comparés à, bien que, cependant, plutôt que, face à',
    difference:
      'augmentation de, une augmentation de, hausse de, baisse de, réduction de, écart de, un écart de, différence de, une différence de, de plus que, de moins que, supplémentaires par rapport, au dessus, en dessous, de plus que prévu, de moins que prévu, hausse, baisse, augmentation, diminution, progression, accroissement, recul',
    audience:
      'facebook, instagram, youtube, linkedin, twitter, site web, site internet, page web, réseaux sociaux, bulletin, newsletter, vidéo, vidéos, blog, radio, télévision, presse, questionnaire, questionnaires, sondage, enquête, enquêtes, liste de diffusion, listes de diffusion, indirectement, indirects, indirectes',
    guest: 'présenté, présentée, présentés, représenté, présentations',
    made: 'développé, développés, développées, conçu, conçus, conçues, élaboré, élaborés, élaborées, créé, créés, créées',
    fall: 'moins, en dessous, baisse, réduction, diminué, diminution, inférieur, reculé, baissé, recul, chute, chuté, tombé, tombée, tombés, diminuée, diminués, diminuées',
    changed:
      'dépassé, dépassée, dépassés, augmenté, diminué, excédé, dépassant, progressé, a augmenté, a dépassé, crû, passé, passée, passés, passées, monté, montée, grimpé, augmentée, augmentés, augmentées, diminuée, diminués, diminuées, baissé, reculé, chuté, tombé, tombée, tombés, été porté, été portée, doublé',
    by: 'de, d',
    changedFrom: 'de, d',
    changedTo: 'à, au, aux',
    these: 'ces, lesdits, lesdites',
    ordered:
      'premier, premiers, première, premières, deuxième, second, seconde, troisième, dernier, derniers, dernière, dernières',
    more: 'plus, moins',
    than: 'que prévu, que',
    link: 'avec, impliquant, avec la participation de, réunissant, rassemblant, pour, qui ont impliqué, qui ont réuni, qui ont rassemblé, auxquels ont participé, auxquelles ont participé, mobilisant, touchant, comptant, qui ont touché, qui ont mobilisé, et ont réuni, accueillant, en présence de',
  },
  small: {
    and: 'et, ainsi que, ou, de même que, et aussi',
    of: 'de, du, des, d, de la, de l, de ces',
    preposition:
      'dans, en, à, au, aux, sur, entre, durant, pendant, depuis, par, lors de, lors des, lors du, après, avant, sous, au sein de, au sein du, chez, vers, provenant de, issus de, issues de, venus de, venant de, autour de la, auprès de, hors, à travers, via',
    article:
      'le, la, les, l, ces, cette, ce, leurs, leur, nos, notre, ses, deux les, lesdits, tels, telles',
    stop: 'est, sont, était, étaient, être, été, a, ont, avait, avaient, que, qui, se, s, ne, n, pas, aussi, également, seulement, où, peut, peuvent, correspond, correspondent, comprend, comprennent, inclut, incluent, cela, déjà, y, on, il, ils, elle, elles, nous',
    to: 'à, au, aux',
    between: 'entre, de',
  },
  neutral:
    'petit, petite, petits, petites, grand, grande, grands, grandes, à petite échelle, de petite envergure, nouveau, nouveaux, nouvelle, nouvelles, autres, autre, plusieurs, divers, diverses, suivants, suivantes, premiers, premières, principaux, principales, intéressés, intéressées, actifs, directs, projet, projets, du projet, dans le cadre du projet, dans le cadre du, dans le cadre de, dans le cadre, cadre, consortium, partenariat, programme, initiative, période, sur la période, comme prévu, tel que prévu, public cible, publics cibles, groupe cible, groupes cibles, dans le monde entier, à travers l europe, en europe, à ce jour, de diffusion, diffusion, pertinents, externes, à la fin du, réseau, provenant, issus, issues, venus, venues, au cours de, au cours du, au cours des, tout au long de, tout au long du',
  labels:
    'figure, fig, tableau, tab, graphique, section, chapitre, annexe, page, p, pp, n, nº, no, version, wp, lot de travaux, lot, tâche, activité, résultat, produit, module, étape, phase, jour, semaine, mois, année, article, art, note, ligne, lignes, pages, point, question, classe, salle, édition, volume, numéro, horizon, erasmus, agenda, odd, covid, session',
  units:
    'an, ans, année, années, mois, semaine, semaines, jour, jours, journée, journées, heure, heures, minute, minutes, min, euro, euros, eur, points de pourcentage, point, points, degrés, km, kilomètres, mètres, m, pages, page, fois, h, crédits, ects, décennie, décennies, siècle',
  months:
    'janvier/janv, février/fév/févr, mars, avril/avr, mai, juin, juillet/juil, août, septembre/sept, octobre/oct, novembre/nov, décembre/déc',
  percent: 'pour cent, pourcent',
  year: 'année, an',
  numbers: {
    2: 'deux', 3: 'trois', 4: 'quatre', 5: 'cinq', 6: 'six', 7: 'sept', 8: 'huit', 9: 'neuf', 10: 'dix',
    11: 'onze', 12: 'douze', 13: 'treize', 14: 'quatorze', 15: 'quinze', 16: 'seize', 17: 'dix sept', 18: 'dix huit', 19: 'dix neuf',
    20: 'vingt', 30: 'trente', 40: 'quarante', 50: 'cinquante', 60: 'soixante', 70: 'soixante dix, septante', 71: 'soixante et onze', 72: 'soixante douze', 73: 'soixante treize', 74: 'soixante quatorze', 75: 'soixante quinze', 76: 'soixante seize', 77: 'soixante dix sept', 78: 'soixante dix huit', 79: 'soixante dix neuf',
    80: 'quatre vingts, quatre vingt', 90: 'quatre vingt dix, nonante', 91: 'quatre vingt onze', 92: 'quatre vingt douze', 93: 'quatre vingt treize', 94: 'quatre vingt quatorze', 95: 'quatre vingt quinze', 96: 'quatre vingt seize', 97: 'quatre vingt dix sept', 98: 'quatre vingt dix huit', 99: 'quatre vingt dix neuf', 100: 'cent',
  }, // biome-ignore format: a table reads best in rows
  one: 'un, une',
  tensJoin: 'et',
  multipliers: { 1000: 'mille', 1000000: 'million, millions' },
  abbreviations:
    'env, n, nb, fig, ex, etc, p, pp, dr, prof, m, mme, vol, incl, max, min, art, tab, cf',
  adjectiveEndings:
    'aux|ales|els|elles|ifs|ives|ais|aises|iens|iennes|iques|aires|ees|(?:is|ul|ol)ants',
};
