import BreakoutModel
import BreakoutWords

/// What is off the record: it never leaves this cockpit in any effect, and whatever goes on with it does not
/// either (product rule F6).
extension Cockpit {
  /// The answer to whether a line is off the record.
  enum RecordChoice: Equatable, Sendable {
    case record, offTheRecord
  }

  mutating func keepOffTheRecord(_ text: String, _ at: Timestamp, behindNote: Bool = false) {
    let point = session.pointAtHand
    let id = offTheRecord.add(
      text, at: at, point: point,
      after: session.entryCount(of: point) + (behindNote ? 1 : 0), since: newestOwnAct)
    sent.append(.offTheRecord(id))
    if !behindNote { clearLine() }
    record = .following
    say(words.shell.done(words.notes.offTheRecord, wayBack: wayBack))
  }

  mutating func extendOffTheRecord(_ id: Int, _ text: String) {
    guard let line = offTheRecord[id] else { return }
    rewordOffTheRecord(id, line.text + " " + text)
    say(words.shell.done(words.notes.goesOnOffTheRecord, wayBack: wayBack))
  }

  mutating func correctOffTheRecord(_ id: Int, _ change: Substitution) {
    guard let line = offTheRecord[id] else { return }
    rewordOffTheRecord(id, line.text.replacing(change.old, with: change.new))
    say(words.shell.done(words.notes.correctedOffTheRecord, wayBack: wayBack))
  }

  private mutating func rewordOffTheRecord(_ id: Int, _ text: String) {
    offTheRecord.reword(id, text, since: newestOwnAct)
    sent.append(.offTheRecord(id))
    clearLine()
    record = .following
  }

  /// What a correction is about.
  enum Correctable {
    case record(place: Int)
    case offTheRecord(Int)
  }

  /// The newest text that holds some words: of this point, else a line off the record of another one, which
  /// must not get into the record for that.
  func correctable(_ old: String) -> Correctable? {
    let place = session.placeToCorrect(old)
    let secrets = offTheRecord.lines.reversed().filter { $0.text.contains(old) }
    let here = secrets.first { $0.point == session.pointAtHand }
    if let here, place.map({ here.after > $0 }) ?? true { return .offTheRecord(here.id) }
    if let place { return .record(place: place) }
    return secrets.first.map { .offTheRecord($0.id) }
  }

  /// What has to be asked before the line is sent; `nil` where it is plain what it is.
  var recordDoubt: Question? {
    let text = composer.editor.text
    let answers = { (record: String) in
      [
        Question.Answer("y", words.notes.answerOffTheRecord, .submitLine(.offTheRecord)),
        Question.Answer("r", record, .submitLine(.record)),
      ]
    }
    if let line = secretLine(text) {
      return Question(
        text: words.notes.isLineOffTheRecord(line),
        answers: answers(words.notes.answerRecordAll))
    }
    if NoteLine.isPartlyOffTheRecord(text), composer.target == .new {
      return Question(
        text: words.notes.isAllOffTheRecord,
        answers: answers(words.notes.answerRecordAll))
    }
    if NoteLine.isAboutEarlier(text),
      case .substitution(let change) = NoteLine(parsing: text, knowing: names),
      case .offTheRecord = sent.all.last, correctable(change.old) == nil
    {
      return Question(
        text: words.notes.whatIsThisOne(change.old.fitted(columns: 30)),
        answers: answers(words.notes.answerRecordAsNote))
    }
    return nil
  }

  /// The number of the line behind the first one from which on a text is off the record.
  private func secretLine(_ text: String) -> Int? {
    let text = String(text.drop(while: \.isWhitespace))
    guard text.unicodeScalars.contains(where: { Character($0).isNewline }) else {
      return nil
    }
    let kept = NoteLine.recordable(text, knowing: names)
    guard kept.utf8.count < text.utf8.count, !kept.isEmpty else { return nil }
    return 2 + kept.count { $0.isNewline }
  }

  /// Sends what stands before the line that is off the record, and keeps the rest here.
  mutating func submitSplit() -> [Effect] {
    let whole = String(composer.editor.text.drop(while: \.isWhitespace))
    let kept = secretLine(whole) == nil ? "" : NoteLine.recordable(whole, knowing: names)
    let secret = String(whole.dropFirst(kept.count))
    let at = composer.startedAt ?? now
    let text =
      if case .offTheRecord(let text) = NoteLine(parsing: secret, knowing: names) {
        text
      } else { secret }
    guard !kept.isEmpty else {
      keepOffTheRecord(text, at)
      return []
    }
    keepOffTheRecord(text, at, behindNote: true)
    composer.editor.setText(kept)
    return submitLine(as: .record)
  }

  /// How much of a text that is being typed may be kept in a file.
  func recordable(_ text: String, target: Composer.Target = .new) -> String {
    if case .offTheRecord = target { return "" }
    if NoteLine.isAboutEarlier(text), !offTheRecord.lines.isEmpty { return "" }
    if target == .new, NoteLine.isPartlyOffTheRecord(text) { return "" }
    return NoteLine.recordable(text, knowing: names)
  }
}
