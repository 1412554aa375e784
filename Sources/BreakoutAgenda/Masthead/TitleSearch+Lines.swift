import BreakoutModel

/// Lines in which a title is found though it is no heading.
extension TitleSearch {
  /// A line above all sections that stands between quotation marks.
  var quotedTitle: Int? {
    lines.prefix(25).prefix { !$0.isHeading || DocumentKind.isName($0.text) }.indices.first {
      index in
      let text = lines[index].text.trimmed
      let inner = text.withoutDecoration
      guard lines[index].form == .paragraph, inner.count < text.count, inner.count > 3,
        let first = text.first, "«“\"„「《".contains(first)
      else { return false }
      return inner.words.count > 1 || inner.unicodeScalars.contains(where: \.isIdeographic)
    }
  }

  /// What a line invites to that ends before it says so: `You are invited to`.
  var titleOfInvitation: Int? {
    lines.prefix(25).indices.first { index in
      guard index > 0, lines[index].form == .paragraph, Self.couldBeTitle(lines[index].text),
        !lines[index].text.endsSentence, !DatePhrase.isOnlyDates(lines[index].text)
      else { return false }
      let before = lines[index - 1].text.folded.trimmed
      return Self.openInvitations.contains { before.hasSuffix($0) }
    }
  }

  private static let openInvitations = [
    "invited to", "invites you to", "invite you to", "invitation to", "convie a", "invite a",
    "convions a", "invitons a", "invita a", "invitamos a", "приглашает на", "приглашаем на",
    "приглашаем вас на", "приглашает вас на", "تدعوكم إلى", "يدعوكم إلى", "ندعوكم إلى", "邀请您参加",
    "诚邀您参加",
  ].map(\.folded)

  /// `关于召开…会议的通知`, below the name of who sends it.
  var noticeAbout: Int? {
    lines.prefix(12).indices.first { index in
      let text = lines[index].text.trimmed
      return lines[index].form != .item && text.hasPrefix("关于") && text.count <= 60
        && ["通知", "函", "公告", "通告"].contains { text.hasSuffix($0) }
    }
  }

  /// `УВЕДОМЛЕНИЕ` / `о проведении собрания`: the kind of document, and in the next line of which meeting.
  var nameOfKind: Int? {
    lines.prefix(20).dropLast().indices.first { index in
      let next = lines[index + 1]
      return DocumentKind.isName(lines[index].text) && !next.isHeading && next.form != .item
        && next.place <= lines[index].place + 1 && next.text.first?.isLowercase == true
        && next.text.words.count <= 10 && !next.text.endsSentence
    }
  }

  /// `Vestry Meeting, 19 January 2027, 7:30 pm`: a meeting in the line of its day.
  var meetingBesideDay: (String, Int)? {
    for index in lines.indices.prefix(12) where lines[index].form == .paragraph {
      let text = lines[index].text
      guard DatePhrase.find(in: text) != nil,
        let first = text.split(whereSeparator: { ",،，".contains($0) }).first?.trimmed,
        first.count < text.count, (2...12).contains(first.words.count),
        !first.contains(where: \.isNumber), DocumentKind.speaks(of: first), !first.endsSentence,
        Labels.read(text).isEmpty
      else { continue }
      return (first, index)
    }
    return nil
  }

  /// A name between quotation marks in the first sentences.
  var quotationInProse: (String, Int)? {
    for index in lines.indices.prefix(20) where lines[index].form == .paragraph {
      let text = lines[index].text
      for (open, close) in [("«", "»"), ("“", "”"), ("„", "“"), ("《", "》")]
        as [(Character, Character)]
      {
        guard !organisations.contains(index), let start = text.firstIndex(of: open),
          let end = text[start...].dropFirst().firstIndex(of: close)
        else { continue }
        let inner = text[start..<end].dropFirst().trimmed
        if inner.words.count > 1 { return (inner, index) }
      }
    }
    return nil
  }

  /// `Dear colleagues,`, `Уважаемые соседи!`
  static func isSalutation(_ text: String) -> Bool {
    guard let first = text.folded.words.first?.trimming([",", "!"]) else { return false }
    return salutations.contains { first.hasPrefix($0) }
      && text.last.map { ",!:，：،".contains($0) } ?? false
  }

  private static let salutations = [
    "dear", "hi", "hello", "cher", "bonjour", "estimad", "querid", "hola", "уважаем", "дороги",
    "здравствуй", "尊敬", "亲爱", "各位", "madame", "monsieur", "mesdames", "messieurs", "chers",
    "señor", "vecin", "compañer", "collègue", "colleague", "коллег", "حضرة", "الأخوة", "الزملاء",
    "السادة", "عزيز",
  ].map(\.folded)
}
