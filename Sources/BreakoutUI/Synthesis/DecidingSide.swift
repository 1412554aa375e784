import BreakoutModel
import BreakoutSynthesis
import Terminal

/// One of the two recommendations of a pair.
struct DecidingSide: Equatable {
  /// `1` or `2`, which is also the key that keeps it alone.
  let number: Int
  let id: RoomRecommendationID
  /// What its room is called.
  let room: String
  let addressees: [String]
  let status: String
  /// As it stands now: with what it was united with, while the pair is open.
  let text: String
  /// The labels of what it was united with.
  let others: [String]
}

extension Deciding {
  /// Both sides of a question; `nil` where one of them is gone.
  func sides(of question: Int) -> [DecidingSide]? {
    let pair = questions.all[question].pair
    let isOpen = state(of: question).isOpen
    let sides = [pair.first, pair.second].enumerated().compactMap { place, id -> DecidingSide? in
      guard let merged = outcome.merged(for: id),
        let own = (merged.sources + merged.dropped).first(where: { $0.id == id })
      else { return nil }
      let room = synthesis.rooms.first { $0.label == id.room }
      return DecidingSide(
        number: place + 1, id: id, room: room?.name ?? "",
        addressees: isOpen ? merged.addressees : own.addressees, status: own.content.status,
        text: isOpen ? merged.text : own.text,
        others: isOpen ? merged.sources.map(\.id).filter { $0 != id }.map(\.description) : [])
    }
    return sides.count == 2 ? sides : nil
  }
}

/// A text in which some words are marked, wrapped into lines.
struct BracketedText {
  let lines: [Substring]
  private let marks: [Range<String.Index>]

  /// - Parameter parts: in their order; what is marked gets brackets, as a text that is not agreed has them.
  init(_ parts: [(text: String, isMarked: Bool)], columns: Int) {
    var text = ""
    var lengths: [Range<Int>] = []
    for part in parts {
      let words = part.text.trimmingBlanks
      guard part.isMarked, !words.isEmpty else {
        text += part.text
        continue
      }
      let blanks = part.text.prefix { $0.isWhitespace }
      text += blanks
      let start = text.utf8.count
      text += "[\(words)]"
      lengths.append(start..<text.utf8.count)
      text += part.text.dropFirst(blanks.count + words.count)
    }
    let wrapped = WrappedText(text, columns: columns)
    lines = wrapped.lines
    let utf8 = wrapped.text.utf8
    marks = lengths.map {
      utf8.index(
        utf8.startIndex, offsetBy: $0.lowerBound)..<utf8.index(
          utf8.startIndex, offsetBy: $0.upperBound)
    }
  }

  /// Draws a line with its marked words in another style.
  func draw(_ line: Int, _ canvas: inout Canvas, at position: Position, columns: Int) {
    let line = lines[line]
    var (place, column) = (line.startIndex, 0)
    func put(_ end: String.Index, _ style: Style) {
      guard place < end else { return }
      let position = Position(column: position.column + column, row: position.row)
      column += canvas.put(
        line[place..<end], at: position, style: style, maxColumns: max(0, columns - column))
      place = end
    }
    for mark in marks where mark.upperBound > line.startIndex && mark.lowerBound < line.endIndex {
      put(max(mark.lowerBound, line.startIndex), .plain)
      put(min(mark.upperBound, line.endIndex), Theme.title)
    }
    put(line.endIndex, .plain)
  }
}

extension String {
  fileprivate var trimmingBlanks: Substring {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return self[start..<end]
  }
}
