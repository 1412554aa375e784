/// The headings that agendas and concept notes use, in six languages, and how sure each one is.
enum SectionNames {
  enum Section: Equatable {
    case background
    /// A heading that can only name the points, e.g. "Guiding questions".
    case points
    /// A heading that may name them, e.g. "Agenda".
    case perhapsPoints
  }

  /// The section that a heading names exactly, numbering and colon aside.
  static func section(named heading: String) -> Section? {
    let name = bareName(heading)
    if background.contains(name) { return .background }
    if points.contains(name) { return .points }
    return perhapsPoints.contains(name) ? .perhapsPoints : nil
  }

  /// Whether a longer heading or an introducing line speaks of the points, e.g. "Guiding questions
  /// for the breakout groups".
  static func mentionsPoints(_ heading: String) -> Bool {
    let name = bareName(heading)
    return points.contains { contains($0, in: name) }
  }

  /// Lower case without a number in front and a colon behind.
  static func bareName(_ heading: String) -> String {
    ListMarks.withoutNumber(heading.onOneLine.plainWord.trimming(["*", "_", " "]))
      .trimming([":", "：", "*", "_", " ", "#"])
  }

  /// As whole words; Chinese has no blanks to tell words by.
  private static func contains(_ phrase: String, in name: String) -> Bool {
    if phrase.unicodeScalars.first?.isIdeographic == true { return name.contains(phrase) }
    return (" " + name + " ").contains(" " + phrase + " ")
  }

  private static let background: Set<String> = [
    "background", "background and context", "background and rationale", "context",
    "context and background", "introduction", "rationale",
    "contexte", "historique", "généralités",
    "antecedentes", "contexto", "introducción",
    "справочная информация", "предыстория", "история вопроса", "контекст", "введение",
    "خلفية", "الخلفية", "معلومات أساسية", "السياق", "مقدمة", "المقدمة",
    "背景", "背景介绍", "背景资料", "背景介紹", "背景資料", "引言", "简介", "簡介",
  ]

  private static let points: Set<String> = [
    "points of discussion", "points for discussion", "points for the discussion",
    "points to discuss", "points under discussion", "discussion points", "discussion questions",
    "discussion topics", "discussion issues", "guiding questions", "guide questions",
    "questions for discussion", "questions for the discussion", "questions to discuss",
    "questions to consider", "questions for consideration", "issues for discussion",
    "issues for the discussion", "issues to discuss", "topics for discussion",
    "topics for the discussion", "topics to discuss", "items for discussion", "agenda items",
    "points de discussion", "points à discuter", "points à débattre", "questions directrices",
    "questions d'orientation", "questions pour la discussion", "questions à débattre",
    "questions à examiner", "sujets de discussion", "thèmes de discussion",
    "puntos de discusión", "puntos de debate", "puntos para el debate", "puntos para la discusión",
    "preguntas orientadoras", "preguntas guía", "preguntas para el debate",
    "preguntas para la discusión", "temas de discusión", "temas de debate", "temas para el debate",
    "cuestiones para el debate",
    "вопросы для обсуждения", "темы для обсуждения", "пункты для обсуждения",
    "обсуждаемые вопросы", "направляющие вопросы", "наводящие вопросы",
    "نقاط النقاش", "نقاط المناقشة", "نقاط للنقاش", "نقاط للمناقشة", "محاور النقاش",
    "محاور المناقشة", "أسئلة للنقاش", "أسئلة للمناقشة", "أسئلة النقاش", "أسئلة توجيهية",
    "الأسئلة التوجيهية", "الأسئلة الإرشادية", "قضايا للنقاش", "قضايا للمناقشة",
    "讨论要点", "讨论问题", "讨论议题", "讨论题目", "引导性问题", "指导性问题", "供讨论的问题", "待讨论问题",
    "討論要點", "討論問題", "討論議題", "引導性問題", "指導性問題",
  ]

  private static let perhapsPoints: Set<String> = [
    "agenda", "items", "points", "questions", "key questions", "key issues", "issues", "topics",
    "ordre du jour", "questions clés", "orden del día", "preguntas clave", "preguntas",
    "повестка дня", "вопросы", "ключевые вопросы", "جدول الأعمال", "الأسئلة", "الأسئلة الرئيسية",
    "议题", "议程", "主要问题", "問題", "问题", "議題", "議程",
  ]
}
