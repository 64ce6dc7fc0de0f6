package io.undercurrent.survey.survey.http;

import io.undercurrent.kit.problem.FieldError;
import io.undercurrent.kit.problem.Problem;
import io.undercurrent.survey.survey.Drafting;
import io.undercurrent.survey.survey.Sealing;
import io.undercurrent.survey.survey.domain.Survey;
import java.util.List;

/// What became of a survey, as the caller reads it.
final class SurveyAnswers {

    private SurveyAnswers() {}

    static Survey drafted(Drafting outcome) {
        return switch (outcome) {
            case Drafting.Drafted(var survey) -> survey;
            case Drafting.TeamsUnknown(var teams) ->
                throw refused(
                        "unknown-team",
                        "Some teams are not known",
                        teams.stream()
                                .map(team -> new FieldError("/audience", "unknown: " + team))
                                .toList());
            case Drafting.ItemsUnknown(var items) ->
                throw refused(
                        "unknown-item",
                        "Write an item of your own before a survey asks it",
                        items.stream()
                                .map(item -> new FieldError("/ownItems", "unknown: " + item))
                                .toList());
            case Drafting.WordingMissing(var missing) ->
                throw refused(
                        "wording-missing",
                        "An item has no words in a language of the survey",
                        missing.stream()
                                .map(gap -> new FieldError(
                                        "/ownItems",
                                        "%s has no words in %s"
                                                .formatted(
                                                        gap.item(),
                                                        gap.language().code())))
                                .toList());
            case Drafting.SurveyUnknown() -> throw unknown();
            case Drafting.AlreadySealed() -> throw sealed();
            case Drafting.ChangedMeanwhile() ->
                throw Problem.preconditionFailed("survey-changed", "The survey does not stand as you saw it last")
                        .asException();
        };
    }

    private static RuntimeException refused(String code, String detail, List<FieldError> errors) {
        return Problem.unprocessable(code, detail).withErrors(errors).asException();
    }

    static Survey said(Sealing outcome) {
        return switch (outcome) {
            case Sealing.Done(var survey) -> survey;
            case Sealing.SurveyUnknown() -> throw unknown();
            case Sealing.AlreadySealed() -> throw sealed();
            case Sealing.ConsentMissing() ->
                throw Problem.conflict("consent-missing", "The works council has not agreed to this contract")
                        .asException();
            case Sealing.OtherContract() ->
                throw Problem.conflict("contract-changed", "The contract is not the one you name; read it again")
                        .asException();
        };
    }

    static RuntimeException unknown() {
        return Problem.notFound("survey-unknown", "There is no such survey").asException();
    }

    private static RuntimeException sealed() {
        return Problem.conflict("survey-sealed", "What was promised stays; start a new survey")
                .asException();
    }
}
