extension RuleVocabulary {
  mutating func addSpanish() {
    add(
      .filler,
      words: """
        el,los,las,por,una,lo,es,son,se,decisión,decisiones,adopta,adoptan,toma,toman,requiere,\
        requerida,votación,votaciones,aprobación,en,total,todas las decisiones,adoptadas,adoptada
        """)
    add(.of, words: "del,de los,de las")
    add(.not, words: "sin,ningún,ninguno,ninguna,nunca,ni")
    add(.all, words: "todos,todas")
    add(.separator, words: "y,e,con,pero,así como")
    for (p, q, words) in [
      (2, 3, "dos tercios,dos terceras partes,2 tercios"),
      (3, 4, "tres cuartos,tres cuartas partes"),
      (3, 5, "tres quintos,tres quintas partes"), (4, 5, "cuatro quintos,cuatro quintas partes"),
      (1, 3, "un tercio,una tercera parte,tercio"), (1, 4, "un cuarto,una cuarta parte"),
      (1, 2, "mitad,la mitad"),
    ] { add(fraction: p, q, words: words) }
    add(.percent, words: "por ciento,porciento")
    add(.plusOne, words: "más uno,más un,más una,más un voto")
    add(.majority, words: "mayoría,mayorías,más síes que noes,más votos a favor que en contra")
    add(.kind(.absolute), words: "absoluta")
    add(.kind(.simple), words: "relativa,ordinaria")
    add(.kind(.undefined), words: "calificada,cualificada,especial,reforzada")
    add(.kind(.undefined), .majority, words: "mayoría requerida,mayoría necesaria")
    add(
      .proxies,
      words: """
        representados,representadas,representado,o representados,o representadas,y representados,\
        por poder,o por poder,poderes,por delegación
        """)
    add(
      .unanimity,
      words: """
        unanimidad,por unanimidad,unánime,sin votos en contra,ningún voto en contra,por todos,por todas
        """)
    add(.bound(.atLeast), words: "al menos,por lo menos,como mínimo,no menos de,no menos del,o más")
    add(.bound(.moreThan), words: "más de,más del,más de la,más de los")
    add(.bound(.atMost), words: "a lo sumo,como máximo,no más de,no más del")
    add(.bound(.fewerThan), words: "menos de,menos del,menos de los")
    add(
      .base(.cast),
      words: """
        votos emitidos,votos válidos,votos válidamente emitidos,votos expresados,presentes y votantes,\
        miembros presentes y votantes,votantes,sufragios emitidos
        """)
    add(
      .base(.present),
      words:
        "presentes,miembros presentes,asistentes,participantes,personas presentes,delegados presentes"
    )
    add(
      .base(.entitled),
      words: """
        miembros con derecho a voto,con derecho a voto,miembros con derecho de voto,\
        total de los miembros,total de miembros
        """)
    add(.all, .base(.entitled), words: "totalidad de los miembros")
    add(.members, words: "miembros,miembro,delegados,representantes")
    add(.votes, words: "votos,voto,sufragios")
    add(
      .answer(.yes, isLimit: false),
      words: "a favor,sí,votos a favor,votos afirmativos,síes,votos favorables,favorables")
    add(
      .answer(.no, isLimit: false),
      words: "en contra,votos en contra,voto en contra,votos negativos,se oponen,se opone,noes")
    add(.answer(.abstain, isLimit: true), words: "abstenciones,las abstenciones,abstención")
    add(.countsAs, words: "cuentan como,se cuentan como,valen como,se consideran,como")
    add(
      .notCounted,
      words: "no cuentan,no se cuentan,no se computan,excluidas,no computan,sin contar,no contadas")
    add(.counted, words: "incluidas,incluyendo,contando")
    for name in ["grupo", "cámara", "sector"] {
      add(.eachGroup, words: "en cada \(name),de cada \(name),por \(name)")
    }
    add(.method(.hands), words: "mano alzada,a mano alzada,votación a mano alzada")
    add(
      .method(.paper),
      words: "votación secreta,voto secreto,por votación secreta,en votación secreta")
    add(.method(.rollCall), words: "votación nominal,por votación nominal,en votación nominal")
    add(
      .consensus,
      words:
        "consenso,por consenso,el consenso,sin objeciones,sin objeción,acuerdo general,ninguna objeción"
    )
    add(
      .failing,
      words: "de lo contrario,en su defecto,si no,en caso contrario,a falta de ello,de no ser así")
    add(
      .consensus, .failing,
      words: """
        si no hay consenso,a falta de consenso,en ausencia de consenso,de no haber consenso,\
        si no se alcanza el consenso,si no se logra el consenso,en defecto de consenso
        """)
    add(.or, words: "o,u")
    add(.tie, words: "empate,en caso de empate")
    add(.chair, words: "presidente,presidenta,presidencia")
    add(.castingVote, words: "voto de calidad,voto dirimente,voto decisivo")
    add(.blocks, words: "rechazado,rechazada,minoría de bloqueo,bloquea,bloquean")
    add(.unless, words: "salvo que,a menos que,salvo si")
  }
}
