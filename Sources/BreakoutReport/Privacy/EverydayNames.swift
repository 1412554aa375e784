/// Parts of names that are everyday words as well. Alone they say nothing about anybody, so they count only
/// within a whole name.
enum EverydayNames {
  static let keys = roleKeys.union(list(words))

  /// Whether a text tells only what people do in the room, and names nobody: `the secretariat`, `all of us`.
  static func areRoles(_ text: String) -> Bool {
    TextWord.words(of: text).allSatisfy { roleKeys.contains($0.key) || links.contains($0.key) }
  }

  /// Those that tell what somebody does in the room: alone they are nobody's name.
  private static let roleKeys = list(roles)
  private static let links = list("the a of and all us we our to be who")

  private static func list(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { TextWord.nameKey(String($0)) })
  }

  private static let roles = """
    chair chairman chairwoman chairperson delegate delegation facilitator host member minister ministry
    moderator panellist panelist participant rapporteur secretary secretariat somebody speaker woman women
    youth presenter interpreter organiser organizer sponsor everybody nobody unknown
    """

  private static let words = """
    angel april august autumn baker bank banks bell best bird bishop black blue board bond brown bush
    carpenter case chance chase church clay close cook cross dean dear drew earl east faith field fields
    fish ford forest fox frank free gale gates gold good grace grant grave gray green grey guest hall hand
    hardy harmony head heath hill holiday home hope house hunt hunter iris jade joy judge july june just
    justice king lake land lane large law leaf light lily line little long love major march mark marks
    marsh mason masters mercy miles mill mills miller moon moor more north nice noble norm page parish park
    patience paul peace pearl penny piper poet pool poor pope porter post potter power powers price prince
    prior prosper read rich rise river rivers rock rose rosemary rowe rule ruth sage sales sand savage shore
    short silver singer small smart smith snow south spring star stark steel stone storm strange street
    strong summer summers swift temple term town tree true trust union unity victor victory violet wall walls
    ward waters weeks well wells west white wild will wills wise winter winters wood woods woodward
    world worth young
    government january february march april november december october september
    blanc bleu chance claire desire divine dupont espoir france grand juste marchand marin monde
    noir parfait petit prudence roux vidal
    amado blanco bueno campos consuelo cruz cuesta delgado dolores duro flores fuentes guerra iglesias
    leon luna marina mercedes moreno paloma pastor pilar prado ramos reyes rios rojo rosa rubio sierra sol
    soledad torres valle vega victoria
    вера мира слава надежда любовь роман победа май белый мороз волков зима
    أمل نور سلام حسن كريم جميل سعيد صالح عادل أمين خالد ناصر منصور إيمان هدى رحمة نجاح سالم شريف صادق
    حكيم عزيز كامل مجيد نبيل رشيد سعادة حرية سلمى وفاء إخلاص كرامة عدل أمانة
    """
}

extension TextWord {
  /// The key that a word has within a name.
  fileprivate static func nameKey(_ word: String) -> UInt64 {
    words(of: word, isName: true).first?.key ?? 0
  }
}
