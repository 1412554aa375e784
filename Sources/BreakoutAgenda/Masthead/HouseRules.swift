import BreakoutModel

/// What a note says about how its session is run, wherever it stands: labels such as `Decision rule: …`, and that the
/// Chatham House Rule holds, which must not be overlooked.
struct HouseRules {
  struct Found<Value> {
    let value: Value
    let line: Int
  }

  private(set) var decision: Found<String>?
  private(set) var attribution: Found<AttributionRegime>?
  private(set) var constituencies: Found<[String]>?
  private(set) var addressees: Found<[String]>?
  /// A sentence that says how decisions are taken. It may be about another meeting, so it only is a hint.
  private(set) var sentence: Found<String>?

  /// - Parameter lines: of the note, without those of its points.
  init(_ lines: [MastheadLine]) {
    var paragraph = ""
    var start = 0
    for (place, line) in lines.enumerated() {
      if let (key, value) = Self.label(line.text), take(key, value, line: line.line) { continue }
      // A sentence goes on in the next line of its paragraph.
      if paragraph.isEmpty { start = line.line }
      paragraph += (paragraph.isEmpty ? "" : " ") + line.text
      let next = place + 1 < lines.count ? lines[place + 1] : nil
      if next?.place != line.place || next?.isFirst != false {
        read(paragraph, line: start)
        paragraph = ""
      }
    }
    if !paragraph.isEmpty { read(paragraph, line: start) }
  }

  /// Whether a line says nothing besides, so that it is no part of the background.
  static func isLabel(_ text: String) -> Bool {
    guard let (key, value) = label(text) else { return false }
    var rules = HouseRules([])
    return rules.take(key, value, line: 1)
  }

  private enum Key {
    case decision, attribution, constituencies, addressees
  }

  private mutating func take(_ key: Key, _ value: String, line: Int) -> Bool {
    switch key {
    case .decision:
      let practice = DecisionPractice(words: value)
      guard practice.namesRule || practice.seeksConsensus else { return false }
      decision = decision ?? Found(value: value, line: line)
    case .attribution:
      guard let regime = Self.regime(value) else { return false }
      attribution = attribution ?? Found(value: regime, line: line)
    case .constituencies, .addressees:
      let names = value.split { ",;،、，；/|".contains($0) }.map(\.onOneLine)
        .filter { !$0.isEmpty }.once(by: \.folded)
      guard (2...20).contains(names.count), names.allSatisfy({ $0.words.count <= 6 }) else {
        return false
      }
      if key == .constituencies {
        constituencies = constituencies ?? Found(value: names, line: line)
      } else {
        addressees = addressees ?? Found(value: names, line: line)
      }
    }
    return true
  }

  private mutating func read(_ paragraph: String, line: Int) {
    guard Self.mayMatter(paragraph) else { return }
    for sentence in paragraph.split(whereSeparator: { ".。!！;；".contains($0) }) {
      let text = sentence.folded
      // A question mark ends a sentence too, but what it asks is no rule.
      guard !text.contains(where: { "?？؟".contains($0) }),
        !text.words.contains(where: Self.negations.contains)
      else { continue }
      if attribution == nil, Self.namesChathamHouse(text) {
        attribution = Found(value: .chathamHouse, line: line)
      }
      if self.sentence == nil, text.holdsAny(of: Self.deciding), text.holdsAny(of: Self.ways) {
        self.sentence = Found(value: sentence.trimmed, line: line)
      }
    }
  }

  /// Whether a text has one of the syllables without which it says nothing of this: a note may be long.
  private static func mayMatter(_ text: String) -> Bool { text.holdsAny(of: syllables) }

  private static let syllables = [
    "hatham", "HATHAM", "ecision", "ECISION", "écision", "ÉCISION", "ecide", "ecom", "ECOM",
    "ешени", "ЕШЕНИ", "екоменд", "аус", "АУС", "اوس", "قرار", "توصي", "查塔姆", "漆咸", "决", "建议",
    "协商",
  ]

  /// The value of a key, or words of the rule that has a name.
  static func regime(_ value: String) -> AttributionRegime? {
    let word = value.plainWord.split { $0 == " " || $0 == "_" || $0 == "-" }.joined(separator: "-")
    if word.hasPrefix("chatham-house") || namesChathamHouse(value.folded) { return .chathamHouse }
    return AttributionRegime(rawValue: word)
  }

