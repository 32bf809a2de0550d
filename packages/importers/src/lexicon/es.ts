import type { Lexicon } from './lexicon.js';

/** Spanish. */
export const spanish: Lexicon = {
  code: 'es',
  name: 'Spanish',
  telling:
    'el, los, las, la, del, en, un, una, con, para, por, que, fue, fueron, se, al, y, es, como, más, también, entre, su, sus, lo, este, esta, estos, ha, han, sin, sobre',
  nouns: {
    events: {
      one: 'evento, acto',
      many: 'eventos, actos, iniciativas',
    },
    gatherings: {
      one: 'taller, seminario web, webinar, webinario, seminario, conferencia, reunión, sesión, formación, acción formativa, curso, foro, mesa redonda, grupo focal, grupo de discusión, feria, festival, exposición, visita de estudio, encuentro, congreso, charla, debate, jornada, movilidad, sesión de formación, sesión formativa, simposio, coloquio, hackatón, campamento, fiesta, excursión',
      many: 'talleres, seminarios web, webinars, webinarios, seminarios, conferencias, reuniones, sesiones, formaciones, acciones formativas, cursos, foros, mesas redondas, grupos focales, grupos de discusión, ferias, festivales, exposiciones, visitas de estudio, encuentros, congresos, charlas, debates, jornadas, movilidades, sesiones de formación, sesiones formativas, asambleas, coloquios, simposios, coloquios, hackatones, campamentos, fiestas, excursiones, intercambios juveniles',
    },
    people: {
      one: 'participante, persona, asistente, asistencia, participación, individuo',
      many: 'participantes, personas, asistentes, asistencias, participaciones, individuos, personas participantes, personas asistentes',
    },
    stakeholders: {
      one: 'parte interesada, agente, actor, alumno en formación',
      many: 'partes interesadas, agentes, agentes locales, actores, actores locales, grupos de interés, miembros de la comunidad, visitantes',
    },
    groups: {
      one: 'alumno, alumna, estudiante, profesor, docente, maestro, educador, formador, padre, experto, voluntario, investigador, profesional, joven, niño, niña, mujer, hombre, ciudadano, representante, técnico, ponente',
      many: 'alumnos, alumnas, alumnado, estudiantes, profesores, profesoras, profesorado, docentes, maestros, educadores, formadores, padres, madres, familias, expertos, expertas, voluntarios, investigadores, profesionales, jóvenes, niños, niñas, mujeres, hombres, ciudadanos, representantes, técnicos, ponentes, adultos, migrantes, refugiados, directores, alcaldes',
    },
    organisations: {
      one: 'organización, institución, entidad, asociación, empresa, ong',
      many: 'organizaciones, instituciones, entidades, asociaciones, empresas, ongs, organismos',
    },
    partners: {
      one: 'socio, organización socia, entidad socia',
      many: 'socios, organizaciones socias, entidades socias, socios del proyecto, socios del consorcio',
    },
    countries: { one: 'país', many: 'países, estados miembros, países socios' },
    contacts: { one: 'contacto', many: 'contactos, registros en la base de datos' },
    registrations: {
      one: 'inscripción, inscrito, solicitud',
      many: 'inscripciones, inscritos, inscritas, solicitudes, personas inscritas',
    },
    activities: { one: 'actividad, acción', many: 'actividades, acciones' },
    other: {
      one: 'tipo, sección, vídeo, publicación, artículo, respuesta, cuestionario, material, ciudad, municipio, región, certificado, entrevista, folleto, recurso, módulo, aula, informe, acuerdo, resultado',
      many: 'tipos, secciones, capítulos, objetivos, temas, etapas, fases, tareas, resultados, proyectos, métodos, herramientas, vídeos, videos, boletines, publicaciones, artículos, respuestas, cuestionarios, encuestas, materiales, seguidores, descargas, visualizaciones, ciudades, municipios, regiones, certificados, entrevistas, fotos, fotografías, folletos, buenas prácticas, recursos, módulos, aulas, clases, informes, acuerdos, convenios, recomendaciones, encuestados, ejemplares',
    },
  },
  targetGroups: {
    schools: {
      one: 'escuela, centro educativo, centro escolar, colegio, instituto de secundaria',
      many: 'escuelas, centros educativos, centros escolares, colegios, escuelas asociadas',
    },
    'local authorities': {
      one: 'autoridad local, ayuntamiento',
      many: 'autoridades locales, ayuntamientos, autoridades públicas, administraciones locales',
    },
    'scientific/technical': {
      one: 'universidad, centro de investigación',
      many: 'universidades, centros de investigación, instituciones de educación superior',
    },
  },
  scopes: {
    level: {
      national:
        'nacional, nacionales, a nivel nacional, a escala nacional, nivel nacional, de ámbito nacional',
      international:
        'internacional, internacionales, transnacional, transnacionales, europeo, europea, europeos, europeas, a nivel internacional, a nivel europeo, a escala internacional, a escala europea, nivel internacional, nivel europeo, de ámbito internacional',
      local: 'local, locales, a nivel local, regional, regionales, a nivel regional',
    },
    setting: {
      school:
        'en escuelas, en las escuelas, en la escuela, en centros educativos, en los centros educativos, en centros escolares, en colegios, en el ámbito escolar',
      community:
        'en comunidades, en las comunidades, en comunidades locales, en las comunidades locales, en la comunidad, en la comunidad local',
    },
    mode: {
      online:
        'online, on-line, en línea, virtual, virtuales, a distancia, telemático, telemáticos, telemáticas, virtualmente',
      'in person': 'presencial, presenciales, presencialmente, cara a cara',
      hybrid: 'híbrido, híbrida, híbridos, híbridas, mixto, mixtos, semipresenciales',
    },
  },
  countries: {
    PT: 'portugal, portugués, portuguesa, portugueses', PL: 'polonia, polaco, polaca, polacos', IT: 'italia, italiano, italiana, italianos', CY: 'chipre, chipriota, chipriotas',
    GR: 'grecia, griego, griega, griegos', ES: 'españa, español, española, españoles, españolas', FR: 'francia, francés, francesa, franceses', DE: 'alemania, alemán, alemana, alemanes',
    IE: 'irlanda', NL: 'países bajos, holanda', BE: 'bélgica', AT: 'austria', RO: 'rumanía, rumania', BG: 'bulgaria', HR: 'croacia', SI: 'eslovenia', SK: 'eslovaquia', CZ: 'chequia, república checa', HU: 'hungría', LT: 'lituania', LV: 'letonia', EE: 'estonia', FI: 'finlandia', SE: 'suecia', DK: 'dinamarca', MT: 'malta', LU: 'luxemburgo', NO: 'noruega', TR: 'turquía', GB: 'reino unido', BR: 'brasil', UA: 'ucrania', RS: 'serbia', CH: 'suiza', MX: 'méxico', CO: 'colombia', AR: 'argentina', CL: 'chile',
  }, // biome-ignore format: a table reads best in rows
  cues: {
    planned:
      'previsto, prevista, previstos, previstas, planificado, planificada, planificados, planificadas, planeado, planeados, planeadas, esperado, esperada, esperados, esperadas, meta, meta de, metas, objetivo de, propuesto, propuestos, programado, programados, programadas, prevé, preveía, preveían, se preveía, se preveían, se esperaba, se esperaban, se pretendía, estaba previsto, estaban previstos, estaban previstas, impacto esperado, resultados esperados, planificó, planificamos, planificaron, se planificaron, se planificó, previeron, se previeron, programaron, propusieron, objetivo, estimaba, estimaban, a realizar, a alcanzar, prevemos, preveíamos, contemplaba, contempla, se comprometió, proponía, aspiraba, debería, deberían, se había previsto, se habían previsto, pretende',
    purpose: 'era, es, consistía en, consistió en',
    version:
      'revisado, revisada, revisados, inicial, iniciales, inicialmente, original, originales, anterior, actualizado',
    stage:
      'primer periodo, segundo periodo, tercer periodo, periodo intermedio, primer año, segundo año, tercer año, primer semestre, segundo semestre, primera fase, segunda fase, tercera fase, primera edición, segunda edición, fase piloto, año anterior, año pasado, año siguiente, próximo año, año previo, periodo anterior, primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre, último trimestre, en primavera, en verano, durante el verano, en otoño, en invierno, proyecto anterior, proyecto similar, proyecto hermano, otro proyecto, otros proyectos, edición anterior',
    schoolYear: 'curso, curso escolar, curso académico, año escolar, año académico',
    since: 'desde, a partir de, después de, tras',
    until: 'hasta, hasta finales de, a finales de, al cierre de, antes de',
    future:
      'será, serán, se realizarán, se celebrarán, participarán, va a, van a, deberá, deberán, se pretende, se prevé',
    reported:
      'celebrado, celebrada, celebrados, celebradas, celebraron, celebró, se celebraron, se celebró, realizado, realizada, realizados, realizadas, realizaron, se realizaron, se realizó, realizó, participaron, participó, han participado, involucró, involucraron, involucrado, involucrados, implicó, implicaron, implicados, alcanzó, alcanzados, alcanzadas, alcanzaron, llegó a, llegaron a, tuvieron lugar, tuvo lugar, organizado, organizados, organizadas, organizó, organizaron, se organizaron, promovido, promovidos, promovió, implementados, implementadas, desarrollados, desarrolladas, se desarrollaron, contó con, contaron con, reunió, reunieron, se llevaron a cabo, llevado a cabo, llevados a cabo, asistieron, asistió, tuvo, tuvieron, hubo, registró, registraron, se registraron, recibió, acudieron, beneficiaron, estuvieron presentes, presentes, tomaron parte, congregó, congregaron, atrajo, impartieron, impartió, se impartieron, sumaron, acogió, impartido, impartidos, impartidas, acogieron, concurrieron',
    held: 'celebrado, celebrada, celebrados, celebradas, celebraron, celebró, realizado, realizada, realizados, realizadas, realizaron, realizó, lugar, organizado, organizada, organizados, organizadas, organizó, organizaron, promovidos, promovidas, implementados, implementadas, desarrollados, desarrolladas, desarrollaron, llevaron a cabo, llevado a cabo, llevados a cabo, llevadas a cabo, hubo, impartieron, impartió, impartido, impartidos, impartidas, ejecutados, ejecutadas, alcanzados, alcanzadas, alcanzaron, registraron, registrados, contabilizaron, acogió, acogieron, ocurrieron, completados, completadas',
    attended:
      'participaron, participó, han participado, asistieron, asistió, acudieron, estuvieron presentes, presentes, implicados, implicadas, formados, involucrados',
    void: 'cancelado, cancelados, canceladas, cancelaron, se cancelaron, aplazado, aplazados, aplazadas, invitados, invitadas, fueron invitados, no se celebraron, no se celebró, no asistieron, abandonaron, ausentes, cancelar, aplazar, suspendidos, suspendidas',
    registered: 'se inscribieron, inscribieron, se registraron para, se apuntaron',
    distinct:
      'únicos, únicas, distintos, distintas, diferentes, individuales, sin repeticiones, sin repetir',
    about: 'alrededor de, aproximadamente, aprox, cerca de, unos, unas, en torno a, casi unos',
    atLeast:
      'más de, por encima de, al menos, por lo menos, como mínimo, un mínimo de, mínimo de, superior a',
    atMost: 'menos de, como máximo, un máximo de, máximo de, inferior a, por debajo de',
    nearly: 'casi',
    upTo: 'hasta',
    total:
      'un total de, total de, en total, total, en conjunto, totalizando, sumando, globalmente, todos, todas, con un total de, suman',
    numberOf: 'número de, número total de, nº de, el número de, número',
    average:
      'media, media de, de media, una media de, promedio, un promedio de, medio, promedio de, la media',
    noCount: 'grupos de, grupo de, equipos de, equipo de, tasa, tasa de',
    each: 'cada, cada uno, cada una, por evento, por sesión, por país, por socio, por taller, por mes, al mes, al año, por año',
    extreme:
      'más concurrida, más concurrido, la más numerosa, el más numeroso, la más grande, el más grande, la más pequeña',
    part: 'de los cuales, de las cuales, de ellos, de ellas, entre ellos, entre ellas, incluyendo, incluidos, incluidas, de estos, de estas, a saber',
    respectively: 'respectivamente',
    contrast:
      'pero, mientras, mientras que, frente a, frente a los, en lugar de, en comparación con, comparado con, comparados con, aunque, sin embargo, en vez de',
    difference:
      'aumento de, un aumento de, incremento de, un incremento de, reducción de, diferencia de, una diferencia de, más de lo previsto, menos de lo previsto, por encima, por debajo, más de los previstos, menos de los previstos, aumento del, un aumento del, incremento del, un incremento del, reducción, descenso, disminución, subida, caída, crecimiento',
    audience:
      'facebook, instagram, youtube, linkedin, twitter, sitio web, página web, web, redes sociales, boletín, newsletter, vídeo, vídeos, video, blog, radio, televisión, prensa, cuestionario, cuestionarios, encuesta, encuestas, lista de correo, listas de correo, indirectamente, indirectos, indirectas',
    guest:
      'presentado, presentada, presentados, presentó, presentaron, representado, presentaciones',
    made: 'diseñado, diseñados, diseñadas, diseñaron, diseñamos, elaborado, elaborados, elaboraron, creado, creados, crearon',
    fall: 'menos, por debajo, reducción, disminuyó, descenso, cayó, inferior, bajó, disminuyeron, disminución, descendió, descendieron, caída, cayeron, bajaron, redujo, redujeron',
    changed:
      'superó, superaron, superamos, superado, superada, excedió, aumentó, creció, disminuyó, se superó, superando, crecieron, pasó, pasaron, pasando, ha pasado, han pasado, subió, subieron, aumentaron, disminuyeron, bajó, bajaron, descendió, descendieron, cayó, cayeron, redujo, redujeron, incrementó, incrementaron, se elevó, duplicó',
    by: 'en, un',
    changedFrom: 'de, del',
    changedTo: 'a, al, hasta',
    these: 'estos, estas, esos, esas, dichos, dichas',
    ordered:
      'primero, primer, primeros, primera, primeras, segundo, segunda, tercero, tercera, último, últimos, última, últimas',
    more: 'más, menos',
    than: 'que lo previsto, de lo previsto, de lo esperado, que el',
    link: 'con, involucrando, implicando, con la participación de, con la asistencia de, reuniendo, para, que involucraron, que reunieron, que contaron con, en los que participaron, en las que participaron, a los que asistieron, a las que asistieron, congregando, y reunieron, alcanzando a, llegando a',
  },
  small: {
    and: 'y, e, así como, o, u, y también',
    of: 'de, del, de los, de las, de la, de estos, de estas',
    preposition:
      'en, por, sobre, entre, durante, desde, a, al, a través de, tras, después, antes, bajo, dentro de, hacia, procedentes de, provenientes de, acerca de, según, ante',
    article:
      'el, la, los, las, estos, estas, esos, esas, sus, nuestros, nuestras, ambos, dichos, dichas',
    stop: 'fue, fueron, es, son, era, eran, ser, sido, ha, han, había, está, están, que, se, no, también, solo, sólo, donde, quien, hay, puede, pueden, corresponde, corresponden, incluye, incluyen, esto, ya, lo, le, les',
    to: 'a, al',
    between: 'entre, de',
  },
  neutral:
    'curso escolar, curso académico, informe va a, documento va a, pequeño, pequeña, pequeños, pequeñas, grande, grandes, de pequeña escala, a pequeña escala, nuevo, nuevos, nuevas, otros, otras, varios, varias, diversos, diversas, siguientes, primeros, primeras, principales, interesados, interesadas, activos, directos, proyecto, proyectos, del proyecto, en el marco del proyecto, en el marco del, en el marco de, en el marco, marco, consorcio, asociación estratégica, programa, iniciativa, periodo, período, durante el periodo, según lo previsto, como estaba previsto, como se había previsto, tal y como estaba previsto, grupo destinatario, grupos destinatarios, público objetivo, grupo objetivo, en todo el mundo, en toda europa, en europa, hasta la fecha, de difusión, difusión, relevantes, externos, externas, a finales de, red, procedentes, provenientes, en el curso de, en el curso del, a lo largo de, a lo largo del, en el transcurso de, en el transcurso del',
  labels:
    'figura, fig, cuadro, tabla, gráfico, sección, capítulo, anexo, página, pág, p, pp, nº, núm, n, versión, wp, pt, paquete de trabajo, tarea, actividad, resultado, producto, módulo, etapa, fase, día, semana, mes, año, artículo, nota, línea, líneas, fila, filas, páginas, punto, pregunta, aula, edición, volumen, número, horizonte, horizon, erasmus, agenda, ods, covid, sesión',
  units:
    'año, años, mes, meses, semana, semanas, día, días, hora, horas, minuto, minutos, min, euro, euros, eur, puntos porcentuales, punto, puntos, grados, km, kilómetros, metros, m, páginas, página, veces, vez, h, créditos, ects, década, décadas, siglo',
  months:
    'enero/ene, febrero/feb, marzo, abril/abr, mayo, junio/jun, julio/jul, agosto/ago, septiembre/setiembre/sept, octubre/oct, noviembre/nov, diciembre/dic',
  percent: 'por ciento',
  year: 'año',
  numbers: {
    2: 'dos', 3: 'tres', 4: 'cuatro', 5: 'cinco', 6: 'seis', 7: 'siete', 8: 'ocho', 9: 'nueve', 10: 'diez',
    11: 'once', 12: 'doce', 13: 'trece', 14: 'catorce', 15: 'quince', 16: 'dieciséis', 17: 'diecisiete', 18: 'dieciocho', 19: 'diecinueve',
    20: 'veinte', 21: 'veintiún, veintiuno, veintiuna', 22: 'veintidós', 23: 'veintitrés', 24: 'veinticuatro', 25: 'veinticinco', 26: 'veintiséis', 27: 'veintisiete', 28: 'veintiocho', 29: 'veintinueve',
    30: 'treinta', 40: 'cuarenta', 50: 'cincuenta', 60: 'sesenta', 70: 'setenta', 80: 'ochenta', 90: 'noventa', 100: 'cien',
  }, // biome-ignore format: a table reads best in rows
  one: 'un, uno, una',
  tensJoin: 'y',
  multipliers: { 1000: 'mil', 1000000: 'millón, millones' },
  abbreviations:
    'aprox, n, núm, fig, ej, etc, p, pp, pág, págs, dr, dra, prof, sr, sra, vol, incl, máx, mín, av',
  adjectiveEndings: '(?<!m)(?:[ao]s|les|ses|res)',
};
