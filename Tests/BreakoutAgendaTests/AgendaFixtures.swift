import BreakoutAgenda
import BreakoutModel
import Foundation
import Testing

/// The agendas that the repository ships.
let shippedAgendas = [
  "baku-2016-civil-society-and-business.md", "working-group-30-minutes.md",
  "youth-peace-security-zh.md",
]

func shippedPath(_ name: String) -> String {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return root.appending(path: "Agendas").appending(path: name).path
}

func conceptNotePath() throws -> String {
  try #require(
    Bundle.module.path(forResource: "concept-note", ofType: "txt", inDirectory: "Fixtures"))
}

func bytes(ofFile path: String) throws -> [UInt8] {
  try [UInt8](Data(contentsOf: URL(filePath: path)))
}

/// Reads a text that must be an agenda.
func reading(_ text: String) throws -> AgendaReading {
  try AgendaReader.read(text: text, name: "agenda.md")
}

/// A whole agenda around one list of points.
func points(_ list: String) throws -> [AgendaPoint] {
  try reading("# T\n\n## Points of Discussion\n\n" + list).agenda.points
}

/// All sentences that reading a text gives, errors first.
func sentences(_ text: String) -> [String] { sentences(bytes: Array(text.utf8)) }

func sentences(bytes: [UInt8], name: String = "agenda.md") -> [String] {
  do throws(AgendaErrors) {
    return try AgendaReader.read(bytes: bytes, name: name).warnings.map(\.description)
  } catch {
    return (error.errors + error.warnings).map(\.description)
  }
}
