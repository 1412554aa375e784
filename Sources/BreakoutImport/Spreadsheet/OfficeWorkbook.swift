/// An XLSX, as Excel, LibreOffice and Google write it.
struct OfficeWorkbook: Workbook {
  let titles: [SheetTitle]
  private let parts: SpreadsheetParts
  /// The file of each sheet.
  private let files: [String]
  /// Texts that cells name by their number.
  private let strings: [String]
  private let dates: OfficeDates

  init(_ parts: SpreadsheetParts) throws(ImportProblem.Reason) {
    let main =
      try Self.relations(of: "", in: parts).first { $0.type == "officeDocument" }?.file
      ?? "xl/workbook.xml"
    let relations = try Self.relations(of: main, in: parts)
    var titles: [SheetTitle] = []
    var files: [String] = []
    var scanner = XMLScanner(try parts.part(main))
    var from1904 = false
    while let token = scanner.next() {
      if token == .start, scanner.name == "workbookPr" {
        from1904 = ["1", "true"].contains(scanner.attribute("date1904") ?? "")
      }
      guard token == .start, scanner.name == "sheet" else { continue }
      let id = scanner.attribute("r:id") ?? scanner.attribute("d3p1:id") ?? scanner.attribute("id")
      // A sheet may also be a chart, which has no rows.
      guard let relation = relations.first(where: { $0.id == id }), relation.type == "worksheet"
      else { continue }
      files.append(relation.file)
      titles.append(
        SheetTitle(
          name: scanner.attribute("name")?.onOneLine ?? "",
          isHidden: scanner.attribute("state").map { $0 != "visible" } ?? false))
    }
    guard scanner.isSound, !files.isEmpty else { throw .damagedSpreadsheet }
    if let shared = relations.first(where: { $0.type == "sharedStrings" }), parts.has(shared.file) {
      strings = try Self.strings(try parts.part(shared.file))
    } else {
      strings = []
    }
    let styles = relations.first { $0.type == "styles" }.flatMap { parts.has($0.file) ? $0 : nil }
    let sheet = styles == nil ? nil : try parts.part(styles?.file ?? "")
    dates = try OfficeDates(sheet, from1904: from1904)
    self.titles = titles
    self.files = files
    self.parts = parts
  }

  func sheet(_ place: Int, beginningOnly: Bool) throws(ImportProblem.Reason) -> Sheet {
    let file = files[place]
    let xml = beginningOnly ? try parts.beginning(of: file) : try parts.part(file)
    var reader = OfficeSheetReader(xml, strings, dates)
    return try reader.read(isWhole: !beginningOnly)
  }

  private struct Relation {
    let id: String
    /// The last word of its type, whose beginning differs between two editions of the standard.
    let type: Substring
    let file: String
  }

  /// What a file of the archive names by short ids; none where it names nothing.
  private static func relations(
    of file: String, in parts: SpreadsheetParts
  ) throws(ImportProblem.Reason) -> [Relation] {
    let steps = file.split(separator: "/").map(String.init)
    let folder = steps.dropLast()
    let name = (folder + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
    guard parts.has(name) else { return [] }
    var scanner = XMLScanner(try parts.part(name))
    var relations: [Relation] = []
    while let token = scanner.next() {
      guard token == .start, scanner.name == "Relationship", let id = scanner.attribute("Id"),
        let type = scanner.attribute("Type"), let target = scanner.attribute("Target")
      else { continue }
      var path = target.hasPrefix("/") ? [] : Array(folder)
      for step in target.split(separator: "/") where step != "." {
        if step != ".." { path.append(String(step)) } else if !path.isEmpty { path.removeLast() }
      }
      relations.append(
        Relation(
          id: id, type: type.split(separator: "/").last ?? "", file: path.joined(separator: "/")))
    }
    guard scanner.isSound else { throw .damagedSpreadsheet }
    return relations
  }

  private static func strings(_ xml: [UInt8]) throws(ImportProblem.Reason) -> [String] {
    var scanner = XMLScanner(xml)
    var strings: [String] = []
    while let token = scanner.next() {
      if token == .start, scanner.name == "si" { strings.append(scanner.richText(until: "si")) }
    }
    guard scanner.isSound else { throw .damagedSpreadsheet }
    return strings
  }
}

extension XMLScanner {
  /// The text of an item that has begun, without the hints how it is spoken.
  mutating func richText(until element: String) -> String {
    var text = ""
    while let token = next() {
      if token == .end, name == element { break }
      guard token == .start else { continue }
      switch name {
      case "t": text += wholeText()
      case "rPh", "phoneticPr": skip()
      default: break
      }
    }
    return text.withoutEscapes
  }
}

extension String {
  /// Signs that XML cannot hold are written `_x001B_`, and `_x000D_` where a line ends.
  var withoutEscapes: String {
    guard contains("_x") else { return self }
    return replacing("_x000D_", with: "\n").replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        ?? String(match.0)
    }
  }
}
