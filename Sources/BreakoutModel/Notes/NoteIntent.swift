/// What can be asked about notes.
public enum NoteIntent: Equatable, Sendable {
  /// Writes a note down under the point that was open when it was begun.
  case add(NoteDraft)
  /// Goes on with a note; without one, with the newest of whoever asks at the point at hand, else the newest of anybody
  /// there. Where there is none the text becomes a note.
  case extend(NoteID?, text: String)
  /// Corrects words in the newest entry of the point at hand that has them.
  case substitute(Substitution)
  /// Gives it another wording; a quotation that changes has to be checked again.
  case edit(NoteID, NoteDraft)
  /// Puts it under another point.
  case move(NoteID, to: PointID)
  /// Gives it these tags and no others, without their `#`.
  case tag(NoteID, tags: [String])
  /// Whether a quotation was checked with its speaker.
  case verify(NoteID, Bool)
  /// Takes it out of the record; undo puts it back.
  case remove(NoteID)
}

/// A note as it was typed, before the session gives it a number and a point.
public struct NoteDraft: Equatable, Sendable, Codable {
  /// When its first character was typed.
  public var at: Timestamp
  public var kind: NoteKind
  public var text: String
  public var speaker: Speaker?
  public var tags: [String]

  public init(
    at: Timestamp, kind: NoteKind = .note, text: String, speaker: Speaker? = nil,
    tags: [String] = []
  ) {
    self.at = at
    self.kind = kind
    self.text = text
    self.speaker = speaker
    self.tags = tags
  }
}

/// A correction typed as `s/old/new/` (product rule F6): literal, case kept.
public struct Substitution: Equatable, Sendable, Codable {
  public var old: String
  public var new: String

  public init(old: String, new: String) {
    self.old = old
    self.new = new
  }

  /// The line that reads as this correction.
  public var line: String {
    let parts = [old, new].map {
      $0.replacing("\\", with: "\\\\").replacing("/", with: "\\/")
    }
    return "s/\(parts[0])/\(parts[1])/"
  }
}

extension NoteIntent: Codable {
  enum AddCodingKeys: String, CodingKey { case _0 = "draft" }
  enum ExtendCodingKeys: String, CodingKey {
    case _0 = "note"
    case text
  }
  enum SubstituteCodingKeys: String, CodingKey { case _0 = "words" }
  enum EditCodingKeys: String, CodingKey {
    case _0 = "note"
    case _1 = "draft"
  }
  enum MoveCodingKeys: String, CodingKey {
    case _0 = "note"
    case to
  }
  enum TagCodingKeys: String, CodingKey {
    case _0 = "note"
    case tags
  }
  enum VerifyCodingKeys: String, CodingKey {
    case _0 = "note"
    case _1 = "isVerified"
  }
  enum RemoveCodingKeys: String, CodingKey { case _0 = "note" }
}

extension NoteIntent {
  var canWait: Bool {
    switch self {
    case .add, .extend, .substitute, .edit, .move, .tag: true
    case .verify, .remove: false
    }
  }

  var joins: Bool {
    switch self {
    case .add, .extend, .substitute: true
    case .edit, .move, .tag, .verify, .remove: false
    }
  }
}
