import Glibc

/// A program that makes another format of our document.
public struct Converter: Equatable, Sendable {
  enum Program: Equatable, Sendable { case pandoc, weasyPrint }

  let program: Program
  /// The program and its arguments.
  let command: [String]
  /// The moment that stands for the time of the making, so that it is that of the record.
  let moment: Int64

  /// What it makes, as on screens.
  let product: String

  /// What the program is called.
  var name: String {
    switch program {
    case .pandoc: "pandoc"
    case .weasyPrint: "WeasyPrint"
    }
  }

  /// How to get it.
  var installation: String {
    switch program {
    case .pandoc: "apt-get install pandoc"
    case .weasyPrint: "pipx install weasyprint"
    }
  }

  /// The variables of this program, with the time of the record and no zone.
  var environment: [String] {
    var variables = ["SOURCE_DATE_EPOCH=\(moment)", "TZ=UTC"]
    var place = environ
    while let variable = place.pointee {
      let text = String(cString: variable)
      if !text.hasPrefix("SOURCE_DATE_EPOCH="), !text.hasPrefix("TZ=") { variables.append(text) }
      place += 1
    }
    return variables
  }
}
