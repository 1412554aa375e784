import BreakoutModel

/// People as notes name them: `Dr. Ann Lee, Director, Water Institute` is one person with what they do.
enum PersonPhrase {
  /// Whether a line is a person and nothing else: with a title of address, or a name and then what they do.
  static func isPerson(_ line: String) -> Bool {
    let bare = line.onOneLine.trimming(["*", "_", " ", "-", "–", "•"])
    guard bare.count <= 240, !bare.asks, !bare.isEmpty else { return false }
    if startsWithHonorific(bare) { return true }
    guard let end = bare.firstIndex(where: { ",，、(（–—:".contains($0) }) else { return false }
    let name = bare[..<end].trimmed
    guard isName(name) else { return false }
    let rest = bare[end...].dropFirst().trimmed
    guard bare[end] == "(" || bare[end] == "（" else { return isRole(rest) }
    // `Opening Remarks (5 min)`; where letters have no case anything could be a name.
    if PointMarks.takeBracket(from: bare) != nil { return false }
    return isRole(rest) || name.contains { $0.isUppercase }
  }

  /// The people that a label's value names, each with all that is said of them.
  static func people(in value: String) -> [String] {
    value.split { ";；\n".contains($0) }.flatMap { part -> [String] in
      let bare = String(part).onOneLine.trimming(["*", "_", " ", "-", "–", "•", "."])
      guard !bare.isEmpty, !Labels.isPlaceholder(bare) else { return [] }
      return split(bare).filter(couldBePerson)
    }
  }

  /// Whether a text begins as a name does: `Keep changes small` and `will be chosen on the spot` do not.
  private static func couldBePerson(_ text: String) -> Bool {
    let name = text.prefix { !",，،(（–—".contains($0) }.trimmed
    if startsWithHonorific(text) || isName(name) { return true }
    return name.words.count == 1 && name.count > 1 && name.first?.isLetter == true
      && name.first?.isLowercase == false
  }

  /// `Ann Lee and Bo Chen`, `Ann Lee, Bo Chen`: commas part people only where every part is a name.
  private static func split(_ text: String) -> [String] {
    var parts = [text]
    for joiner in [" and ", " & ", " et ", " y ", " и ", " و", "、"] {
      parts = parts.flatMap { part -> [String] in
        let pieces = part.split(separator: joiner).map(\.trimmed)
        return pieces.count > 1 && pieces.allSatisfy({ couldStartPerson($0) }) ? pieces : [part]
      }
    }
    return parts.flatMap { part -> [String] in
      let pieces = part.split { ",，،".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
      guard pieces.count > 1 else { return [part.trimmed] }
      return pieces.allSatisfy({
        startsWithHonorific($0) || isName($0) && !isRole($0) && !OrganisationName.isName($0)
      })
        ? pieces : [part.trimmed]
    }
  }

  private static func couldStartPerson(_ text: String) -> Bool {
    let name = text.prefix { !",，(（–—".contains($0) }.trimmed
    return startsWithHonorific(name) || isName(name) && !isRole(name)
  }

  static func startsWithHonorific(_ text: String) -> Bool {
    let words = text.words
    guard words.count > 1, let first = words.first else { return false }
    return honorifics.contains(first.trimming([".", ","]).lowercased())
      && (words[1].first?.isLowercase == false)
  }

  /// One to five words, each with a capital (or of a script without), and no digits.
  static func isName(_ text: String) -> Bool {
    let words = text.words
    guard
      (2...5).contains(words.count)
        || words.count == 1 && text.unicodeScalars.contains(where: \.isIdeographic),
      text.count <= 60, !text.contains(where: { $0.isNumber || "?!;:/\"“«".contains($0) })
    else { return false }
    let particles: Set<String> = [
      "de", "da", "do", "dos", "del", "la", "le", "van", "von", "der", "den", "bin", "ibn", "al",
      "el", "y", "e", "ben",
      "of", "al-", "du", "des",
    ]
    return words.allSatisfy { word in
      word.first?.isUppercase == true || particles.contains(word.lowercased())
        || word.first?.isLetter == true && word.first?.isLowercase == false
    }
  }

  /// What somebody does, told by a word of it.
  static func isRole(_ text: String) -> Bool {
    text.folded.words.contains { word in
      roles.contains { word.hasPrefix($0) }
    }
  }

  private static let honorifics: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "hon", "h.e", "he", "rev",
    "capt", "captain", "col", "gen", "amb", "ambassador", "hrh", "m", "mme", "mlle", "mm", "me",
    "pr", "monsieur", "madame",
    "sr", "sra", "srta", "d", "d.ª", "dª", "dña", "don", "doña", "dra", "lic", "ing", "г-н", "г-жа",
    "господин", "госпожа",
    "проф", "д-р",
    "السيد", "السيدة", "الدكتور", "الدكتورة", "د", "أ.د", "الأستاذ", "الأستاذة", "سعادة", "معالي",
  ]

  private static let roles: [String] = [
    "director", "head", "chief", "chair", "president", "vice", "secretary", "minister", "ministry",
    "ambassador",
    "professor", "lecturer", "researcher", "fellow", "officer", "manager", "coordinator", "founder",
    "cofounder", "co",
    "ceo", "cto", "advis", "senior", "special", "deputy", "executive", "member", "representative",
    "university",
    "institute", "foundation", "association", "council", "federation", "centre", "center",
    "network", "agency", "programme",
    "program", "bank", "school", "college", "company", "commission", "united", "department",
    "editor", "journalist",
    "author", "lawyer", "engineer", "keeper", "warden", "mayor", "lead", "leader", "specialist",
    "expert", "consultant",
    "assistant", "associate", "partner", "surveyor", "master", "clerk",
    "directeur", "directrice", "chef", "cheffe", "president", "ministre", "ministere", "professeur",
    "chercheu",
    "responsable", "charge", "secretaire", "conseill", "ancien", "membre", "universite", "institut",
    "fondation",
    "maire", "ingenieu", "geographe", "hydrologue", "conservat", "animat", "fondateur",
    "fondatrice", "coordin", "delegue",
    "profesor", "presidenta", "ministro", "ministra", "ministerio", "universidad", "instituto",
    "fundacion", "jefe",
    "jefa", "secretari", "alcalde", "investigador", "gerente", "asesor", "representante", "direct",
    "директор", "председатель", "министр", "министерств", "профессор", "руководитель",
    "заместитель", "начальник",
    "представитель", "университет", "институт", "академик", "член", "эксперт", "советник", "доцент",
    "مدير", "رئيس", "وزير", "استاذ", "امين", "ممثل", "جامعه", "معهد", "مؤسسه", "خبير", "مستشار",
    "عضو", "رئيسه", "مديره",
  ].map(\.folded)
}
