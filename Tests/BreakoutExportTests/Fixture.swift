import Foundation
import TestSupport
import Testing

/// A document as participants would read it, in the folder `Documents`.
func expectDocument(
  _ document: String, is name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Documents")
  let difference = try KeptDocument.difference(of: document, from: folder.appending(path: name))
  if let difference { Issue.record("\(difference)", sourceLocation: sourceLocation) }
}
