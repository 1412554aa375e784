/// A word at the start of a part of a recommendation's line that names its field.
struct RecommendationLabel {
  /// What must follow the word where no colon does.
  enum Need {
    case colon
    case anything
    /// A number: "ODD 17.17".
    case number
  }

  /// As texts are compared.
  let word: String
  let field: RecommendationField
  let need: Need

  /// The labels that a part may begin with, the longest first.
  static func fitting(_ part: EscapedText) -> [Self] {
    part.signs.first.flatMap { String($0.character).folded.first }.flatMap { byLetter[$0] } ?? []
  }

  /// The labels that are written: those of the field in English.
  static func written(_ field: RecommendationField) -> [Self] {
    inEnglish.filter { $0.field == field }
  }

  private typealias Row = (field: RecommendationField, need: Need, words: String)

  private static let byLetter = Dictionary(
    grouping: labels(english + french + spanish + german + russian + arabic + chinese)
      .sorted { $0.word.count > $1.word.count },
    by: { $0.word.first ?? " " })

  private static let inEnglish = labels(english)

  private static func labels(_ rows: [Row]) -> [Self] {
    rows.flatMap { row in
      row.words.split(separator: ",").map {
        Self(word: $0.folded, field: row.field, need: row.need)
      }
    }
  }
}

extension RecommendationLabel {
  /// Whether what stands behind the word and a blank can be its value. "By 30 %" tells how much, not when.
  func accepts(_ value: EscapedText) -> Bool {
    switch need {
    case .colon: false
    case .number: value.signs.first?.character.isNumber == true
    case .anything: field != .deadline || !value.string.isShare
    }
  }
}

extension String {
  /// `30 %`, `30 per cent more`.
  fileprivate var isShare: Bool {
    let rest = drop { $0.isNumber || ".,".contains($0) }
    let unit = rest.drop(while: \.isWhitespace).folded
    return rest.startIndex > startIndex
      && ["%", "٪", "per cent", "percent", "times"].contains(where: unit.hasPrefix)
  }
}

// MARK: The words, in the six languages and German

extension RecommendationLabel {
  /// The first label of a field is the one that is written.
  private static let english: [Row] = [
    (.deadline, .anything, "by"),
    (.deadline, .colon, "deadline,due,due date,by when,when"),
    (.deadline, .colon, "date,time,timeline,timeframe,time frame"),
    (.lead, .colon, "lead,owner,follow-up,follow up,responsible,leader,lead by,in charge"),
    (.lead, .anything, "led by"),
    (.indicator, .colon, "indicator,indicators,measure,kpi"),
    (.indicator, .anything, "measured by"),
    (.target, .colon, "target,target value,goal"),
    (.baseline, .colon, "baseline"),
    (.baseline, .anything, "from"),
    (.resources, .colon, "resources,budget,funding,cost,costs"),
    (.sdgTargets, .anything, "sdg,sdgs"),
    (.rationale, .colon, "why,rationale,reason,reasons"),
    (.rationale, .anything, "because"),
    (.proposer, .anything, "proposed by"),
    (.proposer, .colon, "proposer,proposal by"),
    (.priority, .colon, "priority"),
  ]

  private static let french: [Row] = [
    (.deadline, .colon, "échéance,délai,date limite,quand"),
    (.indicator, .colon, "indicateur,indicateurs,mesure"),
    (.lead, .colon, "responsable,responsables,chef de file,pilote,suivi,porteur,qui"),
    (.target, .colon, "cible,valeur cible,objectif"),
    (.baseline, .colon, "référence,valeur de référence,niveau de référence,situation de départ"),
    (.resources, .colon, "ressources,financement,moyens"),
    (.sdgTargets, .number, "odd"),
    (.rationale, .colon, "pourquoi,justification,raison,motif"),
    (.rationale, .anything, "parce que"),
    (.proposer, .anything, "proposé par,proposée par"),
    (.proposer, .colon, "auteur,proposition de"),
    (.priority, .colon, "priorité"),
  ]

