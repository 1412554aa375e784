import Foundation

/// Everything that the package puts on a machine, and what it says of itself.
struct PackageContents {
  let root: FileTree
  let sources: URL
  let binary: URL
  let manual: ManualMaker
  let moment: Moment

  private static let documentation = "usr/share/doc/breakout"

  /// `breakout_VERSION_ARCH.deb`.
  var fileName: String {
    get throws { "breakout_\(try version)_\(try architecture).deb" }
  }

  func gather() throws {
    try root.clear()
    try addProgram()
    try addManual()
    try addCompletions()
    try addDocumentation()
    try addFolder("Agendas", at: "usr/share/breakout/agendas")
    try addControl()
    try root.setPermissions()
  }

  private func addProgram() throws {
    try root.add(binary, at: "usr/bin/breakout")
    try Command(
      "strip", "--strip-unneeded", "--remove-section=.comment", "--remove-section=.note",
      root.url.appending(path: "usr/bin/breakout").path
    ).run()
  }

  private func addManual() throws {
    let commands = try program("--experimental-dump-help")
    for page in try manual.pages(of: commands, day: moment.day) {
      try root.addCompressed(page.text, at: "usr/share/man/man1/\(page.name).1")
    }
  }

  private func addCompletions() throws {
    for (shell, path) in [
      ("bash", "usr/share/bash-completion/completions/breakout"),
      ("zsh", "usr/share/zsh/vendor-completions/_breakout"),
      ("fish", "usr/share/fish/vendor_completions.d/breakout.fish"),
    ] {
      // It is read by the shell, not run.
      let script = try program("--generate-completion-script", shell).trimmingPrefix(/#!.*\n/)
      try root.add(String(script), at: path)
    }
  }

  /// The pages of the manual as text, what changed, and what Debian asks of every package.
  private func addDocumentation() throws {
    let topics = try program("help").split(separator: "\n").drop { !$0.hasPrefix("TOPICS") }
      .dropFirst().compactMap { $0.split(separator: " ").first }
    guard !topics.isEmpty else { throw Problem("breakout help names no topics of the manual.") }
    for topic in topics {
      try root.add(
        program("help", String(topic)), at: "\(Self.documentation)/\(topic).txt")
    }
    try root.add(
      sources.appending(path: "Sources/breakout/Documentation.docc/Changes.md"),
      at: "\(Self.documentation)/Changes.md")
    try root.addCompressed(
      """
      breakout (\(try version)) unstable; urgency=medium

        * What each version brought stands in Changes.md beside this file.

       -- \(Self.maintainer)  \(try moment.mailDate)

      """, at: "\(Self.documentation)/changelog")
    let own = sources.appending(path: "Sources/Plugins/DebPackage/Files")
    try root.add(own.appending(path: "copyright"), at: "\(Self.documentation)/copyright")
    try root.add(
      own.appending(path: "lintian-overrides"), at: "usr/share/lintian/overrides/breakout")
  }

  private func addFolder(_ name: String, at path: String) throws {
    for file in try FileTree(sources.appending(path: name)).files() {
      try root.add(file, at: "\(path)/\(file.lastPathComponent)")
    }
  }

  private func addControl() throws {
    let kilobytes = try Command("du", "-sk", "--apparent-size", "usr").line(in: root.url)
      .prefix { $0 != "\t" }
    let checksums = try Command(
      "sh", "-c", "find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum"
    ).run(in: root.url)
    try root.add(checksums, at: "DEBIAN/md5sums")
    try root.add(
      """
      Package: breakout
      Version: \(try version)
      Architecture: \(try architecture)
      Maintainer: \(Self.maintainer)
      Installed-Size: \(kilobytes)
      Depends: tzdata
      Recommends: ncurses-term, pandoc, poppler-utils
      Suggests: fonts-droid-fallback, fonts-noto-core, libreoffice-writer-nogui,
       weasyprint
      Section: text
      Priority: optional
      Description: live breakout sessions in a terminal, offline
       Breakout walks the room through the points of an agenda. A rapporteur types
       notes, consensus calls and votes are recorded with their rules, and the
       recommendations document can be written at any second. Everything is kept in
       one session file that survives a crash.
       .
       pandoc writes DOCX and ODT, weasyprint PDF (documents.txt says which version).
       Notes are read in DOCX, ODT and HTML with pandoc, in PDF with poppler-utils, in
       DOC with libreoffice-writer-nogui;
       the fonts are those of Arabic and Chinese documents in PDF. ncurses-term
       describes terminals of which the system would know nothing.

      """, at: "DEBIAN/control")
  }

  private static let maintainer = "Breakout's maintainers <maintainers@breakout.example>"

  private var version: String {
    get throws {
      let answer = try program("--version")
      // A commit may stand behind it, a name before it.
      let version = answer.split { $0.isWhitespace }.first { $0.first?.isNumber == true }
      guard let version else { throw Problem("breakout --version names no version: \(answer)") }
      return String(version)
    }
  }

  private var architecture: String {
    get throws { try Command("dpkg", "--print-architecture").line() }
  }

  private func program(_ arguments: String...) throws -> String {
    try Command([binary.path] + arguments).run()
  }
}
