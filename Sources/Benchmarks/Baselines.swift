import AdaptationAdvisor
import Foundation

/// What others do with lines of a file, to measure beside.
enum Baselines {
  /// Copies standard input to standard output.
  static func copy() throws {
    while let piece = try FileHandle.standardInput.read(upToCount: 1 << 16), !piece.isEmpty {
      try FileHandle.standardOutput.write(contentsOf: piece)
    }
  }

  /// Reads every line of standard input with Foundation's decoder, decides and prints the answer.
  static func decode() throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var decider = Decider(Advisor())
    var number = 0
    var output = ""
    while let line = readLine() {
      number += 1
      let situation = try decoder.decode(DecodedLine.self, from: Data(line.utf8))
      let decision = try decider.decide(situation.answers)
      output += """
        {"line":\(number),"id":"\(situation.id ?? "")","strategy":"\(decision.strategy)",\
        "call":"\(decision.call)","margin":\(decision.margin)}

        """
      if number % 1000 == 0 {
        try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
        output = ""
      }
    }
    try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
  }
}

/// A line as a Swift program would declare it: every answer, none of them required.
private struct DecodedLine: Decodable {
  var id: String?
  var taskSpecificity: Answers.TaskSpecificity?
  var budget, time, labeledExamples, unlabeledTokens: Double?
  var consistency: Answers.Consistency?
  var data: Answers.DataLevel?
  var gap: Answers.Gap?
  var driver: Answers.Driver?
  var requestVariety: Answers.RequestVariety?
  var examplesSource: Answers.ExamplesSource?
  var taughtBy: Answers.TaughtBy?
  var strongModel: Answers.StrongModel?
  var modality: Answers.Modality?
  var baseModel: Answers.BaseModel?
  var promptBaseline: Answers.PromptBaseline?
  var taskType: Answers.TaskType?
  var knowledgeChanges: Answers.KnowledgeChanges?
  var mlExpertise: Answers.MLExpertise?
  var monthlyRequests, latencyMs, classes, modelParameters: Double?
  var mustSelfHost: Bool?

  var answers: Answers {
    var answers = Answers()
    answers.id = id
    answers.taskSpecificity = taskSpecificity
    answers.budget = budget.map { Quantity($0) }
    answers.time = time.map { Quantity($0) }
    answers.labeledExamples = labeledExamples.map { Quantity($0) }
    answers.unlabeledTokens = unlabeledTokens.map { Quantity($0) }
    answers.consistency = consistency
    answers.data = data
    answers.gap = gap
    answers.driver = driver
    answers.requestVariety = requestVariety
    answers.examplesSource = examplesSource
    answers.taughtBy = taughtBy
    answers.strongModel = strongModel
    answers.modality = modality
    answers.baseModel = baseModel
    answers.promptBaseline = promptBaseline
    answers.taskType = taskType
    answers.knowledgeChanges = knowledgeChanges
    answers.mlExpertise = mlExpertise
    answers.monthlyRequests = monthlyRequests.map { Quantity($0) }
    answers.latencyMilliseconds = latencyMs.map { Quantity($0) }
    answers.classes = classes.map { Quantity($0) }
    answers.modelParameters = modelParameters.map { Quantity($0) }
    answers.mustSelfHost = mustSelfHost
    return answers
  }
}
