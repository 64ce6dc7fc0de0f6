package io.undercurrent.survey.result.domain;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.YearWeek;

/// What the teams of one group said in one week; complete when every one of them came in the same import.
record JointAnswers(String group, YearWeek week, List<TeamAnswers> members, boolean isComplete) {

    private record Question(Optional<String> item, Optional<String> construct) {

        static Question of(ItemAnswers answers) {
            return new Question(answers.item(), answers.construct());
        }
    }

    JointAnswers {
        members = List.copyOf(members);
    }

    /// Whether its teams stand below different parents.
    boolean isAcross(Function<TeamAnswers, Family> family) {
        return members.stream().map(family).distinct().count() > 1;
    }

    /// All of them added up, as if the group were a team.
    TeamAnswers together() {
        var items = members.stream()
                .flatMap(member -> member.items().stream())
                .collect(groupingBy(
                        Question::of, collectingAndThen(reducing(ItemAnswers::plus), Optional::orElseThrow)));
        return new TeamAnswers(
                group,
                week,
                members.stream().mapToInt(TeamAnswers::invited).sum(),
                members.stream().mapToInt(TeamAnswers::answered).sum(),
                items.values().stream().sorted(ItemAnswers.BY_QUESTION).toList());
    }
}
