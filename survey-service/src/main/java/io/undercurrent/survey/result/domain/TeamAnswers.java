package io.undercurrent.survey.result.domain;

import io.undercurrent.survey.disclosure.domain.Threshold;
import java.util.List;
import org.threeten.extra.YearWeek;

/// What a team said in one week, in counts.
public record TeamAnswers(
        String waveId, String teamId, YearWeek week, int invited, int answered, List<ItemAnswers> items) {

    public TeamAnswers {
        items = List.copyOf(items);
        if (answered < 0 || answered > invited) {
            throw new IllegalArgumentException("%d answered of %d invited".formatted(answered, invited));
        }
        for (var item : items) {
            if (item.given() > answered) {
                throw new IllegalArgumentException("More answers to a question than people who answered");
            }
        }
    }

    /// Of another survey tool, which tells of one wave a week.
    public TeamAnswers(String teamId, YearWeek week, int invited, int answered, List<ItemAnswers> items) {
        this("import-" + week, teamId, week, invited, answered, items);
    }

    /// Where the answers belong: one team, or group, in one week.
    String place() {
        return week + "/" + teamId;
    }

    public int skipped(ItemAnswers item) {
        return answered - item.given();
    }

    /// Only the questions that enough people answered: the few answers to another would stand alone.
    TeamAnswers tellable(Threshold threshold) {
        var told = items.stream()
                .filter(item -> threshold.isReachedBy(item.counts().total()))
                .toList();
        return new TeamAnswers(waveId, teamId, week, invited, answered, told);
    }
}
