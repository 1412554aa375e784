/// Finds the title of a note: never the kind of document, a line of the date, an address or a picture where anything
/// else could be it.
struct TitleSearch {
  private(set) var title: String?
  /// The lines it takes, by their places in the list of lines.
  private(set) var range: Range<Int>?

  let lines: [MastheadLine]
  /// The lines that invite to something, up to one that ends in a colon.
  let invitationLines: Set<Int>
  /// The lines that name who sends the note.
  private(set) var organisations: Set<Int> = []
  private static let longest = 200

  /// - Parameter stated: the title, where the front matter has it.
  init(_ lines: [MastheadLine], stated: String?) {
    self.lines = lines
    invitationLines = Self.invitation(in: lines)
    if let stated {
      title = stated
      // A heading that it stands for goes with it.
      let line =
        lines.firstIndex { $0.text.folded == stated.folded }
        ?? lines.firstIndex { $0.form == .heading(1) && Self.isTitle($0.text) }
      range = line.map { $0..<($0 + 1) }
      return
    }
    organisations = Self.organisations(in: lines.prefix(40))
    search()
    guard title == nil else { return }
    // The name of who sends the note is better than nothing.
    organisations = []
    search()
  }

  /// The lines that name who sends the note, and those of the same paragraph that say more of it.
  private static func organisations(in lines: ArraySlice<MastheadLine>) -> Set<Int> {
    var found: Set<Int> = []
    for index in lines.indices {
      let line = lines[index]
      let goesOn =
        found.contains(index - 1) && lines[index - 1].place == line.place && !line.isFirst
        && !DocumentKind.begins(line.text) && !"«“\"„《".contains(line.text.first ?? " ")
      if goesOn || OrganisationName.isName(line.text) { found.insert(index) }
    }
    return found
  }

  private mutating func search() {
    // A heading of the highest level that says more than what kind of document this is.
    if let index = lines.indices.first(where: {
      lines[$0].form == .heading(1) && isTitle(at: $0)
    }) {
      take(index)
    } else if let index = lines.prefix(20).firstIndex(where: { Self.labelled($0) != nil }),
      let subject = Self.labelled(lines[index])
    {
      (title, range) = (subject, index..<(index + 1))
    } else if let index = quotedTitle {
      take(index)
    } else if let index = lines.prefix(60).prefix(while: {
      !$0.isHeading || SectionNames.role(of: $0.text) == nil || DocumentKind.isName($0.text)
    }).firstIndex(where: isSession) {
      takeSession(index)
    } else if let index = nameOfKind, (titleOfInvitation ?? firstTitle).map({ $0 < index }) ?? true
    {
      takeNameOfKind(index)
    } else if let index = noticeAbout {
      take(index)
    } else if let index = titleOfInvitation ?? firstTitle {
      let isBent =
        lines[index].text.first?.isLowercase == true && nameOfKind.map { $0 + 1 == index } ?? false
      if isBent {
        takeNameOfKind(index - 1)
      } else {
        take(index)
      }
    } else if let index = nameOfKind {
      takeNameOfKind(index)
    } else if let (meeting, index) = meetingBesideDay {
      (title, range) = (meeting, index..<index)
    } else if organisations.isEmpty {
      takeAnything()
    } else if let (quotation, index) = quotationInProse {
      (title, range) = (quotation, index..<index)
    }
  }

  /// The name of the kind or the date is better than nothing.
  private mutating func takeAnything() {
    // A day alone above everything is what people call the meeting.
    let day = lines.firstIndex { $0.form == .heading(1) && DatePhrase.isOnlyDates($0.text) }
    let index =
      day
      ?? lines.firstIndex {
        Self.couldBeTitle($0.text) && $0.form != .item && !Self.isSalutation($0.text)
          && !$0.text.endsSentence
      }
      ?? lines.firstIndex {
        $0.form != .item && !$0.text.isBlank && Self.isShort($0.text) && !$0.text.endsSentence
          && !Self.isSalutation($0.text)
      }
    guard let index else { return }
    (title, range) = (lines[index].text, index..<(index + 1))
  }

  private func isTitle(at index: Int) -> Bool {
    !organisations.contains(index) && Self.isTitle(lines[index].text)
  }

