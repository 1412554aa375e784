extension RuleVocabulary {
  mutating func addFrench() {
    add(
      .filler,
      words: """
        la,le,les,l',du,un,une,par,au,aux,est,sont,sera,décision,décisions,prises,prise,adoptée,\
        adoptées,adopté,requise,requis,vote,se prend,se prennent,prend,toutes les décisions,qu'une,nécessaire,\
        sans quorum
        """)
    add(.of, words: "de,des,d',de la,de l'")
    add(.not, words: "pas,pas de,ne,n',ni,sans,aucun,aucune,jamais")
    add(.all, words: "tous,toutes")
    add(.separator, words: "et,avec,ainsi que,mais")
    for (p, q, words) in [
      (2, 3, "deux tiers"), (3, 4, "trois quarts"), (3, 5, "trois cinquièmes"),
      (4, 5, "quatre cinquièmes"), (1, 3, "un tiers"), (1, 4, "un quart"), (1, 5, "un cinquième"),
      (1, 3, "tiers"), (1, 4, "quart"), (1, 2, "moitié"), (1, 2, "la moitié"),
    ] { add(fraction: p, q, words: words) }
    add(.percent, words: "pour cent,pourcent")
    add(.plusOne, words: "plus un,plus une,plus une voix")
    add(.majority, words: "majorité,majorités,plus de oui que de non,plus de voix pour que contre")
    add(.kind(.undefined), words: "qualifiée,renforcée,spéciale")
    add(.kind(.undefined), .majority, words: "majorité requise,majorité nécessaire")
    add(
      .proxies,
      words: """
        représentés,représentées,représenté,ou représentés,ou représentées,et représentés,procuration,\
        procurations,par procuration,ou par procuration
        """)
    add(.kind(.absolute), words: "absolue")
    add(
      .unanimity,
      words:
        "unanimité,l'unanimité,à l'unanimité,unanime,unanimement,aucune voix contre,par tous,par toutes"
    )
    add(.bound(.atLeast), words: "au moins,au minimum,pas moins de,ou plus")
    add(.bound(.moreThan), words: "plus de,plus que,plus des,plus de la,plus du")
    add(.bound(.atMost), words: "au plus,au maximum,pas plus de,pas plus d'")
    add(.bound(.fewerThan), words: "moins de,moins des,moins d',moins du")
    add(
      .base(.cast),
      words: """
        suffrages exprimés,voix exprimées,votes exprimés,exprimés,suffrages valablement exprimés,\
        membres présents et votants,présents et votants,votants,membres votants,des votants,\
        suffrages exprimés valables
        """)
    add(
      .base(.present),
      words: """
        membres présents,présents,personnes présentes,présentes,délégués présents,représentants présents
        """)
    add(
      .base(.entitled),
      words: """
        membres en exercice,ayants droit,inscrits,membres ayant le droit de vote,membres inscrits,\
        membres ayant droit de vote,total des membres
        """)
    add(.members, words: "membres,membre,délégués,représentants")
    add(.votes, words: "voix,suffrages,votes")
    add(
      .answer(.yes, isLimit: false),
      words: "pour,en faveur,oui,voix pour,votes pour,voix favorables,votes favorables,favorables")
    add(
      .answer(.no, isLimit: false),
      words:
        "contre,non,voix contre,votes contre,s'opposent,s'oppose,vote contre,votent contre,défavorables"
    )
    add(.answer(.abstain, isLimit: true), words: "les abstentions,abstention,l'abstention")
    add(
      .countsAs,
      words: "comptent comme,comptées comme,valent,comptent pour,sont comptées comme,comme")
    add(
      .notCounted,
      words:
        "ne comptent pas,non comptées,ne sont pas comptées,exclues,non comprises,pas comptées,hors")
    add(.counted, words: "comprises,y compris")
    for name in ["groupe", "collège", "chambre"] {
      add(.eachGroup, words: "dans chaque \(name),de chaque \(name),par \(name)")
    }
    add(.method(.hands), words: "main levée,à main levée,vote à main levée")
    add(
      .method(.paper), words: "scrutin secret,au scrutin secret,bulletin secret,à bulletin secret")
    add(.method(.rollCall), words: "appel nominal,par appel nominal,vote par appel nominal")
    add(
      .consensus,
      words:
        "par consensus,au consensus,le consensus,aucune objection,sans objection,accord général")
    add(
      .failing,
      words: "à défaut,défaut,faute de quoi,sinon,à défaut de quoi,à défaut de cela,en cas d'échec")
    add(
      .consensus, .failing,
      words: """
        à défaut de consensus,faute de consensus,en l'absence de consensus,s'il n'y a pas de consensus,\
        en cas d'absence de consensus,si le consensus n'est pas atteint
        """)
    add(.or, words: "ou")
    add(
      .tie,
      words: "partage des voix,égalité,égalité des voix,en cas d'égalité,en cas de partage des voix"
    )
    add(.chair, words: "président,présidente,du président,de la présidente")
    add(.castingVote, words: "voix prépondérante")
    add(.blocks, words: "rejeté,rejetée,minorité de blocage,bloque,bloquent")
    add(.unless, words: "sauf si")
  }
}
