import ArgumentParser
import BreakoutReport

/// What stands behind `--kind`: a document of what a session has recorded, its deadlines for a calendar, or a sheet for
/// the room made of its plan.
enum ExportKind: Equatable, CaseIterable {
  case report(ReportTemplate)
  case calendar
  case sheet(RoomSheet)

  static var allCases: [ExportKind] {
    ReportTemplate.allCases.map(ExportKind.report) + [.calendar]
      + RoomSheet.allCases.map(ExportKind.sheet)
  }

  var word: String {
    switch self {
    case .report(let template): template.rawValue
    case .calendar: "calendar"
    case .sheet(let sheet): sheet.rawValue
    }
  }
}

extension ExportKind: ExpressibleByArgument {
  init?(argument: String) {
    if let template = ReportTemplate(word: argument) {
      self = .report(template)
    } else if argument.lowercased() == ExportKind.calendar.word {
      self = .calendar
    } else if let sheet = RoomSheet(word: argument) {
      self = .sheet(sheet)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { word }

  static var allValueStrings: [String] { allCases.map(\.word) }
}