  /// The kind of document, and in the next line of which meeting.
  private mutating func takeNameOfKind(_ index: Int) {
    title = (lines[index].text + " " + lines[index + 1].text).onOneLine.withoutDecoration
    range = index..<(index + 2)
  }

  /// The first heading, unless a line that can be a title stands before any section.
  private var firstTitle: Int? {
    let heading = lines.indices.first {
      if case .heading(let level) = lines[$0].form { level < 4 && isTitle(at: $0) } else { false }
    }
    let text = lines.prefix { !$0.isHeading || DocumentKind.isName($0.text) }
    let line = text.indices.first { index in
      let line = text[index]
      return line.form == .paragraph && !invitationLines.contains(index) && isTitle(at: index)
        && !isProse(line)
        && (line.isFirst || isAfterKind(line) || index > 0 && organisations.contains(index - 1))
    }
    guard let line else { return onlyTop(before: heading) ?? heading }
    let better = nameOfMeeting(below: line, in: text)
    guard let heading else { return better ?? line }
    // Text above a heading of the second level is mostly a notice; below a heading of a session it is the title.
    return line < heading && lines[line].isFirst && lines[heading].form != .heading(1)
      && !lines[line].text.endsSentence && heading - line > 1 ? line : heading
  }

  /// `Board Meeting Agenda` over everything is better than the first section.
  private func onlyTop(before heading: Int?) -> Int? {
    guard let top = lines.firstIndex(where: { $0.form == .heading(1) && $0.text.words.count > 1 }),
      top < heading ?? .max,
      lines.allSatisfy({ $0.form != .heading(1) || $0.place == lines[top].place })
    else { return nil }
    return top
  }

  /// The line below the name of a body that says which of its meetings this is: `Acta de la sesión …`, `Provisional agenda
  /// for …`, `Breakout 3: …`.
  private func nameOfMeeting(below line: Int, in text: ArraySlice<MastheadLine>) -> Int? {
    // What stands below `Concept note` or `Side event` is the title.
    let kind = text.indices.last {
      $0 > line && $0 < line + 12 && DocumentKind.isName(text[$0].text)
    }
    if let kind {
      let below = text.indices.first { index in
        index > kind && index <= kind + 2 && text[index].form == .paragraph
          && text[index].text.words.count > 2 && Self.isTitle(text[index].text)
          && !isProse(text[index])
          // The heads of columns name nothing.
          && !(text[index].text.words.first.map(Labels.isKnown) ?? false)
      }
      if let below { return below }
    }
    let isBelowKind = text.indices.contains { $0 < line && DocumentKind.isName(text[$0].text) }
    guard !isBelowKind, !DocumentKind.begins(text[line].text),
      !text[line].text.contains(where: { "«“\"".contains($0) })
    else { return nil }
    return text.indices.first { index in
      index > line && index <= line + 7 && text[index].form == .paragraph
        && VenuePhrase.whole(text[index].text) == nil
        && text[index].text.words.count > 2
        && Self.isTitle(text[index].text) && DocumentKind.begins(text[index].text)
        && text[index].text.words.count <= 20
    }
  }

  /// Whether a line is a part of a longer paragraph that ends as a sentence does.
  private func isProse(_ line: MastheadLine) -> Bool {
    let paragraph = lines.filter { $0.place == line.place }
    guard paragraph.count > 1, let last = paragraph.last else { return false }
    return last.text.endsSentence
      && paragraph.reduce(0) { $0 + $1.text.words.count } > 7 * paragraph.count
  }

  /// `COLLOQUE` and then the title, in one paragraph.
  private func isAfterKind(_ line: MastheadLine) -> Bool {
    guard let index = lines.firstIndex(where: { $0.line == line.line && $0.text == line.text }),
      index > 0
    else {
      return false
    }
    let before = lines[index - 1]
    return DocumentKind.isName(before.text) || DayPart.isName(before.text)
      || before.text.hasSuffix(":")
      || DatePhrase.isOnlyDates(before.text)
      || DatePhrase.find(in: before.text).map { $0.remainder.words.count < 4 } ?? false
      || invitationLines.contains(index - 1)
  }

