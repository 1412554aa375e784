import BreakoutModel
import BreakoutWords
import Terminal

/// What is fixed before a poll opens: what it is about, the method and what that needs.
struct PollSetup: Equatable, Sendable {
  /// What can be asked about: the recommendations that are not decided, then a question of its own.
  let subjects: [RecommendationID?]
  var subject = 0
  var question: TextEditor
  var method: PollMethod
  var source = OptionSource.typed
  /// The options that were typed, one a line; the last line is empty, to go on typing.
  var typed = [TextEditor(isMultiline: false)]
  /// The options that the session offers.
  let offers: [OptionSource: [String]]
  /// The points that `offers` names.
  let points: [PointID]
  var dots = TextEditor(isMultiline: false)
  var highest = TextEditor(isMultiline: false)
  var target: AgreementLevel?
  /// The words of the steps of a scale, where they are edited.
  var legend: [TextEditor] = []
  var ranksUnlistedLast = true
  var focus: Line

  /// Where the options come from.
  enum OptionSource: CaseIterable, Sendable {
    case typed, points, recommendations

    var name: String {
      switch self {
      case .typed: words.polls.typedOptions
      case .points: words.polls.remainingPoints
      case .recommendations: words.polls.undecidedRecommendations
      }
    }
  }

  /// What can be typed or chosen.
  enum Line: Hashable, Sendable {
    case subject, question, method, source
    case option(Int)
    case dots, highest, target, unlisted, wording
    case step(Int)
  }

  /// - Parameter method: `nil` to begin with the choice of one.
  init(_ method: PollMethod?, in session: Session, topic: RecommendationID?) {
    let undecided = session.sortedRecommendations.filter {
      $0.status == .draft || $0.status == .readBack || $0.status == .supported
    }
    let others = undecided.map(\.id).filter { $0 != topic }
    subjects = ([topic].compactMap { $0 } + others).map(Optional.some) + [nil]
    let remaining = session.walk.filter { $0.status.isUnfinished && $0.id != session.openPoint }
    points = remaining.map(\.id)
    offers = [
      .points: remaining.map { "\($0.id.number) \($0.title)" },
      .recommendations: undecided.map { "\($0.id) \($0.fields.wording)" },
    ]
    self.method = method ?? .fistToFive
    question = TextEditor(isMultiline: false)
    focus = .method
    chooseUsualSubject()
    if method != nil { focus = firstLineToFill }
  }

  /// A vote on what to take next (product rule F23).
  static func priorities(in session: Session) -> PollSetup {
    var setup = PollSetup(.dots, in: session, topic: nil)
    setup.subject = setup.subjects.count - 1
    setup.question.setText(words.polls.whichPointFirst)
    setup.source = .points
    setup.focus = .dots
    return setup
  }

  /// A scale is about a recommendation where there is one; options answer a question.
  private mutating func chooseUsualSubject() {
    subject = method.isScale ? 0 : subjects.count - 1
  }

  private var firstLineToFill: Line {
    if asksQuestion, question.isEmpty { return .question }
    return asks(.target) ? .target : method.isScale ? .method : .option(0)
  }

  /// The recommendation that the poll is about; `nil` for a question.
  var recommendation: RecommendationID? {
    subjects.indices.contains(subject) ? subjects[subject] : nil
  }

  var asksQuestion: Bool { recommendation == nil }

  var topic: DecisionTopic {
    recommendation.map(DecisionTopic.recommendation) ?? .question(question.text)
  }

  private func asks(_ setting: PollMethod.Setting) -> Bool { method.settings.contains(setting) }

  /// The options as they will be put to the room.
  var options: [String] {
    guard !method.isScale else { return [] }
    if source != .typed { return offers[source] ?? [] }
    return typed.map(\.text).filter { $0.contains { !$0.isWhitespace } }
  }

  var settings: PollSettings {
    PollSettings(
      legend: legend.isEmpty ? [] : legend.map(\.text).filter { $0.contains { !$0.isWhitespace } },
      dots: asks(.dots) ? Int(dots.text) : nil,
      highestScore: asks(.highestScore) ? Int(highest.text) : nil,
      target: asks(.target) ? target : nil, ranksUnlistedLast: ranksUnlistedLast)
  }

  /// The poll as it would open, for its usual numbers and the warnings.
  var poll: Poll {
    Poll(
      method: method, options: options, points: pollPoints.isEmpty ? nil : pollPoints,
      settings: settings, electorate: nil)
  }

  var pollPoints: [PointID] { !method.isScale && source == .points ? points : [] }

  var intent: Intent {
    .poll(
      .open(
        topic, method, options: options, points: pollPoints, settings, confirmed: false))
  }
}

