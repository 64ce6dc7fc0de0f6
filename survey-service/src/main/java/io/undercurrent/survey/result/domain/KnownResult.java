package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.disclosure.domain.Disclosure;
import io.undercurrent.survey.disclosure.domain.Sibling;
import io.undercurrent.survey.disclosure.domain.Sibling.Standing;
import io.undercurrent.survey.workforce.domain.Fingerprint;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearWeek;

/// What was decided about a team and wave before. Of a withheld result the counts are not known any more.
public record KnownResult(
        String teamId,
        YearWeek week,
        Optional<String> family,
        Optional<String> pooledInto,
        int invited,
        int answered,
        Disclosure disclosure,
        String fingerprint,
        long revision) {

    String place() {
        return week + "/" + teamId;
    }

    boolean says(TeamAnswers answers) {
        return fingerprint.equals(fingerprint(answers, disclosure));
    }

    Sibling asSibling() {
        return new Sibling(teamId, answered, disclosure == Disclosure.SHOWN ? Standing.SHOWN : Standing.HIDDEN);
    }

    /// How many took part; what they said is not known any more.
    TeamAnswers counted() {
        return new TeamAnswers(teamId, week, invited, answered, List.of());
    }

    boolean isShown() {
        return disclosure == Disclosure.SHOWN;
    }

    /// Recognises the same answers; of withheld ones by nothing but how many were invited and answered.
    public static String fingerprint(TeamAnswers answers, Disclosure disclosure) {
        var said = disclosure == Disclosure.SHOWN ? answers.items().toString() : "";
        return Fingerprint.of(answers.invited() + "/" + answers.answered() + "/" + said);
    }
}
