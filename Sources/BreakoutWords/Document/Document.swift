import BreakoutModel

extension Words {
  /// The pages about the document that leaves the room.
  public var document: Document { Document(self) }

  public struct Document: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

// MARK: The document in its pager

extension Words.Document {
  /// Before the words that are looked for.
  public var find: String { say("Find: ") }
  /// Beside the contents of the document.
  public var enterGoesThere: String { say("Enter goes there") }
  /// Which of the places is shown that hold the words.
  public func found(_ number: Int, of count: Int) -> String { say("found \(number) of \(count)") }
  /// Stands where a page of paper begins.
  public func page(_ number: Int) -> String { say("page \(number)") }
  /// Which page of paper is shown.
  public func page(_ number: Int, of count: Int) -> String { say("page \(number) of \(count)") }
  /// How much of the document has been seen.
  public func share(_ percent: Int) -> String { say("\(percent) %") }
  /// Words that were looked for.
  public func doesNotOccur(_ text: String) -> String {
    say("“\(text)” does not occur in this document.")
  }
  /// The next place was asked for before any words were.
  public var nothingLookedFor: String { say("Nothing was looked for yet; / asks for words.") }

  /// A key's word in the bottom line: looks for words.
  public var findKey: String { say("find") }
  /// A key's words in the bottom line.
  public var goThere: String { say("go there") }
  /// A key's words in the bottom line: goes to what is missing and lets it be filled in.
  public var fillIt: String { say("fill it") }
  /// A key's word in the bottom line: the quotation was checked.
  public var verified: String { say("verified") }
  /// A key's word in the bottom line: the room agrees with what is read back.
  public var consensus: String { say("consensus") }
  /// A key's word in the bottom line.
  public var edit: String { say("edit") }
  /// A key's word in the bottom line.
  public var choose: String { say("choose") }
  /// A key's word in the bottom line: the rule for the whole session.
  public var session: String { say("session") }
  /// A key's word in the bottom line: the rule for a point.
  public var point: String { say("point") }
  /// A key's words in the bottom line.
  public var otherFormat: String { say("other format") }
  /// A key's word in the bottom line: writes the document.
  public var write: String { say("write") }
  /// A key's words in the bottom line.
  public var nextLine: String { say("next line") }
}

// MARK: Before it is written

extension Words.Document {
  /// A heading, with what the keys do.
  public var writeHeading: String { say("Write the document · Enter writes, Esc does not") }
  /// A label before the kind of document.
  public var document: String { say("Document") }
  /// A label before how far the document is.
  public var state: String { say("State") }
  /// A label before the day until when comments are asked for.
  public var commentsBy: String { say("Comments by") }
  /// A label before the name of who validates it.
  public var validatedBy: String { say("Validated by") }
  /// A label before why it is validated although something is missing.
  public var allTheSame: String { say("All the same") }
  /// A label before whether the record has what was noted minute by minute.
  public var notes: String { say("Notes") }
  /// Chosen: the record has what was noted minute by minute.
  public var withNotes: String { say("all of them, with their times") }
  /// Chosen: the record leaves out what was noted minute by minute.
  public var withoutNotes: String { say("left out") }
  /// A label before the formats.
  public var formats: String { say("Formats") }
  /// A label before the folder.
  public var folder: String { say("Folder") }
  /// A label before the names of the files.
  public var files: String { say("Files") }
  /// How far the document is.
  public var draft: String { say("draft") }
  /// How far the document is.
  public var circulated: String { say("circulated for comments") }
  /// How far the document is.
  public var validated: String { say("validated") }
  /// Over what stands against a validated document.
  public var notValidYet: String { say("Validated means closed and complete. It is not yet:") }
  /// What stands against a validated document.
  public var sessionIsNotClosed: String { say("The session is not closed.") }
  /// Below a few things that are missing: how many more there are; g is a key.
  public func andMore(_ count: Int) -> String { say("and \(count) more · g lists them") }
  /// In the place of the files.
  public var noFormatIsChosen: String { say("no format is chosen") }
  /// Enter while no format is chosen.
  public var chooseAFormat: String {
    say("No format is chosen; Space chooses the one under the cursor.")
  }
  /// Nothing is missing in the document.
  public var nothingIsMissing: String { say("Nothing is missing.") }
  /// How many things are missing, in words; g is a key.
  public func listed(_ gaps: String) -> String { say("\(gaps) · g lists them") }
  /// Names in free texts that the attribution rule does not let out.
  public func namesAgainstTheRule(_ count: Int) -> String {
    say(
      count,
      "\(count) name stands in free text against the rule · arrows, then Enter goes there",
      "\(count) names stand in free text against the rule · arrows, then Enter goes there")
  }
  /// A name in a free text, and where it stands.
  public func hit(_ name: String, _ place: String) -> String { say("“\(name)” · \(place)") }
  /// What is missing before it can be written.
  public var typeByWhom: String { say("Type by whom the document is validated.") }
  /// What is missing before it can be written.
  public var typeTheDay: String {
    say("Type the day until when comments are asked for, e.g. 26 May.")
  }
  /// The version could not be saved, and why.
  public func notRecorded(_ reason: String) -> String {
    say("The version could not be recorded: \(reason)")
  }
  /// Formats that another program is still making.
  public func writing(_ formats: String) -> String { say("Writing \(formats)…") }
  /// The file that was written, and others.
  public func written(_ files: String) -> String { say("Written: \(files)") }
  /// A file, and how many more were written in its folder.
  public func moreBeside(_ file: String, _ count: Int) -> String {
    say(count, "\(file) and \(count) more beside it", "\(file) and \(count) more beside it")
  }
}

// MARK: What is missing

extension Words.Document {
  /// A heading over what is missing, with its number.
  public func stillMissing(_ count: Int) -> String { say("Still missing · \(count)") }
  /// A key for quotations at something else.
  public var noQuotation: String { say("This is no quotation; Enter goes to it.") }
  /// The title or the date is missing, which no form holds.
  public var comesFromTheAgenda: String {
    say("The title and the date come from the agenda; correct them there for the next session.")
  }
  /// A text that is not saved is gone to, and all is saved by now.
  public var everythingIsSaved: String { say("Everything is saved.") }
  /// A text that is not saved is gone to, and why it is not.
  public func keptAndTriedAgain(_ reason: String) -> String {
    say("It is kept here and tried again: \(reason)")
  }
  /// How much is missing, in words, shortly before the end; to who is typing.
  public func inTheDocumentEsc(_ gaps: String) -> String {
    say("\(gaps) in the document · Esc, then g lists them.")
  }
  /// How much is missing, in words, shortly before the end.
  public func inTheDocument(_ gaps: String) -> String {
    say("\(gaps) in the document · g lists them.")
  }

