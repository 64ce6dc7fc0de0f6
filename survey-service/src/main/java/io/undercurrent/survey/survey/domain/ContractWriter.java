package io.undercurrent.survey.survey.domain;

import java.util.List;

/// Writes down what is promised.
public interface ContractWriter {

    Survey.Promise write(SurveyId survey, Charter charter, List<Item> pool);
}