  /// The lines of paragraphs that invite to something, up to one that ends in a colon.
  private static func invitation(in lines: [MastheadLine]) -> Set<Int> {
    var found: Set<Int> = []
    for index in lines.indices
    where lines[index].form == .paragraph && invites(lines[index].text) {
      let place = lines[index].place
      var start = index
      while start > 0, lines[start - 1].place == place { start -= 1 }
      let end =
        lines[index...].firstIndex { $0.place != place || $0.text.hasSuffix(":") } ?? lines.endIndex
      for line in start...min(end, lines.count - 1) where lines[line].place == place {
        found.insert(line)
      }
    }
    return found
  }

  private static func invites(_ text: String) -> Bool {
    text.folded.words.contains { word in invitations.contains { word.hasPrefix($0) } }
  }

  private mutating func takeSession(_ index: Int) {
    // The name may go on in the next lines: `Session "Village clubs` / `and mill owners"`.
    var text = lines[index].text
    var end = index + 1
    if text.hasOpenQuotation {
      while end < lines.count, end < index + 5,
        lines[end].place == lines[index].place || text.hasOpenQuotation
      {
        text += " " + lines[end].text
        end += 1
        if !text.hasOpenQuotation { break }
      }
    }
    (title, range) = (SessionLine.title(in: text) ?? text, index..<end)
  }

  private mutating func take(_ index: Int) {
    var text = lines[index].text
    var end = index + 1
    while end < lines.count, end < index + 5, goesOn(text, with: lines[end], after: lines[end - 1])
    {
      text += " " + lines[end].text
      end += 1
    }
    if let session = SessionLine.title(in: text) { text = session }
    title = DocumentKind.without(text.onOneLine.withoutDecoration)
    range = index..<end
  }

  /// Whether a title that a narrow page wrapped goes on in a line.
  private func goesOn(_ text: String, with next: MastheadLine, after last: MastheadLine) -> Bool {
    guard next.form == last.form, next.form != .item, text.count + next.text.count <= Self.longest,
      Labels.read(next.text).isEmpty, DatePhrase.find(in: next.text) == nil
    else { return false }
    if text.hasOpenQuotation { return true }
    let isSamePlace = next.place == last.place
    if let first = next.text.first,
      first.isLowercase || first == "(" && next.text.dropFirst().first?.isLowercase == true,
      isSamePlace || next.place == last.place + 1
    {
      return !text.endsSentence && !next.text.endsSentence
    }
    if let word = text.words.last?.folded, NoteRepair.openEnds.contains(word) {
      return isSamePlace || next.place == last.place + 1
    }
    // `Keeping Small Weather Stations` / `Alive in the Hill Farming Districts`
    let words = next.text.words
    if isSamePlace, (3...9).contains(words.count), text.words.count > 2, !text.endsSentence,
      words.dropFirst().contains(where: { Self.joints.contains($0) }),
      !next.text.contains(where: { ",:|–—(".contains($0) || $0.isNumber }),
      VenuePhrase.whole(next.text) == nil, !DocumentKind.speaks(of: next.text),
      !OrganisationName.isName(next.text), !next.text.endsSentence,
      SectionNames.role(of: next.text) == nil, !PersonPhrase.isPerson(next.text)
    {
      return true
    }
    // `Lamplight 2030:` / `How will …?`
    return text.hasSuffix(":") && isSamePlace && next.text.words.count <= 25
  }

  /// Words in the middle of a title that no line of its own has.
  private static let joints: Set<String> = [
    "in", "of", "the", "for", "and", "on", "with", "to", "de", "du", "des", "la", "les", "pour",
    "et",
    "dans", "del", "los", "las", "para", "y", "en", "в", "на", "и", "для", "с", "о", "من", "في",
  ]

  /// `Subject: …`, `Objet : …`
  private static func labelled(_ line: MastheadLine) -> String? {
    guard line.form == .paragraph, let pair = Labels.read(line.text).first, pair.key == .title,
      pair.value.words.count > 1
        || pair.value.count > 3 && pair.value.unicodeScalars.contains(where: \.isIdeographic),
      !Labels.isPlaceholder(pair.value)
    else { return nil }
    return pair.value.withoutDecoration.withoutAnswerMarks
  }

  private func isSession(_ line: MastheadLine) -> Bool {
    guard line.form == .paragraph else { return false }
    // The name may be longer than the line.
    let text =
      line.text.hasOpenQuotation
      ? lines.filter { $0.place == line.place && $0.line >= line.line }.map(\.text).joined(
        separator: " ") : line.text
    return SessionLine.title(in: text).map { !DatePhrase.isOnlyDates($0) } ?? false
  }

