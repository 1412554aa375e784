/// A note of the rapporteur.
public struct NoteID: TableID {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// One thing the rapporteur wrote down.
public struct Note: Equatable, Sendable, Codable {
  public let id: NoteID
  /// The point that was open or, after it, the one just left, unless it was moved; `nil` before the first one.
  public var point: PointID?
  /// When its first character was typed (product rule F6).
  public let at: Timestamp
  public var kind: NoteKind
  public var text: String
  public var speaker: Speaker?
  /// Without the `#`, in the order given.
  public var tags: [String]
  /// Whether a quotation was checked with its speaker.
  public var isVerified = false
  /// What becomes of a parked issue; `nil` while nobody has decided it, and for every other note.
  public var ticket: ParkedTicket?

  /// A note as it was typed.
  public init(id: NoteID, point: PointID?, _ draft: NoteDraft) {
    self.id = id
    self.point = point
    at = draft.at
    kind = draft.kind
    text = draft.text
    speaker = draft.speaker
    tags = draft.tags
  }
}

extension Note {
  /// Takes another wording: the tags follow it, and a quotation has to be checked again.
  mutating func reword(_ text: String) {
    let before = NoteLine.tags(in: self.text)
    let now = NoteLine.tags(in: text)
    tags.removeAll { before.contains($0) && !now.contains($0) }
    tags += now.filter { !tags.contains($0) }
    if text != self.text { isVerified = false }
    self.text = text
  }
}

/// Who said something: a person, a person of a constituency, or somebody of a constituency.
public struct Speaker: Hashable, Sendable, Codable {
  public var name: String?
  public var constituency: String?

  public init(name: String?, constituency: String?) {
    self.name = name
    self.constituency = constituency
  }

  public var isUnknown: Bool { name == nil && constituency == nil }
}

extension Speaker: CustomStringConvertible {
  /// As people type it; empty where nobody is known.
  public var description: String {
    switch (name, constituency) {
    case (let name?, let constituency?): "\(name) (\(constituency))"
    case (let name?, nil): name
    case (nil, let constituency?): constituency
    case (nil, nil): ""
    }
  }
}

/// What becomes of a parked issue, so that the parking lot is not forgotten (product rule F20).
public enum ParkedTicket: Hashable, Sendable, Codable {
  /// Somebody takes it up: who, and by when, as it was typed.
  ///
  /// Acts of earlier versions have both in the first: `owner` reads either.
  case owned(by: String, due: String? = nil)
  case returnedToSponsor
  case toPlenary
}

extension ParkedTicket {
  /// Who takes the issue up; `nil` where that is nobody.
  public var owner: ParkedOwner? {
    guard case .owned(let by, let due) = self else { return nil }
    return due.map { ParkedOwner(name: by, due: $0) } ?? ParkedOwner(by)
  }
}
