/// The line of a concept note that names its session: `Breakout Session "…"`, `Session 3: …`.
enum SessionLine {
  /// The session's title; `nil` when the line is no such line.
  static func title(in line: String) -> String? {
    guard line.utf8.count <= 600 else { return nil }
    let folded = line.plainWord
    guard let kind = kinds.first(where: { folded.hasPrefix($0) }) else { return nil }
    var rest = String(line.onOneLine.dropFirst(kind.count)).trimmed
    // A number or letter: `Session 3`, `Working group B`.
    if let first = rest.split(separator: " ").first {
      let mark = String(first).trimming([":", ".", "-", "–", "—"])
      let isNumber = !mark.isEmpty && mark.allSatisfy { $0.isNumber || "IVX".contains($0) }
      let isLetter = mark.count == 1 && mark.allSatisfy(\.isUppercase)
      if isNumber || isLetter { rest = String(rest.dropFirst(mark.count)).trimmed }
    }
    // `Session 5 (17 February 2027, 16:15): …`
    if rest.first == "(", let close = rest.firstIndex(of: ")"),
      let next = rest[close...].dropFirst().trimmed.first, ":：–—".contains(next)
    {
      rest = rest[close...].dropFirst().trimmed
    }
    guard let first = rest.first else { return nil }
    if let close = quotes[first] {
      let quoted = rest.dropFirst()
      guard let end = quoted.lastIndex(of: close), end > quoted.startIndex else { return nil }
      return quoted[..<end].trimmed
    }
    guard ":–—-：|".contains(first) else { return nil }
    rest = String(rest.dropFirst()).trimmed
    if let open = rest.first, let close = quotes[open], rest.last == close, rest.count > 2 {
      rest = String(rest.dropFirst().dropLast()).trimmed
    }
    return rest.isEmpty ? nil : rest
  }

  private static let quotes: [Character: Character] = [
    "\"": "\"", "“": "”", "«": "»", "„": "“", "「": "」", "《": "》", "'": "'", "‘": "’", "”": "”",
  ]

  /// Longer names first, so that the whole name is taken.
  private static let kinds = [
    "breakout session on", "breakout session", "break-out session", "breakout group", "breakout",
    "parallel session", "working session", "thematic session", "plenary session",
    "interactive session", "session", "working group", "side event", "round table", "roundtable",
    "panel discussion", "panel", "workshop", "high-level dialogue", "webinar", "public dialogue",
    "conversatorio", "coloquio", "charla", "encuentro", "colloque", "conférence-débat", "rencontre",
    "лекция", "семинар", "дискуссия", "встреча",

    "séance parallèle", "séance plénière", "session parallèle", "session plénière", "séance",
    "atelier", "table ronde", "groupe de travail",
    "sesión paralela", "sesión plenaria", "sesión temática", "sesión", "taller", "mesa redonda",
    "grupo de trabajo",
    "секционное заседание", "заседание", "сессия", "секция", "круглый стол", "рабочая группа",
    "الجلسة الأولى", "الجلسة الثانية", "الجلسة الثالثة", "الجلسة الرابعة", "جلسة فرعية",
    "الجلسة الموازية", "جلسة عمل", "الجلسة", "جلسة", "ورشة عمل", "حلقة نقاش",
    "分组会议", "分組會議", "分组讨论", "专题会议", "研讨会", "圆桌会议", "会议", "會議",
  ]
}
