package io.undercurrent.survey.answer.domain;

import io.undercurrent.survey.wave.domain.TeamId;
import java.util.List;

/// What the people of a group said together. Not yet checked for being enough of them to be told.
public record GroupAnswers(TeamId group, int answered, List<ItemCounts> items) {

    public GroupAnswers {
        items = List.copyOf(items);
    }
}
