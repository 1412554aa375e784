import BreakoutModel

/// Which column of a roster holds what.
struct RosterColumns {
  enum Field: CaseIterable {
    case name, organisation, constituency, role, country, givenName, familyName
  }

  private(set) var places: [Field: Int] = [:]
  /// How many cells a row has.
  let count: Int
  /// Headings of columns that are not read.
  private(set) var unread: [String] = []
  /// Whether the row can be nothing else than the one that names the columns.
  let isSure: Bool
  /// The places of columns without a heading, which are not read.
  private var untitled: Set<Int> = []

  /// The columns that a header row names; `nil` when the row is no header.
  init?(header: [String]) {
    count = header.count
    for (place, cell) in header.enumerated() {
      if let field = Self.field(cell), places[field] == nil {
        places[field] = place
      } else if !cell.isEmpty {
        unread.append(cell)
      } else {
        untitled.insert(place)
      }
    }
    let names = places.filter { [.name, .givenName, .familyName].contains($0.key) }
    isSure = places.count > 1 || !names.isEmpty && (header.count == 1 || unread.isEmpty)
    // `Participant` beside words that are not known may be somebody's role; `Name` is nobody's.
    guard isSure || names.values.contains(where: { RosterRole.role(header[$0]) == nil }) else {
      return nil
    }
  }

  /// The columns of a file without a header.
  init(count: Int) {
    self.count = count
    isSure = false
    let order: [Field] = [.name, .organisation, .constituency, .role, .country]
    for (place, field) in order.prefix(count).enumerated() { places[field] = place }
    untitled = Set(order.count..<max(order.count, count))
  }

  /// The places in a row where something stands under no heading.
  func untitled(in row: [String]) -> [Int] {
    untitled.filter { row.indices.contains($0) && !row[$0].isEmpty }
  }

  /// Whether a row has nothing but separators and its number, as forms that are filled in have below the last person.
  func isBlank(_ row: [String]) -> Bool {
    row.enumerated().allSatisfy { place, cell in
      cell.isEmpty || !reads(place) && cell.allSatisfy { $0.isNumber || $0 == "." }
    }
  }

  func reads(_ place: Int) -> Bool { places.values.contains(place) }

  var hasNames: Bool {
    places[.name] != nil || places[.givenName] != nil || places[.familyName] != nil
  }

  func value(_ field: Field, in row: [String]) -> String {
    places[field].map { row[$0] } ?? ""
  }

  /// The whole name in a row. Beside a column of given names, or of family names, the one called “name”
  /// holds the others, unless it holds the whole.
  func name(in row: [String]) -> String {
    let whole = value(.name, in: row)
    var (given, family) = (value(.givenName, in: row), value(.familyName, in: row))
    if !whole.isEmpty {
      if given.isEmpty == family.isEmpty { return whole }
      let part = (given + family).folded
      if " \(whole.folded) ".contains(" \(part) ") { return whole }
      if given.isEmpty { given = whole } else { family = whole }
    }
    return [given, family].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether a cell could be somebody's name, and is no note or placeholder.
  static func isPerson(_ name: String) -> Bool {
    if name.hasPrefix("#") || !name.contains(where: \.isLetter) { return false }
    if let first = name.first, let last = name.last, "(（[".contains(first), ")）]".contains(last) {
      return false
    }
    return !placeholders.contains(CSVHeading.words(name)) && !BallotWords.isSum(name)
  }

  private static let placeholders = CSVHeading.known(
    "n a,n n,tbc,tbd,tba,to be confirmed,to be determined,to be announced,vacant,à confirmer",
    "por confirmar,vacante,уточняется,вакансия,待定,空缺,يحدد لاحقا,شاغر")

  private static func field(_ cell: String) -> Field? {
    // A line of text is no heading.
    guard cell.utf8.count <= 200 else { return nil }
    return CSVHeading.readings(cell).lazy.compactMap { words[$0] }.first
  }

  private static let words: [String: Field] = {
    let known: [(Field, Set<String>)] = [
      (
        .name,
        CSVHeading.known(
          "name,full name,participant,participant name,person,attendee,delegate,names,fullname",
          "name of participant,participant s name,name and surname,surname and name,delegate name",
          "nom,nom complet,nom et prénom,nom prénom,participante,participant e,nom du participant",
          "nombre,nombre completo,nombre y apellidos,nombre y apellido,nombre del participante",
          "vollständiger name,teilnehmer,teilnehmerin,teilnehmende",
          "имя,фио,ф и о,участник,участница,полное имя,имя и фамилия,фамилия имя",
          "фамилия и имя,фамилия имя отчество,имя участника",
          "姓名,姓 名,名字,名称,参会者,与会者,參會者,與會者",
          "الاسم,اسم,الاسم الكامل,المشارك,اسم المشارك")
      ),
      (
        .organisation,
        CSVHeading.known(
          "organisation,organization,org,affiliation,institution,company,entity,employer,agency",
          "organisation name,organization name,organisme,établissement,entreprise,structure",
          "organización,institución,entidad,empresa,afiliación",
          "firma,institution,einrichtung,unternehmen,verband",
          "организация,учреждение,компания,предприятие,ведомство",
          "组织,机构,单位,组织名称,公司,組織,機構,單位", "المنظمة,منظمة,المؤسسة,الجهة,الشركة,الهيئة")
      ),
      (
        .constituency,
        CSVHeading.known(
          "constituency,group,stakeholder group,stakeholder,sector,category,major group",
          "stakeholder category,delegation type,groupe,catégorie,secteur,collège,partie prenante",
          "grupo,categoría,sector,sector de la sociedad,parte interesada",
          "gruppe,kategorie,sektor,interessengruppe,bereich",
          "группа,категория,сектор,заинтересованная сторона",
          "组别,组,小组,类别,界别,部门,组織类别,組別,類別,界別,利益攸关方",
          "المجموعة,مجموعة,الفئة,فئة,القطاع,أصحاب المصلحة")
      ),
      (
        .role,
        CSVHeading.known(
          "role,capacity,function,participation,participant type,type of participant",
          "rôle,fonction,qualité,rol,función,calidad,rolle,funktion,eigenschaft",
          "роль,функция,角色,身份,职责,الدور,دور,الصفة,الوظيفة,صفة المشارك")
      ),
      (
        .country,
        CSVHeading.known(
          "country,nationality,country region,member state,pays,nationalité,état membre",
          "país,nacionalidad,estado miembro,land,staat,nationalität,страна,государство,гражданство",
          "国家,国籍,国别,國家,國籍,البلد,الدولة,الجنسية,بلد")
      ),
      (
        .givenName,
        CSVHeading.known(
          "first name,given name,given names,forename,firstname,prénom,prénoms,nombres,vorname",
          "имя отчество,名,الاسم الأول")
      ),
      (
        .familyName,
        CSVHeading.known(
          "last name,family name,surname,lastname,nom de famille,apellido,apellidos,nachname",
          "familienname,фамилия,姓,姓氏,اسم العائلة,اللقب,الكنية")
      ),
    ]
    return Dictionary(
      known.flatMap { field, words in words.map { ($0, field) } },
      uniquingKeysWith: { one, _ in one })
  }()
}
