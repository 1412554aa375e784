import BreakoutModel
import BreakoutReport

/// Deadlines as a file for calendars (iCalendar, RFC 5545): a day for each, on which nobody is busy.
public struct CalendarWriter {
  public private(set) var bytes: [UInt8] = []

  public init(_ calendar: DeadlineCalendar, of session: Session) {
    let title = CleanText.line(session.header.title)
    let place = "\(ExportFileName.slug(of: title))-\(session.header.date ?? "undated")"
    write("BEGIN", "VCALENDAR")
    write("VERSION", "2.0")
    write("PRODID", "-//Breakout//Deadlines//EN")
    write("X-WR-CALNAME", Self.escaped(title))
    for entry in calendar.entries {
      write("BEGIN", "VEVENT")
      write("UID", "\(entry.code)-\(place)@breakout")
      write("DTSTAMP", session.lastAt.utc.filter { $0 != "-" && $0 != ":" })
      write("SEQUENCE", "\(session.lastSeq)")
      write("DTSTART;VALUE=DATE", entry.day.description.replacing("-", with: ""))
      write("SUMMARY", Self.escaped(entry.title))
      if !entry.details.isEmpty { write("DESCRIPTION", Self.escaped(entry.details)) }
      if !entry.addressees.isEmpty {
        write("CATEGORIES", entry.addressees.map(Self.escaped).joined(separator: ","))
      }
      write("TRANSP", "TRANSPARENT")
      write("END", "VEVENT")
    }
    write("END", "VCALENDAR")
  }

  /// The file of a session's deadlines.
  public static func file(_ calendar: DeadlineCalendar, of session: Session) -> ExportedFile {
    let stem = ExportFileName.stem(title: CleanText.line(session.header.title), kind: "calendar")
    let version = Report.versionCode(of: session)
    return ExportedFile(
      name: "\(stem)-\(version)-entry-\(session.documentEntry).ics",
      bytes: CalendarWriter(calendar, of: session).bytes)
  }

  /// A line, parted where it is longer than 75 bytes and between two characters.
  private mutating func write(_ name: String, _ value: String) {
    var length = 0
    for character in "\(name):\(value)" {
      let size = character.utf8.count
      if length + size > 75 {
        bytes += Array("\r\n ".utf8)
        length = 1
      }
      bytes += Array(character.utf8)
      length += size
    }
    bytes += [0x0D, 0x0A]
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
  }
}
