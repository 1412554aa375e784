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

  /// The columns that a header row names; `nil` when the row is no header.
  init?(header: [String]) {
    count = header.count
    for (place, cell) in header.enumerated() {
      if let field = Self.field(cell), places[field] == nil {
        places[field] = place
      } else if !cell.isEmpty {
        unread.append(cell)
      }
    }
    let isNamed = hasNames && (places.count > 1 || header.count == 1 || unread.isEmpty)
    guard isNamed || places.count > 1 else { return nil }
  }

  /// The columns of a file without a header.
  init(count: Int) {
    self.count = count
    let order: [Field] = [.name, .organisation, .constituency, .role, .country]
    for (place, field) in order.prefix(count).enumerated() { places[field] = place }
  }

  var hasNames: Bool {
    places[.name] != nil || places[.givenName] != nil || places[.familyName] != nil
  }

  func value(_ field: Field, in row: [String]) -> String {
    places[field].map { row[$0] } ?? ""
  }

  private static func field(_ cell: String) -> Field? {
    let word = cell.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    return Field.allCases.first { words($0).contains(word) }
  }

  private static func words(_ field: Field) -> [String] {
    switch field {
    case .name: ["name", "full name", "participant", "participant name", "person", "nom"]
    case .organisation:
      [
        "organisation", "organization", "org", "affiliation", "institution", "company", "entity",
        "employer", "organisation name", "organization name",
      ]
    case .constituency:
      [
        "constituency", "group", "stakeholder group", "stakeholder", "sector", "category",
        "major group",
      ]
    case .role: ["role", "capacity", "function", "participation", "participant type"]
    case .country: ["country", "nationality", "country region", "member state", "pays"]
    case .givenName: ["first name", "given name", "given names", "forename", "prenom"]
    case .familyName: ["last name", "family name", "surname"]
    }
  }
}

extension ParticipantRole {
  /// The role that a word of a roster means; nothing is a voting participant.
  init?(rosterWord word: String) {
    let word = word.folded.split { !$0.isLetter }.joined(separator: " ")
    switch word {
    case "", "voting", "voter", "participant", "delegate", "member", "voting member",
      "representative":
      self = .voting
    case "observer", "non voting", "nonvoting", "guest", "non voting member": self = .observer
    case "moderator", "chair", "co chair", "chairperson", "facilitator": self = .moderator
    case "rapporteur", "co rapporteur", "note taker", "notetaker", "secretary": self = .rapporteur
    case "interpreter", "translator": self = .interpreter
    default: return nil
    }
  }
}
