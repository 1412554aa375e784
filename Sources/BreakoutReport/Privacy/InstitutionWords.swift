import BreakoutModel

/// The words by which a name is that of an institution and of nobody in person, in the six languages. Data.
enum InstitutionWords {
  /// Whether a name says by itself that it is no person's: `Ministry of Trade`, `Chambre de commerce`,
  /// `UNDP`, `The World Bank`. What tells whose somebody is does not count: `Chen Wei, Ministry of Trade`.
  static func name(_ text: String) -> Bool {
    let head = keys(of: head(of: text))
    if head.contains(where: certain.contains) { return true }
    // A language without spaces writes them at the end of the name.
    if text.utf8.last.map({ $0 >= 0x80 }) == true, suffixes.contains(where: text.hasSuffix) {
      return true
    }
    if isAcronym(text) { return true }
    return head.contains(where: likely.contains)
      && keys(of: text[...]).contains(where: companions.contains)
  }

  /// What stands before any words that tell where somebody is from, or who else is meant.
  private static func head(of text: String) -> Substring {
    let end = text.indices.first { place in
      signs.contains(text[place])
        || text[place] == " " && links.contains(where: text[place...].hasPrefix)
    }
    return text[..<(end ?? text.endIndex)]
  }

  private static func keys(of text: Substring) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.map(\.folded)
  }

  private static let signs: Set<Character> = [",", ";", "，", "、", "،", "؛", "(", "/"]

  private static let links = [
    " – ", " - ", " from ", " of the ", " at ", " and ", " & ", " with ", " et ", " y ", " и ",
    " من ", " и др", " из ",
  ]

  /// `UNDP`, `GIZ`, `ITC`: capitals only, and fewer than a name has that somebody wrote in capitals.
  private static func isAcronym(_ word: String) -> Bool {
    (2...5).contains(word.count) && word.allSatisfy(\.isUppercase)
  }

  private static let certain = list(
    """
    ministry ministries department departments secretariat commission committee council university
    association associations federation confederation foundation institute institution agency agencies
    authority authorities chamber programme program organisation organisations organization organizations
    network networks alliance coalition consortium government governments parliament assembly municipality
    company companies ngo ngos cso csos embassy directorate taskforce academy forum societies
    donors business businesses administration corporation cooperative syndicate
    ministere departement universite federation fondation institut agence autorite chambre
    organisme reseau gouvernement parlement mairie entreprise entreprises comite conseil ambassade
    ministerio departamento secretaria comision comite consejo universidad asociacion federacion fundacion
    instituto agencia autoridad camara programa organizacion red alianza gobierno parlamento ayuntamiento
    empresa empresas embajada
    министерство министерства министерству департамент комиссия комитет совет университет ассоциация
    федерация фонд институт агентство палата программа организация сеть правительство парламент
    секретариат компания компании
    وزارة إدارة لجنة مجلس جامعة جمعية اتحاد مؤسسة معهد وكالة هيئة غرفة برنامج منظمة شبكة حكومة برلمان أمانة
    شركة شركات
    """)

  private static let suffixes = [
    "部", "委员会", "基金会", "协会", "大学", "研究所", "公司", "政府", "议会", "商会", "组织", "机构", "秘书处", "署",
  ]

  /// Of these some are people's names too, and count only beside one of the next.
  private static let likely = list(
    """
    bank banks office offices group groups union unions centre center fund trust board team unit house
    society service services mission house desk banque bureau groupe union banco oficina grupo
    банк союз группа центр مكتب بنك مركز صندوق
    """)

  private static let companions = list(
    """
    the of for and world central national regional international european african asian american
    development trade civil working country local public joint steering technical
    de du des la le del el para pour мировой национальный الدولي الوطني المركزي
    """)

  private static func list(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(\.folded))
  }
}
