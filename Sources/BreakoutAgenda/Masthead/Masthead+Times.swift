import BreakoutModel

/// When the session is.
extension Masthead {
  mutating func takeDate() {
    guard matter.date == nil else { return }
    var best: (weight: Int, index: Int, date: CalendarDate)?
    let salutation = lines.firstIndex { TitleSearch.isSalutation($0.text) }.flatMap { salutation in
      lines[salutation...].contains { line in
        DatePhrase.find(in: line.text).map { ClockPhrase.find(in: $0.remainder) != nil } ?? false
      } ? salutation : nil
    }
    for (index, line) in lines.enumerated() {
      // A whole paragraph on one line says when near its beginning.
      let text = line.text.words.prefix(2 * Self.longestLine).joined(separator: " ")
      guard let found = DatePhrase.find(in: text), !Self.isAboutDocument(line.text),
        !isElsewhere(line), !isDistribution(index), !isSentLine(line.line),
        !Self.isMailLine(line.text)
      else { continue }
      let bare = found.remainder.words.count
      var weight = bare < 4 ? 40 : bare < 12 ? 25 : 10
      if index >= belowTitle, head.contains(index) { weight += 30 }
      if case .heading = line.form { weight += 10 }
      // `… on Monday 8th February 2027 at 7.15 pm`: who invites says the day of the week too.
      if ClockPhrase.find(in: found.remainder) != nil,
        text.words.contains(where: { DayPart.isWeekday($0.folded.trimming([",", ".", "(", ")"])) })
      {
        weight += 15
      }
      // In the title itself it can be no other day.
      if isTitleLine(index) { weight += 30 }
      if line.form == .item { weight -= 20 }
      // The day of the meeting mostly has its hour.
      if index >= belowTitle, ClockPhrase.find(in: found.remainder) != nil { weight += 25 }
      // `22/06/2027 - 08:14`: when a page was put up.
      if index < belowTitle, !isTitleLine(index),
        ClockPhrase.find(in: found.remainder)?.span.end == nil,
        ClockPhrase.find(in: found.remainder) != nil
      {
        weight -= 30
      }
      // `Saint-Aubran, le 1er avril 2027`: the day of the letter, above its salutation.
      if let salutation, index < salutation, bare < 5, ClockPhrase.find(in: found.remainder) == nil
      {
        weight -= 60
      }
      if weight > best?.weight ?? 5 { best = (weight, index, found.date) }
    }
    guard let best else { return }
    matter.date = best.date
    matter.lines[.date] = lines[best.index].line
    // A sentence says more than when.
    let text = lines[best.index].text
    if head.contains(best.index), !text.endsSentence || text.words.count < 9 {
      taken.insert(best.index)
    }
  }

  /// `Eurosceptics in the Pub, 10 July 2014`, where nothing else says the day.
  mutating func takeDateOfTitle() {
    guard matter.date == nil, let stated = stated.title, let found = DatePhrase.find(in: stated)
    else { return }
    matter.date = found.date
    matter.lines[.date] = matter.lines[.title]
  }

  /// `From: …`, `Envoyé : …`, `发件人：…`: a line of a letter's head.
  static func isMailLine(_ text: String) -> Bool {
    let line = text.folded
    return mailHeads.contains { head in
      line.hasPrefix(head)
        && line.dropFirst(head.count).drop { $0 == " " }.first.map { ":：".contains($0) } ?? false
    }
  }

  private static let mailHeads = [
    "from", "to", "cc", "bcc", "sent", "de", "a", "cci", "envoye", "para", "enviado", "от", "кому",
    "отправлено", "копия", "من", "إلى", "نسخة", "发件人", "收件人", "抄送", "发送时间", "寄件者", "收件者",
    "reply-to", "message-id",
  ].map(\.folded)

  /// The day that a letter names without a year, in the year in which it was sent or the next.
  mutating func takeDateOfLetter(sent: CalendarDate) {
    for line in lines where line.form == .paragraph && !Self.isMailLine(line.text) {
      guard Labels.read(line.text).isEmpty, !isElsewhere(line),
        let named = DatePhrase.dayOfYear(in: line.text),
        let inYear = CalendarDate(year: sent.year, month: named.month, day: named.day)
      else { continue }
      let next = CalendarDate(year: sent.year + 1, month: named.month, day: named.day)
      guard let date = inYear < sent ? next : inYear else { continue }
      matter.date = date
      matter.lines[.date] = line.line
      return
    }
  }

  /// Beside `Distr.: General` a date is that of the document.
  private func isDistribution(_ index: Int) -> Bool {
    lines[max(0, index - 2)...min(lines.count - 1, index + 2)].contains { line in
      let text = line.text.folded
      return text.hasPrefix("distr.") || text.hasPrefix("original:") || text.hasPrefix("original :")
    } && DatePhrase.isOnlyDates(lines[index].text)
  }

  /// `(draft 03 – 18 October 2027)`, `Submit by 3 May 2027`
  static func isAboutDocument(_ text: String) -> Bool {
    let words = Set(text.folded.words.map { $0.trimming(["(", ")", ",", ":", "."]) })
    return !words.isDisjoint(with: documentWords)
  }

  static let documentWords: Set<String> = Set(
    """
    draft version updated posted published submit submitted deadline register registration revised rev modified created before
    brouillon publié mise déposer avant limite inscription inscriptions borrador-versión publicado enviar antes límite
    inscripción версия опубликовано срок до регистрация نسخة الموعد قبل
    """.words.map(\.folded))

  mutating func takeTimes() {
    guard matter.start == nil else { return }
    // The hour beside the day, or in the next line of its paragraph.
    if stated.date == nil,
      let index = lines.firstIndex(where: {
        $0.line == matter.lines[.date] && !Self.isMailLine($0.text)
      })
    {
      let own = lines[index...].prefix(2).prefix { $0.place == lines[index].place }
      let text = own.map(\.text).joined(separator: " ")
      if !isSentLine(lines[index].line),
        let found = ClockPhrase.find(in: withoutDate(text), isDated: true)
      {
        _ = take(found.span, line: lines[index].line)
        return
      }
    }
    var single: (index: Int, span: ClockSpan)?
    for (index, line) in lines.enumerated()
    where line.text.words.count <= Self.longestLine && line.form != .item {
      guard !isElsewhere(line), let found = ClockPhrase.find(in: withoutDate(line.text)) else {
        continue
      }
      if found.span.end != nil {
        _ = take(found.span, line: line.line)
        if head.contains(index), found.before.words.count + found.after.words.count < 4 {
          taken.insert(index)
        }
        return
      }
      if index >= belowTitle, head.contains(index),
        found.before.words.count + found.after.words.count < 8
      {
        single = single ?? (index, found.span)
      }
    }
    guard let single else { return takeHourBehindWeekday() }
    _ = take(single.span, line: lines[single.index].line)
  }

  /// `On se retrouve jeudi à 18h30`: a message says when without a date.
  private mutating func takeHourBehindWeekday() {
    for index in head where lines[index].form == .paragraph {
      let line = lines[index]
      guard !isElsewhere(line), !Self.isMailLine(line.text), !Self.isAboutDocument(line.text),
        let rest = DayPart.behindWeekday(in: line.text),
        let found = ClockPhrase.find(in: rest, isDated: true), found.before.words.count <= 3
      else { continue }
      _ = take(found.span, line: line.line)
      return
    }
  }

  func withoutDate(_ text: String) -> String {
    DatePhrase.find(in: text)?.remainder ?? text
  }
}
