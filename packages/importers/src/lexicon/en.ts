import type { Lexicon } from './lexicon.js';

/** English. */
export const english: Lexicon = {
  code: 'en',
  name: 'English',
  telling:
    'the, of, and, to, in, were, was, with, for, from, that, this, which, by, at, their, have, has, been, are, is, on, an, its, these, will, also, between',
  nouns: {
    events: {
      one: 'event',
      many: 'events, small-scale events, gatherings, happenings',
    },
    gatherings: {
      one: 'workshop, webinar, seminar, conference, meeting, session, training course, course, training session, training event, forum, round table, roundtable, focus group, info day, open day, fair, festival, exhibition, summer school, winter school, autumn school, training school, doctoral school, hackathon, study visit, exchange meeting, assembly, symposium, congress, lecture, debate, sprint, mobility, meetup, meet-up, bootcamp, summer camp, field trip, field visit, site visit, study trip, masterclass, info session, information session, information day, panel discussion, datathon, mapathon, youth exchange, roadshow, screening, tournament',
      many: 'workshops, webinars, seminars, conferences, meetings, sessions, trainings, training courses, courses, training sessions, training events, fora, forums, round tables, roundtables, focus groups, info days, open days, fairs, festivals, exhibitions, summer schools, winter schools, autumn schools, training schools, doctoral schools, hackathons, study visits, exchange meetings, assemblies, symposia, congresses, lectures, debates, sprints, mobilities, meetups, meet-ups, bootcamps, summer camps, field trips, field visits, site visits, study trips, masterclasses, info sessions, information sessions, information days, panel discussions, datathons, mapathons, youth exchanges, roadshows, screenings, tournaments',
    },
    people: {
      one: 'participant, attendee, person, individual, attendance, participation',
      many: 'participants, attendees, people, persons, individuals, attendances, participations, delegates, men and women',
    },
    stakeholders: {
      one: 'stakeholder, actor, learner, trainee',
      many: 'stakeholders, actors, learners, trainees, members of the public, community members, visitors, guests',
    },
    groups: {
      one: 'student, pupil, teacher, educator, trainer, instructor, parent, expert, volunteer, researcher, professional, young person, child, woman, man, girl, boy, citizen, representative, staff member, speaker, migrant, refugee, head teacher, principal, mayor, adult, facilitator, mentor, youth worker, policy maker',
      many: 'students, pupils, teachers, educators, trainers, instructors, parents, experts, volunteers, researchers, professionals, young people, children, women, men, girls, boys, citizens, representatives, staff members, speakers, migrants, refugees, head teachers, principals, mayors, adults, facilitators, mentors, youth workers, policy makers, policymakers, decision makers, females, males, youngsters, practitioners, families',
    },
    organisations: {
      one: 'organisation, organization, institution, entity, association, company, ngo, body',
      many: 'organisations, organizations, institutions, entities, associations, companies, ngos, bodies, enterprises, institutes',
    },
    partners: {
      one: 'partner, partner organisation',
      many: 'partners, partner organisations, partner organizations, project partners, consortium partners',
    },
    countries: {
      one: 'country, nation',
      many: 'countries, nations, member states, eu countries, partner countries',
    },
    contacts: {
      one: 'contact, contact person',
      many: 'contacts, contact persons, contact details, entries in the database, database entries',
    },
    registrations: {
      one: 'registration, sign-up, enrolment, registrant, applicant, application, rsvp',
      many: 'registrations, sign-ups, signups, enrolments, enrollments, registrants, applicants, applications, sign ups, rsvps',
    },
    activities: { one: 'activity', many: 'activities' },
    other: {
      one: 'type, kind, section, objective, video, newsletter, publication, article, response, questionnaire, survey, material, follower, download, view, post, newspaper, city, town, municipality, village, region, certificate, interview, photo, leaflet, brochure, flyer, good practice, resource, module, lesson plan, classroom, class, report, paper, conference paper, poster, abstract, presentation, conference presentation, deliverable, milestone, press release, partnership agreement, agreement, memorandum',
      many: 'types, kinds, sections, chapters, objectives, topics, themes, steps, phases, work packages, tasks, outputs, results, projects, methods, tools, languages, videos, newsletters, publications, articles, responses, questionnaires, surveys, materials, followers, downloads, views, posts, newspapers, cities, towns, municipalities, villages, regions, certificates, interviews, photos, leaflets, brochures, flyers, good practices, resources, modules, lesson plans, classrooms, classes, reports, papers, conference papers, posters, abstracts, presentations, conference presentations, deliverables, milestones, press releases, partnership agreements, agreements, memoranda, respondents, subscribers, likes, copies, recommendations',
    },
  },
  targetGroups: {
    schools: { one: 'school', many: 'schools, partner schools' },
    'local authorities': {
      one: 'local authority, public authority',
      many: 'local authorities, public authorities, municipal authorities, regional authorities',
    },
    'scientific/technical': {
      one: 'university, research institution',
      many: 'universities, research institutions, higher education institutions, research centres',
    },
  },
  scopes: {
    level: {
      national: 'national, nationally, at national level, national level, at a national level',
      international:
        'international, internationally, transnational, european, at international level, at european level, at transnational level, international level, european level, at an international level, at a european level',
      local:
        'local, locally, regional, at local level, at regional level, local level, regional level',
    },
    setting: {
      school:
        'in schools, at schools, in school, at school, school-based, in the schools, school settings, in school settings',
      community:
        'in local communities, in communities, in the communities, in the local communities, in the community, in the local community, community-based, community settings, in community settings, at community level',
    },
    mode: {
      online: 'online, virtual, virtually, remote, remotely, on-line, digitally',
      'in person':
        'face-to-face, in person, in-person, on-site, onsite, physical, physically, in presence, presential',
      hybrid: 'hybrid, blended',
    },
  },
  countries: {
    AT: 'austria, austrian', BE: 'belgium, belgian', BG: 'bulgaria, bulgarian', CY: 'cyprus, cypriot', CZ: 'czechia, czech republic, czech',
    DE: 'germany, german', DK: 'denmark, danish', EE: 'estonia, estonian', ES: 'spain, spanish', FI: 'finland, finnish',
    FR: 'france, french', GR: 'greece, greek', HR: 'croatia, croatian', HU: 'hungary, hungarian', IE: 'ireland, irish',
    IT: 'italy, italian', LT: 'lithuania, lithuanian', LU: 'luxembourg', LV: 'latvia, latvian', MT: 'malta, maltese',
    NL: 'netherlands, the netherlands, dutch', PL: 'poland, polish', PT: 'portugal, portuguese', RO: 'romania, romanian', SE: 'sweden, swedish',
    SI: 'slovenia, slovenian', SK: 'slovakia, slovak', NO: 'norway, norwegian', IS: 'iceland, icelandic', CH: 'switzerland, swiss',
    TR: 'turkey, turkiye, turkish', RS: 'serbia, serbian', MK: 'north macedonia', ME: 'montenegro', AL: 'albania, albanian',
    BA: 'bosnia and herzegovina, bosnia', XK: 'kosovo', UA: 'ukraine, ukrainian', MD: 'moldova', GE: 'georgia',
    GB: 'united kingdom, uk, great britain, england, scotland, british', US: 'united states, usa', CA: 'canada', AU: 'australia', ZA: 'south africa',
  }, // biome-ignore format: a table reads best in rows
  cues: {
    planned:
      'planned, foreseen, expected, anticipated, projected, previewed, scheduled, envisaged, intended, targeted, target, target of, targets, goal, goal of, objective of, proposed, promised, committed, plan, plans, aim, aimed, aims, expect, expects, expected impact, expected results, ambition, indicator, forecast, projection, projections, are due to, is due to, to be held, to be organised, to be organized, to be reached, to be involved, to be engaged, foresaw, foresees, foresee, envisages, envisage, anticipates, promises, pledged, undertook to, intends, intend, stipulates, stipulated, provides for, provided for, calls for, called for, set at, required, requires, to organise, to organize, to reach, to engage, to hold, to deliver, to involve',
    purpose:
      'aimed at, aims at, aim at, aiming at, aimed to, aims to, aim to, targeted at, targeted to, targeted towards, targeting, intended for, intended to, meant for, was to, is to, was about',
    version:
      'revised, updated, initial, initially, original, originally, previous, amended, first version, earlier',
    stage:
      'first reporting period, second reporting period, third reporting period, interim reporting period, interim period, first period, second period, third period, first year, second year, third year, year one, year two, year three, first half, second half, first project year, second project year, third project year, first phase, second phase, third phase, first semester, second semester, first round, second round, third round, first edition, second edition, pilot phase, project year, previous year, preceding year, prior year, year before, last year, following year, next year, previous reporting period, next reporting period, previous period, next period, first quarter, second quarter, third quarter, fourth quarter, last quarter, in spring, in the spring, in summer, in the summer, over the summer, during the summer, in autumn, in the autumn, in winter, in the winter, previous project, predecessor project, sister project, similar project, another project, other projects, previous edition, last edition',
    schoolYear: 'school year, academic year',
    since: 'since, from, as from, after, starting',
    until: 'until, till, by, by the end of, at the end of, as of, before, prior to',
    future:
      'will, will be, shall, would be, would have, would involve, would reach, would take, would organise, would organize, should',
    reported:
      'held, took place, taken place, took part, taken part, organised, organized, reached, engaged, involved, attended, gathered, participated, carried out, implemented, delivered, promoted, hosted, conducted, realised, realized, achieved, completed, joined, welcomed, brought together, ran, run, were present, was present, present, met, counted, recorded, had, registered a total of, totalled, totaled, was reached, have been, has been, visited, came, contributed, offered, gave, staged, totalizing, totalling, totaling, attracted, benefited, benefitted, summed up, saw, drew, drew in, amounted to, featured, facilitated, assembled, came together',
    held: 'held, took place, taken place, take place, organised, organized, carried out, delivered, implemented, conducted, realised, realized, hosted, staged, run, ran, arranged, achieved, completed, reached, happened, occurred, counted, executed, performed, launched, put on',
    attended:
      'attended, took part, taken part, participated, joined, came, were present, was present, present, benefited, benefitted, involved, trained, engaged',
    void: 'cancelled, canceled, postponed, invited, not held, were not held, did not take place, not take place, not attend, did not attend, absent, dropped out, missing, unanswered, declined, rejected, postpone, cancel, call off, called off, rescheduled, excluded, unable to attend, withdrew',
    registered: 'registered, signed up, enrolled, enroled, applied',
    distinct:
      'unique, distinct, different, individual, individual people counted, separate, single, non-repeated, without double counting, counted once, no double counting',
    about:
      'about, around, approximately, approx, circa, ca, some, roughly, estimated, an estimated',
    atLeast:
      'more than, over, at least, not less than, no less than, no fewer than, upwards of, above, exceeding, in excess of, a minimum of, minimum',
    atMost:
      'less than, fewer than, at most, below, no more than, not more than, a maximum of, maximum, under',
    nearly: 'nearly, almost, close to, just under',
    upTo: 'up to',
    total:
      'add up to, adds up to, adding up to, amount to, amounts to, amounting to, a total of, total of, in total, total, totals, altogether, overall, all together, in all, grand total, in sum, all, whole, sum of, the sum of',
    numberOf: 'number of, no of, nr of, total number of, numbers of, the number of, number',
    average: 'average, average of, mean, mean of, on average, an average of, averaging, averaged',
    noCount:
      'groups of, group of, teams of, team of, in groups of, pairs of, classes of, median, median of, ratio, rate',
    each: 'each, per event, every, apiece, per session, per country, per partner, per workshop, per meeting, per month, a month, per year, per day, for each, in each',
    extreme:
      'largest, the largest, biggest, smallest, best attended, best-attended, most attended, most popular, the record',
    part: 'of whom, of which, of them, among them, among whom, including, included, namely, thereof, of these, of those, comprising, consisting of',
    respectively: 'respectively',
    contrast:
      'but, while, whereas, against, instead of, compared to, compared with, in comparison with, versus, vs, rather than, although, though, however, in place of, relative to, from a target of',
    difference:
      'increase of, an increase of, decrease of, a decrease of, rise of, growth of, difference of, a difference of, reduction of, increased by, decreased by, grew by, more than planned, more than expected, more than foreseen, fewer than planned, less than planned, above target, below target, exceeded by, above the target, below the target, above plan, below plan, over target, more than the target, decline of, a decline of, declined by, drop of, a drop of, a fall of, a rise of, a growth of, a reduction of',
    audience:
      'facebook, instagram, youtube, linkedin, twitter, website, web page, webpage, social media, newsletter, newsletters, video, videos, blog, podcast, posts, post, online campaign, radio, television, tv, press, questionnaire, questionnaires, survey, surveys, downloaded, answered the, mailing list, mailing lists, indirectly, indirect',
    guest: 'presented, showcased, represented, presentations, presentation',
    made: 'developed, designed, created, prepared, drafted, devised',
    fall: 'fewer, less, below, decrease, decreased, fell, dropped, reduction, lower, short of, under target, decline, declined, declines, drop, fallen, falling, fall from, a fall of, decreases, shrank, reduced, went down, down from, down by, was down',
    changed:
      'exceeded, exceeding, exceed, exceeds, surpassed, increased, grew, rose, fell, decreased, dropped, up, topped, surpassing, climbed, outperformed, risen, fallen, grown, went up, went down, went from, gone from, declined from, declined to, reduced, jumped, shrank, increase from, rise from, growth from, decrease from, decline from, drop from, fall from, reduction from, raised from, lowered from, moved from, doubled, tripled, halved',
    by: 'by',
    changedFrom: 'from',
    changedTo: 'to',
    these: 'these, those',
    ordered: 'first, second, third, fourth, fifth, last',
    more: 'more, fewer, less',
    than: 'than, than planned, than foreseen, than expected',
    link: 'with, involving, engaging, gathering, attended by, reaching, with the participation of, with the involvement of, bringing together, for, and reached, and engaged, and involved, which engaged, which involved, that engaged, that involved, which reached, that reached, and gathered, and attended by, welcoming, hosting, joined by, which gathered, that gathered, attracting, counting',
  },
  small: {
    and: 'and, plus, as well as, as also, or, and also',
    of: 'of, out of, of the, of these, of those, of all',
    preposition:
      'in, at, on, from, across, among, during, within, throughout, under, through, into, about, after, before, since, until, around, between, via, inside, outside, concerning, regarding, as, by, amongst, towards, upon, near',
    article: 'the, a, an, these, those, this, that, such, our, their, its, them, both',
    stop: 'were, was, are, is, be, been, being, have, has, it, they, we, who, which, not, there, he, she, so, then, when, where, because, if, only, also, correspond, corresponds, include, includes, take, takes, form, form of, can, could, may, might, must, do, did, does, too',
    to: 'to',
    between: 'between, from',
  },
  neutral:
    'report will, document will, section will, chapter will, annex will, will sum up, will present, will describe, small, large, big, small-scale, large-scale, successful, further, additional, other, new, main, following, several, various, many, high, great, important, first, last, second, third, interested, active, direct, actual, physical and online, project, projects, the project, consortium, partnership, programme, program, initiative, initiatives, reporting period, the reporting period, period, in the framework of, within the framework of, framework, in the context of, under the, work package, as planned, as expected, as foreseen, target group, target groups, target audience, place, country level, dissemination, public, related, dedicated, scheduled in the, final, worldwide, in the world, around the world, across europe, in europe, coming, work plan, plan of, eligible, valid, external, key, relevant, available, enthusiastic, motivated, to date, so far, by the end of, end of, in the course of, over the course of, alone',
  labels:
    'figure, fig, figures, table, tables, tab, section, sections, chapter, chapters, annex, annexes, appendix, page, pages, p, pp, no, nr, n, version, wp, work package, task, activity, deliverable, milestone, io, pr, module, step, phase, stage, day, week, month, year, quarter, article, paragraph, note, footnote, line, lines, row, rows, item, point, question, grade, level, year group, erasmus, horizon, covid, agenda, web, industry, class, room, round, volume, vol, issue, number, room, floor, key action, sdg, recommendation, annexe, edition, day, cohort, sprint',
  units:
    'year, years, year old, years old, year-old, month, months, week, weeks, day, days, hour, hours, hrs, minute, minutes, min, second, seconds, euro, euros, eur, dollar, dollars, pound, pounds, usd, gbp, cent, percentage points, points, point, degrees, degree, km, kilometres, kilometers, metres, meters, m, kg, mb, gb, pages, page, times, time, x, h, am, pm, o clock, decades, decade, century, centuries, th, st, nd, rd, credits, ects, tonnes, litres, years experience',
  months:
    'january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept, october/oct, november/nov, december/dec',
  percent: 'percent, per cent, pct',
  year: 'year',
  numbers: {
    2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine', 10: 'ten',
    11: 'eleven', 12: 'twelve, a dozen, dozen', 13: 'thirteen', 14: 'fourteen', 15: 'fifteen', 16: 'sixteen', 17: 'seventeen', 18: 'eighteen', 19: 'nineteen',
    20: 'twenty', 30: 'thirty', 40: 'forty, fourty', 50: 'fifty', 60: 'sixty', 70: 'seventy', 80: 'eighty', 90: 'ninety', 100: 'one hundred, a hundred, hundred',
  }, // biome-ignore format: a table reads best in rows
  one: 'one',
  multipliers: { 1000: 'thousand, k', 1000000: 'million, millions, mln' },
  abbreviations:
    'approx, ca, no, nr, fig, e.g, i.e, etc, vs, pp, p, dr, mr, mrs, ms, prof, st, vol, incl, max, min, est, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, g, e, i',
};
