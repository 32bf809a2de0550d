import type { Lexicon } from './lexicon.js';

/** Portuguese. */
export const portuguese: Lexicon = {
  code: 'pt',
  name: 'Portuguese',
  telling:
    'o, os, da, do, das, dos, em, no, na, nos, nas, um, uma, com, para, por, que, foi, foram, não, ao, aos, às, pelo, pela, pelos, e, são, como, mais, também, entre, seu, sua, ainda, à',
  nouns: {
    events: {
      one: 'evento',
      many: 'eventos, iniciativas',
    },
    gatherings: {
      one: 'oficina, workshop, webinar, webinário, seminário, conferência, reunião, sessão, formação, ação de formação, curso, fórum, mesa redonda, grupo focal, feira, festival, exposição, visita de estudo, encontro, congresso, palestra, debate, jornada, mobilidade, sessão de formação, festa, colóquio, caminhada',
      many: 'oficinas, workshops, webinars, webinários, seminários, conferências, reuniões, sessões, formações, ações de formação, acções de formação, cursos, fóruns, mesas redondas, grupos focais, feiras, festivais, exposições, visitas de estudo, encontros, congressos, palestras, debates, jornadas, mobilidades, sessões de formação, assembleias, colóquios, festas, colóquios, caminhadas, intercâmbios',
    },
    people: {
      one: 'participante, pessoa, presença, participação, indivíduo',
      many: 'participantes, pessoas, presenças, participações, indivíduos, assistentes, elementos',
    },
    stakeholders: {
      one: 'parte interessada, interveniente, ator, formando',
      many: 'partes interessadas, intervenientes, atores, formandos, formandas, stakeholders, agentes locais, atores locais, membros da comunidade, visitantes, convidados',
    },
    groups: {
      one: 'aluno, estudante, professor, docente, educador, formador, pai, encarregado de educação, especialista, voluntário, investigador, profissional, jovem, criança, mulher, homem, cidadão, representante, técnico, orador',
      many: 'alunos, alunas, estudantes, professores, docentes, educadores, formadores, pais, encarregados de educação, especialistas, voluntários, investigadores, profissionais, jovens, crianças, mulheres, homens, cidadãos, representantes, técnicos, oradores, famílias, adultos, migrantes, refugiados, diretores, autarcas',
    },
    organisations: {
      one: 'organização, instituição, entidade, associação, empresa, ong',
      many: 'organizações, instituições, entidades, associações, empresas, ongs, organismos',
    },
    partners: {
      one: 'parceiro, organização parceira, entidade parceira',
      many: 'parceiros, organizações parceiras, entidades parceiras, parceiros do projeto, parceiros do consórcio, instituições parceiras',
    },
    countries: { one: 'país', many: 'países, estados membros, países parceiros' },
    contacts: { one: 'contacto, contato', many: 'contactos, contatos, registos na base de dados' },
    registrations: {
      one: 'inscrição, inscrito, candidatura',
      many: 'inscrições, inscritos, inscritas, candidaturas',
    },
    activities: { one: 'atividade, ação', many: 'atividades, actividades, ações' },
    other: {
      one: 'tipo, secção, vídeo, publicação, artigo, resposta, questionário, material, cidade, município, região, certificado, entrevista, brochura, recurso, módulo, turma, relatório, acordo, resultado',
      many: 'tipos, tipologias, secções, capítulos, objetivos, temas, etapas, fases, tarefas, resultados, projetos, métodos, ferramentas, vídeos, boletins, newsletters, publicações, artigos, respostas, questionários, inquéritos, materiais, seguidores, descarregamentos, downloads, visualizações, cidades, municípios, regiões, certificados, entrevistas, fotografias, folhetos, brochuras, boas práticas, recursos, módulos, turmas, relatórios, acordos, protocolos, recomendações, respondentes, exemplares',
    },
  },
  targetGroups: {
    schools: {
      one: 'escola, agrupamento de escolas',
      many: 'escolas, escolas parceiras, agrupamentos de escolas',
    },
    'local authorities': {
      one: 'autoridade local, autarquia, câmara municipal',
      many: 'autoridades locais, autarquias, câmaras municipais, autoridades públicas',
    },
    'scientific/technical': {
      one: 'universidade, instituição de ensino superior',
      many: 'universidades, instituições de ensino superior, centros de investigação',
    },
  },
  scopes: {
    level: {
      national:
        'nacional, nacionais, a nível nacional, ao nível nacional, nível nacional, de âmbito nacional',
      international:
        'internacional, internacionais, transnacional, transnacionais, europeu, europeia, europeus, europeias, a nível internacional, a nível europeu, ao nível internacional, ao nível europeu, nível internacional, nível europeu, de âmbito internacional',
      local: 'local, locais, a nível local, regional, regionais, a nível regional',
    },
    setting: {
      school: 'em escolas, nas escolas, na escola, em contexto escolar, em meio escolar',
      community:
        'em comunidades, nas comunidades, em comunidades locais, nas comunidades locais, na comunidade, na comunidade local, em contexto comunitário',
    },
    mode: {
      online:
        'online, on-line, em linha, virtual, virtuais, à distância, a distância, virtualmente',
      'in person': 'presencial, presenciais, presencialmente, em presença, face a face',
      hybrid: 'híbrido, híbrida, híbridos, híbridas, misto, mistos, em formato híbrido',
    },
  },
  countries: {
    PT: 'portugal, português, portuguesa, portugueses, portuguesas', PL: 'polónia, polônia, polaco, polaca, polacos', IT: 'itália, italiano, italiana, italianos, italianas', CY: 'chipre, cipriota, cipriotas',
    GR: 'grécia, grego, grega, gregos', ES: 'espanha, espanhol, espanhola, espanhóis', FR: 'frança, francês, francesa, franceses', DE: 'alemanha, alemão, alemã, alemães',
    IE: 'irlanda', NL: 'países baixos, holanda', BE: 'bélgica', AT: 'áustria', RO: 'roménia, romênia', BG: 'bulgária', HR: 'croácia', SI: 'eslovénia', SK: 'eslováquia', CZ: 'chéquia, república checa', HU: 'hungria', LT: 'lituânia', LV: 'letónia', EE: 'estónia', FI: 'finlândia', SE: 'suécia', DK: 'dinamarca', MT: 'malta', LU: 'luxemburgo', NO: 'noruega', TR: 'turquia', GB: 'reino unido', BR: 'brasil', UA: 'ucrânia', RS: 'sérvia', CH: 'suíça',
  }, // biome-ignore format: a table reads best in rows
  cues: {
    planned:
      'previsto, prevista, previstos, previstas, planeado, planeada, planeados, planeadas, planejado, planejados, planejadas, esperado, esperada, esperados, esperadas, meta, meta de, metas, objetivo de, proposto, propostos, programado, programados, programadas, prevê, previa, previam, previu, prevê-se, previa-se, previu-se, estimava-se, pretendia-se, pretendia, esperava-se, planeou, planeámos, planearam, planearam-se, planeavam-se, programaram, previram, previram-se, objetivo, estava previsto, estavam previstos, estavam previstas, impacto esperado, resultados esperados, candidatura previa, a realizar, a alcançar, a envolver, prevemos, prevíamos, contemplava, contempla, comprometeu-se, pretendíamos, propunha, propunha-se, visava, visa, deveria, deveriam, ambiciona',
    purpose: 'era, consistia em, consistiu em',
    version:
      'revisto, revista, revistos, revistas, inicial, iniciais, inicialmente, original, originais, anterior, atualizado, atualizada',
    stage:
      'primeiro período, segundo período, terceiro período, período intermédio, primeiro ano, segundo ano, terceiro ano, primeiro semestre, segundo semestre, primeira fase, segunda fase, terceira fase, primeira edição, segunda edição, fase piloto, primeira ronda, segunda ronda, ano anterior, ano passado, ano seguinte, próximo ano, período anterior, primeiro trimestre, segundo trimestre, terceiro trimestre, quarto trimestre, último trimestre, na primavera, no verão, durante o verão, no outono, no inverno, projeto anterior, projeto semelhante, projeto irmão, outro projeto, outros projetos, edição anterior',
    schoolYear: 'ano letivo, ano lectivo, ano escolar, ano académico',
    since: 'desde, a partir de, após, depois de',
    until: 'até, até ao, até ao final de, no final de, em finais de, antes de',
    future: 'será, serão, irá, irão, vai, vão, deverá, deverão, pretende, pretende-se, pretendemos',
    reported:
      'realizado, realizada, realizados, realizadas, realizaram, realizaram-se, realizou, realizou-se, realizámos, participaram, participou, envolveu, envolveram, envolvido, envolvidos, envolvidas, alcançou, alcançados, alcançadas, abrangidos, abrangidas, abrangeu, abrangeram, decorreram, decorreu, organizado, organizados, organizadas, organizou, organizaram, promovido, promovidos, promovidas, promoveu, promoveram, implementados, implementadas, desenvolvidos, desenvolvidas, contou com, contaram com, reuniu, reuniram, concretizados, concretizadas, levados a cabo, levadas a cabo, estiveram presentes, presentes, assistiram, teve, tiveram, houve, registou, registaram, registaram-se, registou-se, atingiu, atingiram, atingidos, atingidas, recebeu, compareceram, beneficiaram, estiveram, tomaram parte, executados, acolheu, juntou, mobilizou, mobilizaram, frequentaram, marcaram presença, tiveram lugar, teve lugar, efetuadas, efetuados, efetuaram-se, ministradas, ministrados, dinamizadas, dinamizados, contabilizaram-se, somaram, integraram',
    held: 'realizado, realizada, realizados, realizadas, realizaram, realizou, realizámos, decorreram, decorreu, organizado, organizada, organizados, organizadas, organizou, organizaram, promovido, promovida, promovidos, promovidas, promoveu, promoveram, implementados, implementadas, desenvolvidos, desenvolvidas, concretizados, concretizadas, levados a cabo, levadas a cabo, lugar, houve, executados, executadas, efetuados, efetuadas, efetuaram, ministrados, ministradas, dinamizados, dinamizadas, atingidos, atingidas, alcançados, alcançadas, acolhidos, registados, registadas, registaram, registou, contabilizados, contabilizadas, contabilizaram, aconteceram, ocorreram, concluídos, concluídas',
    attended:
      'participaram, participou, estiveram presentes, presentes, assistiram, compareceram, envolvidos, envolvidas, formados, formadas, capacitados',
    void: 'cancelado, cancelados, canceladas, cancelada, adiado, adiados, adiadas, convidados, convidadas, foram convidados, não se realizaram, não se realizou, não compareceram, desistiram, não realizados, cancelar, adiar, ausentes, faltaram',
    registered: 'inscreveram-se, inscreveram, inscreveu-se',
    distinct:
      'únicos, únicas, distintos, distintas, diferentes, individuais, individualmente, sem repetições',
    about:
      'cerca de, aproximadamente, aprox, perto de, sensivelmente, uns, umas, por volta de, em torno de',
    atLeast:
      'mais de, mais do que, acima de, pelo menos, no mínimo, um mínimo de, mínimo de, superior a',
    atMost: 'menos de, no máximo, um máximo de, máximo de, inferior a',
    nearly: 'quase',
    upTo: 'até',
    total:
      'um total de, total de, no total, total, ao todo, totalizando, totaliza, totalizaram, no conjunto, em conjunto, globalmente, todos, todas, num total de, perfazendo',
    numberOf: 'número de, número total de, nº de, número, nº total de',
    average:
      'média, média de, em média, uma média de, médio, média de participantes, participação média',
    noCount: 'grupos de, grupo de, equipas de, equipa de, turmas de, taxa, taxa de',
    each: 'cada, cada um, cada uma, por evento, por sessão, por país, por parceiro, por oficina, por mês, por ano',
    extreme:
      'maior evento, o maior, a maior, a mais participada, o mais participado, mais concorrido, mais concorrida, o menor, a menor',
    part: 'dos quais, das quais, destes, destas, entre os quais, entre as quais, incluindo, nomeadamente, designadamente, sendo, deles, delas',
    respectively: 'respetivamente, respectivamente',
    contrast:
      'mas, enquanto, contra, em vez de, em comparação com, comparado com, comparados com, face a, face aos, embora, porém, contudo, ao passo que, quando',
    difference:
      'aumento de, um aumento de, redução de, diferença de, uma diferença de, acréscimo de, a mais, a menos, mais do que o previsto, acima da meta, acima do previsto, abaixo da meta, abaixo do previsto, aumento, acréscimo, incremento, crescimento, subida, redução, diminuição, decréscimo, descida, queda, quebra',
    audience:
      'facebook, instagram, youtube, linkedin, twitter, sítio, site, website, página web, redes sociais, boletim, newsletter, vídeo, vídeos, blogue, rádio, televisão, imprensa, questionário, questionários, inquérito, inquéritos, lista de distribuição, listas de distribuição, indiretamente, indiretos, indiretas',
    guest:
      'apresentado, apresentada, apresentados, apresentou, apresentaram, divulgado, representado, apresentações',
    made: 'concebido, concebidos, concebidas, concebeu, criado, criados, criadas, criaram, criámos, desenhado, desenhados, desenhadas, elaborados, elaboradas',
    fall: 'menos, abaixo, redução, diminuiu, diminuição, decresceu, caiu, inferior, diminuíram, decréscimo, desceu, desceram, descida, caíram, queda, quebra, reduziu, reduziram',
    changed:
      'superou, superámos, superaram, superada, ultrapassou, ultrapassada, ultrapassado, excedeu, aumentou, cresceu, diminuiu, superando, ultrapassando, ultrapassaram, cresceram, passou, passaram, passando, subiu, subiram, aumentaram, diminuíram, desceu, desceram, caiu, caíram, decresceu, reduziu, reduziram, duplicou',
    by: 'em',
    changedFrom: 'de, dos',
    changedTo: 'para, a, aos',
    these: 'estes, estas, esses, essas, nestes, nestas, destes, destas',
    ordered:
      'primeiro, primeiros, primeira, primeiras, segundo, segunda, terceiro, terceira, último, últimos, última, últimas',
    more: 'mais, menos',
    than: 'do que, que o previsto',
    link: 'com, envolvendo, com a participação de, reunindo, para, abrangendo, contando com, que envolveram, que reuniram, que contaram com, nos quais participaram, nas quais participaram, em que participaram, e envolveram, mobilizando, juntando, que abrangeram',
  },
  small: {
    and: 'e, bem como, assim como, ou, e ainda',
    of: 'de, do, da, dos, das, destes, destas',
    preposition:
      'em, no, na, nos, nas, por, pelo, pela, pelos, pelas, sobre, entre, durante, desde, a, ao, à, aos, às, através de, após, depois, antes, sob, num, numa, provenientes de, oriundos de, vindos de, dentro de, junto de, neste, nesta, nestes, nestas',
    article: 'o, os, as, estes, estas, esses, essas, seus, suas, nossos, nossas, ambos',
    stop: 'foi, foram, é, são, era, eram, ser, sido, tem, têm, está, estão, que, se, não, também, ainda, apenas, só, onde, quem, há, pode, podem, corresponde, correspondem, inclui, incluem, isto, já',
    to: 'a, à, ao',
    between: 'entre, de',
  },
  neutral:
    'relatório irá, documento irá, relatório vai, secção irá, capítulo irá, pequeno, pequena, pequenos, pequenas, grande, grandes, de pequena escala, pequena escala, novo, novos, novas, outros, outras, outro, outra, vários, várias, diversos, diversas, seguintes, primeiros, primeiras, principais, interessados, ativos, diretos, diretas, projeto, projetos, do projeto, no âmbito do projeto, no âmbito do, no âmbito da, no âmbito, no quadro do, âmbito, consórcio, parceria, programa, iniciativa, período, no período, período de referência, conforme previsto, como previsto, tal como previsto, grupo alvo, grupos alvo, público alvo, públicos alvo, em todo o mundo, em toda a europa, na europa, até à data, de disseminação, disseminação, relevantes, externos, envolvidos no, no final do, rede, provenientes, oriundos, no decurso do, no decurso da, no decurso de, no decorrer do, no decorrer da, no decorrer de, ao longo do, ao longo da, ao longo de',
  labels:
    'figura, fig, quadro, tabela, gráfico, secção, seção, capítulo, anexo, página, p, pp, nº, n, versão, wp, pt, pacote de trabalho, tarefa, atividade, resultado, produto, módulo, etapa, fase, dia, semana, mês, ano, artigo, nota, linha, linhas, páginas, ponto, questão, turma, sala, edição, volume, número, horizonte, horizon, erasmus, agenda, ods, covid, sessão',
  units:
    'ano, anos, mês, meses, semana, semanas, dia, dias, hora, horas, minuto, minutos, min, euro, euros, eur, pontos percentuais, ponto, pontos, graus, km, quilómetros, metros, m, páginas, página, vezes, vez, h, créditos, ects, década, décadas, século',
  months:
    'janeiro/jan, fevereiro/fev, março, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set, outubro/out, novembro/nov, dezembro/dez',
  percent: 'por cento',
  year: 'ano',
  numbers: {
    2: 'dois, duas', 3: 'três', 4: 'quatro', 5: 'cinco', 6: 'seis', 7: 'sete', 8: 'oito', 9: 'nove', 10: 'dez',
    11: 'onze', 12: 'doze', 13: 'treze', 14: 'catorze, quatorze', 15: 'quinze', 16: 'dezasseis, dezesseis', 17: 'dezassete, dezessete', 18: 'dezoito', 19: 'dezanove, dezenove',
    20: 'vinte', 30: 'trinta', 40: 'quarenta', 50: 'cinquenta', 60: 'sessenta', 70: 'setenta', 80: 'oitenta', 90: 'noventa', 100: 'cem',
  }, // biome-ignore format: a table reads best in rows
  one: 'um, uma',
  tensJoin: 'e',
  multipliers: { 1000: 'mil', 1000000: 'milhão, milhões' },
  abbreviations:
    'aprox, n, nº, fig, ex, etc, p, pp, dr, dra, prof, sr, sra, vol, incl, máx, mín, av, eng',
  adjectiveEndings: '(?<!m)(?:[ao]s|ais|eis|ses)',
};
