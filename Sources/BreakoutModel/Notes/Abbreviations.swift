/// Short forms and what they stand for (product rule F6). Nothing is expanded behind the typist's back:
/// completion offers the long form when it is asked.
public struct Abbreviations: Equatable, Sendable {
  /// Long forms by short ones, which are folded.
  private var table: [String: String]

  /// Extra short forms win over the usual ones.
  public init(adding extra: [String: String] = [:]) {
    table = Self.usual
    for (short, long) in extra { table[short.folded] = long }
  }

  public static let standard = Abbreviations()

  /// What a whole word stands for, whatever its case; `nil` where it is no short form. A word with only
  /// its first letter large, as at the start of a sentence, gets its long form so too.
  public func expansion(of word: some StringProtocol) -> String? {
    table[word.folded].map { Self.capitalised($0, like: word) }
  }

  /// The long forms whose short one begins with this, in the order of the short ones.
  func expansions(startingWith start: some StringProtocol) -> [String] {
    let key = start.folded
    return table.filter { $0.key.hasPrefix(key) }.sorted { $0.key < $1.key }
      .map { Self.capitalised($0.value, like: start) }
  }

  private static func capitalised(_ long: String, like word: some StringProtocol) -> String {
    guard word.count > 1, word.first?.isUppercase == true,
      word.dropFirst().allSatisfy({ !$0.isUppercase })
    else { return long }
    return long.capitalisedFirst
  }

  private static let usual = [
    "cbo": "community-based organizations",
    "cso": "civil society organizations",
    "csos": "civil society organizations",
    "csr": "corporate social responsibility",
    "cve": "countering violent extremism",
    "ddr": "disarmament, demobilization and reintegration",
    "dfi": "development finance institutions",
    "esg": "environmental, social and governance",
    "gov": "governments",
    "hr": "human rights",
    "hrdd": "human rights due diligence",
    "idps": "internally displaced persons",
    "ifis": "international financial institutions",
    "igo": "intergovernmental organizations",
    "ihl": "international humanitarian law",
    "ilo": "International Labour Organization",
    "ingo": "international non-governmental organizations",
    "ldcs": "least developed countries",
    "mdgs": "Millennium Development Goals",
    "mou": "memorandum of understanding",
    "msi": "multi-stakeholder initiatives",
    "ngo": "non-governmental organizations",
    "oda": "official development assistance",
    "pcve": "preventing and countering violent extremism",
    "ppp": "public-private partnerships",
    "pve": "preventing violent extremism",
    "sdgs": "Sustainable Development Goals",
    "sids": "small island developing States",
    "smes": "small and medium-sized enterprises",
    "ssr": "security sector reform",
    "unaoc": "United Nations Alliance of Civilizations",
    "undp": "United Nations Development Programme",
    "unga": "United Nations General Assembly",
    "ungc": "United Nations Global Compact",
    "ungps": "United Nations Guiding Principles on Business and Human Rights",
    "unsc": "United Nations Security Council",
    "unscr": "United Nations Security Council resolution",
    "vnr": "voluntary national review",
    "wps": "women, peace and security",
    "yps": "youth, peace and security",
  ]
}
