import Foundation

/// What an independent parser finds in an HTML page.
struct Outline: Decodable {
  struct Table: Decodable {
    let heads: [String]
    let rows: Int
  }

  let language: String?
  let direction: String?
  let title: String
  let landmarks: [String]
  private let headings: [[Cell]]
  let elements: [String]
  let ids: [String]
  let targets: [String]
  let attributes: [String]
  let tables: [Table]
  /// The text of each paragraph, item and value, its direction and its language.
  let paragraphs: [[String?]]
  let body: String
  /// How many elements could load or do something.
  let script: Int

  enum Cell: Decodable {
    case level(Int)
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do { self = .level(try container.decode(Int.self)) } catch {
        self = .text(try container.decode(String.self))
      }
    }
  }

  var headingLevels: [Int] {
    headings.compactMap { if case .level(let level) = $0[0] { level } else { nil } }
  }

  var headingTexts: [String] {
    headings.compactMap { if case .text(let text) = $0[1] { text } else { nil } }
  }

  /// Parses a page that lies in a file.
  init(of page: String) throws {
    let script = Tool.package + "Tests/BreakoutReaderTests/Readers/outline.py"
    let answer = try Tool("python3").run([script, page])
    guard answer.status == 0 else { throw Tool.Missing(description: answer.errors) }
    self = try JSONDecoder().decode(Outline.self, from: Data(answer.output))
  }
}
