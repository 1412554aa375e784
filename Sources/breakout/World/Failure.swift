/// Why a command ends without having done its work; each sentence names what, where and the way out.
struct Failure: Error {
  let sentences: [String]
  /// 1: it failed; 2: it was called wrongly.
  let status: Int32

  init(_ sentences: [String], status: Int32 = 1) {
    self.sentences = sentences
    self.status = status
  }

  init(_ sentence: String, status: Int32 = 1) {
    self.init([sentence], status: status)
  }
}
