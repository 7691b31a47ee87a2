/// A question's levels as a Swift type: its cases are the levels, in the questionnaire's order.
///
/// A level called `none` is the case `nothing`, since `.none` would read as "not answered".
public protocol AnswerLevel: RawRepresentable<String>, CaseIterable, Codable, Hashable, Sendable {}

extension Answers {
  /// How far the task is from what general models do every day.
  public enum TaskSpecificity: String, AnswerLevel {
    case general, moderate, specialized, novel
  }

  /// How costly a wrong or uneven output is.
  public enum Consistency: String, AnswerLevel {
    case exploratory, standard, high, critical
  }

  /// How much data there is, where no number is known.
  public enum DataLevel: String, AnswerLevel {
    case nothing = "none"
    case low, medium, high
  }

  /// What a general model lacks for the task.
  public enum Gap: String, AnswerLevel {
    case nothing = "none"
    case knowledge, behavior, reasoning, domain, language
  }

  /// What the change must chiefly improve.
  public enum Driver: String, AnswerLevel {
    case quality
    case servingCost = "serving-cost"
    case latency, automation, control
    case speedToMarket = "speed-to-market"
    case research, ambition
  }

  /// How alike next year's requests are to examples collected now.
  public enum RequestVariety: String, AnswerLevel {
    case fixed, growing
    case newEachTime = "new-each-time"
    case manyTasks = "many-tasks"
    case unsettled
  }

  /// Where examples of right outputs would come from.
  public enum ExamplesSource: String, AnswerLevel {
    case stored, generated
    case expertMade = "expert-made"
    case misfit
    case nothing = "none"
  }

  /// How a capable newcomer would learn the task.
  public enum TaughtBy: String, AnswerLevel {
    case words
    case wordsAndLookup = "words-and-lookup"
    case examples, immersion
  }

  /// Whether the strongest hosted model could do the task in production.
  public enum StrongModel: String, AnswerLevel {
    case fits
    case tooCostlyOrSlow = "too-costly-or-slow"
    case barred
    case smallHardware = "small-hardware"
    case inadequate
  }

  /// What inputs and outputs consist of.
  public enum Modality: String, AnswerLevel {
    case common
    case lowResourceLanguage = "low-resource-language"
    case privateNotation = "private-notation"
    case nonText = "non-text"
  }

  /// What is in the way of starting from the best existing model.
  public enum BaseModel: String, AnswerLevel {
    case usable
    case wrongVocabulary = "wrong-vocabulary"
    case tooLarge = "too-large"
    case licenseBarred = "license-barred"
    case nothing = "none"
  }

  /// How far prompting was taken, and with what result.
  public enum PromptBaseline: String, AnswerLevel {
    case notTried = "not-tried"
    case fallsShort = "falls-short"
    case exhausted
    case tuningFallsShort = "tuning-falls-short"
    case nearly
    case meetsTarget = "meets-target"
  }

  /// What kind of task it is.
  public enum TaskType: String, AnswerLevel {
    case classification, extraction, generation
    case questionAnswering = "question-answering"
    case code, translation, reasoning, agent, foundation, other
  }

  /// How often the knowledge behind the outputs changes.
  public enum KnowledgeChanges: String, AnswerLevel {
    case rarely, monthly, daily
  }

  /// Who is there to do machine learning.
  public enum MLExpertise: String, AnswerLevel {
    case nothing = "none"
    case some, team
    case researchLab = "research-lab"
  }
}
