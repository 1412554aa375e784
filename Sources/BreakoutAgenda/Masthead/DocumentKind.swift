/// Names of kinds of documents and sessions, which are no titles: `Concept note`, `Round Table 2`, `PROGRAMME`,
/// `Ordre du jour de la réunion`.
enum DocumentKind {
  /// Whether a line says only what kind of document or session this is.
  static func isName(_ line: String) -> Bool {
    let words = SectionNames.Name(line).words
    guard !words.isEmpty, words.count <= 7 else { return false }
    if wholeNames.contains(words.joined(separator: " ")) { return true }
    if line.unicodeScalars.contains(where: \.isIdeographic) {
      let bare = words.joined().filter { !"一二三四五六七八九十".contains($0) && !$0.isNumber }
      return [
        "圆桌会议", "圆桌", "对话会", "研讨会", "座谈会", "论坛", "讲座", "概念说明", "概念文件", "会议议程", "议程", "会议通知", "草案",
        "日程", "会议日程", "会议纪要", "通知", "平行圆桌概念说明", "圆桌概念说明", "平行圆桌", "分论坛", "议事会", "公告", "圆桌对话",
        "圆桌对话概念说明", "内部征求意见稿", "征求意见稿", "会议通知书",
      ].contains(bare)
    }
    let isKind = words.contains(where: kinds.contains)
    return isKind
      && words.allSatisfy {
        isKindWord($0) || joints.contains($0) || $0.dropFirst().allSatisfy(\.isNumber)
          || isRoman($0)
      }
  }

  private static let wholeNames: Set<String> = Set(
    [
      "save the date", "reservez la date", "a vos agendas", "reserve la fecha", "сохраните дату",
      "lunchtime briefing", "информационное письмо",
    ].map(\.folded))

  /// Whether a line begins with such a name, perhaps behind an adjective: `Acta de la sesión ordinaria`.
  static func begins(_ line: String) -> Bool {
    let words = SectionNames.Name(line).words
    return words.prefix(2).contains(where: isKindWord)
  }

  /// Whether one of its words is such a name.
  static func speaks(of line: String) -> Bool {
    SectionNames.Name(line).words.contains(where: isKindWord)
  }

  private static func isKindWord(_ word: String) -> Bool {
    kinds.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  /// Words that Russian and Arabic bend.
  private static let stems = [
    "семинар", "форум", "конференц", "заседан", "круглого", "дискусси", "диалог", "совещан",
    "собран", "مستدير", "اجتماع",
  ].map(\.folded)

  /// A title without `Agenda for the` or `Programme:` before it.
  static func without(_ line: String) -> String {
    for mark in [":", "：", " – ", " — ", " - "] {
      guard let range = line.firstRange(of: mark) else { continue }
      let head = line[..<range.lowerBound]
      // `Minutes - Group B` is the whole name; `Concept note – …` is none.
      if mark.hasSuffix(" "), head.folded.words.allSatisfy({ !notes.contains($0) }) { continue }
      let rest = line[range.upperBound...].trimmed
      if head.words.count <= 4, isName(String(head)), rest.words.count > 1 { return rest }
    }
    let plain = line.plainWord
    for opening in openings where plain.hasPrefix(opening) {
      let rest = line.onOneLine.dropFirst(opening.count).trimmed
      // What Russian has bent, `заседания профкома`, is no name by itself.
      let isBent = rest.first.map { $0.isLowercase && $0 >= "а" && $0 <= "я" } ?? false
      if rest.words.count > 1, !isBent { return rest }
    }
    return line
  }

  private static let notes: Set<String> = ["note", "nota", "записка", "concept", "концепция"]

  private static func isRoman(_ word: String) -> Bool { word.allSatisfy { "ivxlc".contains($0) } }

  private static let openings = [
    "agenda for the ", "agenda for ", "programme of the ", "program of the ", "agenda of the ",
    "concept note for the ",
    "concept note on the ", "programme for the ", "ordre du jour de la ", "ordre du jour du ",
    "programme de la ",
    "programme du ", "note conceptuelle pour la ", "note de cadrage de la ", "orden del día de la ",
    "orden del día del ",
    "programa de la ", "programa del ", "agenda de la ", "agenda del ", "повестка дня ",
    "программа ", "جدول أعمال ",
    "برنامج ",
  ]

  private static let kinds: Set<String> = Set(
    """
    note notes paper agenda programme program draft invitation announcement flyer minutes outline brief briefing summary
    schedule colloque colloquium seminar conference symposium workshop roundtable table session panel meeting convocatoria
    breakout webinar dialogue consultation event concept template form projet ordre jour cadrage invitation séminaire
    conférence atelier réunion séance forum proyecto nota orden día acta seminario taller reunión sesión mesa conferencia conversatorio coloquio charla encuentro rencontres foro
    проект программа программы повестка дня приглашение заседание семинар конференция круглый стол концепция стола записка
    مذكرة مفاهيمية برنامج جدول أعمال دعوة مشروع ندوة ورشة جلسة اجتماع ورقة call letter journée étude study jornada procès verbal dialogue dialog diálogo interactif interactive مائدة مستديرة حوار compte-rendu compte rendu
    procès-verbal carta notice avis aviso convocation уведомление извещение объявление анонс вариант протокол лекторий advisory communiqué comunicado إعلان إشعار
    """.words.map(\.folded))

  private static let joints: Set<String> = Set(
    """
    of the for a an and to at aux à au de du des la le les d' l' del los las el y e en no nr number n round group working discussion
    provisional annotated tentative final version side parallel plenary thematic provisoire conceptuelle annoté rencontre
    synthese synthèse cadrage orientation síntesis trabajo travail parallèle parallele parallèles paralela simultánea provisional borrador redonda conceptual концептуальная предварительная 1 2 3 a b c ронд ronde circular information
    informative public open general day media médias medios prensa presse press sous réserve modification modifications subject change changes
    sujeto cambios posibles подлежит изменениям возможны изменения предварительный immediate inter no
    """.words.map(\.folded))
}