  private static let spanish: [Row] = [
    (.deadline, .colon, "plazo,fecha límite,fecha,cuándo"),
    (.indicator, .colon, "indicador,indicadores,medida"),
    (.lead, .colon, "líder,encargado,encargada,a cargo de,a cargo,quién"),
    (.target, .colon, "meta,objetivo,valor objetivo"),
    (.baseline, .colon, "línea de base,línea base,valor de base,valor inicial"),
    (.resources, .colon, "recursos,presupuesto,financiación,financiamiento"),
    (.sdgTargets, .number, "ods"),
    (.rationale, .colon, "por qué,justificación,razón,motivo"),
    (.rationale, .anything, "porque"),
    (.proposer, .anything, "propuesto por,propuesta por"),
    (.proposer, .colon, "proponente,propuesta de"),
    (.priority, .colon, "prioridad"),
  ]

  private static let german: [Row] = [
    (.deadline, .colon, "frist,termin,fälligkeit,bis wann,fällig,wann"),
    (.indicator, .colon, "indikator,indikatoren,kennzahl,messgrösse,messgröße"),
    (.lead, .colon, "verantwortlich,verantwortung,zuständig,federführung,leitung,wer"),
    (.target, .colon, "ziel,zielwert"),
    (.baseline, .colon, "ausgangswert,basiswert,ausgangslage"),
    (.resources, .colon, "ressourcen,mittel,finanzierung,kosten"),
    (.rationale, .colon, "warum,begründung,grund"),
    (.rationale, .anything, "weil"),
    (.proposer, .anything, "vorgeschlagen von"),
    (.proposer, .colon, "vorschlag von"),
    (.priority, .colon, "priorität"),
  ]

  private static let russian: [Row] = [
    (.deadline, .colon, "срок,сроки,крайний срок,срок исполнения,дедлайн,когда"),
    (.indicator, .colon, "индикатор,индикаторы,показатель,показатели"),
    (
      .lead, .colon,
      "ответственный,ответственная,ответственные,ответственное лицо,исполнитель,отв,отв.,кто"
    ),
    (.target, .colon, "цель,целевое значение,целевой показатель"),
    (.baseline, .colon, "базовый уровень,базовое значение,исходный уровень,исходное значение"),
    (.resources, .colon, "ресурсы,бюджет,финансирование,средства"),
    (.sdgTargets, .number, "цур"),
    (.rationale, .colon, "почему,обоснование,причина"),
    (.rationale, .anything, "потому что"),
    (.proposer, .anything, "предложил,предложила,предложили,предложено"),
    (.proposer, .colon, "автор"),
    (.priority, .colon, "приоритет"),
  ]

  private static let arabic: [Row] = [
    (.deadline, .colon, "الموعد النهائي,الموعد,الأجل,المهلة,متى"),
    (.indicator, .colon, "المؤشر,المؤشرات,مؤشر"),
    (.lead, .colon, "المسؤول,المسؤولة,الجهة المسؤولة,الجهة القائدة,القيادة,مسؤول"),
    (.target, .colon, "الهدف,المستهدف,القيمة المستهدفة"),
    (.baseline, .colon, "خط الأساس,القيمة الأساسية"),
    (.resources, .colon, "الموارد,الميزانية,التمويل"),
    (.rationale, .colon, "لماذا,السبب,المبرر"),
    (.rationale, .anything, "لأن"),
    (.proposer, .colon, "اقترحه,اقترحته,مقترح من,مقدم الاقتراح"),
    (.priority, .colon, "الأولوية"),
  ]

  private static let chinese: [Row] = [
    (.deadline, .colon, "期限,截止日期,截止时间,截止,时限,时间,完成时间"),
    (.indicator, .colon, "指标,衡量指标,衡量标准"),
    (.lead, .colon, "负责,负责人,负责单位,责任单位,牵头,牵头单位,牵头方"),
    (.target, .colon, "目标,目标值"),
    (.baseline, .colon, "基线,基准,基线值"),
    (.resources, .colon, "资源,预算,资金,经费"),
    (.sdgTargets, .colon, "可持续发展目标"),
    (.rationale, .colon, "理由,原因,为什么,因为"),
    (.proposer, .colon, "提议人,提出者,提案人"),
    (.priority, .colon, "优先级,优先"),
  ]
}