  /// The title of a form, with the number and the title of the point.
  public func whatIsMissing(at number: Int, _ title: String) -> String {
    say("Point \(number) “\(title)” · what is missing")
  }
  /// A field of that form.
  public var keyMessage: String { say("Key message") }
  /// A field of that form.
  public var agreement: String { say("Agreement") }
  /// A field of that form.
  public var divergence: String { say("Divergence") }
  /// A field of that form.
  public var actionAndWho: String { say("Action, and who") }

  /// What a point lacks, in a list.
  public var aKeyMessage: String { say("a key message") }
  /// What a point lacks, in a list.
  public var aRecommendation: String { say("a recommendation") }
  /// What a point lacks, in a list.
  public func decisions(_ count: Int) -> String {
    say(count, "\(count) decision", "\(count) decisions")
  }
  /// What a point lacks, in a list.
  public var agreementOrDivergence: String { say("agreement or divergence") }

  /// How many a point has.
  public func keyMessages(_ count: Int) -> String {
    count == 0
      ? say("no key message") : say(count, "\(count) key message", "\(count) key messages")
  }
  /// How many a point has.
  public func recommendations(_ count: Int) -> String {
    count == 0
      ? say("no recommendation")
      : say(count, "\(count) recommendation", "\(count) recommendations")
  }
  /// How many a point has, a whole label, and how many of them are not decided.
  public func undecided(_ recommendations: String, _ count: Int) -> String {
    say("\(recommendations), \(count) not decided")
  }
  /// How many a point has.
  public func agreements(_ count: Int) -> String {
    count == 0 ? say("no agreement") : say(count, "\(count) agreement", "\(count) agreements")
  }
  /// How many a point has.
  public func divergences(_ count: Int) -> String {
    count == 0
      ? say("no divergence") : say(count, "\(count) divergence", "\(count) divergences")
  }
  /// How many a point has.
  public func actions(_ count: Int) -> String {
    count == 0 ? say("no action") : say(count, "\(count) action", "\(count) actions")
  }
  /// How many a point has.
  public func parkedIssues(_ count: Int) -> String {
    count == 0
      ? say("no parked issue") : say(count, "\(count) parked issue", "\(count) parked issues")
  }
  /// How many a point has, a whole label, and how many of them nobody has taken up.
  public func withoutOwner(_ all: String, _ count: Int) -> String {
    say("\(all), \(count) without an owner")
  }
}

// MARK: The read-back

extension Words.Document {
  /// All recommendations have been read to the room.
  public var allReadBack: String { say("Every recommendation has been read back.") }
  /// What a recommendation, by its number, has become; it was the last one.
  public func isNowAndAllRead(_ recommendation: String, _ status: String) -> String {
    say("\(recommendation) is \(status). Everything has been read back.")
  }
  /// A recommendation, by its number and status, cannot be deferred.
  public func decidedNotDeferred(_ recommendation: String, _ status: String) -> String {
    say("\(recommendation) is \(status); what the room has decided is not deferred.")
  }
  /// A recommendation, by its number and status, needs no decision; r is a key.
  public func decidedAlready(_ recommendation: String, _ status: String) -> String {
    say("\(recommendation) is \(status) already; r says that it was read back.")
  }
  /// The time for reading back has come, and which key or command begins with it.
  public func reserveBegins(_ key: String) -> String {
    say("Reserve begins: \(key) reads the recommendation back.")
  }
  /// The time for reading back has come: the key or command, how many, and how many seconds for each.
  public func reserveBegins(_ key: String, _ count: Int, seconds: Int) -> String {
    say(
      count, "Reserve begins: \(key) reads the \(count) recommendation back, \(seconds) s each.",
      "Reserve begins: \(key) reads the \(count) recommendations back, \(seconds) s each.")
  }
  /// The heading: which recommendation, by its number, and which of how many.
  public func readBackHeading(_ recommendation: String, _ position: Int, of count: Int) -> String {
    say("Read back · \(recommendation) · \(position) of \(count)")
  }
  /// How much time there is for each that is left, in seconds.
  public func secondsEach(_ seconds: Int) -> String { say("\(seconds) s each") }
  /// Nothing is left to read.
  public var allRead: String { say("all read") }
  /// How many are left, the time for all, and the seconds for each.
  public func left(_ count: Int, _ time: String, seconds: Int) -> String {
    say("\(count) left, \(time): \(seconds) s each")
  }
  /// How many are left, the time for all, the seconds for each, and for how many there is time.
  public func left(_ count: Int, _ time: String, seconds: Int, fitting: Int) -> String {
    say("\(count) left, \(time): \(seconds) s each, \(fitting) fit")
  }
  /// In the place of the addressees.
  public var toWhom: String { say("○ To whom?") }
  /// Whom a recommendation addresses; its text follows.
  public func addressed(_ addressees: String) -> String { say("\(addressees):") }
  /// The text is not the one that was decided.
  public var textChanged: String {
    say("! TEXT CHANGED AFTER THE DECISION: read it back as it is now.")
  }
  /// In the place of the deadline.
  public var noDeadline: String { say("○ no deadline") }
  /// In the place of the deadline, e.g. `By 2027-12`.
  public func due(_ deadline: String) -> String { say("By \(deadline)") }
  /// In the place of the indicator.
  public var noIndicator: String { say("○ no indicator") }
  /// By what success is measured.
  public func indicator(_ text: String) -> String { say("Indicator: \(text)") }
  /// A field and what stands in it.
  public func field(_ name: String, _ text: String) -> String { say("\(name): \(text)") }
  /// How a recommendation stands, and that it was read back.
  public func andReadBack(_ status: String) -> String { say("\(status) · ● read back") }
  /// A decision is open while something is read; c is a key.
  public func isStillOpen(_ decision: String) -> String {
    say("\(decision) is still open; c goes back to it.")
  }
}

// MARK: Who may be named

extension Words.Document {
  /// A rule for who may be named.
  public var attributed: String { say("attributed") }
  /// A rule for who may be named.
  public var affiliation: String { say("affiliation") }
  /// A rule for who may be named.
  public var groupOnly: String { say("group only") }
  /// The same where there is little room.
  public var groupShort: String { say("group") }
  /// A rule for who may be named.
  public var chathamHouse: String { say("Chatham House") }
  /// The same where there is little room.
  public var chathamShort: String { say("Chatham") }
  /// What a rule lets out.
  public var meansNames: String { say("names may be given") }
  /// What a rule lets out.
  public var meansOrganisations: String { say("organisations and groups, no names") }
  /// What a rule lets out.
  public var meansGroups: String { say("groups alone, neither names nor organisations") }
  /// What a rule lets out.
  public var meansNobody: String { say("nobody is named, and no affiliation") }
  /// A rule and what it lets out.
  public func rule(_ name: String, _ meaning: String) -> String { say("\(name): \(meaning)") }
  /// A point follows the rule of the session.
  public var asTheSession: String { say("as the session") }
  /// A heading.
  public var whoMayBeNamed: String { say("Who may be named in the session") }
  /// A heading, with the number of a point.
  public func whoMayBeNamed(in point: Int) -> String { say("Who may be named in point \(point)") }
  /// Below the rules.
  public var holdsNow: String {
    say("● holds now. A looser rule holds from now on only.")
  }
  /// Below the rules, and what the Tab key does.
  public var holdsNowTabSession: String {
    say("● holds now. A looser rule holds from now on only. Tab: the whole session.")
  }
  /// Below the rules, and what the Tab key does, with the number of a point.
  public func holdsNowTabPoint(_ point: Int) -> String {
    say("● holds now. A looser rule holds from now on only. Tab: point \(point) alone.")
  }
  /// A point that has a rule of its own.
  public func pointHas(_ point: Int, _ rule: String) -> String { say("Point \(point): \(rule)") }
  /// Tab while no point is at hand.
  public var noPointAtHand: String { say("No point is at hand; the session alone has a rule.") }

