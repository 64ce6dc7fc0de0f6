package io.undercurrent.survey.survey;

import io.undercurrent.survey.survey.domain.MissingWording;
import io.undercurrent.survey.survey.domain.Survey;
import java.util.List;
import java.util.Set;

/// What became of a survey that somebody wrote down.
public sealed interface Drafting {

    record Drafted(Survey survey) implements Drafting {}

    record TeamsUnknown(Set<String> teams) implements Drafting {}

    record ItemsUnknown(List<String> items) implements Drafting {}

    record WordingMissing(List<MissingWording> missing) implements Drafting {}

    record SurveyUnknown() implements Drafting {}

    record AlreadySealed() implements Drafting {}

    record ChangedMeanwhile() implements Drafting {}
}
