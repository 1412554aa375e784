import BreakoutModel
import BreakoutRecord
import BreakoutWords
import Foundation

/// A line of an outbox file: JSON that people can read too.
struct OutboxLine: Codable {
  /// In the first line: the link of the first event of the record for which the acts are meant.
  var record: String?
  /// An act that waits from here on.
  var act: WaitingAct?
  /// The act that waits no more, by its id.
  var done: String?

  func bytes() throws(StoreProblem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(self)) + [UInt8(ascii: "\n")]
    } catch {
      throw .other(path: "", message: words.records.actNotWritten("\(error)"))
    }
  }
}

/// What an outbox file holds.
struct OutboxContents {
  private(set) var record: String?
  /// What still waits, oldest first.
  private(set) var acts: [WaitingAct] = []
  /// How many lines this version cannot read.
  private(set) var unreadable = 0
  /// How many bytes count; behind them there may be a line that a kill cut off.
  private(set) var end = 0

  init(_ bytes: [UInt8]) {
    let decoder = JSONDecoder()
    // Room that was taken and not used is nothing but zeros.
    let used = bytes.prefix { $0 != 0 }
    guard let last = used.lastIndex(of: UInt8(ascii: "\n")) else { return }
    end = last + 1
    for line in used[..<last].split(separator: UInt8(ascii: "\n")) {
      do {
        take(try decoder.decode(OutboxLine.self, from: Data(line)))
      } catch {
        unreadable += 1
      }
    }
  }

  private mutating func take(_ line: OutboxLine) {
    if let record = line.record { self.record = record }
    if let act = line.act, !acts.contains(where: { $0.id == act.id }) { acts.append(act) }
    if let done = line.done { acts.removeAll { $0.id == done } }
  }
}