  private static func isShort(_ text: String) -> Bool {
    text.count <= longest && text.words.count <= 25
  }

  /// Whether a line can be a title at all.
  static func couldBeTitle(_ text: String) -> Bool {
    guard isShort(text), text.contains(where: \.isLetter) else { return false }
    let bare = text.trimmed
    return !bare.hasPrefix("http") && !bare.hasPrefix("www.") && !bare.hasPrefix("![")
      && !(bare.words.count < 3 && bare.contains("@"))
  }

  private static func isTitle(_ text: String) -> Bool {
    guard couldBeTitle(text), !DocumentKind.isName(text), Labels.read(text).isEmpty,
      !text.endsSentence,
      SectionNames.role(of: text) == nil,
      !invites(text) || DocumentKind.begins(text) && text.words.count <= 15,
      !PersonPhrase.startsWithHonorific(text)
    else { return false }
    if DatePhrase.isOnlyDates(text) { return false }
    // `Puerto Almagre, a 2 de noviembre de 2026` too.
    if let found = DatePhrase.find(in: text),
      found.remainder.trimming(["[", "]", " "]).words.filter({ word in
        !["a", "le", "de", "du", "on", "den", "el", "à", "the"].contains(word.folded)
      }).count < 3
    {
      return false
    }
    // `Panel at the Fourth Rural Buildings Week`
    let words = text.folded.words
    if words.count > 3, DocumentKind.isName(words[0]),
      ["at", "during", "au", "lors", "en", "durante", "на"].contains(words[1])
    {
      return false
    }
    if DayPart.isName(text) || text.contains("://") || isSalutation(text) { return false }
    // `20 May 2027, 18:30, Library`
    if DatePhrase.find(in: text) != nil,
      ClockPhrase.find(in: DatePhrase.find(in: text)?.remainder ?? text) != nil
    {
      return false
    }
    // A kind or a symbol beside something else: `Side event No. 14 | Concept note`
    let columns = text.split(separator: " | ").map(\.trimmed)
    if columns.count > 1,
      columns.contains(where: {
        DocumentKind.isName($0) || $0.contains("/") && $0.contains(where: \.isNumber)
          || DocumentKind.begins($0) && $0.contains("(")
      })
    {
      return false
    }
    // `Председатель – проф. Н. Ольховская`
    if let dash = text.firstRange(of: " – ") ?? text.firstRange(of: " — "),
      let key = Labels.key(of: String(text[..<dash.lowerBound])),
      [.moderator, .rapporteur, .place, .date].contains(key)
    {
      return false
    }
    // `Paper 4 of the file`, `Item 2 of the provisional agenda`
    if words.count > 1, words[1].allSatisfy(\.isNumber),
      [
        "paper", "item", "document", "annex", "annexe", "anexo", "punto", "point", "пункт",
        "документ",
        "приложение", "البند",
      ].contains(words[0]), !text.contains(":")
    {
      return false
    }
    // `IFD/WG.3/2027/1`
    if text.words.count == 1, text.contains("/"), text.contains(where: \.isNumber) { return false }
    let first = text.plainWord
    return !skipped.contains { first.hasPrefix($0) } && ClockPhrase.leading(text) == nil
  }

  /// Lines that are about the document or its makers.
  private static let skipped = [
    "organised by", "organized by", "organisé par", "organizado por", "организатор", "under the",
    "sous la présidence",
    "sous le haut", "with the support", "avec le soutien", "con el apoyo", "item ", "distr.",
    "original:", "page ",
    "version ", "talkid", "back to", "talk id", "bajo la presidencia", "при поддержке", "by ",
    "submitted by", "from:", "to:", "cc:", "sent:", "de:", "de :", "à :", "para:", "от:", "кому:",
    "lettre remise", "lettre recommandée", "carta certificada", "working paper no", "исх.",
    "pour diffusion", "for immediate release", "para difusión", "من:", "إلى:", "发件人", "收件人", "抄送",
    "ref:", "réf",
  ]

  private static let invitations = [
    "invit", "приглаша", "يدعو", "تدعو", "يسر", "邀请", "邀請", "cordially", "welcome", "honour",
    "pleasure", "plaisir", "complace", "честь", "يتشرف", "convie",
  ]
}