  private static func label(_ text: String) -> (key: Key, value: String)? {
    guard text.count <= 400, let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return nil
    }
    let name = text[..<colon].folded.onOneLine.trimming(["*", "_", " ", "-", "•", "–", "·", "#"])
    let value = text[colon...].dropFirst().trimmed.trimming(["*", "_", " ", "."])
    guard let key = labels[name], !value.isEmpty, !Labels.isPlaceholder(value) else { return nil }
    return (key, value)
  }

  /// The rule by its name; the house alone is an institute.
  private static func namesChathamHouse(_ text: String) -> Bool {
    text.holdsAny(of: houses) && text.holdsAny(of: rules)
  }

  private static let houses = [
    "chatham house", "chatham-house", "чатем", "чатэм", "чатам", "четем", "чатхам", "تشاتام",
    "شاتام", "تشاثام", "查塔姆", "查塔姆研究所", "漆咸",
  ].map(\.folded)

  private static let rules = [
    "rule", "regle", "regla", "правил", "قاعدة", "قواعد", "规则", "守则", "規則", "守則",
  ].map(\.folded)

  private static let negations = Set(
    ["not", "no", "isn't", "ne", "n'est", "pas", "не", "ليس", "لا", "لن"].map(\.folded))

  /// How sentences say by what decisions are taken, now or in time to come: what was adopted by consensus elsewhere is
  /// no rule of the session.
  private static let deciding = [
    "decisions are ", "decisions will be ", "decisions shall be ", "decision will be ",
    "decision shall be ", "we decide by", "we will decide by", "room decides by",
    "group decides by", "group will decide by", "recommendations are adopted by",
    "recommendations will be adopted by", "recommendations shall be adopted by",
    "decisions sont ", "decisions seront ", "decisions se prennent", "decision est prise",
    "decision sera prise", "recommandations sont adoptees", "recommandations seront adoptees",
    "decisiones se ", "decision se ", "recomendaciones se adoptan", "recomendaciones se adoptaran",
    "решения принимаются", "решение принимается", "решения будут принят",
    "решения будут приниматься", "рекомендации принимаются", "تتخذ القرارات", "القرارات تتخذ",
    "ستتخذ القرارات", "يتخذ القرار", "تعتمد التوصيات", "تصدر القرارات", "决定以", "决策以",
    "协商一致方式", "决定须", "决议须", "建议须", "决定由", "表决通过",
  ].map(\.folded)

  /// By what decisions are taken.
  private static let ways = [
    "consens", "consenso", "unanim", "majorit", "mayori", "two-thirds", "2/3", "большинств",
    "консенсус", "единоглас", "اغلبية", "أغلبية", "توافق", "اجماع", "إجماع", "多数", "共识", "一致",
  ].map(\.folded)

  private static let labels: [String: Key] = {
    let names: [Key: [String]] = [
      .decision: [
        "decision rule", "decision rules", "decision", "decisions", "decision-making",
        "decision making", "rule for decisions", "rule of decision", "voting", "voting rule",
        "voting rules", "majority", "how we decide", "how the room decides", "mode de décision",
        "règle de décision", "prise de décision", "prise de décisions", "décision", "décisions",
        "vote", "mode de scrutin", "majorité", "regla de decisión", "toma de decisiones",
        "decisión", "decisiones", "votación", "mayoría", "adopción de decisiones",
        "правило принятия решений", "принятие решений", "порядок принятия решений", "решения",
        "голосование", "قاعدة اتخاذ القرار", "قاعدة اتخاذ القرارات", "اتخاذ القرار",
        "اتخاذ القرارات", "القرارات", "التصويت", "决策规则", "决策方式", "决定方式", "表决方式", "表决规则", "决策",
        "决定", "表决",
      ],
      .attribution: [
        "attribution", "attribution rule", "rules of attribution", "reporting rule",
        "confidentiality", "rule", "rules", "ground rules", "règle d'attribution",
        "attribution des propos",
        "confidentialité", "règle", "règles", "atribución", "regla de atribución",
        "confidencialidad", "regla", "reglas", "атрибуция", "правило атрибуции",
        "конфиденциальность", "правило", "правила", "الإسناد", "قاعدة الإسناد", "السرية", "القاعدة",
        "القواعد", "引用规则", "保密规则", "保密", "发言规则", "规则",
      ],
      .constituencies: [
        "constituencies", "constituency", "stakeholder groups", "groups represented",
        "groups in the room", "constituency groups", "groupes représentés", "groupes d'acteurs",
        "collèges", "grupos representados", "grupos de interés", "colegios",
        "представленные группы", "группы участников", "الفئات", "الفئات المشاركة",
        "المجموعات المشاركة", "与会群体", "利益攸关方", "参与群体",
      ],
      .addressees: [
        "addressees", "addressed to", "recommendations to", "recommendations addressed to",
        "destinataires", "destinataires des recommandations", "destinatarios",
        "destinatarios de las recomendaciones", "адресаты", "адресаты рекомендаций", "المخاطبون",
        "الجهات المعنية بالتوصيات", "建议对象",
      ],
    ]
    var table: [String: Key] = [:]
    for (key, words) in names { for word in words { table[word.folded] = key } }
    return table
  }()
}
