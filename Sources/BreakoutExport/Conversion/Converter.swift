import BreakoutPrograms
import BreakoutReport
import BreakoutWords

/// A program that makes another format of our document, and how it is called for one.
public struct Converter: Equatable, Sendable {
  let program: Program
  /// The program and its arguments. It reads its standard input and writes to its standard output.
  let command: [String]
  /// What it makes, as on screens.
  let product: String
  /// The moment that stands for the time of the making, in seconds since 1970, so that this is the
  /// record's.
  let moment: Int64
  /// What the document is written in.
  let language: Language
  /// How a document for word processors looks; `nil` where it has styles of somebody's own.
  var look: OfficeLook?

  init(program: Program, command: [String], product: String, moment: Int64) {
    self.program = program
    self.command = command
    self.product = product
    self.moment = moment
    language = words.language
  }

  /// - Parameter reference: a file whose styles the document gets.
  static func pandoc(_ format: ExportFormat, reference: String?, moment: Int64) -> Converter {
    var command = [
      Program.pandoc.command, "--from=html", "--to=\(format.name)", "--standalone", "--output=-",
    ]
    if let reference { command.append("--reference-doc=\(reference)") }
    if words.language.isRightToLeft { command.append("--metadata=dir:rtl") }
    return Converter(program: .pandoc, command: command, product: format.title, moment: moment)
  }

  static func weasyPrint(moment: Int64) -> Converter {
    let command = Program.weasyPrint.command
    let start =
      ProgramFile.interpreter(of: command, named: "python")
      .map { $0 + ["-c", EmbeddedTexts.tagged_paper_py] } ?? [command]
    return Converter(
      program: .weasyPrint,
      command: start + ["--quiet", "--encoding=utf-8", "--pdf-variant=pdf/ua-1", "-", "-"],
      product: ExportFormat.pdf.title, moment: moment)
  }

  /// The form of the document from which it does its work.
  func source(of report: Report) -> [UInt8] {
    switch program {
    case .pandoc: OfficeSource(report).bytes
    case .weasyPrint: HTMLWriter(report, isPaper: true).bytes
    }
  }

  /// What it has made, with what it leaves out.
  func finished(_ document: [UInt8]) -> [UInt8] {
    switch program {
    case .pandoc: OfficePackage.finished(document, at: moment, in: language, look: look)
    case .weasyPrint: document
    }
  }

  /// The variables of this program, with the time of the record and no zone.
  var environment: [String] {
    let own = ["SOURCE_DATE_EPOCH=", "TZ="]
    return ["SOURCE_DATE_EPOCH=\(moment)", "TZ=UTC"]
      + ChildProgram.variables.filter { variable in !own.contains { variable.hasPrefix($0) } }
  }
}
