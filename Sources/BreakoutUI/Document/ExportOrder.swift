import BreakoutModel
import BreakoutReport

/// A document that is to be written to files.
public struct ExportOrder: Equatable, Sendable {
  public var template: ReportTemplate
  /// Whether the record has all that was noted minute by minute.
  public var hasNotes: Bool
  /// Where the files go; `nil` for the usual folder.
  public var folder: String?
  public var state: DocumentState
  /// How many things are missing in it.
  public var gaps: Int
  /// How many of them bar it from being validated.
  public var essential: Int
  /// The formats by their ids (`Format.id`).
  public var formats: [String]
  /// What could not be saved yet and is printed all the same.
  public var unsaved: [NoteDraft]

  public init(
    template: ReportTemplate, hasNotes: Bool = false, folder: String? = nil, state: DocumentState,
    gaps: Int, essential: Int, formats: [String], unsaved: [NoteDraft]
  ) {
    self.template = template
    self.hasNotes = hasNotes
    self.folder = folder
    self.state = state
    self.gaps = gaps
    self.essential = essential
    self.formats = formats
    self.unsaved = unsaved
  }
}

extension ExportOrder {
  /// Which parts the document has; `nil` for the usual ones.
  public var sections: ReportSections? {
    hasNotes && template == .record ? ReportSections(of: .record, with: [.notes]) : nil
  }
}

/// What an export would write, before it does.
public struct ExportPlan: Equatable, Sendable {
  /// A format in which the document can be written.
  public struct Format: Equatable, Sendable {
    /// What the program knows it by.
    public let id: String
    /// What people call it.
    public let name: String
    /// The files it would give.
    public let files: [String]
    /// Whether it is written where nobody said otherwise.
    public let isUsual: Bool
    /// Why it cannot be written on this machine, as a sentence; `nil` where it can.
    public let lack: String?

    public init(id: String, name: String, files: [String], isUsual: Bool, lack: String?) {
      self.id = id
      self.name = name
      self.files = files
      self.isUsual = isUsual
      self.lack = lack
    }
  }

  public let folder: String
  /// Why nothing can be written to the folder, as a sentence; `nil` where it can.
  public let folderLack: String?
  public let formats: [Format]

  /// What is missing on this machine for some of the formats, each sentence once.
  var lacks: [String] { formats.compactMap(\.lack).withoutRepeats }

  public init(folder: String, folderLack: String? = nil, formats: [Format]) {
    self.folder = folder
    self.folderLack = folderLack
    self.formats = formats
  }
}

/// How far an export has come.
public struct ExportNews: Equatable, Sendable {
  /// All files written so far, the first with its folder.
  public let written: [String]
  /// Why a format did not come, a sentence each.
  public let problems: [String]
  /// The names of the formats that other programs are still making.
  public let pending: [String]

  public init(written: [String], problems: [String], pending: [String]) {
    self.written = written
    self.problems = problems
    self.pending = pending
  }
}