  /// A stricter rule was chosen for the session. Each begins the sentence with the name of the rule.
  public func stricterForSession(_ rule: AttributionRegime) -> String {
    switch rule {
    case .attributed:
      say("Attributed is stricter. Does it also hold for what the session has on record?")
    case .affiliation:
      say("Affiliation is stricter. Does it also hold for what the session has on record?")
    case .group:
      say("Group only is stricter. Does it also hold for what the session has on record?")
    case .chathamHouse:
      say("Chatham House is stricter. Does it also hold for what the session has on record?")
    }
  }
  /// A stricter rule was chosen for a point. Each begins the sentence with the name of the rule.
  public func stricter(_ rule: AttributionRegime, forPoint point: Int) -> String {
    switch rule {
    case .attributed:
      say("Attributed is stricter. Does it also hold for what point \(point) has on record?")
    case .affiliation:
      say("Affiliation is stricter. Does it also hold for what point \(point) has on record?")
    case .group:
      say("Group only is stricter. Does it also hold for what point \(point) has on record?")
    case .chathamHouse:
      say("Chatham House is stricter. Does it also hold for what point \(point) has on record?")
    }
  }
  /// An answer.
  public var yesFromTheBeginning: String { say("yes, from the beginning") }
  /// The same on a narrow screen.
  public var yesShort: String { say("yes") }
  /// An answer.
  public var fromNowOn: String { say("from now on only") }
  /// A point follows the session again, whose rule is this.
  public func pointFollows(_ point: Int, _ rule: String) -> String {
    say("Point \(point) follows the session again: \(rule), from now on.")
  }
  /// A rule of a point, what it means, and that it also holds for what was said before.
  public func pointCovers(_ point: Int, _ rule: String, _ meaning: String) -> String {
    say("Point \(point): \(rule), \(meaning); also for what is on record.")
  }
  /// A rule of a point, what it means, and that it holds from now on.
  public func pointFromNow(_ point: Int, _ rule: String, _ meaning: String) -> String {
    say(
      """
      Point \(point): \(rule), \(meaning); from now on, what is on record keeps its rule.
      """)
  }
  /// A rule of the session, what it means, and that it also holds for what was said before.
  public func sessionCovers(_ rule: String, _ meaning: String) -> String {
    say("The session: \(rule), \(meaning); also for what is on record.")
  }
  /// A rule of the session, what it means, and that it holds from now on.
  public func sessionFromNow(_ rule: String, _ meaning: String) -> String {
    say("The session: \(rule), \(meaning); from now on, what is on record keeps its rule.")
  }
}
