import BreakoutExport
import BreakoutModel

extension FuzzTarget {
  /// A form for documents is refused with a line, or gives a document.
  static let template = FuzzTarget(name: "template") { bytes in
    do throws(ExportProblem) {
      var export = Export(Session())
      export.style = try HouseStyle(
        String(decoding: bytes, as: UTF8.self), name: "style.html", form: .html)
      _ = Rendering(export, in: [.html]).wait()
    } catch {
      expectClean(error.sentence)
    }
  }
}
