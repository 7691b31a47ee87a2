extension Question {
  /// What some of its levels look like in practice, in one sentence; none for questions that numbers
  /// answer.
  public var illustration: String? { Self.illustrations[self] }

  private static let illustrations = criteria.merging(context) { first, _ in first }

  private static let criteria: [Question: String] = [
    .taskSpecificity:
      "sorting support mail is general, mail about parts with names of your own moderate, contracts in "
      + "a house style specialized, a language that hardly anybody writes novel.",
    .consistency:
      "ideas for headlines are exploratory, tags that somebody can put right standard, letters to "
      + "customers high, doses of a drug critical; where somebody looks at every output, go by what "
      + "an error does that slips through.",
    .data:
      "thirty corrected letters are low, a year of solved tickets medium, an archive of a hundred "
      + "thousand records high.",
  ]

  private static let context: [Question: String] = [
    .gap:
      "last week's prices are knowledge, a report form that it keeps breaking is behavior, a tax "
      + "return with many steps is reasoning; where two fit, sort fifty failures by their reason and "
      + "name the commonest.",
    .driver:
      "a bill of $30k a month is serving-cost, suggestions that come after the user has typed on "
      + "are latency.",
    .requestVariety:
      "invoices into one schema and questions over one handbook are fixed, a catalog that gains "
      + "categories is growing, each new client's own contract is new-each-time.",
    .examplesSource:
      "tickets that people have routed are stored, answers of a larger model generated, findings "
      + "that your doctors have yet to label expert-made.",
    .taughtBy:
      "a codebook of twenty labels is words, answers out of a handbook words-and-lookup, an "
      + "editor's eye for style examples.",
    .strongModel:
      "patient records that may not leave the house make it barred, a keyboard on a phone "
      + "small-hardware; one that is allowed but that nobody has tried is left open.",
    .modality: "an in-house query language is private-notation, protein sequences are non-text.",
    .baseModel:
      "a model that cuts every formula to pieces has the wrong-vocabulary, one that may not be "
      + "used in a product is license-barred.",
    .promptBaseline:
      "an afternoon with plain requests is falls-short, and so is more work without a test set; weeks "
      + "with examples, retrieval and a test set are exhausted.",
    .taskType:
      "routing mail is classification, amounts out of invoices extraction, booking a trip agent.",
    .knowledgeChanges: "anatomy changes rarely, a price list monthly, stock levels daily.",
    .mlExpertise:
      "a developer who has tuned a model once is some, people who keep models in production are a "
      + "team.",
    .mustSelfHost:
      "yes where the data may not leave your own machines, no where a host in your own region may "
      + "see it under contract.",
  ]
}
