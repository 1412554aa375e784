/// How far this seat is with writing the document to files.
struct ExportProgress: Sendable {
  /// How it was written last.
  var choice = ExportChoice()
  /// What is written once its version is in the record.
  var pending: ExportOrder?
  /// Why the version that is being written is not in the record.
  var unrecorded: String?
}
