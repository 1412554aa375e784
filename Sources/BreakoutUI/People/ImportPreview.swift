import BreakoutModel
import BreakoutWords

/// What a roster file would put on the roster, before it does (product rule F38).
public struct ImportPreview: Equatable, Sendable {
  /// As the user named the file.
  public let file: String
  public let people: [ParticipantDraft]
  /// Rows that are left out, one sentence each with its line and the reason.
  public let rejected: [Rejection]
  /// One sentence each.
  public let warnings: [String]
  /// The first line shown of what is wrong with the file.
  var top = 0

  /// A row that cannot be used.
  public struct Rejection: Equatable, Sendable {
    public let sentence: String
    /// The row as it stands in the file.
    public let text: String

    public init(_ sentence: String, text: String) {
      self.sentence = sentence
      self.text = text
    }
  }

  public init(
    file: String, people: [ParticipantDraft], rejected: [Rejection], warnings: [String]
  ) {
    self.file = file
    self.people = people
    self.rejected = rejected
    self.warnings = warnings
  }

  /// How many people each constituency has, in the session's order and then by name, and how many have
  /// no vote.
  public func counts(in session: Session) -> [(name: String, count: Int)] {
    let voters = people.filter { $0.role == .voting }
    var numbers: [String: Int] = [:]
    for one in voters { numbers[one.constituency ?? Participant.noGroup, default: 0] += 1 }
    let known = session.constituencies.filter { numbers[$0] != nil }
    let others = numbers.keys.filter { !known.contains($0) }.sorted()
    let counts = (known + others).map { (name: $0, count: numbers[$0] ?? 0) }
    // Where nobody has a constituency there is nothing to tell apart.
    let isDivided = counts.contains { $0.name != Participant.noGroup }
    let observers = people.count - voters.count
    return (isDivided ? counts : voters.isEmpty ? [] : [(words.people.withAVote, voters.count)])
      + (observers > 0 ? [(words.people.withoutAVote, observers)] : [])
  }

  /// How many are on the roster already and are left as they are.
  public func knownCount(in session: Session) -> Int {
    people.count - session.newcomers(among: people).count
  }

  /// `40 people: CSO 12, Business 9. 2 are on the roster already.`
  public func summary(in session: Session) -> String {
    let count = self.people.count
    let say = words.people
    let groups = counts(in: session).map { say.group(say.constituency($0.name), $0.count) }
    var sentences = [groups.isEmpty ? say.inTheFile(count) : say.inTheFile(count, groups)]
    let known = knownCount(in: session)
    if known > 0 { sentences.append(say.knownAlready(known)) }
    let rejected = self.rejected.count
    if rejected > 0 { sentences.append(say.unreadable(rejected)) }
    return words.lists.sentences(sentences)
  }
}
