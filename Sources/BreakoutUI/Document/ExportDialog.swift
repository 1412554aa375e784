import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal

/// What is asked before the document is written: which one, in which formats, and how far it has gone.
struct ExportDialog: Equatable, Sendable {
  var choice: ExportChoice
  /// What would be written; `nil` until the world has said.
  var plan: ExportPlan?
  var report: ReportState
  var focus = Row.template
  /// The format under the cursor.
  var format = 0

  enum Row: Equatable, Sendable {
    case template
    /// Whether the record has all notes.
    case notes
    case formats, state, details
    /// Why it is validated all the same.
    case reason
    case folder
    /// A name that the regime does not let out.
    case hit(Int)
  }

  var rows: [Row] {
    [.template] + (choice.template == .record ? [.notes] : []) + [.formats, .state]
      + (choice.state == .draft ? [] : [.details]) + (isDoubtful ? [.reason] : [])
      + [.folder] + report.hits.indices.map(Row.hit)
  }

  /// Whether it is to be validated although the session goes on or something essential is missing (product
  /// rule F25).
  var isDoubtful: Bool {
    choice.state == .validated && (!report.isClosed || report.essential > 0)
  }

  /// Whether the day, the name, the reason or the folder is being typed.
  var isEditing: Bool { [.details, .reason, .folder].contains(focus) }

  /// The text under the cursor.
  var text: TextEditor {
    get {
      switch focus {
      case .reason: choice.reason
      case .folder: choice.folder ?? TextEditor(plan?.folder ?? "", isMultiline: false)
      default: choice.details
      }
    }
    set {
      switch focus {
      case .reason: choice.reason = newValue
      case .folder: choice.folder = newValue
      default: choice.details = newValue
      }
    }
  }

  mutating func move(by step: Int) {
    let rows = rows
    let place = rows.firstIndex(of: focus) ?? 0
    focus = rows[place.moved(by: step, among: rows.count)]
  }

  /// The formats that are written.
  var formats: [ExportPlan.Format] { plan?.formats.filter { isChosen($0) } ?? [] }

  func isChosen(_ format: ExportPlan.Format) -> Bool {
    choice.formats?.contains(format.id) ?? format.isUsual
  }

  /// Chooses the format under the cursor, or no longer.
  ///
  /// - Returns: why it cannot be chosen; `nil` when it was done.
  mutating func toggleFormat() -> String? {
    guard let plan, plan.formats.indices.contains(format) else { return nil }
    var chosen = Set(formats.map(\.id))
    let own = plan.formats[format]
    if chosen.remove(own.id) == nil {
      if let lack = own.lack { return lack }
      chosen.insert(own.id)
    }
    choice.formats = chosen
    return nil
  }

  mutating func change(by step: Int) {
    switch focus {
    case .template: choice.template = ReportTemplate.allCases.next(after: choice.template, by: step)
    case .notes: choice.hasNotes.toggle()
    case .state: choice.state = ExportChoice.State.allCases.next(after: choice.state, by: step)
    case .formats:
      format = format.moved(by: step, among: plan?.formats.count ?? 0)
    case .details, .reason, .folder, .hit: break
    }
  }

  /// What is to be written.
  func order(unsaved: [NoteDraft]) -> ExportOrder {
    ExportOrder(
      template: choice.template, hasNotes: choice.hasNotes, folder: choice.typedFolder,
      state: choice.documentState, gaps: report.gaps.count,
      essential: report.essential, formats: formats.map(\.id), unsaved: unsaved)
  }
}

/// What was chosen last; it is kept while the program runs.
struct ExportChoice: Equatable, Sendable {
  var template = ReportTemplate.recommendations
  /// Whether the record has all that was noted minute by minute.
  var hasNotes = false
  /// Where the files go, as typed; `nil` for the usual folder.
  var folder: TextEditor?
  /// The ids of the formats; `nil` for the usual ones.
  var formats: Set<String>?
  var state = State.draft
  /// Until when comments are asked for.
  var commentsBy = TextEditor(isMultiline: false)
  /// By whom it is found right.
  var validatedBy = TextEditor(isMultiline: false)
  /// Why it is validated all the same.
  var reason = TextEditor(isMultiline: false)

  enum State: CaseIterable, Equatable, Sendable {
    case draft, circulated, validated
  }

  var documentState: DocumentState {
    switch state {
    case .draft: .draft
    case .circulated: .circulated(commentsBy: commentsBy.text)
    case .validated: .validated(by: validatedBy.text, despite: reason.text)
    }
  }

  /// The folder that was typed; `nil` for the usual one.
  var typedFolder: String? {
    folder.flatMap { $0.text.trimmed.isEmpty ? nil : String($0.text.trimmed) }
  }

  /// What is to be mended before the document may get its state.
  var problem: String? {
    switch state {
    case .draft: return nil
    case .validated:
      let isNamed = !validatedBy.text.allSatisfy(\.isWhitespace)
      return isNamed ? nil : words.document.typeByWhom
    case .circulated:
      let day = commentsBy.text
      // Who comments must know until when: a day in any words, but none such as next Friday, and nothing
      // that was pasted by mistake.
      let isDay = day.count <= Self.longestDay && day.contains(where: \.isNumber)
      return isDay ? nil : words.document.typeTheDay
    }
  }

  /// In characters.
  private static let longestDay = 40

  /// The text that belongs to the state.
  var details: TextEditor {
    get { state == .validated ? validatedBy : commentsBy }
    set {
      if state == .validated { validatedBy = newValue } else { commentsBy = newValue }
    }
  }
}