extension PollSetup {
  /// The lines from top to bottom, only those that the method needs.
  var lines: [Line] {
    var lines: [Line] = [.subject]
    if asksQuestion { lines.append(.question) }
    lines.append(.method)
    for setting in method.settings {
      switch setting {
      case .target: lines.append(.target)
      case .legend: lines += [.wording] + legend.indices.map(Line.step)
      case .dots: lines.append(.dots)
      case .highestScore: lines.append(.highest)
      case .unlisted: lines.append(.unlisted)
      }
    }
    guard !method.isScale else { return lines }
    lines.append(.source)
    return lines + (source == .typed ? typed.indices.map(Line.option) : [])
  }

  /// Whether Enter in this line opens the poll rather than going on.
  var opensOnEnter: Bool {
    switch focus {
    case .question: method.isScale
    case .option(let place): typed.indices.contains(place) && typed[place].isEmpty
    case .step(let place): place == legend.count - 1
    // There is nothing to open yet, so Enter goes on to where the options are typed.
    default: method.isScale || options.count > 1
    }
  }

  /// Enter in a line that does not open the poll: the next one to fill in.
  mutating func goOn() {
    let isAbove = if case .option = focus { false } else { !method.isScale }
    if isAbove, source == .typed {
      focus = .option(typed.firstIndex(where: \.isEmpty) ?? 0)
    } else {
      move(by: 1)
    }
  }

  mutating func move(by step: Int) {
    focus = lines.next(after: focus, by: step)
  }

  /// Whether the focused line is a choice between entries.
  var isChoice: Bool {
    switch focus {
    case .subject, .method, .source, .target, .unlisted, .wording: true
    case .question, .option, .dots, .highest, .step: false
    }
  }

  mutating func choose(by step: Int) {
    switch focus {
    case .subject: subject = (subject + step + subjects.count) % subjects.count
    case .method:
      method = PollMethod.allCases.next(after: method, by: step)
      if question.isEmpty { chooseUsualSubject() }
    case .source: source = availableSources.next(after: source, by: step)
    case .target: target = ([nil] + AgreementLevel.allCases).next(after: target, by: step)
    case .unlisted: ranksUnlistedLast.toggle()
    case .wording:
      let words = legend.isEmpty ? method.usualLegend : []
      legend = words.map { TextEditor($0, isMultiline: false) }
    case .question, .option, .dots, .highest, .step: break
    }
  }

  private var availableSources: [OptionSource] {
    OptionSource.allCases.filter { $0 == .typed || (offers[$0]?.count ?? 0) > 1 }
  }

  /// The text in the focused line; `nil` for a choice.
  var editor: TextEditor? {
    switch focus {
    case .question: question
    case .option(let place): typed.indices.contains(place) ? typed[place] : nil
    case .dots: dots
    case .highest: highest
    case .step(let place): legend.indices.contains(place) ? legend[place] : nil
    case .subject, .method, .source, .target, .unlisted, .wording: nil
    }
  }

  /// Whether words are typed here.
  var takesText: Bool { editor != nil && focus != .dots && focus != .highest }

  /// Takes a key into the focused text. Where numbers are wanted other characters are refused.
  mutating func edit(_ key: Key) -> Bool {
    guard var editor else { return false }
    let wantsNumber = focus == .dots || focus == .highest
    if wantsNumber, let character = key.typedCharacter,
      !character.isASCII || !character.isNumber || editor.text.utf8.count >= 3
    {
      return false
    }
    guard editor.handle(key) else { return false }
    put(editor)
    return true
  }

  /// Puts pasted text where it would be typed. Several lines are options, one each, where options are typed.
  mutating func insert(_ text: String) {
    guard takesText, var editor else { return }
    let lines = Form.lines(of: text)
    guard case .option(let place) = focus, lines.count > 1 else {
      editor.insert(text)
      put(editor)
      return
    }
    editor.insert(lines[0])
    put(editor)
    typed.insert(
      contentsOf: lines.dropFirst().map { TextEditor($0, isMultiline: false) }, at: place + 1)
    if typed.last?.isEmpty == false { typed.append(TextEditor(isMultiline: false)) }
    focus = .option(typed.count - 1)
  }

  private mutating func put(_ editor: TextEditor) {
    switch focus {
    case .question: question = editor
    case .option(let place) where typed.indices.contains(place):
      typed[place] = editor
      if typed.last?.isEmpty == false { typed.append(TextEditor(isMultiline: false)) }
    case .dots: dots = editor
    case .highest: highest = editor
    case .step(let place) where legend.indices.contains(place): legend[place] = editor
    default: break
    }
  }
}
