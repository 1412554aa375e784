import BreakoutModel

/// Forms that are filled in.
extension Words.Floor {
  /// Heading of a form: as what somebody asks for the floor.
  public func asks(as kind: InterventionKind) -> String {
    switch kind {
    case .floor: say("Asks for the floor")
    case .panel: say("Panellist")
    case .response: say("Response")
    case .question: say("Question")
    case .order: say("Point of order")
    case .reply: say("Right of reply")
    case .moderator: say("Moderator")
    case .technical: say("Technical")
    }
  }

  /// A field: who asks for the floor, by name, or which group.
  public var who: String { say("Who, or group") }

  /// A field: as what somebody speaks, such as “point of order”.
  public var asKind: String { say("As") }

  /// A field: what somebody wants to say.
  public var toSay: String { say("To say") }

  /// A field: how somebody takes part; the three words are typed into it.
  public var byChannel: String { say("Room, online, phone") }

  /// A field: what somebody looks like whose name is not known.
  public var looksLike: String { say("Looks like") }

  /// A field: how the moderator rules on a point of order.
  public var ruling: String { say("Ruling") }

  /// In the field “As”, before “point of order”, for one that does not wait for the end of the speech. One word, which
  /// is typed too.
  public var urgent: String { say("urgent") }

  /// In the field “As”: as what somebody speaks at once. The word “urgent” comes first, for it is read as it is typed.
  public func urgentKind(_ kind: String) -> String { say("urgent \(kind)") }

  /// Heading of a form.
  public var givesRestTo: String { say("Gives the rest of the time to") }

  /// Heading of a form; its fields are as what people speak.
  public var speakingTimes: String { say("Speaking times (m:ss) from now on") }

  /// A field: whether somebody may be on the list more than once; it takes yes or no.
  public var several: String { say("Several requests each") }

  /// What is typed into a field for yes or no, of which the first letter will do.
  public var yes: String { say("yes") }

  /// What is typed into a field for yes or no. It begins with another letter than yes.
  public var no: String { say("no") }

  /// What was typed into a field for yes or no is neither.
  public var typeYesOrNo: String { say("Type \(yes) or \(no).") }

  /// As what somebody speaks was not understood: everything that there is.
  public func oneSpeaks(as kinds: [String]) -> String {
    say("One takes the floor as: \(words.lists.row(kinds)).")
  }

  /// How somebody takes part was not understood.
  public var noSuchChannel: String {
    say("People take part in the room, online or by phone.")
  }
}
